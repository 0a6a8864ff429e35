// SPDX-License-Identifier: Apache-2.0

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
}
