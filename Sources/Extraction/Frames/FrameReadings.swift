// SPDX-License-Identifier: Apache-2.0
import Personnel

/// The frames of an article's sentences, each read once: those who join people ask for them before they are told.
final class FrameReadings {
    let sentences: [ParsedSentence]
    private var known: [[FrameReader.Reading]?]

    init(_ sentences: [ParsedSentence]) {
        self.sentences = sentences
        known = Array(repeating: nil, count: sentences.count)
    }

    subscript(sentence: Int) -> [FrameReader.Reading] {
        if let read = known[sentence] { return read }
        let read = FrameReader(sentences[sentence]).readings()
        known[sentence] = read
        return read
    }

    /// The kinds of change that a sentence tells of a phrase.
    func kinds(of phrase: Int, in sentence: Int) -> Set<ChangeKind> {
        let frames = sentences[sentence].passage.language.frames
        return Set(
            self[sentence].compactMap(\.filling).filter { $0.persons.contains(phrase) }.map { frames[$0.frame].kind })
    }
}
