// SPDX-License-Identifier: Apache-2.0

/// The forms in which a text tells of something beside its story.
struct Asides: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// In a passage that old dates have opened.
    static let history = Asides(rawValue: 1 << 0)
    /// "his arrest".
    static let noun = Asides(rawValue: 1 << 1)
    /// "who was arrested".
    static let relative = Asides(rawValue: 1 << 2)
    /// "the minister, arrested with two others".
    static let participle = Asides(rawValue: 1 << 3)
    /// "had been arrested".
    static let pastPerfect = Asides(rawValue: 1 << 4)
    /// "after arresting".
    static let gerund = Asides(rawValue: 1 << 5)
    /// "after he was arrested".
    static let clause = Asides(rawValue: 1 << 6)
    /// "who has been sanctioned": news in the first sentence or with a date, else what is known of somebody.
    static let perfectRelative = Asides(rawValue: 1 << 7)

    /// Told as history, where no date says when it was. A noun or a participle may tell the news.
    var tellHistory: Bool { !isDisjoint(with: [.history, .pastPerfect, .relative, .clause]) }

    /// Taken as known by the reader, unless a date or another sentence tells it as news: "the arrest of his deputy".
    var areGiven: Bool { tellHistory || !isDisjoint(with: [.noun, .participle, .perfectRelative]) }
}
