// SPDX-License-Identifier: Apache-2.0

/// What a phrase of the lexicon is.
struct LexiconEntry: Sendable {
    enum Category: UInt8, Sendable {
        case rank, post, modifier, portfolio, organisation, organisationHead, country, place, demonym
        case honorific, givenName, familyFirst, particle, suffix, privateRole, noun, count
        /// A given name that is a common word, too: kept where the lists know the word as something else.
        case weakName

        var asSet: Categories { Categories(rawValue: 1 << UInt32(rawValue)) }
    }

    struct Categories: OptionSet, Sendable {
        let rawValue: UInt32
    }

    let category: Category
    /// Matches only with a capital.
    let needsCapital: Bool
    /// Matches only in capitals: "AFI" is a body, "Afi" is somebody.
    var needsCapitals = false
    var isPlural = false
    var country: CountryCode?
    var postClass: PostClass?
    var organisation: OrganisationClass?
    var modifier: PostModifier?
    var gender: Gender?
    var nounClasses: NounClasses = []
    /// A complement makes the post: "head of ...", "SBU chief".
    var complements: PostComplement = []
    /// The honorific says that its bearer holds, or may hold, an office.
    var tellsOffice = false
    /// A rank that others bear too, like the captains of ships and teams.
    var isWeak = false
    /// "at least" and the like: what it makes of the number behind it.
    var sign = Count.Sign.exactly
}

enum Gender: String, Sendable { case masculine = "m", feminine = "f", either = "u" }

/// The class of a post, as `posts.txt` names it.
enum PostClass: String, Sendable, CaseIterable {
    case state, military, security, justice, parliament, party, region, company, agency, diplomacy, international,
        generic
    case armedGroup = "armed-group"
    /// The rank and file of a public service: what befalls them on duty is no news of an office.
    case service
}

/// The class of a body, as `organisations.txt` names it.
enum OrganisationClass: String, Sendable, CaseIterable {
    case ministry, military, security, police, justice, court, parliament, party, bank, agency, company, region, city
    case international, sport, media
    case armedGroup = "armed-group"
    case `private` = "private"

    /// True where whoever heads it holds a public post.
    var isPublic: Bool {
        switch self {
        case .ministry, .military, .security, .police, .justice, .court, .parliament, .party, .bank, .agency, .company,
            .region, .city, .international:
            true
        case .armedGroup, .private, .sport, .media: false
        }
    }
}

/// What stands before a post and changes what it says.
enum PostModifier: UInt8, Sendable, CaseIterable {
    case deputy, acting, former, then, late, elect, outgoing, first, second, honorary, senior, ordinary, regional
    case national, joint, current, new, veteran, retired, removed, accused, disputed, epithet

    /// By the names by which the data calls them, which are those of the cases.
    static let names = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

    /// What describes the bearer for the moment and is no part of the post's name.
    var isOutside: Bool {
        switch self {
        case .former, .then, .late, .outgoing, .current, .new, .veteran, .retired, .removed, .accused, .disputed,
            .epithet, .elect:
            true
        case .deputy, .acting, .first, .second, .honorary, .senior, .ordinary, .regional, .national, .joint: false
        }
    }
}

/// The modifiers of one post, as bits.
struct PostModifiers: Sendable {
    private var bits: UInt32 = 0

    init() {}

    func contains(_ modifier: PostModifier) -> Bool { bits & Self.bit(modifier) != 0 }

    mutating func insert(_ modifier: PostModifier) { bits |= Self.bit(modifier) }

    mutating func formUnion(_ other: PostModifiers) { bits |= other.bits }

    private static func bit(_ modifier: PostModifier) -> UInt32 { 1 << UInt32(modifier.rawValue) }
}

struct PostComplement: OptionSet, Sendable {
    let rawValue: UInt8
    static let none = PostComplement(rawValue: 1)
    static let portfolio = PostComplement(rawValue: 2)
    static let of = PostComplement(rawValue: 4)
    static let place = PostComplement(rawValue: 8)
    static let body = PostComplement(rawValue: 16)
    static let names: [String: PostComplement] = [
        "none": .none, "portfolio": .portfolio, "of": .of, "place": .place, "body": .body,
    ]
}
