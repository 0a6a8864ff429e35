// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Judges what the readings of one fact come to, all of them together, in the light of the rest of the article.
/// What it distrusts gets a low confidence, so that it is listed and not alerted. Of what no rule vouches for it also says
/// whether it is told at all.
struct Judge {
    private let sentences: [ParsedSentence]
    private let cast: Cast
    private let published: CalendarDay?
    private let weights: JudgeWeights
    private let drafts: [Draft]
    /// The people and the kinds of the headline's own readings.
    private let titleDrafts: [Draft]
    private let opinion: SecondOpinion?

    init(
        _ drafts: [Draft], _ sentences: [ParsedSentence], _ cast: Cast, _ published: CalendarDay?,
        _ weights: JudgeWeights,
        beside opinion: SecondOpinion?
    ) {
        let read = drafts.filter(\.doubts.isEmpty)
        (self.cast, self.published) = (cast, published)
        (self.drafts, self.sentences, self.weights, self.opinion) = (read, sentences, weights, opinion)
        titleDrafts = read.filter { $0.quote.section == .headline }
    }

    func confidence(of told: FactMerge.Ranked) -> Double {
        let isDoubted = told.drafts.allSatisfy { !$0.doubts.isEmpty }
        let confidence = weights.confidence(
            clues(of: told), isGroup: told.deciding.group != nil, isDoubted: isDoubted)
        // Whom no rule takes for an official, and what may be told as a plan, is listed: nobody is accused by a guess.
        guard isDoubted,
            told.drafts.allSatisfy({ $0.doubts.contains(.standing) }) || !isAgreed(told, SecondOpinion.sureAgreement)
        else {
            return confidence
        }
        return min(confidence, AlertDecision.leastConfidence - 0.01)
    }

    /// Whether something that the rules have something against is worth telling: right more often than not, and surely
    /// told in the manner that the rules read.
    func believes(_ told: FactMerge.Ranked) -> Bool {
        isAgreed(told, SecondOpinion.leastAgreement)
            && weights.probability(clues(of: told)) >= weights.leastBelieved
    }

    /// Rules and classifier read it as told in the same manner.
    func isAgreed(_ told: FactMerge.Ranked, _ least: Double) -> Bool {
        guard let opinion, case .character(let character) = told.deciding.affected else { return false }
        let heard = opinion.opinion(of: told.deciding.kind, for: character)
        return agreement(heard, told.deciding.status) >= least
    }

    func clues(of told: FactMerge.Ranked) -> [JudgeClue] {
        let (best, parsed) = (told.deciding, sentences[told.deciding.place.sentence])
        var found = [
            JudgeClue(.all, 0), JudgeClue(.kind, Self.number(best.kind)), JudgeClue(.form, form(best, parsed)),
            JudgeClue(.phrase, phrase(best, parsed)),
            JudgeClue(.status, (Status.allCases.firstIndex(of: best.status) ?? 0) * 2 + (told.isBackground ? 1 : 0)),
            JudgeClue(.section, section(parsed)),
            JudgeClue(.date, told.date == nil ? 0 : best.date == nil ? 1 : 2), JudgeClue(.age, age(told.date)),
            JudgeClue(
                .open, (told.drafts.allSatisfy { $0.position == nil } ? 1 : 0) + (best.group == nil ? 0 : 2)),
            JudgeClue(.evidence, evidence(told.drafts)),
            JudgeClue(.weak, told.drafts.allSatisfy(\.isWeak) ? 1 : 0), JudgeClue(.headline, headline(best)),
            JudgeClue(.others, others(best)),
            JudgeClue(.rivals, rivals(best, parsed)), JudgeClue(.name, name(best, parsed)),
        ]
        if let opinion { found += estimates(told.drafts, best, by: opinion) }
        for bit in 0..<8 where best.asides.rawValue & (1 << UInt8(bit)) != 0 { found.append(JudgeClue(.aside, bit)) }
        return found
    }

    /// What the classifier says of it, and of other kinds for the same person.
    private func estimates(_ drafts: [Draft], _ best: Draft, by opinion: SecondOpinion) -> [JudgeClue] {
        guard case .character(let character) = best.affected else {
            let isInTitle = titleDrafts.contains { $0.kind.family == best.kind.family }
            let named = min(3, opinion.people(of: best.kind))
            let place = best.quote.section == .headline ? 0 : isInTitle ? 1 : 2
            return [JudgeClue(.group, named + place * 4 + min(2, sentences.count / 4) * 12)]
        }
        let heard = opinion.opinion(of: best.kind, for: character)
        let own = Self.step(heard?.probability ?? 0)
        let rival = Self.step(opinion.rival(of: best.kind, for: character))
        let origin = drafts.allSatisfy { !$0.doubts.isEmpty } ? 1 : 0
        let doubts: Doubts = origin == 0 ? [] : best.doubts
        let manner = Self.step(agreement(heard, best.status))
        let family = Family.allCases.firstIndex(of: best.kind.family) ?? 0
        return [
            JudgeClue(.estimate, own + origin * 16), JudgeClue(.family, (origin * 5 + family) * 12 + own),
            JudgeClue(.rival, own * 10 + min(rival, 9)),
            JudgeClue(.told, Self.step(heard?.background ?? 0)),
            JudgeClue(.unsure, Self.step(max(heard?.rumoured ?? 0, heard?.denied ?? 0))),
            JudgeClue(.tellings, min(3, opinion.tellings(of: best.kind, for: character)) * 4 + min(3, drafts.count)),
            JudgeClue(.sort, Self.step(heard?.family ?? 0) * 10 + min(9, own)),
            JudgeClue(
                .standing,
                Self.step(opinion.standing(of: character)) + (cast.characters[character].standing == nil ? 16 : 0)
                    + (doubts.contains(.standing) ? 32 : 0)),
            JudgeClue(.manner, (best.status == .happened ? 0 : 32) + origin * 16 + manner),
        ]
            + (0..<Doubts.count).filter { doubts.rawValue & (1 << UInt8($0)) != 0 }.map {
                JudgeClue(.doubt, $0 * 16 + own)
            }
    }

    /// How probable the classifier finds it that it is told in this manner.
    private func agreement(_ heard: SecondOpinion.Opinion?, _ status: Status) -> Double {
        guard let heard else { return 0 }
        return switch status {
        case .happened: 1 - max(heard.expected, heard.rumoured, heard.denied)
        case .expected: heard.expected
        case .rumoured: heard.rumoured
        case .denied: heard.denied
        }
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

    /// How many days before the article its latest day lies, in steps.
    private func age(_ date: PartialDate?) -> Int {
        guard let date, let published, let latest = date.latest ?? date.earliest else { return 0 }
        let days = published.ordinal - latest.ordinal
        return 1 + [0, 1, 3, 8, 15, 32, 62].count { $0 <= days }
    }

    /// How surely the words are a name, and of a person.
    private func name(_ draft: Draft, _ parsed: ParsedSentence) -> Int {
        guard case .character(let index) = draft.affected else { return 0 }
        let known = cast.characters[index]
        let phrase = parsed.phrases[draft.place.phrase]
        return 1 + min(known.words.count - 1, 2) + (known.isSurelyPerson ? 3 : 0) + (phrase.isSurelyPerson ? 6 : 0)
            + (known.standing != nil ? 12 : 0) + (known.posts.isEmpty && known.rank == nil ? 0 : 24)
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
