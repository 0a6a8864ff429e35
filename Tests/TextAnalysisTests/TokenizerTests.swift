// SPDX-License-Identifier: Apache-2.0
import Testing
import TextAnalysis

/// The tokens' texts, cut out of the bytes that they claim.
private func texts(_ text: String, abbreviations: [String] = []) -> [String] {
    var words = WordTable()
    let numbers = abbreviations.flatMap { Tokenizer.path(of: $0, in: &words) }
    let bytes = Array(text.utf8)
    return Tokenizer(words: words, abbreviations: Set(numbers)).tokens(in: bytes).map {
        String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
}

@Test(arguments: [
    ("Anton Berel's dismissal", ["Anton", "Berel", "'s", "dismissal"]),
    ("Anton Berel’s dismissal", ["Anton", "Berel", "’s", "dismissal"]),
    ("Berel&rsquo;s post", ["Berel", "&rsquo;s", "post"]),
    ("the generals' pay", ["the", "generals", "'", "pay"]),
    ("O'Hara didn't go", ["O'Hara", "didn't", "go"]),
    ("under- fire ministers", ["under", "fire", "ministers"]),
    ("Vice-President Lena", ["Vice", "President", "Lena"]),
    ("in the U.S. today", ["in", "the", "U.S.", "today"]),
    ("J. Berel of 1,200 men", ["J.", "Berel", "of", "1,200", "men"]),
    ("“Go,” he said…", ["“", "Go", ",", "”", "he", "said", "…"]),
    ("AT&amp;T", ["AT", "&amp;", "T"]),
])
func `words, marks and endings are tokens of their own`(text: String, expected: [String]) {
    #expect(texts(text) == expected)
}

@Test func `a word that the data writes with a full stop keeps it`() {
    #expect(texts("Lt. Gen. Berel left.", abbreviations: ["Lt.", "Gen."]) == ["Lt.", "Gen.", "Berel", "left", "."])
}

@Test(arguments: [
    "", "\0\0\0", "   \n\n ", "🙂🙂", "....", "\u{202E}\u{202D}", "a\u{301}\u{AD}b", "'", "-", "&", "&;", "’s",
])
func `any text gives tokens in order, inside the text`(text: String) {
    let bytes = Array(text.utf8)
    var last: Int32 = 0
    for token in Tokenizer(words: WordTable()).tokens(in: bytes) {
        #expect(token.start >= last && token.end > token.start && Int(token.end) <= bytes.count)
        last = token.end
    }
}

@Test func `bytes that are no UTF-8 are no words and no trouble`() {
    let bytes: [UInt8] = [0xFF, 0xC3, 0x28, 0x41, 0xE2, 0x80, 0x42, 0xF5, 0x80]
    #expect(Tokenizer(words: WordTable()).tokens(in: bytes).filter(\.isWord).count >= 1)
}

@Test func `spellings that differ in case and marks are one word`() {
    var words = WordTable()
    let path = Tokenizer.path(of: "José", in: &words)
    for spelling in ["jose", "JOSÉ", "Jose\u{301}", "Jo\u{AD}sé"] {
        #expect(Tokenizer(words: words).tokens(in: Array(spelling.utf8)).map(\.word) == path)
    }
}

@Test func `names run together with what follows or precedes are parted, and offsets stay`() {
    var words = WordTable()
    for word in ["who", "news"] { _ = Tokenizer.path(of: word, in: &words) }
    let text = "NewsBerel met Idrinwho led"
    let bytes = Array(text.utf8)
    let repaired = TokenRepair(suffixes: ["who"], words: words).repaired(
        Tokenizer(words: words).tokens(in: bytes), in: bytes)
    let texts = repaired.map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
    #expect(texts == ["News", "Berel", "met", "Idrin", "who", "led"])
}

@Test(arguments: [
    ("He left. She came.", 2), ("Lt. Gen. Berel left.", 1), ("He left… She came", 2), ("“He left.” She came.", 2),
    ("It cost 3.5 million. Nobody paid.", 2), ("J. Berel came.", 1), ("One\n\nTwo", 2),
])
func `sentences end where a reader would end them`(text: String, count: Int) {
    var words = WordTable()
    let never = Set(["Lt.", "Gen."].flatMap { Tokenizer.path(of: $0, in: &words) })
    let tokens = Tokenizer(words: words, abbreviations: never).tokens(in: Array(text.utf8))
    let found = SentenceSplitter(neverLast: never).sentences(in: tokens, tokens.indices, linesAreWrapped: false)
    #expect(found.count == count)
    #expect(found.first?.lowerBound == 0 && found.last?.upperBound == tokens.count)
}

@Test func `a sentence without an end is cut`() {
    let tokens = Tokenizer(words: WordTable()).tokens(in: Array(String(repeating: "Word ", count: 5000).utf8))
    let found = SentenceSplitter(neverLast: []).sentences(in: tokens, tokens.indices, linesAreWrapped: false)
    #expect(found.allSatisfy { $0.count <= SentenceSplitter.limit })
}

@Test(arguments: [
    ("Müller-Lüdenscheidt, Dr.", "muller ludenscheidt dr"), ("O’Hara", "ohara"), ("ЁЖ", "ёж"), ("  ", ""),
    ("Łódź", "lodz"),
])
func `names are compared without case, marks and punctuation`(name: String, key: String) {
    #expect(Normalization.key(name) == key)
}
