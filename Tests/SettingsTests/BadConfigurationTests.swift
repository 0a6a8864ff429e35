// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import Settings

/// A file that is named after its fault, and what must be said about it.
struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    /// Each error's line (nil: of the whole file) and the words that it must hold, in order.
    let errors: [(line: Int?, words: [String])]
    /// Where the errors are, if not in the fault's own file.
    var file: String?

    init(_ name: String, _ line: Int?, _ words: String..., in file: String? = nil) {
        (self.name, self.file) = (name, file)
        errors = [(line, words)]
    }

    init(_ name: String, errors: [(Int?, [String])]) {
        self.name = name
        self.errors = errors.map { ($0.0, $0.1) }
    }

    var testDescription: String { name }
}

@Suite struct BadConfigurationTests {
    @Test("a fault is told with file, line and remedy", arguments: faults)
    func told(fault: Fault) throws {
        let path = "bad/\(fault.name).yaml"
        let found = problems(of: path, in: .sample(in: Repository.fixtures)).filter { $0.severity == .error }
        #expect(found.map(\.line) == fault.errors.map(\.line), "\(found)")
        for (problem, expected) in zip(found, fault.errors) {
            #expect(problem.file == fault.file ?? path)
            for word in expected.words {
                #expect(problem.message.contains(word), "\(word) is not in: \(problem)")
            }
            #expect(!problem.message.contains("\n"))
            #expect(problem.message.count < 400)
        }
    }

    @Test("every fixture is in the table")
    func complete() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Repository.fixtures + "/bad")
            .filter { $0.hasSuffix(".yaml") }
        #expect(Set(files) == Set(Self.faults.map { $0.name + ".yaml" }))
    }

    @Test("no message shows a secret")
    func hidden() throws {
        for fault in Self.faults {
            for problem in problems(of: "bad/\(fault.name).yaml", in: .sample(in: Repository.fixtures)) {
                #expect(!problem.message.contains("MfKQ9r8"))
                #expect(!problem.message.contains("b25seSBz"))
            }
        }
    }

    @Test("a file that is not there is one error")
    func missing() {
        let found = problems(of: "nowhere.yaml", in: .sample(in: Repository.fixtures))
        #expect(found.map(\.description) == ["nowhere.yaml: error: the file does not exist"])
        #expect(
            problems(of: "bad", in: .sample(in: Repository.fixtures)).map(\.message) == [
                "the file is a directory, not a file"
            ])
    }

    @Test("a file that is far too large is not read")
    func huge() throws {
        let scratch = try Scratch()
        let file = try scratch.write(String(repeating: "# x\n", count: 300_000), to: "huge.yaml")
        #expect(problems(of: file, in: .sample()).map(\.message) == ["the file is larger than 1048576 bytes"])
    }

    @Test("a pipe in place of a file is refused, not waited for")
    func pipe() throws {
        let scratch = try Scratch()
        #expect(mkfifo(scratch.path + "/pipe.yaml", 0o600) == 0)
        #expect(
            problems(of: scratch.path + "/pipe.yaml", in: .sample()).map(\.message) == ["the file is no regular file"])
    }
}
