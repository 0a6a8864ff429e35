// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Which names are one person's.
extension Cast {
    mutating func name(_ phrase: Phrase, _ index: Int, _ parsed: ParsedSentence, _ sentence: Int) {
        guard var range = phrase.name else { return }
        var words = words(of: range, parsed)
        // In a title every word has a capital: the name is as long as the body's.
        if parsed.sentence.isTitleCase, words.count > 1, !isClosed(range, parsed) {
            var length = words.count
            while length > 1, !answers(to: Array(words[..<length])) { length -= 1 }
            let kept = length > 1 || answers(to: [words[0]]) ? length : min(words.count, 2)
            range = range.lowerBound..<min(range.lowerBound + kept, range.upperBound)
            words = parsed.passage.words(range)
        }
        guard !words.isEmpty, words.count <= 8, !areInitials(range, parsed) else { return }
        let text = parsed.passage.text(range)
        guard let found = bearer(of: words) ?? newcomer(text, words, range, parsed) else { return }
        if words.count > characters[found].words.count, !parsed.sentence.isTitleCase {
            if !characters[found].aliases.contains(characters[found].name) {
                characters[found].aliases.append(characters[found].name)
            }
            (characters[found].name, characters[found].names.words) = (text, words)
        } else if text != characters[found].name, !characters[found].aliases.contains(text) {
            characters[found].aliases.append(text)
        }
        describe(found, by: phrase, parsed, sentence)
        appear(found, phrase, index, sentence)
    }

    private func answers(to words: [String]) -> Bool {
        characters.indices.contains { characters[$0].names.answers(to: words) }
    }

    private func bearer(of words: [String]) -> Int? {
        let candidates = characters.indices.filter { characters[$0].names.answers(to: words) }
        guard let last = candidates.last else {
            // "Estrada" for Rocío Estrada Coyoy, "Anwar" for Anwar Ibrahim: where only one can be meant.
            let called = characters.indices.filter { characters[$0].names.isCalled(words) }
            return called.count == 1 ? called.first : nil
        }
        guard candidates.count > 1, words.count == 1 else { return last }
        // Two of the same name: the one who was named last, unless both are near.
        return candidates.max { (lastNamed[$0] ?? -1, $0) < (lastNamed[$1] ?? -1, $1) } ?? last
    }

    private mutating func newcomer(
        _ text: String, _ words: [String], _ range: Range<Int>, _ parsed: ParsedSentence
    ) -> Int? {
        guard characters.count < Self.limit else { return nil }
        var names = NameWords(words: words)
        let reader = PhraseReader(parsed.passage, parsed.sentence)
        let (first, last) = (reader.item(at: range.lowerBound), reader.item(at: range.upperBound - 1))
        names.isFamilyFirst =
            reader.entry(first, .familyFirst) != nil
            || reader.entry(first, .givenName) == nil && reader.entry(last, .givenName) != nil
        characters.append(Character(name: text, names: names))
        return characters.count - 1
    }

    /// "HL, the regent of Tula": letters that hide a name.
    private func areInitials(_ name: Range<Int>, _ parsed: ParsedSentence) -> Bool {
        let token = parsed.passage.tokens[name.lowerBound]
        guard name.count == 1, token.shape == .upper, token.end - token.start <= 3, !parsed.passage.isTitle,
            !parsed.sentence.isTitleCase
        else { return false }
        let reader = PhraseReader(parsed.passage, parsed.sentence)
        return reader.entry(reader.item(at: name.lowerBound), .givenName, .familyFirst) == nil
    }

    /// The words of a name that tell people apart: without "Jr." behind it.
    private func words(of range: Range<Int>, _ parsed: ParsedSentence) -> [String] {
        let reader = PhraseReader(parsed.passage, parsed.sentence)
        var end = range.upperBound
        while end - range.lowerBound > 1, reader.entry(reader.item(at: end - 1), .suffix) != nil { end -= 1 }
        return parsed.passage.words(range.lowerBound..<end)
    }

    /// "Ama Serwaa Boateng - Minister of Finance": in a line of the text, a mark ends the name.
    private func isClosed(_ name: Range<Int>, _ parsed: ParsedSentence) -> Bool {
        guard !parsed.passage.isTitle else { return false }
        return name.upperBound == parsed.sentence.range.upperBound
            || parsed.passage.tokens[name.upperBound].kind == .mark
    }
}
