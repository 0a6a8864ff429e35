// SPDX-License-Identifier: Apache-2.0
import Testing
@testable import reshuffle

@Suite("Files that people edit too") struct SharedYAMLTests {
    @Test(arguments: [
        ("", "paused:\n  - one\n"),
        ("# Ours.\n", "# Ours.\npaused:\n  - one\n"),
        ("paused: []\n", "paused:\n  - one\n"), ("paused: null  # none\n", "paused:\n  - one\n"),
        ("paused:   # none yet\n", "paused:   # none yet\n  - one\n"),
        ("paused:\n- two  # late\n", "paused:\n- two  # late\n- one\n"),
        ("paused:\n    - two\n\n# end\nwatch: [A]\n", "paused:\n    - two\n    - one\n\n# end\nwatch: [A]\n"),
        ("watch:\n  - A\npaused:\n  - two", "watch:\n  - A\npaused:\n  - two\n  - one\n"),
        ("paused:\r\n  - two\r\n", "paused:\r\n  - two\r\n  - one\r\n"),
    ])
    func `an item comes at the end of its list`(before: String, after: String) {
        var file = SharedYAML(before)
        let isDone = file.append([["one"]], to: "paused")
        #expect(isDone)
        #expect(file.text == after)
    }

    @Test func `items of several lines are indented as its list is`() {
        var file = SharedYAML("sources:\n   - id: a\n     address: b\n")
        let isDone = file.append([["id: c", "address: d"], ["id: e"]], to: "sources")
        #expect(isDone)
        #expect(file.text == "sources:\n   - id: a\n     address: b\n   - id: c\n     address: d\n   - id: e\n")
    }

    @Test func `a list in brackets is left alone`() {
        var file = SharedYAML("paused: [two]\n")
        let isDone = file.append([["one"]], to: "paused")
        #expect(!isDone)
        #expect(file.text == "paused: [two]\n")
    }

    @Test(arguments: [
        ("paused:\n  - one\n", "paused: []\n", true),
        ("paused:\n  - \"one\"  # tired\n  # of two\n  - two\n", "paused:\n  # of two\n  - two\n", true),
        ("paused:\n  - one\n  - 'one'\nwatch:\n  - one\n", "paused: []\nwatch:\n  - one\n", true),
        ("paused:\n  - one-more\n", "paused:\n  - one-more\n", false),
        ("", "", false),
    ])
    func `an item goes and nothing else`(before: String, after: String, isThere: Bool) {
        var file = SharedYAML(before)
        let isDone = file.remove("one", from: "paused")
        #expect(isDone == isThere)
        #expect(file.text == after)
    }
}
