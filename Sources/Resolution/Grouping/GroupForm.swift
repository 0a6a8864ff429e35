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
    /// Who they are, as a post: of the phrase, the position and the organisation together.
    private let post: PostForm

    init(_ group: Group, _ position: Position?) {
        words = GroupPhrase.words(of: group.phrase)
        count = group.count.flatMap(Int.init)
        least = count == nil ? group.count.flatMap(Self.least) : nil
        isBounded = group.count != nil && count == nil && least == nil
        let phrase = GroupPhrase.withoutNumbers(group.phrase)
        let title = [phrase, position?.title ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        post = PostForm(
            Position(title: title, organisation: position?.organisation, country: position?.country))
    }

    /// How many days apart one event of one group can be told, where the words are others.
    static let toleranceDays = 2
    /// A number that two groups of one kind and day do not share by chance.
    static let tellingCount = 20

    /// One group told in other words: the number, what they are and the days agree, and nothing speaks against it.
    func isTold(by other: GroupForm, daysApart: Int) -> Bool {
        guard daysApart <= Self.toleranceDays, countsMeet(other), !isBounded, !other.isBounded else { return false }
        let comparison = PostComparison(post, other.post)
        guard post.level == other.post.level, !comparison.topicsClash, !comparison.namesClash, !comparison.numbersClash
        else { return false }
        let sharesRole = !post.roles.isDisjoint(with: other.post.roles)
        let isLoose = (least ?? count) != (other.least ?? other.count)
        guard let count = count ?? least, !isLoose else {
            // Of numbers that only may be one, who they are has to be told in full, or they are too many for a chance.
            if isLoose {
                let areMany = min(count ?? least ?? 0, other.count ?? other.least ?? 0) >= Self.tellingCount
                return comparison.hasCommon && (sharesRole || comparison.topicsAreOne || areMany)
            }
            return sharesRole && comparison.hasCommon && comparison.topicsAreOne
        }
        return sharesRole || comparison.hasCommon || count >= Self.tellingCount
    }

    /// One number, or a bound and a number that is at it or little beyond: the next report counts a few more.
    private func countsMeet(_ other: GroupForm) -> Bool {
        if least == nil, other.least == nil { return count == other.count }
        guard let low = least ?? count, let high = other.least ?? other.count else { return false }
        if least != nil, other.least != nil { return low == high }
        let (bound, number) = least != nil ? (low, high) : (high, low)
        return number >= bound && number * 4 <= bound * 5
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
        guard let number = count ?? least else { return topics }
        let words = number < Self.tellingCount ? [] : post.topics.union(post.places).sorted().map { "gw:" + $0 }
        return ["gn:\(number)"] + topics + words
    }
}
