// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// Two mentions, and whether a careful reader who sees nothing else takes them for one change.
public struct LabelledPair: Sendable, Hashable {
    public let id: String
    /// True: one event of one person or group.
    public let isSame: Bool
    /// What it tries, for readers only.
    public let why: String
    public let one: PairedMention
    public let other: PairedMention
}

/// One side of a pair.
public struct PairedMention: Sendable, Hashable {
    /// Its quotes are empty: a pair has no texts.
    public let mention: Mention
    /// Nil where it is not known.
    public let published: PublicationTime?
    /// ISO 639-1.
    public let language: String
}
