// SPDX-License-Identifier: Apache-2.0

/// Did it happen? Ordered from the weakest claim to the strongest, so that the weakest link can win.
public enum Status: String, Sendable, Codable, CaseIterable, Comparable {
    /// The text says that it did not happen, or that an authority denies it.
    case denied
    /// Unverified, anonymous, speculated.
    case rumoured
    /// Decided, announced, scheduled; not yet in effect.
    case expected
    /// Asserted as fact by the text, or by an authority that it names.
    case happened

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .denied: 0
        case .rumoured: 1
        case .expected: 2
        case .happened: 3
        }
    }
}

/// The part of a page that a stretch of text belongs to.
public enum Section: String, Sendable, Codable, CaseIterable {
    case headline, body, caption, teaser, chrome, comment

    /// True for the parts in which the article itself speaks.
    public var speaksForTheArticle: Bool {
        switch self {
        case .headline, .body: true
        case .caption, .teaser, .chrome, .comment: false
        }
    }
}

/// Why somebody counts as a person to be watched.
public enum Standing: String, Sendable, Codable, CaseIterable {
    /// Holds, held or is about to take a public post: a post or a rank in the text says so, or the register does.
    case official
    /// Leads an armed group or a mercenary company: listed, alerted only if watched.
    case armedGroup = "armed-group"
    /// On the user's watch list, whatever the person does.
    case watched
}
