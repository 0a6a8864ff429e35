// SPDX-License-Identifier: Apache-2.0
import Personnel

/// What is told as history.
extension FactMerge {
    func isBackground(_ drafts: [Draft], _ date: PartialDate?) -> Bool {
        if isOfLongAgo(date), drafts.allSatisfy(\.asides.tellHistory) { return true }
        if let latest = date?.latest, let isOld = DateExpression.isOld(latest, published) { return isOld }
        if drafts.contains(where: { $0.isRecent && !$0.asides.contains(.history) }) { return false }
        return drafts.allSatisfy { date == nil ? $0.asides.areGiven : $0.asides.tellHistory }
    }

    /// "who had been suspended since May last year": what lasts until today began long ago.
    private func isOfLongAgo(_ date: PartialDate?) -> Bool {
        guard let published, let first = date?.earliest, date?.latest == published else { return false }
        return DateExpression.isOld(first, published) == true
    }
}
