// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// A language's data, compiled: immutable, shareable between threads.
///
/// `LanguageCompiler` makes one from files; the engine reads nothing else of a language. A class, because every passage
/// and every reader holds it: one reference to count, not one for each of its tables.
public final class LanguagePack: Sendable {
    /// BCP 47: "en".
    public let code: String
    public let frames: [Frame]

    let words: WordTable
    let tokenizer: Tokenizer
    let splitter: SentenceSplitter
    let repair: TokenRepair
    /// By word number.
    let classes: [WordClass]
    let lexicon: Lexicon
    let triggers: PhraseTrie
    /// By node of `triggers`: what the phrase that ends there tells of.
    let triggerForms: [[TriggerForm]]
    let cues: PhraseTrie
    /// By node of `cues`.
    let statusCues: [[StatusCue]]
    private let gate: TriggerGate
    let frameGate: FrameGate
    let zoneCues: PhraseTrie
    let zones: [ZoneCue]
    let gates: PhraseTrie
    /// The gate words of which one is enough.
    let soleGates: Set<Int32>
    /// Those that are enough at the head of a title, before a colon; elsewhere they say nothing.
    let labelGates: Set<Int32>
    /// Words that announce lists of changes, or except items from them.
    let listCues: PhraseTrie
    let lists: [ListCue]
    /// Words before a reason: "over", "on suspicion of".
    let reasons: PhraseTrie
    let confidence: ConfidenceTable
    /// Nil where nothing was learnt: then the table alone says how far a reading is trusted.
    let judge: JudgeWeights?
    /// Nil where nothing was learnt: then frames alone read.
    let classifier: Classifier?
    let calendar: CalendarWords
    /// By word number: true where a date can begin with the word.
    private let opensDate: [Bool]
    let numbers: WordMap<Int>
    /// The preposition that ties a noun to what it is of; `WordTable.unknown` where the language has none.
    let ofWord: Int32
    /// Endings that make a verb of an unknown word, folded: "ed", "ing".
    let verbEndings: [[UInt8]]
    let adverbEndings: [[UInt8]]
    /// What makes a title of a body that somebody leads: "head of".
    let headship: String
    /// People who count whatever they do.
    let watched: NameList
    /// People whom texts name without saying who they are, however new they are to the text.
    let wellKnown: NameList
    let exclusions: Exclusions
    /// The classes of nouns that bodies belong to by their own class.
    let bodyNouns: [OrganisationClass: NounClasses]
    /// Nouns for people that say nothing of their role: "suspect".
    let neutralNouns: NounClasses
    /// Of the files of words; frames hold their own.
    let examples: [ExampleSentence]

    init(_ compiler: LanguageCompiler) {
        (code, frames, words) = (compiler.code, compiler.frames, compiler.words)
        tokenizer = Tokenizer(words: words, abbreviations: compiler.abbreviations)
        var splitter = SentenceSplitter(neverLast: compiler.neverLast)
        splitter.openers = compiler.openers
        self.splitter = splitter
        repair = TokenRepair(suffixes: compiler.settings["glued"] ?? [], words: words)
        var classes = Array(repeating: WordClass(), count: words.count)
        for (word, mask) in compiler.classes { classes[Int(word)] = mask }
        self.classes = classes
        lexicon = Lexicon(compiler.entries, compiler.phrases)
        (triggers, cues) = (compiler.triggers, compiler.cues)
        triggerForms = Self.byNode(compiler.triggers, compiler.triggerForms)
        gate = TriggerGate(triggers: compiler.triggers, forms: triggerForms, frames: compiler.frames, compiler)
        frameGate = FrameGate(compiler.frames, triggers: compiler.triggers, wordCount: compiler.words.count)
        statusCues = Self.byNode(compiler.cues, compiler.statusCues)
        (zoneCues, zones) = (compiler.zoneCues, compiler.zones)
        (gates, soleGates, labelGates) = (compiler.gates, compiler.soleGates, compiler.labelGates)
        (listCues, lists) = (compiler.listCues, compiler.lists)
        (reasons, confidence) = (compiler.reasons, compiler.confidence)
        (calendar, numbers) = (compiler.calendar, compiler.numbers)
        opensDate = Self.openings(of: compiler)
        ofWord = compiler.classes.first { $0.value.contains(.of) }?.key ?? WordTable.unknown
        verbEndings = (compiler.settings["verb-endings"] ?? []).map { Array($0.utf8) }
        adverbEndings = (compiler.settings["adverb-endings"] ?? []).map { Array($0.utf8) }
        headship = compiler.settings["headship"]?.first ?? ""
        (judge, classifier, bodyNouns) = (compiler.judge, compiler.classifier, compiler.bodyNouns)
        neutralNouns = compiler.nounBits["neutral"].map { NounClasses(bit: $0) } ?? []
        (watched, wellKnown) = (compiler.watched, compiler.wellKnown)
        (exclusions, examples) = (compiler.exclusions, compiler.examples)
    }

    /// What the values at each node of a trie stand for.
    private static func byNode<Value>(_ trie: PhraseTrie, _ values: [Value]) -> [[Value]] {
        (0..<Int32(trie.nodeCount)).map { node in trie.values(at: node).map { values[Int($0)] } }
    }

    /// The words that dates begin with: calendar words, numbers, what stands before them, and articles.
    private static func openings(of compiler: LanguageCompiler) -> [Bool] {
        let calendar = compiler.calendar
        var opens = Array(repeating: false, count: compiler.words.count)
        for table in [
            calendar.months, calendar.weekdays, calendar.relativeDays, calendar.steps, calendar.parts, compiler.numbers,
            calendar.units, calendar.ends,
        ] {
            for word in table.words { opens[Int(word)] = true }
        }
        for set in [
            calendar.since, calendar.prepositions, calendar.effects, calendar.edges, calendar.seasons, calendar.vague,
        ] {
            for word in set.words { opens[Int(word)] = true }
        }
        for (word, mask) in compiler.classes where !mask.isDisjoint(with: [.article, .demonstrative]) {
            opens[Int(word)] = true
        }
        return opens
    }

    func mayOpenDate(_ word: Int32) -> Bool { word >= 0 && Int(word) < opensDate.count && opensDate[Int(word)] }

    func classes(of word: Int32) -> WordClass {
        word >= 0 && Int(word) < classes.count ? classes[Int(word)] : []
    }

    /// True where a text may tell of a change: nearly all texts do not.
    func mayTellOfChange(_ tokens: ArraySlice<Token>) -> Bool { gate.opens(for: tokens, triggers: triggers) }
}
