// SPDX-License-Identifier: Apache-2.0

/// What an element of a feed means to us.
enum FeedElement: Equatable {
    /// `rss`, `rdf:RDF`, `feed`.
    case root(FeedFormat)
    case channel
    case entry
    /// An element whose text we read.
    case field(FeedField)
    /// Holds things that are not the entry's or the feed's own: `image`, `source`, `contributor`.
    case aside
    /// Holds some of the entry's own: `media:group`.
    case group
    /// Names an entry that was taken back: `at:deleted-entry`.
    case tombstone
    case other
}

/// A text that an element holds. The number is its rank among the elements for the same thing: 0 is the best.
enum FeedField: Equatable {
    case title(Int)
    case summary(Int)
    case content(Int)
    case id(Int)
    case link
    /// The address that a redirecting link stands for.
    case originalLink
    case published(Int)
    case updated(Int)
    /// A date that doesn't say of what: it stands in for both.
    case date
    case author(Int)
    case language
    case ttl
    case updatePeriod
    case updateFrequency
    case skipHours
    case skipDays

    /// True for words for people, of which a part is worth having.
    var isText: Bool {
        switch self {
        case .title, .summary, .content: true
        default: false
        }
    }

    /// True for what runs over many lines and may hold markup; other fields end where the next known one starts.
    var isLong: Bool {
        switch self {
        case .summary, .content: true
        default: false
        }
    }

    var isPerson: Bool {
        if case .author = self { true } else { false }
    }
}
