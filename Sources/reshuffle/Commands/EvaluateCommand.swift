// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Extraction
import Foundation
import Labelled
import Personnel

/// `reshuffle evaluate`: precision and recall over labelled articles, and over labelled pairs of mentions.
struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Measures extraction on labelled articles, merging on labelled pairs.",
        discussion: """
            Prints what is missed and what is wrong, each with its explanation, and then the figures. A folder with a
            file "figures-only" in it, above or below it shows its figures and nothing else; so does NAME.jsonl beside
            a file "NAME.figures-only".
            Exits 1 where a figure is worse than its floor.
            """)

    @OptionGroup var words: WordsOption
    @Argument(help: "Folders of labelled articles, each measured by itself.")
    var folders: [String] = []
    @Option(
        parsing: .upToNextOption,
        help: "Files of labelled pairs of mentions (JSON Lines), each measured by itself.")
    var pairs: [String] = []
    @Option(help: "The language of the engine.")
    var language = "en"
    @Flag(help: "Only the figures, never the single answers: for articles that nobody should develop on.")
    var figuresOnly = false
    @Flag(help: "Print the figures as JSON, one line for each folder or file.")
    var json = false
    @Option(help: "Hold the figures against the bounds in this file: lines of `set figure per-cent`.")
    var floors: String?
    @Flag(help: "With --floors: write better figures into that file; no bound gets looser.")
    var raise = false
    @Option(help: "Write the measured precision into this file: the confidence.txt of a language.")
    var calibrate: String?
    @Option(
        help:
            "Learn from the folders what is told of whom and how far mentions are to be trusted, into this folder of a language: its classifier.txt and judge.txt. The articles of the last folder measure what was learnt from the others."
    )
    var train: String?

    func validate() throws {
        if raise, floors == nil { throw ValidationError("--raise needs --floors FILE") }
        if train != nil, raise || calibrate != nil || folders.isEmpty {
            throw ValidationError("--train needs folders of labelled articles, and no other file to write")
        }
        if folders.isEmpty, pairs.isEmpty { throw ValidationError("name at least one folder, or --pairs FILE") }
        if calibrate != nil, folders.isEmpty {
            throw ValidationError("--calibrate needs a folder of labelled articles")
        }
    }

    func run() async throws {
        if let train { return try learn(into: train) }
        var list = try floors.map { try FloorFile.read($0, mayBeMissing: raise) }
        var verdicts: [Floors.Verdict] = []
        for file in pairs {
            let file = try PairFile(file, figuresOnly: figuresOnly)
            let score = PairMeasure.score(file.pairs) { if !file.isFiguresOnly, !json { answer(line: $0) } }
            answer(
                line: json ? PairScoreText.json(score, of: file.name).line : PairScoreText.text(score, of: file.name))
            verdicts += try hold(score, of: file.name, against: &list)
        }
        if !folders.isEmpty { verdicts += try measureFolders(&list) }
        guard let list, let floors else { return }
        if raise { try MeasuredFile.write(list.text, to: floors) }
        if !json { answer(line: FloorFile.text(verdicts)) }
        guard verdicts.allSatisfy(\.passes) else { throw Exit.foundProblems }
    }

    private func measureFolders(_ list: inout Floors?) throws -> [Floors.Verdict] {
        let extractor = try Compose.extractor(language, words.configuration())
        var calibration = Calibration()
        var verdicts: [Floors.Verdict] = []
        for folder in folders {
            let folder = try LabelledFolder(folder, figuresOnly: figuresOnly)
            let score = measure(folder, with: extractor, &calibration)
            answer(line: json ? ScoreText.json(score, of: folder.name).line : ScoreText.text(score, of: folder.name))
            verdicts += try hold(score, of: folder.name, against: &list)
        }
        if let calibrate {
            try MeasuredFile.write(calibration.text(replacing: MeasuredFile.old(calibrate)), to: calibrate)
        }
        return verdicts
    }

    /// Empty where no floors are asked for.
    private func hold(
        _ measured: some Measured, of set: String, against list: inout Floors?
    ) throws -> [Floors.Verdict] {
        if raise { list?.raise(to: measured, set: set) }
        return try list.map { try FloorFile.verdicts(of: $0, on: measured, set: set) } ?? []
    }

    /// The classifier first, and then the judge, which hears of each article from a classifier that did not learn from it.
    private func learn(into folder: String) throws {
        let (judge, classifier) = (folder + "/judge.txt", folder + "/classifier.txt")
        let extractor = try Compose.extractor(language, words.configuration())
        let read = try folders.map { try LabelledFolder($0, figuresOnly: figuresOnly) }
        let course = ClassifierCourse(read.flatMap(\.articles), with: extractor)
        let old = try MeasuredFile.old(classifier)
        let learnt = try (0..<ClassifierCourse.folds).map { fold in
            try extractor.hearing(classifier: course.file(without: fold, replacing: old))
        }
        let lesson = JudgeCourse(read) { number, article in
            learnt[number % ClassifierCourse.folds].samples(in: article)
        }.lesson(replacing: try MeasuredFile.old(judge))
        try MeasuredFile.write(course.file(replacing: old), to: classifier)
        try MeasuredFile.write(lesson.file, to: judge)
        answer(line: lesson.report)
    }

    private func measure(
        _ folder: LabelledFolder, with extractor: Extractor, _ calibration: inout Calibration
    ) -> Score {
        var score = Score()
        for labelled in folder.articles {
            let article = LabelledFolder.article(of: labelled)
            let mentions: [Mention]
            if folder.isFiguresOnly || json {
                mentions = extractor.mentions(in: article)
            } else {
                let trace = extractor.trace(in: article)
                mentions = trace.mentions
                let told = AnswerReport(trace, for: article, labelled)
                if let text = told.text { answer(line: text) }
            }
            score.add(mentions, for: labelled)
            calibration.add(mentions, for: labelled)
        }
        return score
    }
}
