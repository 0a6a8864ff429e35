// SPDX-License-Identifier: Apache-2.0

/// A feed's own fields while they are read.
struct FeedDraft {
    var format: FeedFormat?
    /// True for Atom 1.0: its declarations of types are trusted.
    var isAtom10 = false
    /// True for a sitemap: its news have titles.
    var isSitemap = false
    var title = Ranked<String>()
    var link = Ranked<LinkReference>()
    /// Where the feed says it stands itself: a base for links where nobody else gives one.
    var ownAddress: String?
    var updated = Ranked<DateReading>()
    var dayOrders = DayOrders()
    /// `language` or `dc:language`.
    var language: String?
    /// xml:lang of the root or the channel.
    var inheritedLanguage: String?
    /// Of Atom only, where they stand for the entries' own, too (RFC 4287, section 4.2.1).
    var authors = Authors()
    /// Ids of entries that were taken back.
    var withdrawn = [String]()
    var ttl: Duration?
    var updatePeriod: Duration?
    /// How often in each period; nil stands for once.
    var updateFrequency: Int?
    var skipHours = [Int]()
    var skipDays = [Int]()

    /// What the publisher asks to wait.
    var interval: Duration? {
        if let ttl { return ttl }
        guard let updatePeriod else { return nil }
        return updatePeriod / (updateFrequency ?? 1)
    }
}
