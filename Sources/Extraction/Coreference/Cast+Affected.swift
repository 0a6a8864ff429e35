// SPDX-License-Identifier: Apache-2.0

/// Whom the verbs of a sentence befall, as far as word order tells: the next sentence goes on with them.
extension Cast {
    mutating func noteAffected(_ parsed: ParsedSentence, _ sentence: Int) {
        for chunk in parsed.chunks.indices {
            guard let group = parsed.verb(chunk), group.trigger != nil else { continue }
            let phrases = group.isPassive ? parsed.subject(of: chunk)?.phrases : parsed.objects(after: chunk)?.phrases
            for phrase in phrases ?? [] {
                if let character = character(of: phrase, in: sentence) {
                    affected[sentence, default: []].insert(character)
                }
            }
        }
    }

    /// "arrested him", "he was arrested": a pronoun that a verb of change befalls.
    func isAffected(_ index: Int, _ parsed: ParsedSentence) -> Bool {
        guard let chunk = parsed.chunks.indices.first(where: { parsed.phrase($0) == index }),
            parsed.phrases[index].pronounClass.isDisjoint(with: .possessive)
        else { return false }
        if let before = parsed.verb(chunk - 1), before.trigger != nil, !before.isPassive { return true }
        guard let next = parsed.verb(chunk + 1), next.trigger != nil else { return false }
        return next.isPassive
    }
}
