// SPDX-License-Identifier: Apache-2.0

/// What a page says about its stories in JSON-LD, with the words of schema.org.
struct StructuredData {
    /// An article in the widest sense: news, reports, posts.
    struct Story {
        /// On one line, without tags.
        var headline: String?
        var published: FeedDate?
        var modified: FeedDate?
        /// As it is written, or the code of a language that is described.
        var language: String?
        /// The addresses that it names as its own.
        var addresses = [String]()
        var publisher: String?
        var body: String?
        /// True where the story is told in many dated updates.
        var isLive = false
    }

    private(set) var stories = [Story]()
    /// What the page itself says, apart from its stories: dates and language alone.
    private(set) var page: Story?
    private(set) var siteName: String?

    /// More of it than so many bytes a page is left unread.
    private static let limitBytes = 1 << 20
    /// Deeper values are left unread.
    private static let depthLimit = 64
    private var bytesLeft = limitBytes

    /// Reads one script. What is no JSON is passed over.
    mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
        var start = range.lowerBound
        // The mark of XHTML days: the bracket of "<![CDATA[" starts no list.
        if let mark = bytes.firstIndex(of: "<![CDATA[", in: start..<min(range.upperBound, start + 64)) {
            start = mark + 9
        }
        guard let open = bytes[start..<range.upperBound].firstIndex(where: { $0 == Byte.openBrace || $0 == 0x5B }),
            range.upperBound - open <= bytesLeft
        else { return }
        bytesLeft -= range.upperBound - open
        var reader = JSONReader(
            Array(bytes[open..<range.upperBound]), depthLimit: Self.depthLimit, tally: RepairTally())
        do throws(FeedError) {
            if let document = try reader.read() { read(document) }
        } catch {
            // One that is too deep describes no story, and the page is read without it.
            return
        }
    }

    /// Follows lists, graphs and main entities, and nothing else: what is related, listed or a part is another story.
    private mutating func read(_ document: JSONValue) {
        var waiting = [document]
        while let value = waiting.popLast() {
            if case .list(let values) = value { waiting.append(contentsOf: values.reversed()) }
            guard value.isObject else { continue }
            let types = Self.texts(value["@type"]).map { $0.split(separator: "/").last.map(String.init) ?? $0 }
            if types.contains(where: Self.isStory) {
                stories.append(Self.story(value, isLive: types.contains("LiveBlogPosting")))
                continue
            }
            if types.contains(where: { $0.hasSuffix("WebPage") || $0 == "ItemPage" }), page == nil {
                page = Self.story(value, isLive: false)
            }
            if types.contains("WebSite"), siteName == nil { siteName = Self.line(value["name"]) }
            waiting += ["mainEntityOfPage", "mainEntity", "@graph"].compactMap { value[$0] }
        }
    }

    /// NewsArticle, ReportageNewsArticle, BlogPosting, Report, but no JobPosting.
    private static func isStory(_ type: String) -> Bool {
        type.hasSuffix("Article") || type == "Report" || (type.hasSuffix("Posting") && type != "JobPosting")
    }

    private static func story(_ value: JSONValue, isLive: Bool) -> Story {
        var story = Story(isLive: isLive)
        story.headline = line(value["headline"])
        story.published = texts(value["datePublished"]).lazy.compactMap { FeedDate($0) }.first
        story.modified = texts(value["dateModified"]).lazy.compactMap { FeedDate($0) }.first
        let languages = [value["inLanguage"], value["inLanguage"]?["alternateName"], value["inLanguage"]?["name"]]
        story.language = languages.lazy.flatMap { texts($0) }.first
        for key in ["url", "mainEntityOfPage", "@id"] {
            story.addresses += texts(value[key]) + texts(value[key]?["@id"]) + texts(value[key]?["url"])
        }
        story.publisher = line(value["publisher"]?["name"])
        story.body = texts(value["articleBody"]).first
        return story
    }

    /// A text, or the texts of a list.
    private static func texts(_ value: JSONValue?) -> [String] {
        switch value {
        case .text(let text)?: [text]
        case .list(let values)?: values.compactMap { if case .text(let text) = $0 { text } else { nil } }
        default: []
        }
    }

    /// On one line, references decoded: many systems escape for HTML what stands in JSON.
    private static func line(_ value: JSONValue?) -> String? {
        guard let text = texts(value).first else { return nil }
        var tally = RepairTally()
        let bytes = Array(text.utf8)
        let line = PlainHTML.title(bytes, 0..<bytes.count, tally: &tally)
        return line.isEmpty ? nil : line
    }
}
