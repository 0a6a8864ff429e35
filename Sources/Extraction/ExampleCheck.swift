// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import Personnel

/// Runs the example sentences of a language through the extractor.
public struct ExampleCheck {
    private let extractor: Extractor
    private let language: LanguagePack

    public init(_ pack: LanguagePack) {
        // What a frame reads and refuses is asked of the frames.
        extractor = Extractor(framesOf: pack)
        language = pack
    }

    /// The examples that do not come out as they say, as file, line and reason; empty where all hold.
    public func failures(where isMeant: (ExampleSentence) -> Bool = { _ in true }) -> [LanguageProblem] {
        let ofFrames = language.frames.flatMap { frame in
            frame.examples.filter(isMeant).compactMap { failure(of: $0, for: "\(frame.id): ") }
        }
        return ofFrames + language.examples.filter(isMeant).compactMap { failure(of: $0, for: "") }
    }

    private func failure(of example: ExampleSentence, for rule: String) -> LanguageProblem? {
        let article = Article(
            id: "art_example", source: "example", title: "", text: example.sentence,
            fetched: Date(timeIntervalSince1970: 0),
            keys: ["example"], contentHash: "")
        let mentions = extractor.mentions(in: article).filter { example.kind == nil || $0.kind == example.kind }
        func problem(_ reason: String) -> LanguageProblem {
            LanguageProblem(file: example.file, line: example.line, reason: rule + reason)
        }
        guard let person = example.person else {
            guard let wrong = mentions.first else { return nil }
            return problem("must not read \"\(example.sentence)\", and reads \(name(of: wrong)) \(wrong.kind)")
        }
        if mentions.contains(where: { $0.status == example.status && name(of: $0) == person }) { return nil }
        let read = extractor.mentions(in: article).map { "\(name(of: $0)) \($0.kind) \($0.status.rawValue)" }
        return problem(
            "does not read \"\(example.sentence)\" as it says; it reads "
                + (read.isEmpty ? "nothing" : read.joined(separator: "; ")))
    }

    private func name(of mention: Mention) -> String { mention.person?.name ?? mention.group?.phrase ?? "" }
}
