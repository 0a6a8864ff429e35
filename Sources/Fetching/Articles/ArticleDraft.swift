// SPDX-License-Identifier: Apache-2.0
import Personnel
import Pipeline
import struct FoundationEssentials.Date

/// An article before it has its identity.
struct ArticleDraft {
    var title = ""
    var text = ""
    var blocks: [Block] = []
    var ownID: String?
    var link: CanonicalLink?
    var language: String?
    var published: PublicationTime?
    /// Stands in for a date of publication that cannot be right.
    var updated: PublicationTime?
    /// Known by its link alone. Its title is the link's words, which change with the hour ("2 hours ago"): that is no
    /// edit.
    var isLink = false

    var isEmpty: Bool { title.allSatisfy(\.isWhitespace) && text.allSatisfy(\.isWhitespace) }

    /// `sharesID` and `sharesLink`: other entries have the same one, so that it identifies none of them.
    func article(
        of source: Source, fetched: Date, sharesID: Bool = false, sharesLink: Bool = false
    ) -> Article {
        let identity = EntryKeys(
            ownID: sharesID ? nil : ownID, link: sharesLink || link?.isFrontPage == true ? nil : link,
            title: isLink ? "" : title, text: text)
        let keys = identity.all
        let visible =
            isLink ? Array(keys[0].utf8) : title.utf8.filter { $0 > 0x20 } + [0] + text.utf8.filter { $0 > 0x20 }
        return Article(
            id: ArticleID(rawValue: "art_" + StableHash(source.id.rawValue, keys[0]).text), source: source.id,
            url: link?.url, title: title, text: text, language: source.language ?? language, country: source.country,
            blocks: blocks, published: published, fetched: fetched, keys: keys,
            contentHash: StableHash(Array(visible)).text)
    }
}
