// SPDX-License-Identifier: Apache-2.0

/// Words that say how far a claim goes, and where they have to stand to say it.
struct StatusCue: Sendable {
    enum Place: String, Sendable, CaseIterable {
        /// In the verb group itself: "will", "may".
        case modal
        /// Beside the verb or at the edge of the clause: "reportedly".
        case adverb
        /// Over a clause: "said that ...", "reports that ...".
        case clause
        /// Over an infinitive: "decided to ...", "set to ...".
        case infinitive
        /// Over a noun: "announced the dismissal", "rumours of the dismissal".
        case nominal
        /// Over a gerund: "denied resigning".
        case gerund
        /// Before a clause: "if", "whether".
        case conjunction
        /// Names where a claim comes from: "according to".
        case attribution
        /// The predicate of a noun: "the dismissal was denied", "the reports are false".
        case predicate
        /// Somebody without a name from whom a claim is a rumour: "sources".
        case anonymous
        /// Makes a habit of what the verb says: "frequently".
        case habit
    }

    enum Effect: String, Sendable, CaseIterable {
        /// Says so, and adds nothing.
        case asserted
        /// Says so as news: not history.
        case announced
        case expected, rumoured, denied
        /// Under a verb of saying expected, else only thought of: "would".
        case reported
        /// Done where a body decides on somebody, expected where people decide for themselves: "agreed to".
        case resolved
        /// Wanted by somebody; no change.
        case demanded
        /// Only thought of; no change.
        case hypothetical
        /// As good as its source: a named authority asserts, an unnamed one is a rumour.
        case source
    }

    let text: String
    let places: Set<Place>
    let effect: Effect
    /// The word is a verb: its passive participle and its forms were all listed.
    let isVerb: Bool
}
