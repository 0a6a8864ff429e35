// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import FoundationEssentials
import Testing

/// Pages as the systems of news make them: the story's text is the body, all of it and nothing else.
struct PageLayoutTests {
    private static let own: Set<String> = ["headline", "body", "caption"]

    private func read(_ fixture: PageFixture) -> HTMLDocument {
        HTMLText.document(Array(fixture.html.utf8), baseURL: "https://h.x/news/1")
    }

    private func parts(_ document: HTMLDocument) -> [(role: String, text: String)] {
        let bytes = Array(document.text.utf8)
        return document.blocks.map {
            ($0.role.rawValue, String(decoding: bytes[$0.start..<$0.end], as: UTF8.self))
        }
    }

    private func text(_ date: FeedDate?) -> String? {
        date.map { date in
            let text = date.instant.formatted(.iso8601)
            return date.hasTime ? text : text.prefix(10) + " (day)"
        }
    }

    @Test(arguments: PageFixture.all)
    func `the story is the body, all of it and nothing else`(_ fixture: PageFixture) {
        let found = parts(read(fixture))
        let story = found.filter { Self.own.contains($0.role) }.map { $0.role + ": " + $0.text }
        let expected = fixture.blocks.filter { Self.own.contains(String($0.prefix { $0 != ":" })) }
        #expect(story.count == expected.count, "\(story)")
        for (block, start) in zip(story, expected) { #expect(block.hasPrefix(start)) }
    }

    @Test(arguments: PageFixture.all)
    func `other stories and readers' words are known for what they are`(_ fixture: PageFixture) {
        let found = parts(read(fixture)).map { $0.role + ": " + $0.text }
        for start in fixture.blocks where !Self.own.contains(String(start.prefix { $0 != ":" })) {
            #expect(found.contains { $0.hasPrefix(start) }, "\(start) is not in \(found)")
        }
    }

    @Test(arguments: PageFixture.all)
    func `the page's title, dates, language and site are the story's`(_ fixture: PageFixture) {
        let document = read(fixture)
        #expect(document.title == fixture.title)
        #expect(text(document.published) == fixture.published)
        #expect(text(document.modified) == fixture.modified)
        #expect(document.language == fixture.language)
        #expect(document.siteName == fixture.site)
    }
}
