// SPDX-License-Identifier: Apache-2.0

/// HTML as text.
public enum HTMLText {
    /// A whole page in whatever encoding: its main text, without menus and other pages' headlines.
    public static func document(_ bytes: [UInt8], contentType: String? = nil, baseURL: String? = nil) -> HTMLDocument {
        var tally = RepairTally()
        let decoded = DecodedText(bytes, contentType: contentType, tally: &tally)
        return PageReader(HTMLTree(decoded.bytes), baseURL: baseURL).document()
    }

    /// A whole page.
    public static func document(_ html: String, baseURL: String? = nil) -> HTMLDocument {
        PageReader(HTMLTree(Array(html.utf8)), baseURL: baseURL).document()
    }

    /// A piece of a page, as feeds carry it: everything in it counts as the article's, captions and the like marked.
    public static func fragment(_ html: String, baseURL: String? = nil) -> HTMLDocument {
        PageReader(HTMLTree(Array(html.utf8)), baseURL: baseURL, isWholePage: false).fragment()
    }

    /// A piece of HTML as text: tags stripped, entities decoded, paragraphs apart by an empty line.
    public static func plainText(_ fragment: String) -> String {
        var tally = RepairTally()
        let bytes = Array(fragment.utf8)
        return PlainHTML.text(bytes, 0..<bytes.count, tally: &tally)
    }
}
