// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Testing

struct NamedCharacterTests {
    private func title(_ text: String) throws -> ParsedFeed {
        try FeedParser.parse(Array("<rss><channel><title>\(text)</title></channel></rss>".utf8))
    }

    @Test(arguments: [
        ("eacute", "é"), ("hellip", "…"), ("rarrw", "↝"), ("Afr", "𝔄"), ("zscr", "𝓏"), ("fflig", "ﬀ"),
        ("TripleDot", "\u{20DB}"), ("there4", "∴"), ("frac78", "⅞"), ("lang", "⟨"), ("langle", "⟨"),
        ("CounterClockwiseContourIntegral", "∳"), ("ClockwiseContourIntegral", "∲"), ("DoubleContourIntegral", "∯"),
        ("NegativeVeryThinSpace", "\u{200B}"), ("DoubleLongLeftRightArrow", "⟺"),
    ])
    func `each name of HTML is read`(_ name: String, _ character: String) throws {
        #expect(try title("x&\(name);y").title == "x\(character)y")
        #expect(HTMLText.fragment("<p>x&\(name);y").text == "x\(character)y")
    }

    @Test(arguments: [
        ("bne", "=\u{20E5}"), ("fjlig", "fj"), ("NotEqualTilde", "≂\u{338}"), ("ThickSpace", "\u{205F}\u{200A}"),
        ("nvlt", "<\u{20D2}"),
    ])
    func `a name of two characters gives both`(_ name: String, _ characters: String) throws {
        #expect(
            try Array(title("x&\(name);y").title?.unicodeScalars ?? "".unicodeScalars)
                == Array("x\(characters)y".unicodeScalars))
    }

    @Test(arguments: [
        "&eAcute;", "&CounterClockwiseContourIntegra;", "&XounterClockwiseContourIntegral;",
        "&CounterClockwiseContourIntegralCounterClockwiseContourIntegral;", "&hellipsis;", "&Zscrr;",
    ])
    func `what is no name stays as it is written`(_ text: String) throws {
        let feed = try title("x\(text)y")
        #expect(feed.title == "x\(text)y")
        #expect(!feed.repairs.isEmpty)
    }

    @Test func `an old name is read where a word follows at once, but in an address`() {
        let document = HTMLText.fragment(
            "<p>&quotGo,&quot said&nbspSmith of Smith&LTD. <a href=\"https://e.example/?a=1&copy2=3&lt=4\">More</a>")
        #expect(document.text == "\"Go,\" said\u{A0}Smith of Smith&LTD. More")
        #expect(document.links.map(\.address) == ["https://e.example/?a=1&copy2=3&lt=4"])
    }
}
