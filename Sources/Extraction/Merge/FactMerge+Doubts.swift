// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Who counts though no post of theirs is told.
extension FactMerge {
    /// Sentences.
    private static let doubtReach = 3

    /// The readings of each fact: those that the rules have nothing against, and beside them those that they have, which
    /// change nothing of the others. And for each draft that gave none the reason.
    struct Facts {
        let sure: [[Draft]]
        let doubted: [[Draft]]
        var dropped: [Int: String]
    }

    func facts(of drafts: [Draft]) -> Facts {
        let known = drafts.filter { !$0.doubts.contains(.standing) }
        let (sure, dropped) = grouped(known.filter(\.doubts.isEmpty))
        let strangers = drafts.compactMap { draft -> Draft? in
            if draft.doubts.contains(.standing) { return draft }
            guard draft.isDoubtful, draft.probablyCounts, !counts(draft, drafts) else { return nil }
            var doubted = draft
            doubted.doubts.insert(.standing)
            return doubted
        }
        guard !strangers.isEmpty || known.contains(where: { !$0.doubts.isEmpty }) else {
            return Facts(sure: sure, doubted: [], dropped: dropped)
        }
        let all = grouped(known)
        let told = Set(sure.joined().map(\.candidate))
        var doubted = all.groups.filter { group in
            group.contains { !$0.doubts.isEmpty }
                && !group.contains { $0.doubts.isEmpty && told.contains($0.candidate) }
        }
        // Of whom no rule says that they count nothing else hangs on.
        doubted += grouped(strangers).groups
        return Facts(sure: sure, doubted: doubted, dropped: dropped.merging(all.dropped) { one, _ in one })
    }

    /// The mentions with those of what the rules have something against, where the judge believes it all the same.
    func believed(_ facts: Facts, beside mentions: [Mention]) -> (mentions: [Mention], dropped: [Int: String]) {
        var (mentions, dropped, unbelieved) = (mentions, facts.dropped, Set<Int>())
        var told = Set(facts.sure.joined().map(\.candidate))
        for group in facts.doubted {
            let candidates = group.map(\.candidate)
            if let judge, judge.believes(ranked(group)) {
                mentions.append(mention(group))
                told.formUnion(candidates)
            } else {
                unbelieved.formUnion(candidates)
            }
        }
        for candidate in told { dropped[candidate] = nil }
        for candidate in unbelieved.subtracting(told) { dropped[candidate] = "not probable enough" }
        return (mentions, dropped)
    }

    /// "a day after the resignation of Girma Tolossa", in an article that tells who follows him: who comes, goes or moves
    /// among officials is one; then whatever else befalls them counts too.
    func counts(_ draft: Draft, _ drafts: [Draft]) -> Bool {
        guard draft.status == .happened else { return false }
        guard isOfPost(draft.kind) else {
            // A death is told of anybody.
            return draft.kind.family == .legal
                && drafts.contains { other in
                    other.isDoubtful && other.affected == draft.affected && isOfPost(other.kind)
                        && counts(other, drafts)
                }
        }
        return drafts.contains { other in
            !other.isDoubtful && other.standing == .official && other.affected != draft.affected
                && isOfPost(other.kind) && other.status != .denied && isNear(draft, other)
        }
    }

    /// In a sentence close by; headlines stand before the first one.
    private func isNear(_ draft: Draft, _ other: Draft) -> Bool {
        abs(draft.place.sentence - other.place.sentence) <= Self.doubtReach
    }

    private func isOfPost(_ kind: ChangeKind) -> Bool {
        switch kind.family {
        case .entry, .move, .exit: true
        case .legal, .fate: false
        }
    }

    /// "Berel was sentenced to six years. Marsh got four": what is clear only beside another such change.
    func isBeside(_ draft: Draft, _ other: Draft) -> Bool {
        other.besideKinds.isEmpty && other.neededFamily == nil && other.status == .happened && !other.isDoubtful
            && draft.besideKinds.contains(other.kind)
    }
}
