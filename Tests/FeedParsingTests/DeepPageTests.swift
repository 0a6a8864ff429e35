// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Testing

/// Pages that nest a hundred thousand elements: no recursion goes with them, and the text comes out.
struct DeepPageTests {
    private static let said = "The president dismissed the governor of the northern region on Monday."

    private static func isRead(_ document: HTMLDocument) -> Bool {
        document.text == said && document.blocks.map(\.end) == [said.utf8.count]
    }

    @Test(arguments: [("<div>", 100_000), ("<ul><li>", 20_000), ("<table><tr><td>", 10_000), ("<b><i>", 10_000)])
    func `text below very many elements is read`(opening: String, count: Int) {
        let nested = String(repeating: opening, count: count)
        let isPage = Self.isRead(HTMLText.document(nested + Self.said))
        let isFragment = Self.isRead(HTMLText.fragment(nested + "<p>" + Self.said))
        #expect(isPage && isFragment, "\(opening)")
    }

    @Test(arguments: ["<div><p></b>", "</div>", "<!--x-->", "<custom-tag>"])
    func `text behind very many broken elements is read`(flaw: String) {
        let isPage = Self.isRead(HTMLText.document(String(repeating: flaw, count: 10_000) + Self.said))
        #expect(isPage, "\(flaw)")
    }

    @Test func `a page of very many paragraphs has as many parts, in order`() {
        let document = HTMLText.document(String(repeating: "<p>\(Self.said)</p>", count: 10_000))
        #expect(document.blocks.count == 10_000)
        #expect(zip(document.blocks, document.blocks.dropFirst()).allSatisfy { $0.end < $1.start })
    }
}
