// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Which reading of a fact speaks for it.
extension FactMerge {
    /// The readings of one fact, the best first, with the one that gives the status, and the day.
    struct Ranked {
        let drafts: [Draft]
        let deciding: Draft
        let date: PartialDate?
        let isBackground: Bool
    }

    func ranked(_ drafts: [Draft]) -> Ranked {
        let ranked = drafts.sorted { $0.rank > $1.rank }
        // A weak reading speaks for itself only where no other does.
        let speaking = ranked.contains { !$0.isWeak } ? ranked.filter { !$0.isWeak } : ranked
        let status = speaking.map(\.status).max() ?? ranked[0].status
        let date =
            speaking.filter { $0.status == status }.lazy.compactMap(\.date).first
            ?? ranked.lazy.compactMap(\.date).first
        return Ranked(
            drafts: ranked, deciding: speaking.first { $0.status == status } ?? ranked[0], date: date,
            isBackground: status == .happened && isBackground(ranked, date))
    }
}
