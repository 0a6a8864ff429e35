// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Personnel
import Pipeline

/// Subscription lists as feed readers exchange them (OPML 2.0, http://opml.org/spec2.opml): an outline with an
/// `xmlUrl` is a feed, others are folders around them.
///
/// What only this program knows of a source stands in attributes with the prefix `reshuffle`.
struct OPML: Equatable {
    struct Feed: Equatable {
        var address: String
        var title: String?
        var language: String?
        var id: String?
        var country: String?
        var isOfficial = false
        var expect: String?
        var isPaused = false
        var fullText = false
    }

    var feeds: [Feed] = []
    /// The titles of outlines that hold nothing and name no feed: notes, links to pages.
    var withoutAddress: [String] = []

    private static let namespace = "urn:reshuffle:opml"
    /// A list of 10,000 feeds has about 2 MiB.
    static let limitBytes = 16 << 20
}

// MARK: - Reading

extension OPML {
    /// As tolerant as the reader of pages: encodings are found out, entities decoded, what is not closed is closed.
    /// Nil for what is no OPML.
    init?(_ bytes: [UInt8]) {
        let page = HTMLPage(bytes)
        guard let root = HTMLSelector("opml"), let outlines = HTMLSelector("outline"),
            !page.elements(matching: root).isEmpty
        else { return nil }
        for outline in page.elements(matching: outlines) {
            if let address = Self.word(outline, "xmlUrl") ?? Self.word(outline, "xmlurl") {
                feeds.append(
                    Feed(
                        address: address, title: Self.word(outline, "title") ?? Self.word(outline, "text"),
                        language: Self.language(outline), id: Self.word(outline, "reshuffle:id"),
                        country: Self.word(outline, "reshuffle:country"),
                        isOfficial: outline.attribute("reshuffle:official") == "true",
                        expect: Self.word(outline, "reshuffle:expect"),
                        isPaused: outline.attribute("reshuffle:paused") == "true",
                        fullText: outline.attribute("reshuffle:full-text") == "true"))
            } else if !outline.innerHTML.lowercased().contains("<outline") {
                withoutAddress.append(Self.word(outline, "text") ?? Self.word(outline, "title") ?? "an outline")
            }
        }
    }

    /// Nil where it is missing or blank.
    private static func word(_ outline: HTMLElement, _ name: String) -> String? {
        guard let text = outline.attribute(name) else { return nil }
        // By scalars: a blank with an accent on it is one character, and no white space.
        let words = text.unicodeScalars.split { scalar in
            scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
                || scalar.properties.isNoncharacterCodePoint
        }
        return words.isEmpty ? nil : words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }

    /// A language tag in outline; nil for "unknown", "English" and the like.
    private static func language(_ outline: HTMLElement) -> String? {
        guard let tag = word(outline, "language")?.replacing("_", with: "-") else { return nil }
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        let isTag =
            (2...3).contains(parts[0].count)
            && parts.allSatisfy { part in
                (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            }
        return isTag && parts[0].allSatisfy(\.isLetter) ? tag : nil
    }
}

// MARK: - Writing

extension OPML {
    /// The feeds among some sources that others can read too. Headers, logins and proxies stay here.
    init(_ sources: [Source]) {
        feeds = sources.filter { $0.kind == "feed" && !$0.isLocal }.map { source in
            Feed(
                address: source.address, title: source.name, language: source.language, id: source.id.rawValue,
                country: source.country, isOfficial: source.isOfficial, expect: source.expectEvery.map(Self.span),
                isPaused: source.isPaused, fullText: source.fullText)
        }
    }

    /// The same list gives the same bytes: there is no date in it.
    var text: String {
        let lines = feeds.map { "    <outline " + Self.attributes(of: $0) + "/>\n" }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0" xmlns:reshuffle="\(Self.namespace)">
              <head>
                <title>Sources of Reshuffle</title>
              </head>
              <body>

            """ + lines.joined() + "  </body>\n</opml>\n"
    }

    private static func attributes(of feed: Feed) -> String {
        let title = feed.title ?? feed.address
        let pairs: [(String, String?)] = [
            ("type", "rss"), ("text", title), ("title", title), ("xmlUrl", feed.address), ("language", feed.language),
            ("reshuffle:id", feed.id), ("reshuffle:country", feed.country),
            ("reshuffle:official", feed.isOfficial ? "true" : nil), ("reshuffle:expect", feed.expect),
            ("reshuffle:paused", feed.isPaused ? "true" : nil),
            ("reshuffle:full-text", feed.fullText ? "true" : nil),
        ]
        return pairs.compactMap { name, value in value.map { "\(name)=\"\(escaped($0))\"" } }.joined(separator: " ")
    }

    /// By scalars: a quote with an accent on it is one character, but still ends an attribute.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// The largest unit that leaves nothing over: "2d".
    private static func span(_ duration: Duration) -> String {
        let seconds = duration.components.seconds
        let units: [(Int64, String)] = [(86400, "d"), (3600, "h"), (60, "m")]
        let unit = units.first { seconds.isMultiple(of: $0.0) } ?? (1, "s")
        return "\(seconds / unit.0)\(unit.1)"
    }
}
