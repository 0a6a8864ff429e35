// SPDX-License-Identifier: Apache-2.0

/// The grammatical classes of function words: what a language's `function-words.txt` sorts its closed classes into.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt64

    static let article = bit(0)
    static let indefinite = bit(1)
    static let demonstrative = bit(2)
    static let possessive = bit(3)
    static let pronoun = bit(4)
    static let masculine = bit(5)
    static let feminine = bit(6)
    static let plural = bit(7)
    static let relative = bit(8)
    static let complementiser = bit(9)
    static let preposition = bit(10)
    static let and = bit(11)
    static let or = bit(12)
    static let but = bit(13)
    static let be = bit(14)
    static let have = bit(15)
    static let get = bit(16)
    static let auxiliaryDo = bit(17)
    static let modal = bit(18)
    static let negation = bit(19)
    static let infinitive = bit(20)
    static let subordinator = bit(21)
    static let adverb = bit(22)
    static let quantifier = bit(23)
    static let including = bit(24)
    static let past = bit(25)
    static let singular = bit(26)
    static let attribution = bit(27)
    static let firstPerson = bit(28)
    static let of = bit(29)
    static let agentive = bit(30)
    static let companion = bit(34)
    static let common = bit(31)
    static let who = bit(32)
    static let secondPerson = bit(33)
    static let participial = bit(35)
    static let place = bit(36)
    /// Verbs whose object somebody heads: "led", "chaired".
    static let leading = bit(37)
    /// Verbs with a post behind "as": "served".
    static let serving = bit(38)
    /// Words that set one clause beside another: "while".
    static let contrasting = bit(57)
    /// Nouns for somebody's place in a succession: "predecessor".
    static let relation = bit(39)
    /// Verbs with a post as their object: "to hold the post of".
    static let holding = bit(56)
    /// Makes a preposition with "of" behind it: "instead".
    static let substituting = bit(58)
    /// Verbs that give a name: "identified".
    static let naming = bit(40)
    static let gerund = bit(41)
    /// What may stand between a subject and its verb, or inside a verb group: "both", "all", "himself".
    static let floating = bit(44)

    /// Verbs that say what somebody came to be: "became".
    static let becoming = bit(42)
    /// What counts people who did the same: "the third minister to resign".
    static let ordinal = bit(43)

    /// "state-owned", "municipal": a company of the public.
    static let publicly = bit(45)
    /// "private", "family-owned": nobody's office, whatever the body.
    static let privately = bit(46)

    /// Verbs that list some of a number: "those arrested include".
    static let comprising = bit(52)

    /// Participles of those whom the same befell: "also affected".
    static let sharing = bit(54)

    /// What is left of a number: "the others", "the rest".
    static let remainder = bit(53)

    /// What opens another name of the same person: "alias", "also known as".
    static let alias = bit(59)

    /// Who runs for a post, and does not hold it: "candidate".
    static let candidacy = bit(55)

    /// "any", "every": nobody in particular.
    static let distributive = bit(47)
    /// Bodies that people sit in: "commission".
    static let collegial = bit(48)

    /// What the names of towns begin with: "San", "New".
    static let placing = bit(49)

    /// The names by which data files call the classes.
    static let names: [String: WordClass] = [
        "article": .article, "indefinite": [.article, .indefinite], "demonstrative": .demonstrative,
        "possessive": .possessive, "pronoun": .pronoun, "masculine": .masculine, "feminine": .feminine,
        "plural": .plural, "singular": .singular, "relative": .relative, "who": [.relative, .who],
        "complementiser": .complementiser, "preposition": .preposition, "and": .and, "or": .or, "but": .but,
        "be": .be, "have": .have, "get": .get, "do": .auxiliaryDo, "modal": .modal, "negation": .negation,
        "companion": [.companion, .preposition], "company": .companion,
        "infinitive": .infinitive, "subordinator": .subordinator, "adverb": .adverb, "quantifier": .quantifier,
        "including": .including, "past": .past, "attribution": .attribution, "first-person": .firstPerson,
        "second-person": .secondPerson, "of": [.of, .preposition], "agentive": [.agentive, .preposition],
        "common": .common, "place": .place, "participial": .participial, "gerund": .gerund,
        "leading": .leading, "serving": .serving, "relation": .relation, "naming": .naming,
        "becoming": .becoming, "ordinal": .ordinal, "floating": .floating,
        "publicly": .publicly, "privately": .privately, "collegial": .collegial, "placing": .placing,
        "distributive": .distributive, "comprising": .comprising, "remainder": .remainder,
        "sharing": .sharing, "candidacy": .candidacy, "contrasting": .contrasting, "holding": .holding,
        "substituting": .substituting, "alias": .alias,
    ]

    /// Words that a noun phrase cannot run over.
    static let closed: WordClass = [
        .article, .demonstrative, .possessive, .pronoun, .relative, .complementiser, .preposition, .and, .or, .but,
        .be, .have, .get, .auxiliaryDo, .modal, .negation, .infinitive, .subordinator, .adverb, .including,
    ]

    static let auxiliary: WordClass = [.be, .have, .get, .auxiliaryDo, .modal]

    private static func bit(_ number: UInt64) -> WordClass { WordClass(rawValue: 1 << number) }
}
