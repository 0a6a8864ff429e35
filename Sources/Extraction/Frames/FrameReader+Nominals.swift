// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Nouns that tell of a change: "the dismissal of the minister", "his resignation".
extension FrameReader {
    func nominal(_ index: Int, _ hit: TriggerHit, _ chunk: Int, _ tried: inout [Attempt]) -> Filling? {
        for form in hit.forms where form.forms.contains(.noun) {
            for pattern in frames[form.frame].patterns where pattern.construction == .nominal && mayFill(pattern) {
                var filling = Filling(
                    frame: form.frame, construction: .nominal, persons: [], chunk: chunk, trigger: hit, start: chunk,
                    end: hit.end)
                var misfit: Misfit?
                var placed: Int?
                for item in pattern.items where misfit == nil {
                    let found: [Int]
                    switch item.slot {
                    // "a warrant for his arrest": whose the thing in the slot before is.
                    case .possessor: found = placed == nil ? possessor(of: index, at: chunk) : owner(of: placed)
                    case .preposition(let word):
                        let start = placed.flatMap { thing in
                            parsed.chunks.indices.dropFirst(chunk).first { parsed.phrase($0) == thing }
                        }
                        found = preposition(
                            word, after: start ?? chunk, for: item, filling: filling, crossesVerb: item.role == .person)
                    case .object: found = parsed.objects(after: chunk)?.phrases ?? []
                    case .subject, .secondObject: found = []
                    }
                    placed = item.classes.isEmpty ? placed : found.first
                    if !place(found, in: item, of: form.frame, &filling) {
                        misfit = .slot(item.slot, item.role, found.first)
                    }
                }
                // "the removal of the governor from the hall".
                if misfit == nil, hasRefusedCompany(form.frame, after: chunk) { misfit = .company }
                if let misfit = misfit ?? (filling.persons.isEmpty ? .nobody : nil) {
                    tried.append(Attempt(trigger: hit.start, frame: form.frame, construction: .nominal, misfit: misfit))
                    continue
                }
                post(of: form.frame, after: chunk, passive: false, false, &filling)
                // "the dismissal of three heads: Berel (Tula), Marsh (Oryol)".
                expandLists(&filling)
                takeSpeaker(&filling)
                return filling
            }
        }
        return nil
    }

    private func possessor(of index: Int, at chunk: Int) -> [Int] {
        let phrase = parsed.phrases[index]
        // "the governor, whose arrest was announced": what stands before the pronoun.
        if phrase.pronounClass.contains(.who) {
            return parsed.phrase(parsed.kind(chunk - 1) == .comma ? chunk - 2 : chunk - 1).map { [$0] } ?? []
        }
        if let owner = phrase.possessor { return [owner] }
        // "his dismissal": the nominal itself stands for its pronoun.
        return phrase.pronounClass.contains(.possessive) ? [index] : []
    }

    func isPost(_ index: Int) -> Bool {
        let phrase = parsed.phrases[index]
        // "moved to Finance", "takes Education": a portfolio by its name.
        if phrase.kind == .thing, !parsed.sentence.isTitleCase, parsed.isPortfolio(index),
            phrase.head > parsed.sentence.range.lowerBound, parsed.passage.tokens[phrase.head].isCapitalised
        {
            return true
        }
        return phrase.kind == .post && phrase.post != nil && phrase.name == nil
    }
}
