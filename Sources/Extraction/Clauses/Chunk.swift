// SPDX-License-Identifier: Apache-2.0

/// A piece of a sentence, as the clause room sees it.
struct Chunk: Sendable {
    enum Kind: Sendable, Equatable {
        /// An index into the phrases.
        case phrase(Int)
        /// An index into the verb groups.
        case verb(Int)
        case preposition(Int32)
        case comma
        case dash
        case quote
        case openBracket
        case closeBracket
        /// A colon, a semicolon or another mark that parts clauses.
        case boundary
        case and
        case or
        case but
        case relative
        case complementiser
        case subordinator
        case adverb
        /// An index into the dates.
        case date(Int)
        case including
        /// A word that says nothing to the engine.
        case other
    }

    let kind: Kind
    let range: Range<Int>

    var isVerb: Bool {
        guard case .verb = kind else { return false }
        return true
    }
}

/// A verb with its auxiliaries.
struct VerbGroup: Sendable {
    var range: Range<Int>
    var auxiliaries: WordClass = []
    var isNegated = false
    var isInfinitive = false
    /// Cues inside the group: modals and adverbs.
    var cues: [CueHit] = []
    /// What the main verb is to the status of others; empty for most verbs.
    var governing: [CueHit] = []
    var trigger: TriggerHit?
    /// The main verb's tokens; empty for a bare auxiliary ("is a minister").
    var main: Range<Int>
    /// Its ending is a participle's or a past tense's.
    var hasPastEnding = false
    var hasGerundEnding = false
    /// Its first word is an auxiliary's gerund: "being dismissed".
    var opensWithGerund = false

    var isPassive: Bool { !auxiliaries.isDisjoint(with: [.be, .get]) && !main.isEmpty && !hasGerundEnding }
    /// "resigning", "being dismissed".
    var isGerund: Bool { isGerundOnly || opensWithGerund }
    var isBare: Bool { auxiliaries.isDisjoint(with: .auxiliary) && !isInfinitive }
}
