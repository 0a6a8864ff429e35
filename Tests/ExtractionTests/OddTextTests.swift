// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing
import TextAnalysis

@testable import Extraction

/// Whatever stands beside a change: it is read, its quotation is exact, and what is read of a text has bounds. The bounds
/// are tested, not the time: with them it grows with the length of the text and no faster.
@Suite("Odd texts") struct OddTextTests {
    private static let change = "Governor Anton Berel was dismissed on Monday."

    /// A piece that is repeated, and how often.
    static let pieces: [(String, Int)] = [
        ("a", 100_000), ("GovernorBerelDismissed", 2_000), ("the governor was told and ", 4_000),
        (".,;:!?-()[]{}\"'“”’…", 2_000), (",", 8_000), ("أقال الرئيس وزير الدفاع يوم الاثنين. ", 1_000),
        ("\u{202E}שלום\u{202C} ", 4_000), ("👩‍👩‍👧🙂🇺🇦", 3_000), ("\0", 100_000), ("\u{1}\u{7F}\u{FFFE}\u{FFFD}", 8_000),
        ("“the general said ", 2_000), ("(the minister [who was ", 2_000), ("(", 8_000), ("\"", 8_000),
        ("General Berel Marsh Kovan ", 3_000), ("GENERAL ", 10_000), ("e\u{301}\u{301}\u{301}", 10_000),
        ("gov\u{AD}ernor ", 5_000), ("&amp;", 10_000), ("minister’s ", 5_000), ("deputy-", 5_000), ("a\n", 3_000),
        ("\n", 30_000), ("on Monday 5 May 2024 ", 3_000), ("Berel, ", 10_000),
        ("Anton Berel, governor of Tula\n", 2_000),
    ]

    private func check(_ article: Article, _ trace: ExtractionTrace) {
        for quote in trace.mentions.flatMap(\.quotes) {
            let bytes = Array((quote.section == .headline ? article.title : article.text).utf8)
            let isInside = 0 <= quote.start && quote.start < quote.end && quote.end <= bytes.count
            #expect(isInside && Array(quote.text.utf8) == Array(bytes[quote.start..<quote.end]))
        }
    }

    @Test(arguments: pieces.indices) func `a change is read before whatever follows it`(index: Int) throws {
        let (piece, count) = Self.pieces[index]
        let extractor = Extractor(try TestLanguage.pack.get())
        let article = TestLanguage.article(Self.change + "\n\n" + String(repeating: piece, count: count))
        let trace = extractor.trace(in: article)
        check(article, trace)
        #expect(trace.mentions.map(\.summary).contains("dismissed happened Anton Berel"), "\(piece.debugDescription)")
        #expect(extractor.mentions(in: article) == trace.mentions)
    }

    /// Each of these is wider in bytes than in characters, or is no character at all.
    @Test(arguments: [
        "العربية שלום", "大臣が辞任した。", "министр ушёл", "e\u{301}\u{301}", "\0\0\0", "\u{FEFF}", "\u{202E}abc\u{202C}",
        String(decoding: [0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80], as: UTF8.self), "…—“”",
    ])
    func `offsets are exact behind odd characters`(odd: String) throws {
        let extractor = Extractor(try TestLanguage.pack.get())
        let article = TestLanguage.article(odd + "\n\n" + Self.change, title: odd + " Governor dismissed")
        let trace = extractor.trace(in: article)
        check(article, trace)
        let quote = try #require(
            trace.mentions.flatMap(\.quotes).first { $0.section == .body }, "\(odd.debugDescription)")
        #expect(quote.start == odd.utf8.count + 2)
        #expect(quote.end == quote.start + Self.change.utf8.count - 1)
    }

    @Test func `of fifty megabytes the beginning is read, and the trace says how much is left`() throws {
        let filler = "Officials said nothing about the budget of the ministry. "
        let text = Self.change + " " + String(repeating: filler, count: (50 << 20) / filler.utf8.count)
        let trace = Extractor(try TestLanguage.pack.get()).trace(in: TestLanguage.article(text))
        #expect(trace.mentions.map(\.summary) == ["dismissed happened Anton Berel"])
        #expect(text.utf8.count - trace.unreadBytes <= Tokenizer.limitBytes)
        #expect(trace.blocks.allSatisfy { $0.end <= text.utf8.count })
    }

    @Test func `a whole text in a title is cut into sentences like any other`() throws {
        let pack = try TestLanguage.pack.get()
        let bytes = Array((Self.change + String(repeating: " General dismissed,", count: 2_000)).utf8)
        let title = Passage(bytes, pack.tokenizer.tokens(in: bytes), isTitle: true, language: pack)
        let sentences = SentenceReader(passage: title).sentences(blocks: [])
        #expect(sentences.map(\.range.count).max() == SentenceSplitter.limit)
        #expect(sentences.map(\.range).reduce(0) { $1.lowerBound == $0 ? $1.upperBound : -1 } == title.tokens.count)
        #expect(sentences.allSatisfy { $0.isHeadline && $0.section == .headline })
    }

    @Test func `each of very many parts of a page keeps its section`() throws {
        let (said, left) = ("Governor Anton Berel was dismissed.\n", "Governor Lena Marsh was arrested.\n")
        let text = String(repeating: said + left, count: 500)
        let width = said.utf8.count + left.utf8.count
        let blocks = (0..<500).map { Block(section: .body, start: $0 * width, end: $0 * width + said.utf8.count) }
        let found = Extractor(try TestLanguage.pack.get()).mentions(in: TestLanguage.article(text, blocks: blocks))
        #expect(found.map(\.summary) == ["dismissed happened Anton Berel"])
    }
}
