// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Who shares what was just told of somebody else, in words that tell nothing by themselves: "as was his deputy, Lena
/// Marsh", "So did the treasurer", "Also affected is", "The other two are".
struct Echoes {
    private let sentences: [ParsedSentence]
    /// How many sentences back the change may stand that others are added to.
    private static let reach = 2
    /// Before the copula of such a sentence stand a few small words alone.
    private static let openingLimit = 8

    init(_ sentences: [ParsedSentence]) { self.sentences = sentences }

    typealias Reading = ArticleReading.Reading

    /// The readings that a sentence adds to its own and to those before.
    func readings(in index: Int, beside own: [Reading], after earlier: [Int: [Reading]]) -> [Reading] {
        if let found = comparison(in: index, own) { return [found] }
        guard own.allSatisfy({ $0.filling == nil }), !sentences[index].passage.isTitle else { return [] }
        return [opening(in: index, earlier) ?? addition(in: index, earlier)].compactMap { $0 }
    }

    /// Whether a sentence without a verb of change may echo another one: it opens like one.
    static func mayEcho(_ parsed: ParsedSentence) -> Bool {
        guard let verb = parsed.chunks.indices.prefix(openingLimit).first(where: { auxiliary($0, parsed) != nil })
        else { return false }
        return verb == 1 && isSo(parsed) || parsed.chunks.indices.prefix(verb).contains { adds($0, parsed) }
    }

    // MARK: As the one, so the other

    /// "The minister was arrested, as was his deputy": the auxiliary stands for the verb before.
    private func comparison(in index: Int, _ own: [Reading]) -> Reading? {
        let parsed = sentences[index]
        let opening = parsed.chunks.indices.first {
            parsed.kind($0) == .subordinator && Self.auxiliary($0 + 1, parsed) != nil
                && parsed.passage.classes(parsed.chunks[$0].range.lowerBound).isSuperset(of: [
                    .preposition, .subordinator,
                ])
        }
        guard let opening, let people = people(behind: opening + 1, parsed),
            let source = own.last(where: { $0.filling != nil && $0.chunk < opening }),
            var filling = source.filling, echoes(filling, opening + 1, parsed),
            !(filling.chunk + 1..<opening).contains(where: { parsed.verb($0).map { !$0.isInfinitive } ?? false })
        else { return nil }
        (filling.persons, filling.end) = (people.phrases, parsed.chunks[people.end].range.upperBound)
        filling.roles[.post] = nil
        filling.roles[.successor] = nil
        filling.sharedPost = nil
        return (source.trigger, source.chunk, filling, "")
    }

    /// "So did the treasurer", behind "The minister resigned".
    private func opening(in index: Int, _ earlier: [Int: [Reading]]) -> Reading? {
        let parsed = sentences[index]
        guard Self.isSo(parsed), Self.auxiliary(1, parsed) != nil, index > 0, !sentences[index - 1].passage.isTitle,
            let people = people(behind: 1, parsed),
            let source = earlier[index - 1]?.last(where: { $0.filling != nil })?.filling
        else { return nil }
        let before = sentences[index - 1]
        let last = before.chunks.indices.last { before.verb($0).map { !$0.isInfinitive && !$0.isGerund } ?? false }
        guard last == source.chunk, echoes(source, 1, parsed, of: before) else { return nil }
        return reading(of: source, from: index - 1, people, at: 1, in: index)
    }

    private static func isSo(_ parsed: ParsedSentence) -> Bool {
        guard let first = parsed.chunks.first?.range.lowerBound else { return false }
        return parsed.passage.classes(first).isSuperset(of: [.subordinator, .adverb])
    }

    /// "was", "did", "have", without a main verb.
    private static func auxiliary(_ chunk: Int, _ parsed: ParsedSentence) -> VerbGroup? {
        guard let group = parsed.verb(chunk), group.main.isEmpty, !group.isNegated, !group.isInfinitive,
            group.auxiliaries.isDisjoint(with: .modal),
            !group.auxiliaries.isDisjoint(with: [.be, .have, .auxiliaryDo])
        else { return nil }
        return group
    }

    /// "was" stands for a passive, "did" and "has" for an active verb; entries are told by their posts.
    private func echoes(
        _ filling: Filling, _ chunk: Int, _ parsed: ParsedSentence, of source: ParsedSentence? = nil
    ) -> Bool {
        guard let group = parsed.verb(chunk) else { return false }
        let source = source ?? parsed
        switch source.passage.language.frames[filling.frame].kind.family {
        case .exit, .legal, .fate: break
        case .entry, .move: return false
        }
        // The subject is whom it befell: "police arrested him, as did the army" tells of arresting.
        let isOwn = filling.persons.contains { source.phrases[$0].range.upperBound <= filling.trigger.start }
        return isOwn && filling.construction == (group.auxiliaries.contains(.be) ? .passive : .active)
    }

    // MARK: More of the same

    /// "Also affected is the commissioner, Lena Marsh", "The others are": further people of one change before.
    private func addition(in index: Int, _ earlier: [Int: [Reading]]) -> Reading? {
        let parsed = sentences[index]
        let copula = parsed.chunks.indices.prefix(Self.openingLimit).first { chunk in
            Self.auxiliary(chunk, parsed).map { $0.auxiliaries.contains(.be) } ?? false
        }
        guard let copula, let first = (0..<copula).first(where: { Self.adds($0, parsed) }),
            isPlain(copula, besides: first, parsed),
            let people = people(behind: copula, parsed)
        else { return nil }
        for before in (max(0, index - Self.reach)..<index).reversed() where !sentences[before].passage.isTitle {
            let fillings = (earlier[before] ?? []).compactMap(\.filling)
            guard let source = fillings.first else { continue }
            let frames = parsed.passage.language.frames
            guard Set(fillings.map { frames[$0.frame].kind }).count == 1, frames[source.frame].kind.family != .entry,
                (first..<copula).contains(where: { isShared($0, parsed) }) || counts(source, sentences[before])
            else { return nil }
            return reading(of: source, from: before, people, at: copula, in: index)
        }
        return nil
    }

    /// "affected", "the others".
    private static func adds(_ chunk: Int, _ parsed: ParsedSentence) -> Bool {
        parsed.chunks[chunk].range.contains {
            !parsed.passage.classes($0).isDisjoint(with: [.sharing, .remainder])
        }
    }

    private func isShared(_ chunk: Int, _ parsed: ParsedSentence) -> Bool {
        parsed.chunks[chunk].range.contains { parsed.passage.classes($0).contains(.sharing) }
    }

    /// Nobody is named before the copula, and nothing else is told: "affected by the shake-up".
    private func isPlain(_ copula: Int, besides first: Int, _ parsed: ParsedSentence) -> Bool {
        (0..<copula).allSatisfy { chunk in
            if chunk == first { return true }
            switch parsed.chunks[chunk].kind {
            case .adverb, .other, .preposition, .date: return true
            case .phrase(let index): return !parsed.phrases[index].isPersonLike || Self.adds(chunk, parsed)
            case .verb(let index): return parsed.verbs[index].isBare && Self.adds(chunk, parsed)
            default: return false
            }
        }
    }

    /// "two others", "they", "four officials": more people than were named.
    private func counts(_ filling: Filling, _ parsed: ParsedSentence) -> Bool {
        filling.persons.contains { parsed.phrases[$0].isPlural && parsed.phrases[$0].name == nil }
            || parsed.sentence.range.contains { parsed.passage.classes($0).contains(.remainder) }
    }

    // MARK: People

    /// Somebody, or a list, behind an auxiliary, and nothing told of them there; never a predecessor, whose time is
    /// past.
    private func people(behind chunk: Int, _ parsed: ParsedSentence) -> (phrases: [Int], end: Int)? {
        guard let found = parsed.objects(after: chunk), parsed.verb(found.end + 1) == nil else { return nil }
        let named = found.phrases.filter { parsed.phrases[$0].name != nil && parsed.phrases[$0].isPersonLike }
        let isPast = named.contains { index in
            parsed.phrases[index].range.contains { parsed.passage.classes($0).contains(.relation) }
        }
        return named.isEmpty || isPast ? nil : (named, found.end)
    }

    private func reading(
        of source: Filling, from before: Int, _ people: (phrases: [Int], end: Int), at chunk: Int, in index: Int
    ) -> Reading? {
        let parsed = sentences[index]
        let range = parsed.chunks[chunk].range
        let hit = TriggerHit(
            start: range.lowerBound, end: range.upperBound,
            forms: [TriggerForm(frame: source.frame, forms: .past)])
        var filling = Filling(
            frame: source.frame, construction: source.construction == .nominal ? .passive : source.construction,
            persons: people.phrases, chunk: chunk, trigger: hit, start: chunk,
            end: parsed.chunks[people.end].range.upperBound)
        filling.echo = source.echo ?? Echo(source, in: before)
        return (hit, chunk, filling, "")
    }
}
