// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Personnel
import struct FoundationEssentials.Date

// What parsers give, as drafts.

extension ArticleDraft {
    init(_ entry: ParsedEntry, of feed: ParsedFeed) {
        title = entry.title ?? ""
        ownID = entry.id
        link = entry.link.flatMap { CanonicalLink($0) }
        language = entry.language ?? feed.language
        (published, updated) = (PublicationTime(entry.published), PublicationTime(entry.updated))
        let content = (plain: entry.content ?? "", html: entry.contentHTML)
        let summary = (plain: entry.summary ?? "", html: entry.summaryHTML)
        // The longer one: contents can be "Read more", and summaries whole articles.
        let best = content.plain.utf8.count >= summary.plain.utf8.count ? content : summary
        text = best.plain
        guard let html = best.html else { return }
        let fragment = HTMLText.fragment(html, baseURL: entry.link)
        // Where HTML was escaped twice, only the plain text has been unescaped twice, and is the shorter one.
        guard !fragment.text.isEmpty, fragment.text.utf8.count <= best.plain.utf8.count else { return }
        (text, blocks) = (fragment.text, fragment.blocks.map(Block.init))
    }

    init(_ page: HTMLDocument) {
        title = page.title ?? ""
        text = page.text
        blocks = page.blocks.map(Block.init)
        link = page.canonicalURL.flatMap { CanonicalLink($0) }
        language = page.language
        published = PublicationTime(page.published)
    }

    /// A plain text. Its first line is the title if an empty line follows and it looks like a headline.
    init(plainText: String) {
        let lines = plainText.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
        let first = lines.first.map(String.init) ?? ""
        if lines.count == 3, lines[1].allSatisfy(\.isWhitespace), Self.looksLikeHeadline(first),
            !lines[2].allSatisfy(\.isWhitespace)
        {
            title = first.trimmingSpace
            text = String(lines[2]).trimmingSpace
        } else {
            text = plainText.trimmingSpace
        }
    }

    /// Short, and not a sentence that goes on or ends as sentences of a text do.
    private static func looksLikeHeadline(_ line: String) -> Bool {
        let line = line.trimmingSpace
        guard !line.isEmpty, line.count <= 200, let last = line.last else { return false }
        return !".;:,…".contains(last)
    }
}

extension PublicationTime {
    /// Nil where there is no date, or not even its day is known.
    init?(_ date: FeedDate?) {
        guard let date else { return nil }
        switch date.precision {
        case .day, .time: self.init(instant: date.instant, offsetSeconds: date.offsetSeconds ?? 0)
        case .year, .month: return nil
        }
    }
}

extension PublicationTime {
    /// In seconds. Clocks and time zones are wrong by a day; announcements of next month's meeting are no news of then.
    private static let aheadLimit: Double = 2 * 24 * 60 * 60
    /// 1990-01-01: older than the web is what programs write that know no date.
    private static let oldest: Double = 631_152_000

    /// False for a date that no article fetched at that time can have.
    func isPlausible(at fetched: Date) -> Bool {
        instant.timeIntervalSince1970 >= Self.oldest && instant.timeIntervalSince(fetched) <= Self.aheadLimit
    }
}

extension Block {
    fileprivate init(_ block: HTMLBlock) {
        let section: Section =
            switch block.role {
            case .headline: .headline
            case .body: .body
            case .caption: .caption
            case .teaser: .teaser
            case .chrome: .chrome
            case .comment: .comment
            }
        self.init(section: section, start: block.start, end: block.end)
    }
}

extension String {
    var trimmingSpace: String { String(drop(while: \.isWhitespace).trimmingSuffix(while: \.isWhitespace)) }
}
