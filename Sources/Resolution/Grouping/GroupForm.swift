// SPDX-License-Identifier: Apache-2.0
import Personnel

/// A group in the form in which it is compared: "eight officers of the Greek police" and "eight police officers" of the
/// Hellenic Police are one group of one day.
struct GroupForm {
    /// Its words without those that only count.
    let words: [String]
    /// Its exact number; nil where the text gives none, or only a bound.
    let count: Int?
    /// Where the text gives a bound alone (">= 11", "> 30"), the least number that it allows.
    let least: Int?
    /// True where it gives a bound that is none of these.
    private let isBounded: Bool
    /// True where the bound is no count: "dozens of officials".
    private let isVague: Bool
    /// Who they are, as a post: of the phrase, the position and the organisation together.
    private let post: PostForm

    init(_ group: Group, _ position: Position?) {
        words = GroupPhrase.words(of: group.phrase)
        count = group.count.flatMap(Int.init)
        least = count == nil ? group.count.flatMap(Self.least) : nil
        isBounded = group.count != nil && count == nil && least == nil
        isVague = least != nil && GroupPhrase.isVague(group.phrase)
        let phrase = GroupPhrase.withoutNumbers(group.phrase)
        let title = [phrase, position?.title ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        post = PostForm(
            Position(title: title, organisation: position?.organisation, country: position?.country))
    }

    /// What some call officers others call employees.
    private var roles: Set<String> { post.roles.contains("staff") ? post.roles.union(["officer"]) : post.roles }

    /// How many days apart one event of one group can be told, where the words are others.
    static let toleranceDays = 2
    /// More than that are no dozens.
    static let dozens = 100
    /// A number that two groups of one kind and day do not share by chance.
    static let tellingCount = 20

    /// One group told in other words: the number, what they are and the days agree, and nothing speaks against it.
    func isTold(by other: GroupForm, daysApart: Int) -> Bool {
        guard daysApart <= Self.toleranceDays, countsMeet(other), !isBounded, !other.isBounded else { return false }
        let comparison = PostComparison(post, other.post)
        guard post.level == other.post.level, !comparison.topicsClash, !comparison.namesClash, !comparison.numbersClash
        else { return false }
        let sharesRole = !roles.isDisjoint(with: other.roles)
        let isLoose = (least ?? count) != (other.least ?? other.count)
        guard let count = count ?? least, !isLoose else {
            // Of numbers that only may be one, who they are has to be told in full, or they are too many for a chance.
            if isLoose {
                let areMany =
                    min(count ?? least ?? 0, other.count ?? other.least ?? 0) >= Self.tellingCount
                    && !isVague && !other.isVague
                return comparison.hasCommon && (sharesRole || comparison.topicsAreOne || areMany)
            }
            return sharesRole && (comparison.hasCommon && comparison.topicsAreOne || areOfOneProfession(other))
        }
        // "Eight police officers" are no "eight officials".
        let sharesAll = sharesRole && post.topics.isEmpty == other.post.topics.isEmpty
        let sharesTelling = !roles.intersection(other.roles).isSubset(of: Self.many)
        return sharesTelling || sharesAll || comparison.hasCommon || count >= Self.tellingCount
    }

    /// "Several judges" of one state, of whom neither text tells more, are those of whom all papers write that day.
    private func areOfOneProfession(_ other: GroupForm) -> Bool {
        post.country != nil && post.country == other.post.country && post.isGeneric && other.post.isGeneric
            && post.roles == other.post.roles && post.roles.isSubset(of: Self.professions)
    }

    /// What people of all professions are called.
    private static let many: Set<String> = ["officer", "staff", "member", "head", "representative"]
    /// Whom few are called.
    private static let professions: Set<String> = [
        "judge", "prosecutor", "minister", "governor", "mayor", "ambassador",
    ]

    /// One number, or a bound and a number that is at it or little beyond: the next report counts a few more.
    private func countsMeet(_ other: GroupForm) -> Bool {
        if least == nil, other.least == nil { return count == other.count }
        guard let low = least ?? count, let high = other.least ?? other.count else { return false }
        if least != nil, other.least != nil { return low == high }
        let (bound, number) = least != nil ? (low, high) : (high, low)
        return number >= bound && (number * 4 <= bound * 5 || (isVague || other.isVague) && number < Self.dozens)
    }

    private static func least(_ text: String) -> Int? {
        guard text.hasPrefix(">") else { return nil }
        let digits = text.drop { !$0.isNumber }
        return Int(digits).map { text.hasPrefix(">=") ? $0 : $0 + 1 }
    }

    /// What a store can find it under besides its words: its number, or else what they are; both where other numbers can
    /// be its own, and each word by itself where they are too many for a chance.
    var keys: [String] {
        let topics = isBounded || post.topics.isEmpty ? [] : ["gt:" + post.topics.sorted().joined(separator: " ")]
        guard let number = count ?? least else {
            return post.isGeneric && !isBounded ? topics + post.roles.sorted().map { "gr:" + $0 } : topics
        }
        // Fewer are told by where they are: "at least 15" and "16 officers" of one town.
        let telling = number < Self.tellingCount ? post.places : post.topics.union(post.places)
        let words = telling.sorted().map { "gw:" + $0 }
        return ["gn:\(number)"] + topics + words
    }
}
