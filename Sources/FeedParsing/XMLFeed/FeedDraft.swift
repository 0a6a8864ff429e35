// SPDX-License-Identifier: Apache-2.0

/// A feed's own fields while they are read.
struct FeedDraft {
    var format: FeedFormat?
    /// True for Atom 1.0: its declarations of types are trusted.
    var isAtom10 = false
    var title = Ranked<FieldText>()
    var link = Ranked<LinkReference>()
    var updated = Ranked<FeedDate>()
    /// `language` or `dc:language`.
    var language: String?
    /// xml:lang of the root or the channel.
    var inheritedLanguage: String?
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
