// SPDX-License-Identifier: Apache-2.0
public import Personnel
import TextAnalysis

/// Reads personnel changes out of articles: one front door to the cascade. Immutable, shareable between threads.
///
/// Of a text at most `Tokenizer.limitBytes` are read; sentences are cut at `SentenceSplitter.limit` tokens; every search
/// is bounded, so the time grows with the length of the text and no faster.
public struct Extractor: Sendable {
    private let language: LanguagePack
    private let judge: JudgeWeights?
    private let classifier: Classifier?

    /// Sentences of one article that are analysed; those after them are left aside.
    static let sentenceLimit = 3000

    public init(_ language: LanguagePack) {
        (self.language, judge, classifier) = (language, language.judge, language.classifier)
    }

    /// The frames alone, without the classifier.
    init(framesOf language: LanguagePack) { (self.language, judge, classifier) = (language, language.judge, nil) }

    /// With another judge and another classifier than the language's own: the texts of a `judge.txt` and of a
    /// `classifier.txt`; nil for the language's own.
    public init(
        _ language: LanguagePack, judge: String? = nil, classifier: String? = nil
    ) throws(LanguageProblems) {
        var problems: [LanguageProblem] = []
        self.language = language
        self.judge =
            judge.map {
                JudgeWeights(DataLine.lines(of: LanguageFile(name: "judge.txt", text: $0)), &problems)
            } ?? language.judge
        self.classifier =
            classifier.map { Classifier(LanguageFile(name: "classifier.txt", text: $0), &problems) }
            ?? language.classifier
        guard problems.isEmpty else { throw LanguageProblems(problems) }
    }

    /// The same extractor with another classifier: the text of a `classifier.txt`.
    public func hearing(classifier: String) throws(LanguageProblems) -> Extractor {
        try Extractor(language, classifier: classifier)
    }

    /// The changes that an article tells of people who count, one mention for each fact; empty where it tells none.
    public func mentions(in article: Article) -> [Mention] {
        run(article, explains: false, withIncumbencies: false).mentions
    }

    /// The same run's changes, and whom the article calls the holder of a post in passing. An article that tells no
    /// change is not read for those: most texts never get that far.
    public func reading(in article: Article) -> (mentions: [Mention], incumbencies: [Incumbency]) {
        let trace = run(article, explains: false)
        return (trace.mentions, trace.incumbencies)
    }

    /// The same run, with every trigger and what became of it.
    public func trace(in article: Article) -> ExtractionTrace { run(article, explains: true) }

    /// What the judge learns from, in an article.
    public func samples(in article: Article) -> [JudgedSample] {
        switch read(article, explains: false) {
        case .reading(let reading): reading.samples()
        case .nothing: []
        }
    }

    /// The sentences by which the rules of the language show what they read and what they refuse.
    public var examples: [ExampleSentence] { language.frames.flatMap(\.examples) + language.examples }

    /// What the classifier learns from, in an article.
    public func passages(in article: Article) -> [ClassifiedPassage] {
        switch read(article, explains: true) {
        case .reading(let reading): reading.passages()
        case .nothing: []
        }
    }

    /// What the classifier learns from to tell who counts, in an article.
    public func people(in article: Article) -> [ClassifiedPerson] {
        switch read(article, explains: true) {
        case .reading(let reading): reading.people()
        case .nothing: []
        }
    }

    private func run(_ article: Article, explains: Bool, withIncumbencies: Bool = true) -> ExtractionTrace {
        switch read(article, explains: explains) {
        case .reading(let reading): reading.trace(withIncumbencies: withIncumbencies)
        case .nothing(let blocks, let unreadBytes):
            ExtractionTrace(mentions: [], candidates: [], blocks: blocks, unreadBytes: unreadBytes)
        }
    }

    private enum Outcome {
        case reading(ArticleReading)
        /// Nothing in the text can tell of a change.
        case nothing(blocks: [Block], unreadBytes: Int)
    }

    private func read(_ article: Article, explains: Bool) -> Outcome {
        let (titleBytes, textBytes) = (Array(article.title.utf8), Array(article.text.utf8))
        let (titleTokens, textTokens) = (tokens(titleBytes), tokens(textBytes))
        guard explains || language.mayTellOfChange(titleTokens[...]) || language.mayTellOfChange(textTokens[...]) else {
            return .nothing(blocks: article.blocks, unreadBytes: max(0, textBytes.count - Tokenizer.limitBytes))
        }
        let title = Passage(titleBytes, titleTokens, isTitle: true, language: language)
        let text = Passage(textBytes, textTokens, isTitle: false, language: language)
        let sentences = SentenceReader(passage: text).sentences(blocks: article.blocks)
        let blocks = article.blocks.isEmpty ? Self.blocks(sentences, in: text) : article.blocks
        var spoken = SentenceReader(passage: title).sentences(blocks: []).prefix(Self.sentenceLimit)
            .map { (passage: title, sentence: $0) }
        spoken += sentences.prefix(Self.sentenceLimit).filter(\.section.speaksForTheArticle).map { (text, $0) }
        let first = FirstReading(explains ? [] : spoken)
        guard explains || first.findsSomething else {
            return .nothing(blocks: blocks, unreadBytes: Self.unreadBytes(sentences, in: text))
        }
        let parsed = spoken.enumerated().map { index, found in
            first.parsed(index) ?? ParsedSentence(found.passage, found.sentence)
        }
        return .reading(
            ArticleReading(
                article: article, sentences: parsed, gate: ContextGate(passages: [title, text]).verdict(),
                blocks: blocks, unreadBytes: Self.unreadBytes(sentences, in: text), explains: explains, judge: judge,
                classifier: classifier))
    }

    /// What is beyond the limits of a text and of its sentences.
    private static func unreadBytes(_ sentences: [Sentence], in text: Passage) -> Int {
        guard sentences.count > sentenceLimit, let first = sentences[sentenceLimit].range.first else {
            return max(0, text.bytes.count - Tokenizer.limitBytes)
        }
        return text.bytes.count - Int(text.tokens[first].start)
    }

    private func tokens(_ bytes: [UInt8]) -> [Token] {
        language.repair.repaired(language.tokenizer.tokens(in: bytes), in: bytes)
    }

    /// The parts of the text, as its sentences show them.
    private static func blocks(_ sentences: [Sentence], in text: Passage) -> [Block] {
        var blocks: [Block] = []
        for sentence in sentences {
            guard let first = sentence.range.first, let last = sentence.range.last else { continue }
            let (start, end) = (Int(text.tokens[first].start), Int(text.tokens[last].end))
            if let open = blocks.last, open.section == sentence.section {
                blocks[blocks.count - 1] = Block(section: open.section, start: open.start, end: end)
            } else {
                blocks.append(Block(section: sentence.section, start: start, end: end))
            }
        }
        return blocks
    }
}
