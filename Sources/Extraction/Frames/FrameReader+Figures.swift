// SPDX-License-Identifier: Apache-2.0

/// Wordings that only look like a change.
extension FrameReader {
    /// "Sack the minister, say nurses": a base form without a subject, where a clause begins, asks for what it names.
    func isCommand(_ group: VerbGroup, _ subject: ParsedSentence.Subject?, _ chunk: Int) -> Bool {
        guard subject == nil, group.isBare, let forms = group.trigger?.allForms, forms.contains(.base),
            forms.isDisjoint(with: [.past, .participle])
        else { return false }
        switch parsed.kind(chunk - 1) {
        case nil, .boundary, .quote, .comma, .dash: return true
        default: return false
        }
    }
}
