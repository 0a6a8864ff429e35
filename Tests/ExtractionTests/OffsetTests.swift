// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing
import TextAnalysis

private let sample = """
    Sports news

    “Zarnia’s” Deputy Defence Minister Antón Bérel, 61, was removed from his post on Saturday, the ministry said — “at last”.

    Readers&rsquo; choice: Governor Lena Marshwho led the region was arrested on Friday… Colonel Pavel Idrin resigned!
    """

/// Every quotation is exactly the bytes between its offsets.
private func check(_ article: Article, _ mentions: [Mention]) {
    for quote in mentions.flatMap(\.quotes) {
        let bytes = Array((quote.section == .headline ? article.title : article.text).utf8)
        #expect(quote.start >= 0 && quote.start < quote.end && quote.end <= bytes.count)
        guard quote.start >= 0, quote.end <= bytes.count, quote.start < quote.end else { continue }
        #expect(Array(quote.text.utf8) == Array(bytes[quote.start..<quote.end]))
    }
}

@Test func `quotations are the bytes of the text as it came`() throws {
    let extractor = Extractor(try TestLanguage.pack.get())
    let article = TestLanguage.article(sample, title: "Minister Antón Bérel sacked")
    let mentions = extractor.mentions(in: article)
    #expect(mentions.count >= 3)
    check(article, mentions)
}

@Test func `mutated texts never break the engine, and quotations stay exact`() throws {
    let extractor = Extractor(try TestLanguage.pack.get())
    var seed: UInt64 = 0x5EED
    func next(_ bound: Int) -> Int {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(seed >> 33) % bound
    }
    let pieces = [
        "who", "was fired", ",", "\n\n", "“", "”", "&amp;", "the", "minister", "’s", "—", ".", "🙂", "of", "(", ")",
        "\0",
    ]
    for _ in 0..<400 {
        var words = sample.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<(1 + next(6)) {
            let place = next(words.count)
            switch next(4) {
            case 0: words.remove(at: place)
            case 1: words.insert(pieces[next(pieces.count)], at: place)
            case 2: words.swapAt(place, next(words.count))
            default: words[place] += pieces[next(pieces.count)]
            }
        }
        let article = TestLanguage.article(words.joined(separator: " "))
        check(article, extractor.mentions(in: article))
    }
}

@Test(arguments: [
    "", "\0\0\0\0", "\n\n\n", "......!!!???", "🙂🙃😀", "العربية שלום", String(repeating: "“", count: 5000),
    String(repeating: "(", count: 5000), String(repeating: "fired ", count: 5000),
    String(repeating: "GENERAL ", count: 20000),
    String(repeating: "the minister of ", count: 5000), String(repeating: "Berel, ", count: 5000),
    String(repeating: "a", count: 100_000), String(repeating: "minister’s ", count: 3000),
    String(repeating: "said that “the general (who ", count: 2000), String(repeating: "Berel ", count: 20_000),
    String(repeating: "was fired and ", count: 3000), String(repeating: "his deputy's deputy of the ", count: 2000),
    String(repeating: "\u{202E}arrested\u{202C} ", count: 2000), String(repeating: "&amp;", count: 5000),
])
func `no text is too odd`(text: String) throws {
    let extractor = Extractor(try TestLanguage.pack.get())
    let article = TestLanguage.article(text, title: String(text.prefix(2000)))
    check(article, extractor.mentions(in: article))
}

@Test func `what is beyond the limits of a text is left aside, and the trace says how much`() throws {
    let extractor = Extractor(try TestLanguage.pack.get())
    let change = "Governor Anton Berel was dismissed on Monday."
    let blank = String(repeating: "\n", count: Tokenizer.limitBytes)
    let trace = extractor.trace(in: TestLanguage.article(change + blank + change.replacing("Berel", with: "Kovan")))
    #expect(trace.mentions.map(\.summary) == ["dismissed happened Anton Berel"])
    #expect(trace.unreadBytes == 2 * change.utf8.count)
    #expect(extractor.trace(in: TestLanguage.article(change)).unreadBytes == 0)
}

@Test func `comments, teasers and captions say nothing`() throws {
    let found = try TestLanguage.mentions(
        """
        Governor Anton Berel spoke on Friday.

        READ MORE Governor Anton Berel fired after scandal

        Related stories
        Governor Anton Berel arrested at airport

        image source, Photo Agency Caption, Governor Anton Berel was sacked

        i think Governor Anton Berel was fired by the president yesterday, no?

        Agree. Governor Anton Berel was arrested.
        """)
    #expect(found.isEmpty, "\(found.map(\.summary))")
}

@Test func `given blocks decide which part speaks`() throws {
    let text = "Governor Anton Berel resigned on Monday.\nGovernor Lena Marsh was arrested on Monday."
    let first = text.utf8.firstIndex(of: 0x0A).map { text.utf8.distance(from: text.startIndex, to: $0) } ?? 0
    let blocks = [
        Block(section: .body, start: 0, end: first), Block(section: .teaser, start: first + 1, end: text.utf8.count),
    ]
    let found = Extractor(try TestLanguage.pack.get()).mentions(in: TestLanguage.article(text, blocks: blocks))
    #expect(found.map(\.summary) == ["resigned happened Anton Berel"])
}

@Test func `the trace tells why a trigger gave nothing`() throws {
    let trace = Extractor(try TestLanguage.pack.get()).trace(
        in: TestLanguage.article("The opposition demanded the resignation of Governor Anton Berel."))
    #expect(trace.mentions.isEmpty)
    #expect(trace.candidates.map(\.dropped) == ["demanded: demanded"])
}
