// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Verbs of two words that part for their object: "took him away", "locked the mayor up".
extension Chunker {
    mutating func joinParticles() {
        splitParticles()
        for index in chunks.indices.dropLast(2) {
            guard case .verb(let verb) = chunks[index].kind, verbs[verb].main.count == 1, !verbs[verb].isPassive,
                case .phrase(let object) = chunks[index + 1].kind, reader.phrases[object].isPersonLike,
                let particle = particle(at: index + 2)
            else { continue }
            let words = language.triggers
            let main = verbs[verb].main
            guard let first = words.step(PhraseTrie.root, passage.tokens[main.lowerBound].word),
                let node = words.step(first, passage.tokens[particle].word), words.hasValues(node)
            else { continue }
            let longer = language.triggerForms[Int(node)].filter { $0.forms != .noun }
            guard !longer.isEmpty else { continue }
            // "let the mayor go": the second verb is a part of the first.
            if case .verb(let second) = chunks[index + 2].kind { verbs[second].trigger = nil }
            let known = verbs[verb].trigger?.forms ?? []
            verbs[verb].trigger = TriggerHit(start: main.lowerBound, end: main.upperBound, forms: longer + known)
            if known.isEmpty {
                verbs[verb].hasGerundEnding = verbs[verb].trigger?.allForms.contains(.gerund) ?? false
            }
        }
    }

    /// "swore Lena Marsh | in as | premier": the first word belongs to the verb before.
    private mutating func splitParticles() {
        for index in chunks.indices.dropLast(2).reversed() {
            guard case .verb(let verb) = chunks[index].kind, verbs[verb].main.count == 1, !verbs[verb].isPassive,
                case .phrase(let object) = chunks[index + 1].kind, reader.phrases[object].isPersonLike,
                case .verb = chunks[index + 2].kind, chunks[index + 2].range.count == 2
            else { continue }
            let (first, second) = (chunks[index + 2].range.lowerBound, chunks[index + 2].range.lowerBound + 1)
            guard passage.classes(first).contains(.preposition), passage.classes(second).contains(.preposition),
                let node = language.triggers.step(PhraseTrie.root, passage.tokens[verbs[verb].main.lowerBound].word)
                    .flatMap({ language.triggers.step($0, passage.tokens[first].word) }),
                language.triggers.hasValues(node)
            else { continue }
            chunks.replaceSubrange(
                (index + 2)...(index + 2),
                with: [
                    Chunk(kind: .other, range: first..<second),
                    Chunk(kind: .preposition(passage.tokens[second].word), range: second..<(second + 1)),
                ])
        }
    }

    private var language: LanguagePack { passage.language }

    /// "let the mayor go to the window", "go ahead with": the second verb tells of something of its own.
    private func hasGoal(behind index: Int) -> Bool {
        guard index + 1 < chunks.count else { return false }
        switch chunks[index + 1].kind {
        case .phrase, .verb, .other: return true
        case .preposition:
            guard index + 2 < chunks.count, case .phrase = chunks[index + 2].kind else { return true }
            return passage.classes(chunks[index + 1].range.lowerBound).contains(.infinitive)
        default: return false
        }
    }

    /// A small word that belongs to no phrase behind it.
    private func particle(at index: Int) -> Int? {
        guard chunks[index].range.count == 1 else { return nil }
        switch chunks[index].kind {
        case .adverb, .other: return chunks[index].range.lowerBound
        case .verb(let second) where verbs[second].isBare && !hasGoal(behind: index):
            return chunks[index].range.lowerBound
        case .preposition:
            if index + 1 < chunks.count, case .phrase = chunks[index + 1].kind { return nil }
            return chunks[index].range.lowerBound
        default: return nil
        }
    }
}
