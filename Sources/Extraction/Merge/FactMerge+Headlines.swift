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
}
