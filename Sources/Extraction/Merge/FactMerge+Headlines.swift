// SPDX-License-Identifier: Apache-2.0
import Personnel

/// What a headline leaves out, and the text below it does not.
extension FactMerge {
    /// "Minister sacked" above "denied that he had been sacked": a headline claims no more than the text below.
    func denied(_ drafts: [Draft]) -> [Draft] {
        drafts.map { draft in
            guard draft.quote.section == .headline, draft.status != .denied else { return draft }
            let below = drafts.filter {
                $0.quote.section == .body && $0.affected == draft.affected && $0.kind == draft.kind
            }
            guard let denial = below.first, below.allSatisfy({ $0.status == .denied }) else { return draft }
            var joined = draft
            (joined.status, joined.cue) = (denial.status, denial.cue)
            return joined
        }
    }

    /// "Two channels wrote that she might be dismissed. The ministry denied it": one change of which two things are said,
    /// and the denial is the last. What happened by somebody's word, and did not by another's, stays two.
    func joinDenials(_ groups: inout [[Draft]]) {
        for claim in groups.indices.reversed() {
            let first = groups[claim][0]
            guard groups[claim].allSatisfy({ $0.status == .rumoured }),
                let denial = groups.firstIndex(where: {
                    $0[0].status == .denied && $0[0].affected == first.affected && $0[0].kind == first.kind
                        && $0[0].alternatives.isEmpty == first.alternatives.isEmpty
                })
            else { continue }
            let (status, cue) = (groups[denial][0].status, groups[denial][0].cue)
            groups[denial] += groups[claim].map { draft in
                var joined = draft
                (joined.status, joined.cue) = (status, cue)
                return joined
            }
            groups.remove(at: claim)
        }
    }
}
