// SPDX-License-Identifier: Apache-2.0

/// Why the rules alone would not read what the classifier finds probable. The judge weighs both. Whether the person counts
/// is no such doubt: whoever holds no public post, or one in a private body, is left out whatever the words make probable.
struct Doubts: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// No frame reads it.
    static let unread = Doubts(rawValue: 1 << 0)
    /// The words tell of an office only beside a post, and none stands there.
    static let postNeeded = Doubts(rawValue: 1 << 1)
    /// Rules and classifier read it as told in different manners: as a fact, a plan, a rumour.
    static let manner = Doubts(rawValue: 1 << 2)

    /// No public post of the person is told in words that the rules know.
    static let standing = Doubts(rawValue: 1 << 3)

    static let count = 4
}
