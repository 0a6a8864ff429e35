// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// A title tells the post, and the first sentence tells the name: "Uzbek governor arrested. Days after Anton Berel was
/// arrested for extortion, the council ...".
extension Cast {
    mutating func nameTitle(_ sentences: [ParsedSentence], _ readings: FrameReadings) {
        guard let title = sentences.first, title.passage.isTitle,
            let first = sentences.firstIndex(where: { !$0.passage.isTitle })
        else { return }
        let told = Set(readings[0].compactMap(\.filling).flatMap(\.persons))
        // Whoever else the title speaks of might be the one.
        let people = title.phrases.indices.filter { title.phrases[$0].isPersonLike }
        guard let post = told.first, told.count == 1, people.allSatisfy({ $0 == post }) else { return }
        let phrase = title.phrases[post]
        guard phrase.kind == .post, !phrase.isPlural, phrase.post != nil, Office(phrase, title).counts,
            character(of: post, in: 0) == nil,
            let bearer = sameChange(as: readings[0], of: post, in: sentences, first, readings)
                ?? newcomer(post, 0, [first], sentences, readings)
        else { return }
        describe(bearer, by: phrase, title, 0)
        appear(bearer, phrase, post, 0)
    }
}
