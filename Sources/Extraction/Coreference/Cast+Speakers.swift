// SPDX-License-Identifier: Apache-2.0

/// Who comes into an article by speaking: "Energy Minister Lena Marsh said". A bare "the minister" before that is
/// somebody else, whom the article has not named.
extension Cast {
    /// Notes the characters whose first words in the body are that they said something.
    mutating func noteSpeakers(_ sentences: [ParsedSentence]) {
        var known: Set<Int> = []
        for sentence in sentences.indices where !sentences[sentence].passage.isTitle {
            let parsed = sentences[sentence]
            for chunk in parsed.chunks.indices {
                guard let index = parsed.phrase(chunk), parsed.phrases[index].name != nil,
                    let bearer = character(of: index, in: sentence), known.insert(bearer).inserted,
                    says(chunk, parsed)
                else { continue }
                speakers[bearer] = sentence
            }
        }
    }

    /// "Marsh said", "said Marsh".
    private func says(_ chunk: Int, _ parsed: ParsedSentence) -> Bool {
        [chunk - 1, chunk + 1].contains { next in
            parsed.verb(next).map { group in
                !group.isPassive && group.governing.contains { $0.cue.effect == .source }
            } ?? false
        }
    }

    /// True where somebody is brought in as a speaker behind a sentence with a title of one word.
    func speaksOnlyLater(_ character: Int, than sentence: Int, _ phrase: Phrase, _ parsed: ParsedSentence) -> Bool {
        guard let post = phrase.post, phrase.name == nil, let introduced = speakers[character], introduced > sentence
        else { return false }
        return Office.distinguishing(parsed.passage.words(post)).count == 1 && phrase.organisation == nil
    }
}
