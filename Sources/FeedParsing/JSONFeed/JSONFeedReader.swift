// SPDX-License-Identifier: Apache-2.0

/// Reads JSON Feed 1.0 and 1.1, one item at a time.
struct JSONFeedReader {
    let bytes: [UInt8]
    let baseURL: String?
    let limits: FeedLimits
    private(set) var tally: RepairTally

    init(_ bytes: [UInt8], baseURL: String?, limits: FeedLimits, tally: RepairTally) {
        (self.bytes, self.baseURL, self.limits, self.tally) = (bytes, baseURL, limits, tally)
    }

    mutating func read(head: (ParsedFeed) -> Void, each: (ParsedEntry) -> Void) throws(FeedError) {
        let outline = try JSONOutline(of: bytes, keys: Self.feedKeys, limits: limits)
        let document = JSONValue.object(try members(of: outline))
        guard isFeed(document, outline) else { throw .badJSON("it has no version, title or items") }
        if outline.isTruncated { tally.count(.truncated) }
        tally.count(.wrongType, outline.wrongItems)
        let home = text("home_page_url", of: document)
        let site = address(home, links: LinkResolution(bases: [baseURL].compactMap(\.self)))
        let links = LinkResolution(bases: [site, baseURL].compactMap(\.self))
        let language = language(of: document)
        head(
            ParsedFeed(
                format: .jsonFeed, title: text("title", of: document).flatMap(line), link: site, language: language))
        let author = author(of: document)
        for range in outline.items ?? [] {
            guard let item = try value(at: range) else { continue }
            var entry = entry(item, links: links)
            entry.author = entry.author ?? author
            entry.language = entry.language ?? language
            each(entry)
        }
    }
}

extension JSONFeedReader {
    private static let feedKeys: Set<String> = [
        "version", "title", "home_page_url", "feed_url", "language", "author", "authors", "error", "errors", "status",
        "detail", "message",
    ]

    private static let selection = JSONSelection(
        keys: [
            "id", "title", "url", "external_url", "date_published", "date_modified", "summary", "content_html",
            "content_text", "author", "authors", "language", "name", "version", "home_page_url", "feed_url",
        ], containers: ["author", "authors"], listLimit: 1_000, depth: 2)

    private mutating func value(at range: Range<Int>) throws(FeedError) -> JSONValue? {
        var reader = JSONReader(
            bytes, in: range, selecting: Self.selection, depthLimit: limits.depth, tally: tally)
        let value = try reader.read()
        tally = reader.tally
        return value
    }

    private mutating func members(of outline: JSONOutline) throws(FeedError) -> [String: JSONValue] {
        var members = [String: JSONValue]()
        for key in Self.feedKeys.sorted() {
            guard let range = outline.members[key] else { continue }
            members[key] = try value(at: range)
        }
        return members
    }

    /// Any sign of a feed will do, but for a title alone of what tells of an error.
    private func isFeed(_ document: JSONValue, _ outline: JSONOutline) -> Bool {
        if outline.items != nil || document["home_page_url"] != nil || document["feed_url"] != nil { return true }
        if case .text(let version)? = document["version"], version.contains("jsonfeed") { return true }
        let isProblem = ["error", "errors", "status", "detail", "message"].contains { document[$0] != nil }
        return document["title"] != nil && !isProblem
    }

    private mutating func entry(_ item: JSONValue, links: LinkResolution) -> ParsedEntry {
        var entry = ParsedEntry(id: id(of: item), title: text("title", of: item).flatMap(line))
        if entry.id == nil { tally.count(.missingGuid) }
        entry.link =
            address(text("url", of: item), links: links) ?? address(text("external_url", of: item), links: links)
        entry.published = date("date_published", of: item)
        entry.updated = date("date_modified", of: item)
        entry.summary = text("summary", of: item)
        entry.contentHTML = text("content_html", of: item)
        if let html = entry.contentHTML {
            let bytes = Array(html.utf8)
            entry.content = PlainHTML.text(bytes, 0..<bytes.count, tally: &tally)
        } else {
            entry.content = text("content_text", of: item)
        }
        entry.author = author(of: item)
        entry.language = language(of: item)
        return entry
    }

    private mutating func text(_ key: String, of object: JSONValue) -> String? { object.text(key, tally: &tally) }

    private mutating func id(of item: JSONValue) -> String? {
        guard case .boolean(let value)? = item["id"] else { return text("id", of: item)?.trimmingBlanks }
        tally.count(.wrongType)
        return value ? "true" : "false"
    }

    private mutating func language(of object: JSONValue) -> String? {
        text("language", of: object).flatMap { LanguageTag.read($0, tally: &tally) }
    }

    /// `authors` of version 1.1, or the one `author` of version 1.0.
    private mutating func author(of object: JSONValue) -> String? {
        var names = [JSONValue]()
        switch object["authors"] {
        case .list(let values)?: names = values
        case nil, .null?: break
        case .some: tally.count(.wrongType)
        }
        if names.isEmpty, let author = object["author"] { names = [author] }
        var authors = Authors()
        for name in names { authors.offer(person(name), rank: 0) }
        return authors.text
    }

    /// The name, or else the address for mail; a text alone is a name, too.
    private mutating func person(_ value: JSONValue) -> String? {
        switch value {
        case .object:
            if let name = text("name", of: value).flatMap(line) { return name }
            guard let url = text("url", of: value), url.lowercased().hasPrefix("mailto:") else { return nil }
            let address = url.dropFirst("mailto:".count).prefix { $0 != "?" }
            return address.isEmpty ? nil : String(address)
        case .null: return nil
        case .text(let name):
            tally.count(.wrongType)
            return line(name)
        case .boolean, .number, .list:
            tally.count(.wrongType)
            return nil
        }
    }

    private mutating func address(_ text: String?, links: LinkResolution) -> String? {
        links.address(of: text.map { LinkReference(text: $0, base: nil) }, tally: &tally)
    }

    /// RFC 3339, or seconds since 1970, which are no repair: many feeds have them.
    private mutating func date(_ key: String, of object: JSONValue) -> FeedDate? {
        let words: String?
        if case .number(let digits)? = object[key] { words = digits } else { words = text(key, of: object) }
        guard let words else { return nil }
        let date = FeedDate(words)
        if date == nil { tally.count(.badDate) }
        return date
    }

    /// Nil where there is nothing but white space.
    private func line(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        let line = SingleLine.text(of: bytes, 0..<bytes.count)
        return line.isEmpty ? nil : line
    }
}
