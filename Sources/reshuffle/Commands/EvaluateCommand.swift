// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Extraction
import Labelled
import Personnel

/// `reshuffle evaluate`: precision and recall over labelled articles.
struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Measures extraction on labelled articles.")

    @OptionGroup var words: WordsOption
    @Argument(help: "A folder of labelled articles.")
    var folder: String
    @Option(help: "The language of the engine.")
    var language = "en"
    @Flag(help: "Only the figures, never the single answers: for articles that nobody should develop on.")
    var figuresOnly = false
    @Flag(help: "Print the figures as JSON.")
    var json = false

    func run() async throws {
        let extractor = try Compose.extractor(language, words.configuration())
        let articles = try LabelledFolder.read(folder)
        var score = Score()
        for labelled in articles {
            let mentions = extractor.mentions(in: LabelledFolder.article(of: labelled))
            score.add(mentions, for: labelled)
            if !figuresOnly && !json { tell(mentions, of: labelled) }
        }
        answer(line: json ? ScoreText.json(score).line : ScoreText.text(score))
    }

    /// What is wrong with the answer for one article; nothing where it is right.
    private func tell(_ mentions: [Mention], of labelled: LabelledArticle) {
        let comparison = Comparison(mentions, against: labelled.expected, at: .kindAndPerson)
        var lines: [String] = []
        for change in comparison.missed {
            let kinds = change.kinds.map(\.id).sorted().joined(separator: "/")
            lines.append("  missed  \(kinds): \(change.person ?? change.group ?? "?") — “\(change.quote)”")
        }
        for mention in comparison.wrong {
            let alert = Score.isAlerted(mention) ? " ALERTED" : ""
            let rule = mention.quotes.first?.rule ?? "?"
            lines.append(
                "  wrong   \(MentionTable.what(mention)): \(MentionTable.who(mention))\(alert) [\(rule)] — "
                    + "“\(TextTable.cell(mention.quotes.first?.text, limit: 200))”")
        }
        for pair in comparison.pairs {
            let faults = Self.faults(pair)
            guard !faults.isEmpty else { continue }
            let kind = pair.mention.kind.id
            lines.append("  partly  \(kind): \(MentionTable.who(pair.mention)): \(faults.joined(separator: "; "))")
        }
        guard !lines.isEmpty else { return }
        answer(line: ([labelled.name] + lines).joined(separator: "\n") + "\n")
    }

    private static func faults(_ pair: Comparison.Pair) -> [String] {
        let (expected, mention) = (pair.expected, pair.mention)
        var faults: [String] = []
        if !expected.statuses.contains(mention.status) {
            let wanted = expected.statuses.sorted().map(\.rawValue).joined(separator: "/")
            faults.append("status \(mention.status.rawValue), not \(wanted)")
        }
        if expected.isBackground != mention.isBackground { faults.append("background \(mention.isBackground)") }
        if expected.alerts != Score.isAlerted(mention) { faults.append("alert \(Score.isAlerted(mention))") }
        if let country = expected.country, mention.position?.country != country {
            faults.append("country \(mention.position?.country ?? "nil"), not \(country)")
        }
        if let earliest = expected.earliest, mention.date?.earliest != earliest {
            faults.append("date \(MentionTable.day(mention.date)), not \(earliest)..")
        }
        return faults
    }
}
