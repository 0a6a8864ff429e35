// SPDX-License-Identifier: Apache-2.0
import Extraction
import FoundationEssentials
import Personnel
import Testing

/// Whatever comes in: no crash, a bounded answer, exact offsets, somebody whom it befell, and the same answer again.
@Suite("Fuzzing") struct FuzzTests {
    /// Pieces that pages and attackers have between words.
    private static let pieces = [
        "was fired", "arrested", "resigned", "the dismissal of", "denied", "who", "and", "or", ",", ".", ":", "\n",
        "\n\n",
        "“", "”", "\"", "(", ")", "[", "’s", "'s", "—", "-", "&amp;", "&rsquo;s", "&#8217;", "🙂", "👩‍👩‍👧", "\0", "\u{202E}",
        "\u{FEFF}", "\u{AD}", "e\u{301}", "العربية", "שלום", "大臣", "министр", "the minister", "General", "of", "to",
        "READ MORE", "on Monday", "2024-05-10", "61,", "according to sources", "\u{FFFD}", "ﬁred", "Ǆ", "\r\n", "\t",
    ]

    private struct Chance {
        var state: UInt64

        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(1, bound)
        }

        mutating func piece() -> String { FuzzTests.pieces[next(FuzzTests.pieces.count)] }
    }

    /// What holds for every answer.
    private func check(_ article: Article, _ trace: ExtractionTrace, _ where: String) {
        let (title, text) = (Array(article.title.utf8), Array(article.text.utf8))
        for mention in trace.mentions {
            #expect(mention.person != nil || mention.group != nil, "\(`where`)")
            #expect(!mention.quotes.isEmpty && (0...1).contains(mention.confidence), "\(`where`)")
            for quote in mention.quotes {
                let bytes = quote.section == .headline ? title : text
                let isInside = 0 <= quote.start && quote.start < quote.end && quote.end <= bytes.count
                #expect(isInside, "\(`where`): \(quote)")
                guard isInside else { continue }
                #expect(Array(quote.text.utf8) == Array(bytes[quote.start..<quote.end]), "\(`where`): \(quote)")
            }
        }
        #expect(trace.candidates.count <= text.count + title.count, "\(`where`)")
        #expect(trace.mentions.count <= 2 * trace.candidates.reduce(0) { $0 + max(1, $1.slots.count) * 24 })
        for block in trace.blocks { #expect(block.start <= block.end && block.end <= text.count, "\(`where`)") }
    }

    private func run(_ extractor: Extractor, _ text: String, title: String, _ where: String) {
        let article = TestLanguage.article(text, title: title)
        let trace = extractor.trace(in: article)
        check(article, trace, `where`)
        #expect(extractor.mentions(in: article) == trace.mentions, "\(`where`)")
    }

    /// The labelled articles that rules are developed on, as texts.
    private static func developed() throws -> [String] {
        let folder = TestLanguage.seeds + "/developed"
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().compactMap { name in
            guard name.hasSuffix(".txt"), let data = FileManager.default.contents(atPath: folder + "/" + name) else {
                return nil
            }
            let parts = String(decoding: data, as: UTF8.self).split(separator: "\n---\n", maxSplits: 2)
            return parts.count > 1 ? String(parts[1]) : nil
        }
    }

    @Test(arguments: 0..<4) func `mutated articles`(part: Int) throws {
        let extractor = Extractor(try TestLanguage.pack.get())
        let texts = try Self.developed()
        try #require(texts.count > 100)
        var chance = Chance(state: UInt64(part) &+ 0xFA11)
        for round in 0..<12 {
            var words = texts[chance.next(texts.count)].split(separator: " ", omittingEmptySubsequences: false)
                .map(String.init)
            for _ in 0..<(1 + chance.next(12)) {
                let place = chance.next(words.count)
                let end = min(words.count, place + 1 + chance.next(8))
                switch chance.next(7) {
                case 0: words.removeSubrange(place..<end)
                case 1: words.insert(chance.piece(), at: place)
                case 2: words.insert(contentsOf: Array(words[place..<end]), at: chance.next(words.count))
                case 3: words[place..<end].reverse()
                case 4: words[place] += chance.piece()
                case 5: for index in place..<end { words[index] = words[index].uppercased() }
                default: words.insert(contentsOf: (0..<(1 + chance.next(30))).map { _ in chance.piece() }, at: place)
                }
                if words.isEmpty { words = ["fired"] }
            }
            let text = words.joined(separator: chance.next(12) == 0 ? "" : " ")
            run(extractor, text, title: words.prefix(chance.next(20)).joined(separator: " "), "\(part), round \(round)")
        }
    }

    @Test(arguments: 0..<4) func `soup of words and marks`(part: Int) throws {
        let extractor = Extractor(try TestLanguage.pack.get())
        let known = try Self.developed().prefix(12).joined(separator: " ").split(separator: " ").map(String.init)
        var chance = Chance(state: UInt64(part) &+ 0x50_0B)
        for round in 0..<12 {
            let words = (0..<(5 + chance.next(150))).map { _ in
                chance.next(3) == 0 ? chance.piece() : known[chance.next(known.count)]
            }
            run(
                extractor, words.joined(separator: chance.next(8) == 0 ? "" : " "), title: chance.piece(),
                "\(part), round \(round)")
        }
    }

    @Test func `bytes that are no text`() throws {
        let extractor = Extractor(try TestLanguage.pack.get())
        var chance = Chance(state: 0xB17E5)
        for round in 0..<30 {
            let bytes = (0..<chance.next(1500)).map { _ in UInt8(chance.next(256)) }
            let text = String(decoding: bytes, as: UTF8.self) + " Governor Anton Berel was fired on Monday. "
            run(extractor, text, title: String(text.prefix(20)), "round \(round)")
        }
    }
}
