// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Judges what the readings of one fact come to, all of them together, in the light of the rest of the article. It
/// takes nothing back: what it distrusts gets a low confidence, so that it is listed and not alerted.
struct Judge {
    private let sentences: [ParsedSentence]
    private let weights: JudgeWeights
    private let drafts: [Draft]
    /// The people and the kinds of the headline's own readings.
    private let titleDrafts: [Draft]
    private let opinion: SecondOpinion?

    init(
        _ drafts: [Draft], _ sentences: [ParsedSentence], _ weights: JudgeWeights, beside opinion: SecondOpinion?
    ) {
        let read = drafts.filter { !$0.isClassified }
        (self.drafts, self.sentences, self.weights, self.opinion) = (read, sentences, weights, opinion)
        titleDrafts = read.filter { $0.quote.section == .headline }
    }

    func confidence(of told: FactMerge.Ranked) -> Double {
        weights.confidence(clues(of: told), isGroup: told.deciding.group != nil)
    }

    func clues(of told: FactMerge.Ranked) -> [JudgeClue] {
        let (best, parsed) = (told.deciding, sentences[told.deciding.place.sentence])
        var found = [
            JudgeClue(.all, 0), JudgeClue(.kind, Self.number(best.kind)), JudgeClue(.form, form(best, parsed)),
            JudgeClue(.phrase, phrase(best, parsed)),
            JudgeClue(.status, (Status.allCases.firstIndex(of: best.status) ?? 0) * 2 + (told.isBackground ? 1 : 0)),
            JudgeClue(.section, section(parsed)),
            JudgeClue(.date, told.date == nil ? 0 : best.date == nil ? 1 : 2),
            JudgeClue(
                .open, (told.drafts.allSatisfy { $0.position == nil } ? 1 : 0) + (best.group == nil ? 0 : 2)),
            JudgeClue(.evidence, evidence(told.drafts)),
            JudgeClue(.weak, told.drafts.allSatisfy(\.isWeak) ? 1 : 0), JudgeClue(.headline, headline(best)),
            JudgeClue(.others, others(best)),
            JudgeClue(.rivals, rivals(best, parsed)),
        ]
        if let opinion { found += estimates(told.drafts, best, by: opinion) }
        for bit in 0..<8 where best.asides.rawValue & (1 << UInt8(bit)) != 0 { found.append(JudgeClue(.aside, bit)) }
        return found
    }

    /// What the classifier says of it, and of other kinds for the same person.
    private func estimates(_ drafts: [Draft], _ best: Draft, by opinion: SecondOpinion) -> [JudgeClue] {
        guard case .character(let character) = best.affected else { return [JudgeClue(.estimate, 31)] }
        let heard = opinion.opinion(of: best.kind, for: character)
        let own = Self.step(heard?.probability ?? 0)
        let rival = Self.step(opinion.rival(of: best.kind, for: character))
        let origin = drafts.allSatisfy(\.isClassified) ? 1 : 0
        let family = Family.allCases.firstIndex(of: best.kind.family) ?? 0
        return [
            JudgeClue(.estimate, own + origin * 16), JudgeClue(.family, (origin * 5 + family) * 12 + own),
            JudgeClue(.rival, own * 10 + min(rival, 9)),
            JudgeClue(.told, Self.step(heard?.background ?? 0)),
            JudgeClue(.unsure, Self.step(max(heard?.rumoured ?? 0, heard?.denied ?? 0))),
        ]
    }

    /// 0...11: the odds, each step two to three times the one below.
    private static func step(_ probability: Double) -> Int {
        let odds = probability / max(1 - probability, 0.000_001)
        return [0.01, 0.03, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 100].count { $0 <= odds }
    }

    private static let numbers = Dictionary(
        uniqueKeysWithValues: ChangeKind.catalogue.enumerated().map { ($0.element.id, $0.offset) })

    private static func number(_ kind: ChangeKind) -> Int { numbers[kind.id] ?? JudgeClue.answers - 1 }

    private func form(_ draft: Draft, _ parsed: ParsedSentence) -> Int {
        (Construction.allCases.firstIndex(of: draft.form) ?? 0) * 2 + (parsed.sentence.isHeadline ? 1 : 0)
    }

    private func phrase(_ draft: Draft, _ parsed: ParsedSentence) -> Int {
        let phrase = parsed.phrases[draft.place.phrase]
        let kind =
            switch phrase.kind {
            case .name: 0
            case .post: 1
            case .pronoun: 2
            case .nominal: 3
            case .organisation, .place, .thing: 4
            }
        return kind * 2 + (phrase.isPlural ? 1 : 0)
    }

    private func section(_ parsed: ParsedSentence) -> Int {
        guard !parsed.passage.isTitle else { return 0 }
        return switch parsed.sentence.order {
        case ..<4: parsed.sentence.order + 1
        case ..<6: 5
        case ..<10: 6
        case ..<16: 7
        default: 8
        }
    }

    private func evidence(_ drafts: [Draft]) -> Int {
        let isInTitle = drafts.contains { $0.quote.section == .headline }
        let isInBody = drafts.contains { $0.quote.section != .headline }
        return min(2, drafts.count - 1) * 4 + (isInTitle ? 1 : 0) + (isInBody ? 2 : 0)
    }

    private func headline(_ draft: Draft) -> Int {
        let isNamed = titleDrafts.contains { $0.affected == draft.affected }
        let isKind = titleDrafts.contains { $0.kind == draft.kind }
        let isFamily = titleDrafts.contains { $0.kind.family == draft.kind.family }
        return (isNamed ? 1 : 0) + (isKind ? 4 : isFamily ? 2 : 0) + (titleDrafts.isEmpty ? 8 : 0)
    }

    private func others(_ draft: Draft) -> Int {
        let own = drafts.filter { $0.affected == draft.affected && $0.kind != draft.kind }
        let isSame = own.contains { $0.kind.family == draft.kind.family }
        let isOther = own.contains { $0.kind.family != draft.kind.family }
        return (isSame ? 1 : 0) + (isOther ? 2 : 0)
    }

    private func rivals(_ draft: Draft, _ parsed: ParsedSentence) -> Int {
        let others = parsed.phrases.indices.filter {
            $0 != draft.place.phrase && parsed.phrases[$0].name != nil && parsed.phrases[$0].isSurelyPerson
        }
        return min(3, others.count)
    }
}
