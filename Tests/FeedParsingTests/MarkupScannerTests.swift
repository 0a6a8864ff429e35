// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import FeedParsing

struct MarkupScannerTests {
    /// Tokens as text: "(name attributes)" for a start tag, "/name" for an end tag, characters in quotes.
    private func tokens(_ document: String, _ dialect: MarkupScanner.Dialect) -> [String] {
        let bytes = Array(document.utf8)
        var scanner = MarkupScanner(bytes, dialect: dialect)
        var tokens = [String]()
        while let token = scanner.next() {
            switch token {
            case .text(let range):
                // Text may come in pieces: here they are joined.
                if let last = tokens.last, last.hasPrefix("'") {
                    tokens[tokens.count - 1] = String(last.dropLast()) + bytes.string(range) + "'"
                } else {
                    tokens.append("'" + bytes.string(range) + "'")
                }
            case .cdata(let range): tokens.append("[" + bytes.string(range) + "]")
            case .start(let tag):
                let values = Attributes(of: tag, in: bytes).map { bytes.string($0.name) + "=" + bytes.string($0.value) }
                tokens.append(
                    "(" + ([bytes.string(tag.name)] + values).joined(separator: " ") + (tag.isEmpty ? "/" : "") + ")")
            case .end(let tag): tokens.append("/" + bytes.string(tag.name))
            }
        }
        return tokens
    }

    @Test(arguments: [
        ("<a b=\"c\" d='e>f' g=h i>x</a>", ["(a b=c d=e>f g=h i=)", "'x'", "/a"]),
        ("<a/><b /><c\n/>", ["(a/)", "(b/)", "(c/)"]),
        ("x<!-- <a> -->y<!---->z", ["'xyz'"]),
        ("<![CDATA[<a>]]]]><b>", ["[<a>]]]", "(b)"]),
        ("<!DOCTYPE a [<!ENTITY b \"c\">]><?pi x?><a>", ["(a)"]), ("1 < 2 <3 <", ["'1 < 2 <3 <'"]),
        ("<a <b>", ["'<a '", "(b)"]), ("<a x=\"1\"<b>", ["(a x=1)", "(b)"]), ("<a x=\"<y>\">z", ["(a x=<y>)", "'z'"]),
        ("</a", ["/a"]), ("</>x", ["'</>x'"]), ("<!'>x", ["'<!'>x'"]), ("<a", []), ("", []), ("<", ["'<'"]),
    ])
    func `markup is cut into tokens`(_ document: String, _ expected: [String]) {
        #expect(tokens(document, .xml) == expected)
    }

    @Test func `a quote left open ends with its tag`() {
        #expect(tokens("<a b=\"c>x<d e=\"f\">", .xml) == ["(a b=c)", "'x'", "(d e=f)"])
    }

    @Test(arguments: [
        "<a", "<a ", "<!--", "<!", "<![CDATA[", "<a b=\"", "<a b='c' ", "&", "</a ", "<?", "<!DOCTYPE [", "<a b=c",
        "\"'<",
    ])
    func `a flaw repeated a hundred thousand times is read in linear time`(_ flaw: String) {
        let document = String(repeating: flaw, count: 100_000)
        for dialect in [MarkupScanner.Dialect.xml, .html] {
            var scanner = MarkupScanner(Array(document.utf8), dialect: dialect)
            var count = 0
            while scanner.next() != nil { count += 1 }
            #expect(count <= 300_000)
        }
        #expect(HTMLText.plainText(document).utf8.count <= document.utf8.count)
    }
}
