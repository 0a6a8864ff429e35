// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// What the classifier adds to the reading of an article, and what it and the judge learn from.
extension ArticleReading {
    /// What the classifier finds and no frame reads, the most probable first.
    func propose(_ candidates: inout [ExtractionTrace.Candidate], _ drafts: inout [Draft]) {
        for proposal in (opinion?.proposals ?? []).sorted(by: { $0.opinion.probability > $1.opinion.probability }) {
            guard candidates.count < Self.candidateLimit,
                !drafts.contains(where: { !$0.doubts.contains(.standing) && proposal.isTold(by: $0) }), gate == nil
            else { continue }
            let parsed = sentences[proposal.sentence]
            var candidate = candidate((proposal.filling.trigger, proposal.filling.chunk, proposal.filling, ""), parsed)
            defer { candidates.append(candidate) }
            var assessment = assessment(of: proposal.filling, in: proposal.sentence)
            let agrees = assessment.hear(proposal.opinion)
            (candidate.frame, candidate.form) = ("classified \(proposal.kind.id)", nil)
            (candidate.status, candidate.cues) = (assessment.status, assessment.cues)
            if let reason = assessment.dropped {
                candidate.dropped = reason
                continue
            }
            var (found, reason) = maker.drafts(
                of: proposal.filling, in: proposal.sentence, assessment, candidate: candidates.count)
            if !agrees { for position in found.indices { found[position].doubts.insert(.manner) } }
            if let quote = found.first?.quote { (candidate.start, candidate.end) = (quote.start, quote.end) }
            candidate.dropped = reason
            drafts += found
        }
    }

    /// What the classifier learns from: each person in each sentence.
    func passages() -> [ClassifiedPassage] {
        sentences.indices.flatMap { index -> [ClassifiedPassage] in
            let parsed = sentences[index]
            guard let first = parsed.sentence.range.first, let last = parsed.sentence.range.last else { return [] }
            let tokens = parsed.passage.tokens
            let own = readings[index] ?? []
            let features = PersonFeatures(parsed, own, .init(of: index, sentences, readings), spelt: true)
            return features.people.compactMap { person in
                guard let character = cast.character(of: person.phrase, in: index) else { return nil }
                let known = cast.characters[character]
                let told = own.compactMap(\.filling).filter { $0.persons.contains(person.phrase) }
                return ClassifiedPassage(
                    person: known.name, isTitle: parsed.passage.isTitle,
                    bytes: Int(tokens[first].start)..<Int(tokens[last].end),
                    features: features.features(of: person, isOfficial: known.standing != nil).names,
                    told: Set(told.map { parsed.passage.language.frames[$0.frame].kind }))
            }
        }
    }

    /// What the classifier learns from to tell who counts: each person.
    func people() -> [ClassifiedPerson] {
        var told: Set<Int> = []
        for (index, found) in readings {
            for filling in found.compactMap(\.filling) {
                for phrase in filling.persons {
                    if let one = cast.character(of: phrase, in: index) { told.insert(one) }
                }
            }
        }
        let bags = StandingFeatures(sentences, readings, cast, spelt: true).bags { _ in true }
        return bags.sorted { $0.key < $1.key }.map { character, bag in
            let known = cast.characters[character]
            return ClassifiedPerson(
                person: known.name, features: bag.names, isOfficial: known.standing != nil,
                isTold: told.contains(character))
        }
    }

    /// What the judge learns from: each mention, with what speaks for it and against it.
    func samples() -> [JudgedSample] {
        let drafts = read().drafts
        let merge = merge(drafts)
        let judge = merge.judge ?? Judge(drafts, sentences, cast, maker.published, JudgeWeights(), beside: opinion)
        let facts = merge.facts(of: drafts)
        let doubted = facts.doubted.filter { judge.isAgreed(merge.ranked($0), SecondOpinion.leastAgreement) }
        return (facts.sure + doubted).map { group in
            JudgedSample(mention: merge.mention(group), clues: judge.clues(of: merge.ranked(group)).map(\.description))
        }
    }
}
