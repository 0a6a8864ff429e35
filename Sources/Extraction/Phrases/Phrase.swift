// SPDX-License-Identifier: Apache-2.0

/// A noun phrase: who or what stands in a slot.
struct Phrase: Sendable {
    enum Kind: Sendable {
        /// A name of a person, or of something that is known only by its capital.
        case name
        /// A post or a rank without a name.
        case post
        case pronoun
        case organisation
        case place
        /// Nobody's name and nobody's post.
        case thing
        /// A noun that tells of a change: "dismissal".
        case nominal
    }

    var kind: Kind
    /// Tokens.
    var range: Range<Int>
    /// The head's token.
    var head: Int
    @TokenSpan var name: Range<Int>?
    @TokenSpan var post: Range<Int>?
    var postEntry: Int32?
    /// The post has what it needs to be a public one: a portfolio, a body, a place, or nothing where it needs none.
    var postIsComplete = false
    @TokenSpan var rank: Range<Int>?
    var modifiers = PostModifiers()
    @TokenSpan var organisation: Range<Int>?
    var organisationClass: OrganisationClass?
    var country: CountryCode?
    /// A country that only the name of a body tells.
    var bodyCountry: CountryCode?
    var isPlural = false
    var isDefinite = false
    var isIndefinite = false
    /// Somebody whose role is listed as private.
    var isPrivate = false
    /// The words for that role: "lawyer".
    @TokenSpan var role: Range<Int>?
    /// Its family name is that of somebody whom the language's users watch, whatever the role.
    var mayBeWatched = false
    /// A name that is surely a person's: a given name, an honorific, a rank or a post beside it.
    var isSurelyPerson = false
    var tellsOffice = false
    var gender: Gender?
    /// Years: "Berel, 61", "the 61-year-old".
    var age: Int?
    var count: Count?
    var nounClasses: NounClasses = []
    /// The possessor, as an index into the sentence's phrases: "Shoigu's deputy".
    var possessor: Int?
    /// The possessor's country where it is a place: "Ukraine's minister".
    var pronounClass: WordClass = []
    /// A post, or a place in a succession, that somebody else's pronoun owns: "his deputy", "her predecessor".
    var isOwned = false
    /// "both", "the two men": a few people, told of by their number alone.
    var isCounted = false
    /// For nominals.
    var trigger: TriggerHit?
    /// Stands right behind a verb or a preposition, in words that nobody is called by.
    var isObject = false
    /// Where a diplomat is sent to, which is not whose official he is.
    var isHost = false
    /// Another phrase's tokens were taken in as an apposition.
    var hasApposition = false

    /// A post of one person who is not named here.
    var awaitsName: Bool {
        kind == .post && (post != nil || isPrivate) && name == nil && !isPlural && pronounClass.isEmpty
    }

    /// One person whom only "the" points at.
    private var standsAlone: Bool {
        isDefinite && !isPlural && pronounClass.isEmpty && possessor == nil && count == nil && nounClasses.isEmpty
    }

    /// Takes over what another phrase says of the same person's post.
    mutating func takeOffice(of other: Phrase) {
        if other.post != nil { (post, postEntry, postIsComplete) = (other.post, other.postEntry, other.postIsComplete) }
        isPrivate = isPrivate || other.isPrivate && post == nil && rank == nil
        role = role ?? other.role
        organisation = organisation ?? other.organisation
        organisationClass = organisationClass ?? other.organisationClass
        country = country ?? other.country
        rank = rank ?? other.rank
        modifiers.formUnion(other.modifiers)
        possessor = other.possessor
        (isSurelyPerson, hasApposition) = (true, true)
    }

    var isPersonLike: Bool {
        switch kind {
        // "Berel, a lawyer": whether he counts is told by all that the article says of him.
        case .name: !isPrivate || post != nil || mayBeWatched || name != nil
        // "The ex-banker resigned": who was called that before.
        case .post: !isPrivate || post != nil || mayBeWatched || isCounted || role != nil && standsAlone
        case .pronoun: true
        case .organisation, .place, .thing, .nominal: false
        }
    }
}

/// An optional range of tokens in eight bytes: a phrase has many, and goes from hand to hand.
@propertyWrapper
struct TokenSpan: Sendable {
    private var start: Int32 = -1
    private var end: Int32 = -1

    init() {}

    init(wrappedValue: Range<Int>?) { self.wrappedValue = wrappedValue }

    var wrappedValue: Range<Int>? {
        get { start < 0 ? nil : Int(start)..<Int(end) }
        set { (start, end) = newValue.map { (Int32($0.lowerBound), Int32($0.upperBound)) } ?? (-1, -1) }
    }
}
