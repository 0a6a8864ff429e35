// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Clauses that deny what stands before them.
extension StatusReader {
    /// "The ministry denied it.", "This information is false.": the words of a sentence that denies the one before.
    var denialOfWhatWasSaid: String? { rebuttal ?? verdict(from: 0) }

    /// "He denies it", "Berel denied this": somebody, not an office, speaks.
    var isPersonsDenial: Bool {
        guard let chunk = parsed.chunks.indices.first(where: { parsed.verb($0) != nil }),
            let subject = parsed.subject(of: chunk)?.phrases.first
        else { return false }
        let phrase = parsed.phrases[subject]
        return phrase.name != nil || !phrase.pronounClass.isDisjoint(with: [.masculine, .feminine])
    }

    /// "about the dismissal of the minister the press service informs: this does not correspond to reality".
    func denial(behind filling: Filling) -> String? {
        parsed.chunks.indices.lazy.filter { $0 > filling.chunk && parsed.kind($0) == .boundary }
            .compactMap { verdict(from: $0 + 1) }.first
    }

    private var rebuttal: String? {
        guard let chunk = parsed.chunks.indices.first(where: { parsed.verb($0) != nil }),
            let group = parsed.verb(chunk),
            let hit = group.governing.first(where: { $0.cue.effect == .denied }), !group.isNegated, !group.isInfinitive,
            let object = parsed.phrase(chunk + 1), isWhatWasSaid(parsed.phrases[object])
        else { return nil }
        return words(hit)
    }

    /// What a clause's predicate says of a report: false, or not true. What somebody says between quotation marks may
    /// be said of the reason.
    private func verdict(from first: Int) -> String? {
        guard let chunk = parsed.chunks.indices.first(where: { $0 >= first && parsed.verb($0) != nil }),
            let group = parsed.verb(chunk), !group.isInfinitive, parsed.kind(chunk + 1) != .complementiser,
            !parsed.chunks.contains(where: { $0.kind == .quote }),
            let subject = parsed.subject(of: chunk)?.phrases.first, subject >= 0,
            parsed.phrases[subject].range.lowerBound >= parsed.chunks[first].range.lowerBound,
            let hit = group.governing.first(where: { $0.cue.places.contains(.predicate) }),
            isReport(subject, hit.cue)
        else { return nil }
        switch hit.cue.effect {
        case .denied where !group.isNegated, .asserted where group.isNegated: return words(hit)
        default: return nil
        }
    }

    /// "it", "the reports"; and "the decree", of what is said of documents alone: a decree that is wrong was signed, one
    /// that is a fake was not.
    private func isReport(_ subject: Int, _ verdict: StatusCue) -> Bool {
        if isWhatWasSaid(parsed.phrases[subject]) { return true }
        switch cue(ofNoun: subject, .clause)?.cue.effect {
        case .rumoured: return true
        case .asserted: return verdict.places == .predicate && verdict.effect == .denied && !verdict.isVerb
        default: return false
        }
    }

    /// "it", "this".
    func isWhatWasSaid(_ phrase: Phrase) -> Bool {
        phrase.kind == .pronoun && phrase.pronounClass.isDisjoint(with: [.masculine, .feminine, .plural])
    }
}
