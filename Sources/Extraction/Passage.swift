// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// A title or a text on its way through the rooms: its bytes, its tokens and what the language knows of them.
///
/// What the language knows of a token is looked up once, here. A class, because every sentence and every reader holds
/// its passage: one reference to count, not one for each table.
final class Passage: Sendable {
    let bytes: [UInt8]
    let tokens: [Token]
    let isTitle: Bool
    let language: LanguagePack
    private let classesOfTokens: [WordClass]
    private let triggerHits: PhraseHits<Int32>
    private let cueHits: PhraseHits<Int32>
    private let lexiconHits: PhraseHits<Lexicon.Entries>

    init(_ bytes: [UInt8], _ tokens: [Token], isTitle: Bool, language: LanguagePack) {
        (self.bytes, self.tokens, self.isTitle, self.language) = (bytes, tokens, isTitle, language)
        classesOfTokens = tokens.map { Self.classes($0, bytes, language) }
        // "cease-fire": a part of a compound tells nothing.
        triggerHits = PhraseHits(of: language.triggers, in: tokens) { node, start in
            tokens[start].traits.contains(.joined) ? nil : node
        }
        cueHits = PhraseHits(of: language.cues, in: tokens) { node, _ in node }
        lexiconHits = PhraseHits(of: language.lexicon.trie, in: tokens, crossesLines: false) { node, start in
            let entries = language.lexicon.entries(at: node, opening: tokens[start])
            return entries.numbers.isEmpty ? nil : entries
        }
    }

    private static func classes(_ token: Token, _ bytes: [UInt8], _ language: LanguagePack) -> WordClass {
        guard token.isWord else { return [] }
        // "Đỗ" is not "do": a capital word with marks is a name.
        if token.isCapitalised, bytes[Int(token.start)..<Int(token.end)].contains(where: isLetterWithMarks) {
            return []
        }
        let classes = language.classes(of: token.word)
        // "US" is a country, "us" is not: a word in capitals among others that are not is no pronoun.
        if token.traits.contains(.abbreviated) || token.shape == .upper && classes.contains(.pronoun) { return [] }
        return classes
    }

    /// The first byte of a letter beyond ASCII in Latin scripts; a curly apostrophe has another.
    private static func isLetterWithMarks(_ byte: UInt8) -> Bool { (0xC3...0xCF).contains(byte) || byte == 0xE1 }

    func classes(_ index: Int) -> WordClass { classesOfTokens[index] }

    func isClosed(_ index: Int) -> Bool { !classes(index).isDisjoint(with: .closed) }

    /// "his predecessor, Anton Berel": a phrase with a noun for somebody's place in a succession.
    func holdsRelation(_ phrase: Phrase) -> Bool { phrase.range.contains { classes($0).contains(.relation) } }

    func isPossessiveMark(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].traits.contains(.possessive)
    }

    /// The text of some tokens as the source has it, with line ends and runs of spaces as one space.
    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
        let source = bytes[Int(tokens[first].start)..<Int(tokens[last].end)]
        // As nearly all are: a piece of one line, with single spaces.
        if !hasRuns(source) { return String(decoding: source, as: UTF8.self) }
        var cleaned: [UInt8] = []
        cleaned.reserveCapacity(source.count)
        for byte in source {
            if byte > 0x20 {
                cleaned.append(byte)
            } else if cleaned.last != 0x20 {
                cleaned.append(0x20)
            }
        }
        return String(decoding: cleaned, as: UTF8.self)
    }

    /// Holds a line end, a tab or two spaces in a row.
    private func hasRuns(_ source: ArraySlice<UInt8>) -> Bool {
        var isSpace = false
        for byte in source {
            if byte < 0x20 || byte == 0x20 && isSpace { return true }
            isSpace = byte == 0x20
        }
        return false
    }

    /// The folded words of some tokens, for comparing.
    func words(_ range: Range<Int>) -> [String] {
        guard let first = range.first, let last = range.last, last < tokens.count else { return [] }
        return Normalization.words(in: bytes, Int(tokens[first].start)..<Int(tokens[last].end))
    }

    /// The trigger phrases that begin at a token, longest first.
    func triggers(at start: Int, limit: Int) -> [TriggerHit] {
        var found: [TriggerHit] = []
        for number in triggerHits.numbers(at: start) where triggerHits[number].end <= limit {
            let hit = triggerHits[number]
            // "fire-brigade": a part of a compound tells nothing.
            if hit.end < limit, tokens[hit.end].traits.contains(.joined) { continue }
            found.append(TriggerHit(start: start, end: hit.end, forms: language.triggerForms[Int(hit.value)]))
        }
        return found
    }

    func hasTriggerOrCue(at start: Int) -> Bool {
        !triggerHits.numbers(at: start).isEmpty || !cueHits.numbers(at: start).isEmpty
    }

    /// The status cues that begin at a token, longest first.
    func cues(at start: Int, limit: Int) -> [CueHit] {
        var found: [CueHit] = []
        for number in cueHits.numbers(at: start) where cueHits[number].end <= limit {
            let hit = cueHits[number]
            for cue in language.statusCues[Int(hit.value)] where !(cue.places == .modal && isMonth(start)) {
                found.append(CueHit(start: start, end: hit.end, cue: cue))
            }
        }
        return found
    }

    /// "voted in May to", "by May, may go": a month's capital behind a small word.
    private func isMonth(_ index: Int) -> Bool {
        tokens[index].isCapitalised && index > 0 && !tokens[index - 1].isCapitalised
            && classes(index - 1).contains(.preposition)
    }

    /// The longest phrase of the lexicon that begins at a token; of a category, where one is asked for.
    func longestMatch(
        at start: Int, limit: Int, _ category: LexiconEntry.Category? = nil
    ) -> PhraseHits<Lexicon.Entries>.Hit? {
        guard let wanted = category?.asSet else { return lexiconHits.longest(at: start, limit: limit) }
        return lexiconHits.longest(at: start, limit: limit) { $0.categories.contains(wanted) }
    }

    /// The phrase of the lexicon that stands on just these tokens.
    func match(_ range: Range<Int>) -> PhraseHits<Lexicon.Entries>.Hit? {
        lexiconHits.longest(at: range.lowerBound, limit: range.upperBound).flatMap {
            $0.end == range.upperBound ? $0 : nil
        }
    }

    /// All phrases of the lexicon that begin at a token, longest first.
    func phrases(at start: Int) -> some Sequence<Lexicon.Entries> {
        lexiconHits.numbers(at: start).lazy.map { [lexiconHits] in lexiconHits[$0].value }
    }

    /// True where a phrase of the lexicon begins at a token.
    func isKnown(_ start: Int, limit: Int) -> Bool { lexiconHits.longest(at: start, limit: limit) != nil }

    /// True where a noun of the lexicon stands on just these tokens.
    func isNoun(_ range: Range<Int>) -> Bool {
        match(range)?.value.categories.contains(LexiconEntry.Category.noun.asSet) ?? false
    }

    /// The classes of the noun that stands on just these tokens.
    func nounClasses(on range: Range<Int>) -> NounClasses {
        var found = NounClasses()
        for number in match(range)?.value.numbers ?? 0..<0 {
            found.formUnion(language.lexicon.entries[Int(number)].nounClasses)
        }
        return found
    }

    /// The longest phrase of a trie that begins at a token.
    func longest(_ trie: PhraseTrie, from start: Int, limit: Int) -> (end: Int, values: [Int32])? {
        trie.opens(tokens[start].word) ? walk(trie, from: start, limit: limit).first : nil
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
