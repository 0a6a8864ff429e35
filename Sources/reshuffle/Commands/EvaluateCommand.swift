// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Extraction
import Foundation
import Labelled
import Personnel

/// `reshuffle evaluate`: precision and recall over labelled articles.
struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Measures extraction on labelled articles.",
        discussion: """
            Prints what is missed and what is wrong, each with its explanation, and then the figures. A folder with a
            file "figures-only" in it, above or below it shows its figures and nothing else.
            Exits 1 where a figure is worse than its floor.
            """)

    @OptionGroup var words: WordsOption
    @Argument(help: "Folders of labelled articles, each measured by itself.")
    var folders: [String]
    @Option(help: "The language of the engine.")
    var language = "en"
    @Flag(help: "Only the figures, never the single answers: for articles that nobody should develop on.")
    var figuresOnly = false
    @Flag(help: "Print the figures as JSON, one line for each folder.")
    var json = false
    @Option(help: "Hold the figures against the bounds in this file: lines of `set figure per-cent`.")
    var floors: String?
    @Flag(help: "With --floors: write better figures into that file; no bound gets looser.")
    var raise = false
    @Option(help: "Write the measured precision into this file: the confidence.txt of a language.")
    var calibrate: String?

    func validate() throws {
        if raise, floors == nil { throw ValidationError("--raise needs --floors FILE") }
        if folders.isEmpty { throw ValidationError("name at least one folder") }
    }

    func run() async throws {
        var list = try floors.map { try FloorFile.read($0, mayBeMissing: raise) }
        let extractor = try Compose.extractor(language, words.configuration())
        var calibration = Calibration()
        var verdicts: [Floors.Verdict] = []
        for folder in folders {
            let folder = try LabelledFolder(folder, figuresOnly: figuresOnly)
            let score = measure(folder, with: extractor, &calibration)
            answer(line: json ? ScoreText.json(score, of: folder.name).line : ScoreText.text(score, of: folder.name))
            if raise { list?.raise(to: score, set: folder.name) }
            verdicts += try list.map { try FloorFile.verdicts(of: $0, on: score, of: folder) } ?? []
        }
        if let calibrate {
            try MeasuredFile.write(calibration.text(replacing: MeasuredFile.old(calibrate)), to: calibrate)
        }
        guard let list, let floors else { return }
        if raise { try MeasuredFile.write(list.text, to: floors) }
        if !json { answer(line: FloorFile.text(verdicts)) }
        guard verdicts.allSatisfy(\.passes) else { throw Exit.foundProblems }
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
