// SPDX-License-Identifier: Apache-2.0

/// Reads JSON Feed 1.0 and 1.1.
struct JSONFeedReader {
    let bytes: [UInt8]
    let baseURL: String?
    let limits: FeedLimits
    private(set) var tally: RepairTally

    init(_ bytes: [UInt8], baseURL: String?, limits: FeedLimits, tally: RepairTally) {
        (self.bytes, self.baseURL, self.limits, self.tally) = (bytes, baseURL, limits, tally)
    }

    mutating func read() throws(FeedError) -> ParsedFeed {
        var reader = JSONReader(bytes, depthLimit: limits.depth, tally: tally)
        let document = try reader.read() ?? .null
        tally = reader.tally
        let title = text("title", of: document)
        guard let items = document.objects("items", tally: &tally), title != nil || document["version"] != nil else {
            throw .badJSON("it has no version, title or items")
        }
        guard items.count <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
        let home = text("home_page_url", of: document)
        let site = address(home, links: LinkResolution(bases: [baseURL].compactMap(\.self)))
        let links = LinkResolution(bases: [site, baseURL].compactMap(\.self))
        var feed = ParsedFeed(
            format: .jsonFeed, title: title.map(line), link: site, language: text("language", of: document))
        let author = author(of: document)
        feed.entries = items.map { item in
            var entry = entry(item, links: links)
            entry.author = entry.author ?? author
            entry.language = entry.language ?? feed.language
            return entry
        }
        return feed
    }

    private mutating func entry(_ item: JSONValue, links: LinkResolution) -> ParsedEntry {
        var entry = ParsedEntry(id: text("id", of: item), title: text("title", of: item).map(line))
        if entry.id == nil { tally.count(.missingGuid) }
        entry.link = address(text("url", of: item) ?? text("external_url", of: item), links: links)
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
        entry.language = text("language", of: item)
        return entry
    }

    private mutating func text(_ key: String, of object: JSONValue) -> String? { object.text(key, tally: &tally) }

    /// `authors` of version 1.1, or the one `author` of version 1.0.
    private mutating func author(of object: JSONValue) -> String? {
        var authors = object.objects("authors", tally: &tally) ?? []
        if authors.isEmpty, let author = object["author"] { authors = [author] }
        let names = authors.compactMap { $0.text("name", tally: &tally) }
        return names.isEmpty ? nil : names.joined(separator: ", ")
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

    private func line(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return SingleLine.text(of: bytes, 0..<bytes.count)
    }
}
