// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Pipeline

/// The links of a page that lead to articles.
struct LinkIndex {
    struct Entry {
        let link: CanonicalLink
        /// The words of the link, on one line.
        var title: String
    }

    /// In the order of the page, each address once.
    private(set) var entries: [Entry] = []
    /// Links that lead to no article, by reason.
    private(set) var dropped: [String: Int] = [:]

    /// Links of one page; what lists more is no list of news.
    static let limit = 1000
    /// Links that are looked at.
    private static let lookedAt = 10_000
    /// Of a link's words, in bytes: a whole card can be one link.
    private static let titleBytes = 300
    /// Of all links together, what is searched for their words, in bytes: links inside links would be read again and
    /// again.
    private static let searchedBytes = 16 << 20

    /// `url` is the page's own; nil for files. Throws where the selector cannot be read, and where it picks nothing.
    init(_ page: HTMLPage, url: String?, choosing choice: LinkChoice) throws(ReadError) {
        let base = Self.base(of: page, url: url)
        let own = url.flatMap { CanonicalLink($0) }?.key
        let menus = choice.selector == nil ? Self.selector("nav a[href], footer a[href]") : nil
        let pattern = choice.pattern.map(AddressPattern.init)
        var places: [String: Int] = [:]
        var bytesLeft = Self.searchedBytes
        let links = page.elements(matching: try Self.chosen(choice))
        if links.count > Self.lookedAt { dropped["beyond-limit"] = links.count - Self.lookedAt }
        for element in links.prefix(Self.lookedAt) {
            guard let address = Self.address(of: element, base: base), let link = CanonicalLink(address) else {
                continue
            }
            guard pattern?.matches(address) != false || pattern?.matches(link.url) != false else { continue }
            if let menus, element.matches(menus) { continue }
            guard link.key != own, !link.isFrontPage else { continue }
            guard element.byteCount <= bytesLeft else {
                dropped["beyond-limit", default: 0] += 1
                continue
            }
            bytesLeft -= element.byteCount
            let title = Self.title(of: element)
            if let place = places[link.key] {
                // A picture, the headline and "Read more" lead to the same article: the longest words say most.
                if title.utf8.count > entries[place].title.utf8.count { entries[place].title = title }
            } else if entries.count < Self.limit {
                places[link.key] = entries.count
                entries.append(Entry(link: link, title: title))
            } else {
                dropped["beyond-limit", default: 0] += 1
            }
        }
        // The numbers and arrows that turn the pages of a list.
        let withWords = entries.filter { $0.title.contains(where: \.isLetter) }
        if withWords.count < entries.count { dropped["no-words"] = entries.count - withWords.count }
        entries = withWords
        // A page that was built anew would be silent for ever.
        if entries.isEmpty { throw ReadError(.unreadable(Self.nothingChosen)) }
    }
}

extension LinkIndex {
    private static let nothingChosen =
        "none of the page's links leads to an article; look whether links and pattern still fit the page"

    /// The chosen elements that are links, and the links in the others.
    private static func chosen(_ choice: LinkChoice) throws(ReadError) -> HTMLSelector {
        guard let text = choice.selector else { return try read("a[href]") }
        _ = try read(text)
        let within = text.split(separator: ",").flatMap { part in
            let part = String(part).trimmingSpace
            return [part, part + " a[href]"]
        }
        return try read(within.joined(separator: ", "))
    }

    private static func read(_ text: String) throws(ReadError) -> HTMLSelector {
        guard let selector = selector(text) else {
            throw ReadError(
                .unreadable("links: \"\(text)\" is no selector; write names, .classes, #ids and [attributes]: .news a"))
        }
        return selector
    }

    private static func selector(_ text: String) -> HTMLSelector? { HTMLSelector(text) }

    /// What links are relative to.
    private static func base(of page: HTMLPage, url: String?) -> WebAddress? {
        let stated = selector("base[href]").flatMap { page.elements(matching: $0).first }?.attribute("href")
        let own = url.flatMap { address($0, relativeTo: nil) }
        return stated.flatMap { address($0, relativeTo: own) } ?? own
    }

    private static func address(of element: HTMLElement, base: WebAddress?) -> String? {
        let reference = element.attribute("href")?.trimmingSpace ?? ""
        guard !reference.isEmpty, reference.first != "#" else { return nil }
        return address(reference, relativeTo: base)?.url
    }

    private static func address(_ text: String, relativeTo base: WebAddress?) -> WebAddress? {
        do throws(TransportError) {
            return try WebAddress(text, relativeTo: base)
        } catch {
            // mailto:, javascript: and addresses that are none lead to no article.
            return nil
        }
    }

    /// The heading inside the link where there is one, else its words, or what it says to a mouse that rests on it.
    private static func title(of element: HTMLElement) -> String {
        let heading = selector("h1, h2, h3, h4, h5, h6").flatMap { element.elements(matching: $0).first }?.text
        let words = [heading, element.text, element.attribute("title"), element.attribute("aria-label")]
        let line = words.lazy.compactMap(\.self).map(Self.line).first { $0.contains(where: \.isLetter) } ?? ""
        guard line.utf8.count > titleBytes else { return line }
        // A whole card: what stands first is the headline more often than not.
        let lines = element.text.split(whereSeparator: \.isNewline).lazy.map { Self.line(String($0)) }
        let first = lines.first { $0.contains(where: \.isLetter) } ?? line
        guard first.utf8.count > titleBytes else { return first }
        return String(decoding: first.utf8.prefix(titleBytes), as: UTF8.self).prefix { $0 != "\u{FFFD}" } + "…"
    }

    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
