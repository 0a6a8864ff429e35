// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Testing
@testable import reshuffle

struct ReceiveCommandTests {
    @Test(arguments: [
        ["--host", "0.0.0.0"], ["--host", "receiver.example"], ["--port", "70000"], ["--fail-rate", "1.1"],
        ["--fail=-1"], ["--delay=-1"], ["--status", "200"],
    ])
    func `bad options are refused before anything listens`(arguments: [String]) {
        #expect(throws: (any Error).self) { try ReceiveCommand.parse(arguments) }
    }

    @Test func `usual options are taken`() throws {
        let command = try ReceiveCommand.parse([
            "--host", "127.0.0.2", "--port", "0", "--secret-file", "a", "--secret-file", "b", "--fail", "2", "--json",
        ])
        #expect(command.secretFile == ["a", "b"])
        #expect(command.fail == 2)
    }
}
