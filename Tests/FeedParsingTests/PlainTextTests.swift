// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Testing

struct PlainTextTests {
    @Test func `empty lines part paragraphs`() {
        #expect(PlainText.articles(in: "\nOne\nmore\n\n \n\nTwo\n") == ["One\nmore", "Two"])
    }

    @Test func `a separator parts articles, and empty lines don't`() {
        #expect(PlainText.articles(in: "One\n\nmore\n---\n---\nTwo", separator: "---") == ["One\n\nmore", "Two"])
    }

    @Test func `lines of other systems and stray bytes are put right`() {
        let decoded = PlainText.decode(Array("a\r\nb\rc\u{0}d".utf8))
        #expect(decoded.text == "a\nb\ncd")
        #expect(decoded.repairs == [Repair(kind: .controlCharacters, count: 1)])
    }
}
