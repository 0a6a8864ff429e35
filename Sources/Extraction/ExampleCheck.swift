// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import Personnel

/// Runs the example sentences of frames through the extractor.
public struct ExampleCheck {
    private let extractor: Extractor
    private let frames: [Frame]

    public init(_ pack: LanguagePack) {
        extractor = Extractor(pack)
        frames = pack.frames
    }

    /// The examples that do not come out as they say, as file, line and reason; empty where all hold.
    public func failures() -> [LanguageProblem] {
        frames.flatMap { frame in frame.examples.compactMap { failure(of: $0, in: frame) } }
    }

    private func failure(of example: FrameExample, in frame: Frame) -> LanguageProblem? {
        let article = Article(
            id: "art_example", source: "example", title: "", text: example.sentence,
            fetched: Date(timeIntervalSince1970: 0),
            keys: ["example"], contentHash: "")
        let mentions = extractor.mentions(in: article)
        func problem(_ reason: String) -> LanguageProblem {
            LanguageProblem(file: example.file, line: example.line, reason: "\(frame.id): \(reason)")
        }
        guard let person = example.person else {
            guard let wrong = mentions.first(where: { $0.kind == example.kind }) else { return nil }
            return problem("must not read \"\(example.sentence)\", and reads \(name(of: wrong)) \(wrong.kind)")
        }
        let right = mentions.contains {
            $0.kind == example.kind && $0.status == example.status && name(of: $0) == person
        }
        let read = mentions.map { "\(name(of: $0)) \($0.kind) \($0.status.rawValue)" }.joined(separator: "; ")
        return right ? nil : problem("does not read \"\(example.sentence)\" as it says; it reads: \(read)")
    }

    private func name(of mention: Mention) -> String { mention.person?.name ?? mention.group?.phrase ?? "" }
}
