// SPDX-License-Identifier: Apache-2.0
import Personnel

/// One reading of one passage, before the readings of one fact are joined.
struct Draft: Sendable {
    enum Affected: Hashable, Sendable {
        /// An index into the cast.
        case character(Int)
        /// The folded words of the phrase.
        case unnamed(String)
    }

    var affected: Affected
    var kind: ChangeKind
    var subtype: String?
    var status: Status
    var cue: String?
    /// The forms in which it is told beside another story.
    var asides: Asides
    var group: Group?
    /// The folded head of an unnamed person's post or rank.
    var head: String?
    /// An unnamed person told of as one known to all: "the defence minister of Ruritania", with post and body.
    var isSpecific = false
    var alternatives: [ChangeKind] = []
    var position: Position?
    var agent: String?
    var predecessor: String?
    var successor: String?
    var reason: String?
    var date: PartialDate?
    /// A day of the last weeks, in a text that does not say when it was published.
    var isRecent = false
    var standing: Standing
    let form: Construction
    var prior: Double
    var isWeak: Bool
    /// Told by the headline of somebody without a name: "Party chooses ex-mayor as leader".
    var isBareHeadline = false
    var yieldsTo: ChangeKind?
    var neededFamily: Family?
    var besideKinds: [ChangeKind] = []
    /// No post of theirs is told: counts where the article tells of other officials who come and go.
    var isDoubtful = false
    /// The classifier finds it probable that the person counts.
    var probablyCounts = false
    /// The sentence that tells it, and the phrase in it that stands for the person.
    var place: (sentence: Int, phrase: Int) = (0, 0)
    /// Empty where the rules read it and have nothing against it.
    var doubts: Doubts = []
    /// Told of a number of people alone: "both were charged".
    var isCounted = false
    var quote: Quote
    /// The candidate of the trace that it came from.
    let candidate: Int

    /// The body's own words before the headline's, plain before hedged, full before sparse.
    var rank: Double {
        var rank = prior
        if isWeak { rank -= 2 }
        if !asides.isEmpty { rank -= 1 }
        if status == .happened { rank += 0.5 }
        if date != nil { rank += 0.3 }
        if position != nil { rank += 0.2 }
        return rank
    }
}
