// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// How a verb or a noun tells of a change: which of its neighbours is the person, who did it, which post.
///
/// Frames are data (`triggers/*.txt`); the engine knows none of them by name.
public struct Frame: Sendable {
    /// For ever: it is the `rule` of evidence. "en.dismiss".
    public let id: String
    public let kind: ChangeKind
    public let subtype: String?
    var patterns: [Pattern] = []
    /// Prepositions before the post: "as", "from".
    var postPrepositions: Set<Int32> = []
    /// Words that must not follow the trigger: "fired on", "charged with finding".
    var refusedNext: Set<[Int32]> = []
    /// Nouns that, as the object, rule the frame out.
    var refusedNouns: NounClasses = []
    /// Nouns that, behind a preposition, rule the frame out: "replaced her at the top of the ranking".
    var refusedCompany: NounClasses = []
    /// Prepositions that, behind the trigger, rule the frame out: "removed from the hall".
    var refusedPrepositions: Set<Int32> = []
    /// The same for one preposition alone: "stepped down from the podium".
    var refusedPlaces: [(preposition: Int32, nouns: NounClasses)] = []
    /// Nouns that rule the frame out as its agent: "a court imposed a travel ban on him" is no sanction.
    var refusedAgents: NounClasses = []
    /// Has no object of its own: "quit the race", "was charged a fee" are other verbs.
    var refusesObject = false
    /// Gives way to any other change of the same family and person in the same article.
    var isWeak = false
    /// Gives way to a change of this kind and the same person in the same article: "jailed" to "sentenced".
    var yieldsTo: ChangeKind?
    /// Counts only where the same article tells of another change of this family for the same person.
    var neededFamily: Family?
    /// Counts only where the same article tells of a change of one of these kinds, of anybody.
    var besideKinds: [ChangeKind] = []
    /// Reads as `expected` whatever the tense: a nomination.
    var fixedStatus: Status?
    /// What it tells goes on for a while: "is investigating" tells it as done.
    var isLasting = false
    /// 0...1, the prior confidence of a plain reading in the body.
    var prior = 0.9
    var companion: Companion?
    /// Tells of a change only where it is negated: "has not been seen since".
    var isNegative = false
    /// Tells of a change only where it is to come: "will lead the ministry", not "leads it".
    var isAhead = false
    /// Whoever it is told of holds, held or takes a public post: "was sworn in".
    var tellsOffice = false
    /// A trigger that says nothing by itself of the person's office: needs a post in the right slot.
    var needsPost = false
    /// Has no trigger: a form of "to be" between a post and its holder tells it.
    var isCopular = false
    /// Without a post of its own, tells who takes the one that somebody else has just left: "his deputy takes over".
    var fillsVacancy = false
    public internal(set) var examples: [ExampleSentence] = []
    let file: String
    let line: Int
}

/// The other side of a reversal: whoever replaces somebody is appointed.
struct Companion: Sendable {
    let kind: ChangeKind
    /// The role of the frame whose filler is this change's person.
    let person: Role
    /// The role that the frame's own person has in it.
    let other: Role
}

/// What a slot's filler is to the change.
enum Role: String, Sendable, CaseIterable { case person, agent, successor, predecessor, post, reason }

/// Where a filler stands.
enum Slot: Hashable, Sendable {
    case subject, object, secondObject, possessor
    case preposition(Int32)

    var isPreposition: Bool {
        switch self {
        case .preposition: true
        case .subject, .object, .secondObject, .possessor: false
        }
    }
}

enum Construction: String, Sendable, CaseIterable { case active, passive, nominal }

/// One way in which a frame's slots can be filled.
struct Pattern: Sendable {
    struct Item: Sendable {
        let slot: Slot
        /// The filler must be a noun of one of these classes; empty for persons.
        let classes: NounClasses
        let role: Role?
        let isOptional: Bool
    }

    /// The words that no filling can do without.
    struct Demand: Sendable {
        /// For each slot that asks for a noun.
        let nouns: [NounClasses]
        let prepositions: [Int32]
    }

    let construction: Construction
    let items: [Item]
    let demand: Demand

    init(construction: Construction, items: [Item]) {
        (self.construction, self.items) = (construction, items)
        // A successor may be left out where the frame is an order.
        let needed = items.filter { !$0.isOptional && $0.role != .successor }
        demand = Demand(
            nouns: needed.map(\.classes).filter { !$0.isEmpty },
            prepositions: needed.compactMap { if case .preposition(let word) = $0.slot { word } else { nil } })
    }
}

/// A word or phrase that can tell of a change.
struct TriggerForm: Sendable {
    struct Forms: OptionSet, Sendable {
        let rawValue: UInt8
        static let base = Forms(rawValue: 1)
        static let present = Forms(rawValue: 2)
        static let past = Forms(rawValue: 4)
        static let participle = Forms(rawValue: 8)
        static let gerund = Forms(rawValue: 16)
        static let noun = Forms(rawValue: 32)
        /// In the order in which a `verb:` line gives them.
        static let ofVerb: [Forms] = [.base, .present, .past, .participle, .gerund]
    }

    let frame: Int
    var forms: Forms
}
