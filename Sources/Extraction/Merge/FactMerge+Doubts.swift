// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Who counts though no post of theirs is told.
extension FactMerge {
    /// Sentences.
    private static let doubtReach = 3

    /// What the classifier alone reads and is sure of: listed, and never alerted. Nil for all else.
    func listed(_ group: [Draft]) -> Mention? {
        guard group.allSatisfy(\.isClassified), group.contains(where: \.isSure) else { return nil }
        var mention = mention(group)
        mention.confidence = min(mention.confidence, AlertDecision.leastConfidence - 0.01)
        return mention
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
