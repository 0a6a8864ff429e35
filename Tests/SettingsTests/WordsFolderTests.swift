// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import Settings

@Suite struct WordsFolderTests {
    private func scratch(_ configuration: String) throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write(configuration, to: "etc/reshuffle.yaml")
        return scratch
    }

    private func load(_ scratch: Scratch) throws(ConfigurationErrors) -> Configuration {
        try Configuration.load(path: "etc/reshuffle.yaml", in: .sample(in: scratch.path))
    }

    @Test func `without a key it is the folder beside the file, if there is one`() throws {
        let scratch = try scratch("data: /var/lib/x\n")
        #expect(try load(scratch).words == nil)
        try scratch.write("", to: "etc/words/en/posts.txt")
        #expect(try load(scratch).words == WordsFolder(path: scratch.path + "/etc/words", shown: "etc/words"))
    }

    @Test func `the key names another folder, seen from its file`() throws {
        let scratch = try scratch("data: /var/lib/x\nwords: ../mine\n")
        try scratch.write("", to: "etc/words/en/posts.txt")
        try scratch.write("", to: "mine/en/posts.txt")
        #expect(try load(scratch).words?.path == scratch.path + "/mine")
        #expect(try load(scratch).description.contains("words: \"\(scratch.path)/mine\""))
    }

    @Test func `a file in the place of the folder is an error, not silence`() throws {
        let scratch = try scratch("data: /var/lib/x\n")
        try scratch.write("posts", to: "etc/words")
        #expect(
            problems(of: "etc/reshuffle.yaml", in: .sample(in: scratch.path)).map(\.description) == [
                "etc/words: error: this is no directory; words are a folder for each language"
            ])
    }

    @Test func `where the configuration is refused, its words can still be checked`() throws {
        let scratch = try scratch("data: /var/lib/x\nbackfil: true\n")
        try scratch.write("", to: "etc/words/en/posts.txt")
        do {
            _ = try load(scratch)
            Issue.record("a key that nobody knows was taken")
        } catch {
            #expect(error.problems.count == 1)
            #expect(error.words?.shown == "etc/words")
        }
    }
}
