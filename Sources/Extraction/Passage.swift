// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// A title or a text on its way through the rooms: its bytes, its tokens and what the language knows of them.
struct Passage: Sendable {
    let bytes: [UInt8]
    let tokens: [Token]
    let isTitle: Bool
    let language: LanguagePack

    init(_ text: String, isTitle: Bool, language: LanguagePack) {
        bytes = Array(text.utf8)
        tokens = language.repair.repaired(language.tokenizer.tokens(in: bytes), in: bytes)
        (self.isTitle, self.language) = (isTitle, language)
    }

    func classes(_ index: Int) -> WordClass {
        let token = tokens[index]
        guard token.isWord else { return [] }
        let classes = language.classes(of: token.word)
        // "US" is a country, "us" is not: a word in capitals among others that are not is no pronoun.
        if token.traits.contains(.abbreviated) || token.shape == .upper && classes.contains(.pronoun) { return [] }
        return classes
    }

    func isClosed(_ index: Int) -> Bool { !classes(index).isDisjoint(with: .closed) }

    func isPossessiveMark(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].traits.contains(.possessive)
    }

    /// The text of some tokens as the source has it, with line ends and runs of spaces as one space.
    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
        var cleaned: [UInt8] = []
        for byte in bytes[Int(tokens[first].start)..<Int(tokens[last].end)] {
            if byte > 0x20 {
                cleaned.append(byte)
            } else if cleaned.last != 0x20 {
                cleaned.append(0x20)
            }
        }
        return String(decoding: cleaned, as: UTF8.self)
    }

    /// The folded words of some tokens, for comparing.
    func words(_ range: Range<Int>) -> [String] { Normalization.words(text(range)) }

    /// The trigger phrases that begin at a token, longest first.
    func triggers(at start: Int, limit: Int) -> [TriggerHit] {
        guard tokens[start].word >= 0, Int(tokens[start].word) < language.opensTrigger.count,
            language.opensTrigger[Int(tokens[start].word)],
            !tokens[start].traits.contains(.joined)
        else { return [] }
        return walk(language.triggers, from: start, limit: limit).compactMap { end, values in
            // "cease-fire", "fire-brigade": a part of a compound tells nothing.
            if end < limit, tokens[end].traits.contains(.joined) { return nil }
            return TriggerHit(start: start, end: end, forms: values.map { language.triggerForms[Int($0)] })
        }
    }

    /// The status cues that begin at a token, longest first.
    func cues(at start: Int, limit: Int) -> [CueHit] {
        walk(language.cues, from: start, limit: limit).flatMap { end, values in
            values.map { CueHit(start: start, end: end, cue: language.statusCues[Int($0)]) }
        }
    }

    func walk(_ trie: PhraseTrie, from start: Int, limit: Int) -> [(end: Int, values: [Int32])] {
        var node = PhraseTrie.root
        var found: [(end: Int, values: [Int32])] = []
        var index = start
        while index < limit, index - start < Lexicon.longestPhrase, tokens[index].kind != .mark,
            let next = trie.step(node, tokens[index].word)
        {
            node = next
            index += 1
            if trie.hasValues(node) { found.append((index, trie.values(at: node))) }
        }
        return found.reversed()
    }
}

/// A trigger at its place.
struct TriggerHit: Sendable {
    let start: Int
    let end: Int
    let forms: [TriggerForm]

    var allForms: TriggerForm.Forms { forms.reduce(into: []) { $0.formUnion($1.forms) } }
}

/// A status cue at its place.
struct CueHit: Sendable {
    let start: Int
    let end: Int
    let cue: StatusCue
}

/// A sentence of a passage.
struct Sentence: Sendable {
    /// Tokens.
    let range: Range<Int>
    let section: Section
    /// Read with the grammar of headlines: no articles, no auxiliaries.
    let isHeadline: Bool
    /// Most words have a capital, so a capital says nothing.
    let isTitleCase: Bool
    let isQuestion: Bool
    /// The number of sentences of the article's body before this one.
    let order: Int
}
