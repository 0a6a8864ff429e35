// SPDX-License-Identifier: Apache-2.0
import Personnel

/// What is told as history.
extension FactMerge {
    func isBackground(_ drafts: [Draft], _ date: PartialDate?) -> Bool {
        if isOfLongAgo(date), drafts.allSatisfy(\.asides.tellHistory) { return true }
        if let latest = date?.latest, let isOld = DateExpression.isOld(latest, published) {
            let days = published.map { $0.ordinal - latest.ordinal } ?? 0
            return isOld || days > Self.newsDays && drafts.allSatisfy { $0.asides.contains(.relative) }
        }
        if drafts.contains(where: { $0.isRecent && !$0.asides.contains(.history) }) { return false }
        return drafts.allSatisfy { date == nil ? $0.asides.areGiven : $0.asides.tellHistory }
    }

    /// "terminated the appointment of Berel. ... He had been a minister, a post from which he was dropped in 2023": what
    /// the article begins with, without a day, and what it dates long ago are two exits.
    func isEarlierTurn(_ left: Draft, _ right: Draft) -> Bool {
        guard left.kind.family == .exit else { return false }
        let (first, last) = left.place.sentence < right.place.sentence ? (left, right) : (right, left)
        return first.date == nil && first.asides.isEmpty && !first.isWeak && first.status == .happened
            && first.place.sentence < Self.leadingSentences && last.place.sentence > first.place.sentence + 1
            && last.date?.latest.flatMap { DateExpression.isOld($0, published) } == true
    }

    /// An article says in its title and in the sentences right below what is new.
    private static let leadingSentences = 4

    /// "who had been suspended since May last year": what lasts until today began long ago.
    private func isOfLongAgo(_ date: PartialDate?) -> Bool {
        guard let published, let first = date?.earliest, date?.latest == published else { return false }
        return DateExpression.isOld(first, published) == true
    }

    /// A move without a named post, of somebody whose exit the same article tells, is where the exit leads.
    func markOnward(_ mentions: [Mention]) -> [Mention] {
        mentions.map { mention in
            guard mention.kind.family == .move, mention.status == .expected, mention.subtype == nil,
                let person = mention.person,
                mentions.contains(where: { $0.kind.family == .exit && $0.person?.name == person.name })
            else { return mention }
            var onward = mention
            onward.subtype = "onward"
            return onward
        }
    }
}
