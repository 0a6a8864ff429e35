// SPDX-License-Identifier: Apache-2.0

/// What two posts have in common.
struct PostComparison {
    private let one: PostForm
    private let other: PostForm
    private let commonTopics: Int
    private let commonPlaces: Int
    /// The places that the other side does not name.
    private let leftPlaces: (one: Int, other: Int)

    init(_ one: PostForm, _ other: PostForm) {
        (self.one, self.other) = (one, other)
        commonTopics = one.topics.intersection(other.topics).count
        var (left, right) = (one.places.subtracting(other.places), other.places.subtracting(one.places))
        if one.isAcrossLanguages(from: other) {
            for place in left.sorted() {
                guard let match = right.sorted().first(where: { PlaceKey.areAkin(place, $0) }) else { continue }
                left.remove(place)
                right.remove(match)
            }
            Self.removeDivided(&left, &right)
            Self.removeDivided(&right, &left)
        }
        commonPlaces = one.places.count - left.count
        // What no table could spell in Latin letters says nothing against the other.
        leftPlaces = (left.count { $0.utf8.allSatisfy { $0 < 0x80 } }, right.count { $0.utf8.allSatisfy { $0 < 0x80 } })
    }

    /// A place in two words on one side and in one on the other: "صلاح الدين" and "Salahuddin".
    private static func removeDivided(_ left: inout Set<String>, _ right: inout Set<String>) {
        guard left.count > 1, !right.isEmpty else { return }
        for one in left.sorted() {
            for other in left.sorted() where other != one {
                guard left.contains(one),
                    let whole = right.sorted().first(where: { PlaceKey.areParts(one, other, of: $0) })
                else { continue }
                left.subtract([one, other])
                right.remove(whole)
            }
        }
    }

    private var common: Int { commonTopics + commonPlaces }
    private var least: Int { min(one.content.count, other.content.count) }

    /// One side names all places of the other.
    var sharesItsPlace: Bool { commonPlaces > 0 && !hasLeftPlaces }

    /// Each side names places, and none of the other's.
    var placesClash: Bool { commonPlaces == 0 && leftPlaces.one > 0 && leftPlaces.other > 0 }

    /// Each side names places, none of the other's, and one alone says what it deals with: "مدير بلدية العمارة" and "director
    /// of Basra ports".
    var isPlaceAgainstTopic: Bool { placesClash && one.topics.isEmpty != other.topics.isEmpty }

    /// Both sides give names, and none of the other's.
    var namesClash: Bool { placesClash && !one.names.isEmpty && !other.names.isEmpty }

    /// Both sides have a place, or a word that the tables do not know, which the other lacks.
    var hasLeftPlaces: Bool { leftPlaces.one > 0 && leftPlaces.other > 0 }

    /// The 92nd and the 93rd brigade.
    var numbersClash: Bool {
        let (left, right) = (one.numbers, other.numbers)
        return !left.isEmpty && !right.isEmpty && left.isDisjoint(with: right)
    }

    /// True for a post that has nothing but its place to tell it from others of its kind: mayors, governors.
    var isOfPlaces: Bool {
        one.topics.isEmpty && other.topics.isEmpty
            && !one.roles.isDisjoint(with: Self.rolesOfPlaces) && !other.roles.isDisjoint(with: Self.rolesOfPlaces)
    }

    var hasCommon: Bool { common > 0 }

    /// Everything that the one says the other says too.
    var isPart: Bool { least > 0 && common == least }

    var isMostlyCommon: Bool { common * 2 > least }

    /// Of all that is known one thing differs: "of the Court of Appeal in Lublin" and "in Radom".
    var onlyPlacesDiffer: Bool {
        one.topics == other.topics && !one.topics.isEmpty && leftPlaces == (1, 1)
    }

    /// Both sides say what the post is, and say the same.
    var sharesRole: Bool { !one.roles.isEmpty && !other.roles.isEmpty && rolesMeet }

    var rolesMeet: Bool {
        if one.roles.isEmpty || other.roles.isEmpty { return true }
        if areMinisterAndSecretary { return false }
        if !one.roles.isDisjoint(with: other.roles) { return true }
        return Self.alike.contains { !$0.isDisjoint(with: one.roles) && !$0.isDisjoint(with: other.roles) }
    }

    /// In South Asia the secretary serves the minister, and the chief secretary the chief minister.
    var areMinisterAndSecretary: Bool {
        guard let country = one.country, country == other.country, Self.southAsia.contains(country) else {
            return false
        }
        return [(one.roles, other.roles), (other.roles, one.roles)].contains { minister, secretary in
            minister.contains("minister") && secretary.contains("secretary") && !minister.contains("secretary")
                && !secretary.contains("minister")
        }
    }

    private static let southAsia: Set<String> = ["BD", "BT", "IN", "LK", "NP", "PK"]

    var isAcrossLanguages: Bool { one.isAcrossLanguages(from: other) }

    /// Each side names something that the tables know, and the other names nothing like it.
    var topicsClash: Bool {
        let (left, right) = (one.topics.subtracting(other.topics), other.topics.subtracting(one.topics))
        return !left.isEmpty && !right.isEmpty
            && !left.contains { topic in right.contains { Self.areAlike(topic, $0) } }
    }

    private static func areAlike(_ one: String, _ other: String) -> Bool {
        alikeTopics.contains { $0.contains(one) && $0.contains(other) }
    }

    /// All that the one side deals with is like something that the other deals with: "intelligence chief" and "director
    /// of the State Security Department".
    var topicsAreAlike: Bool {
        let (short, long) =
            one.topics.count <= other.topics.count ? (one.topics, other.topics) : (other.topics, one.topics)
        return !short.isEmpty && short.allSatisfy { topic in long.contains { $0 == topic || Self.areAlike($0, topic) } }
    }

    /// The one who leads a state's forces, which each country names otherwise: "chief of defence", "armed forces
    /// commander", "military chief", "chief of the general staff".
    var areHeadsOfForces: Bool {
        [one, other].allSatisfy { post in
            !post.topics.isEmpty && post.topics.isSubset(of: Self.forces) && post.level == .head && !post.isFirst
        } && leftPlaces == (0, 0)
    }

    private static let forces: Set<String> = ["defence", "armed-forces", "military", "general-staff", "joint-staff"]

    /// One side tells what it deals with, the other a name that could be anybody's who deals with that: "the spy chief"
    /// and "director of NISA".
    var mayBeNamedOnly: Bool {
        one.topics.isEmpty != other.topics.isEmpty && !hasLeftPlaces && !isOfPlace(one) && !isOfPlace(other)
    }

    /// All that one side says is a short name that the tables do not know, where the other tells what the body deals with:
    /// "head of the DGSI".
    var isShortNameOnly: Bool {
        [(one, other), (other, one)].contains { short, long in
            !short.content.isEmpty && short.topics.isEmpty && short.content.isSubset(of: short.acronymKeys)
                && !long.topics.isEmpty && long.acronyms.isEmpty
        }
    }

    private func isOfPlace(_ post: PostForm) -> Bool { !post.roles.isDisjoint(with: Self.rolesOfPlaces) }

    /// A mayor or a governor, who has nothing but a place, beside the head of some body elsewhere.
    var isPlaceAgainstBody: Bool {
        placesClash
            && [(one, other), (other, one)].contains { place, body in
                isOfPlace(place) && place.topics.isEmpty && !body.topics.isEmpty
                    && body.roles.isDisjoint(with: place.roles)
            }
    }

    /// A secretary of state is abroad called a deputy or a junior minister; in Britain and America he is the minister.
    var areJuniorMinisters: Bool {
        [(one, other), (other, one)].contains { junior, deputy in
            junior.roles.contains("statesecretary") && junior.level == .head && deputy.level == .deputy
                && !deputy.roles.isDisjoint(with: ["minister", "secretary"])
                && !["GB", "US"].contains(junior.country ?? "GB")
        }
    }

    /// Topics of which one text gives the one and another the other.
    private static let alikeTopics: [Set<String>] = [
        ["bank", "central-bank"], ["army", "armed-forces", "military", "defence"],
        ["security", "state-security", "intelligence", "counterintelligence", "sbu", "fsb", "gknb"],
        ["police", "interior", "gendarmerie"], ["finance", "treasury", "tax"], ["economy", "trade", "industry"],
        ["information", "digital", "communications"], ["court", "supreme", "justice"],
        ["parliament", "duma", "senate"],
        ["general-staff", "joint-staff"], ["general-staff", "army"], ["general-staff", "armed-forces"],
        ["general-staff", "defence"], ["infrastructure", "transport", "works", "roads"],
        ["information", "broadcaster"],
        ["migration", "asylum"], ["party", "provincial-party"], ["organisation-department", "personnel", "party"],
        ["anticorruption", "investigation"], ["security", "homeland"], ["development", "planning"],
        ["council", "municipal"], ["fleet", "navy"], ["supply", "logistics"],
    ]

    /// Both sides name the same of what the tables know.
    var topicsAreOne: Bool { !one.topics.isEmpty && one.topics == other.topics }

    /// "SIS" and "Intelligence and Security Service".
    var isAbbreviation: Bool {
        Self.abbreviates(one.acronyms, other) || Self.abbreviates(other.acronyms, one)
    }

    private static func abbreviates(_ acronyms: Set<String>, _ post: PostForm) -> Bool {
        acronyms.contains { acronym in
            var letters = acronym.utf8.sorted()
            if spells(post.initials, letters) { return true }
            // "MACC" has the letter of Malaysia, which goes without saying there.
            guard letters.count > 3, let country = post.country?.lowercased().utf8.first,
                let place = letters.firstIndex(of: country)
            else { return false }
            letters.remove(at: place)
            return spells(post.initials, letters)
        }
    }

    /// - `letters`: in alphabetical order.
    private static func spells(_ initials: [UInt8], _ letters: [UInt8]) -> Bool {
        guard letters.count > 1, letters.count <= initials.count else { return false }
        return (0...(initials.count - letters.count)).contains {
            initials[$0..<($0 + letters.count)].sorted() == letters
        }
    }

    private static let rolesOfPlaces: Set<String> = ["governor", "mayor", "sheriff"]

    /// Roles of which one text gives the one and another the other.
    private static let alike: [Set<String>] = [
        ["head", "commander"], ["head", "governor"], ["head", "mayor"], ["head", "prosecutor"], ["head", "secretary"],
        ["head", "chiefofstaff"], ["minister", "secretary"], ["secretary", "statesecretary"], ["head", "president"],
        ["head", "inspector"], ["head", "sheriff"], ["head", "representative"], ["head", "commissar"],
        ["head", "officer"],
        ["ambassador", "representative"], ["ambassador", "envoy"], ["envoy", "representative"],
        ["statesecretary", "minister"],
        ["permanent", "secretary"], ["permanent", "statesecretary"], ["permanent", "head"], ["judge", "member"],
        ["staff", "officer"],
        ["head", "statesecretary"], ["head", "auditor"], ["head", "treasurer"],
    ]
}
