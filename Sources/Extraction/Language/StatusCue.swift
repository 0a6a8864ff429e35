// SPDX-License-Identifier: Apache-2.0

/// Words that say how far a claim goes, and where they have to stand to say it.
struct StatusCue: Sendable {
    /// A set of bits, for it is asked for at every word.
    struct Place: OptionSet, Sendable {
        let rawValue: UInt16
        /// In the verb group itself: "will", "may".
        static let modal = Place(rawValue: 1)
        /// Beside the verb or at the edge of the clause: "reportedly".
        static let adverb = Place(rawValue: 2)
        /// Over a clause: "said that ...", "reports that ...".
        static let clause = Place(rawValue: 4)
        /// Over an infinitive: "decided to ...", "set to ...".
        static let infinitive = Place(rawValue: 8)
        /// Over a noun: "announced the dismissal", "rumours of the dismissal".
        static let nominal = Place(rawValue: 16)
        /// Over a gerund: "denied resigning".
        static let gerund = Place(rawValue: 32)
        /// Before a clause: "if", "whether".
        static let conjunction = Place(rawValue: 64)
        /// Names where a claim comes from: "according to".
        static let attribution = Place(rawValue: 128)
        /// The predicate of a noun: "the dismissal was denied", "the reports are false".
        static let predicate = Place(rawValue: 256)
        /// Somebody without a name from whom a claim is a rumour: "sources".
        static let anonymous = Place(rawValue: 512)
        /// Makes a habit of what the verb says: "frequently".
        static let habit = Place(rawValue: 1024)
        /// A verb that does what a noun asks for: "granted the request to ...".
        static let grant = Place(rawValue: 2048)
        /// In the sentence behind, of what was said: "could not be verified".
        static let next = Place(rawValue: 4096)
        /// At the head of a sentence, before a colon or "that": "FALSE: ...", "Not true that ...".
        static let label = Place(rawValue: 8192)

        /// The names by which the data calls them.
        static let names: [String: Place] = [
            "modal": .modal, "adverb": .adverb, "clause": .clause, "infinitive": .infinitive, "nominal": .nominal,
            "gerund": .gerund, "conjunction": .conjunction, "attribution": .attribution, "predicate": .predicate,
            "anonymous": .anonymous, "habit": .habit, "grant": .grant, "next": .next, "label": .label,
        ]
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
        /// Done where a body does it, wanted where a number of its members do: "voted to".
        case voted
        /// History, whatever it tells: "the anniversary of", "on this day".
        case past
        /// Wanted by somebody; no change.
        case demanded
        /// Only thought of; no change.
        case hypothetical
        /// As good as its source: a named authority asserts, an unnamed one is a rumour.
        case source
    }

    let places: Place
    let effect: Effect
    /// The word is a verb: its passive participle and its forms were all listed.
    let isVerb: Bool
}
