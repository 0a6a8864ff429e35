// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Personnel

/// A feed as `parse` writes it, one entry at a time.
struct FeedDocument {
    private var writer = JSONWriter()

    mutating func begin(_ feed: ParsedFeed) {
        writer.open("{")
        writer.member("title", feed.title)
        writer.member("link", feed.link)
        writer.member("language", feed.language)
        writer.key("entries")
        writer.open("[")
    }

    mutating func add(_ entry: ParsedEntry) {
        writer.open("{")
        writer.member("id", entry.id)
        writer.member("title", entry.title)
        writer.member("link", entry.link)
        writer.member("published", entry.published.map { ChangeRecord.instant($0.instant) })
        writer.member("updated", entry.updated.map { ChangeRecord.instant($0.instant) })
        writer.member("summary", entry.summary)
        writer.member("content", entry.content)
        writer.member("author", entry.author)
        writer.member("summary_html", entry.summaryHTML)
        writer.member("content_html", entry.contentHTML)
        writer.close("}")
    }

    mutating func end(_ repairs: [Repair]) {
        writer.close("]")
        writer.key("repairs")
        writer.open("[")
        for repair in repairs {
            writer.open("{")
            writer.member("kind", repair.kind.rawValue)
            writer.member("count", repair.count)
            writer.close("}")
        }
        writer.close("]")
        writer.close("}")
        writer.finish()
    }
}
