// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Wishes and conditions: what is told is not said to have happened.
extension StatusReader {
    /// "asked that the minister resign": a base form behind "that", with one subject, is what somebody wants.
    func isWish(_ group: VerbGroup, _ filling: Filling) -> Bool {
        guard group.isBare, filling.start < filling.chunk, parsed.kind(filling.start - 1) == .complementiser,
            let forms = group.trigger?.allForms, forms.contains(.base),
            forms.isDisjoint(with: [.present, .past, .participle]), let subject = parsed.phrase(filling.start)
        else { return false }
        let phrase = parsed.phrases[subject]
        return filling.persons.count == 1 && !phrase.isPlural
            && phrase.pronounClass.isDisjoint(with: [.plural, .firstPerson, .secondPerson])
    }

    /// "Had the minister resigned, ...", "Should she be dismissed, ...": an auxiliary opens the clause before its subject.
    func isInvertedCondition(_ group: VerbGroup, _ filling: Filling) -> Bool {
        guard filling.start > 0, filling.start < filling.chunk, filling.copula == nil, filling.identity == nil,
            let auxiliary = parsed.verb(filling.start - 1), auxiliary.main.isEmpty,
            !auxiliary.auxiliaries.isDisjoint(with: [.have, .modal]),
            group.isBare || group.auxiliaries.isDisjoint(with: [.have, .modal])
        else { return false }
        switch parsed.kind(filling.start - 2) {
        case nil, .quote, .boundary, .comma, .dash, .and, .but: return true
        default: return false
        }
    }

    /// "had it been carried", without a comma before it: an auxiliary, its subject and a participle.
    private func conditional(behind chunk: Int) -> Int? {
        parsed.chunks.indices.dropFirst(chunk + 2).prefix(12).first { position in
            guard let group = parsed.verb(position), group.main.isEmpty, !group.isInfinitive,
                group.auxiliaries.contains([.have, .past]), parsed.phrase(position - 1) != nil,
                parsed.phrase(position + 1) != nil, let event = parsed.verb(position + 2)
            else { return false }
            return event.isBare || event.auxiliaries.isDisjoint(with: [.have, .modal])
        }
    }

    /// "If he resigns, she will be appointed": both hang on the condition.
    func conditions(_ filling: Filling, _ found: inout Assessment) {
        guard let group = parsed.verb(filling.chunk) else { return }
        // "promised to sack the chief if elected".
        let isPromise = group.isInfinitive && found.status == .expected
        let isModal =
            isPromise
            || group.auxiliaries.contains(.modal)
                && group.cues.contains {
                    $0.cue.effect == .expected || $0.cue.effect == .reported || $0.cue.effect == .hypothetical
                }
        // "was expected to succeed him had the motion passed".
        if group.isInfinitive || isModal, let had = conditional(behind: filling.chunk) {
            found.apply(.hypothetical, parsed.passage.text(parsed.chunks[had].range))
        }
        guard isModal || found.isPresent else { return }
        for (position, chunk) in parsed.chunks.enumerated() where chunk.kind == .subordinator {
            // "faces charges and ten years in prison if convicted": a condition of something else.
            if !isModal, position < filling.chunk || parsed.verb(position + 1) != nil { continue }
            if let hit = parsed.passage.cues(at: chunk.range.lowerBound, limit: parsed.sentence.range.upperBound).first(
                where: {
                    $0.cue.places.contains(.conjunction) && $0.cue.effect == .hypothetical
                })
            {
                found.apply(.hypothetical, words(hit))
            }
        }
    }
}
