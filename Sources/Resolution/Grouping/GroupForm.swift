// SPDX-License-Identifier: Apache-2.0
import Personnel

/// A group in the form in which it is compared: "eight officers of the Greek police" and "eight police officers" of the
/// Hellenic Police are one group of one day.
struct GroupForm {
    /// Its words without those that only count.
    let words: [String]
    /// Its exact number; nil where the text gives none, or only a bound.
    let count: Int?
    /// True where the text gives a bound alone: ">= 11".
    let isBounded: Bool
    /// Who they are, as a post: of the phrase, the position and the organisation together.
    private let post: PostForm

    init(_ group: Group, _ position: Position?) {
        words = GroupPhrase.words(of: group.phrase)
        count = group.count.flatMap(Int.init)
        isBounded = group.count != nil && count == nil
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
        guard daysApart <= Self.toleranceDays, count == other.count, !isBounded, !other.isBounded else { return false }
        let comparison = PostComparison(post, other.post)
        guard post.level == other.post.level, !comparison.topicsClash, !comparison.namesClash, !comparison.numbersClash
        else { return false }
        let sharesRole = !post.roles.isDisjoint(with: other.post.roles)
        guard let count else { return sharesRole && comparison.hasCommon && comparison.topicsAreOne }
        return sharesRole || comparison.hasCommon || count >= Self.tellingCount
    }

    /// What a store can find it under besides its words: its number, or else what they are.
    var key: String? {
        if let count { return "gn:\(count)" }
        return isBounded || post.topics.isEmpty ? nil : "gt:" + post.topics.sorted().joined(separator: " ")
    }
}
