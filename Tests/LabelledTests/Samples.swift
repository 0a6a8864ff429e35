// SPDX-License-Identifier: Apache-2.0
import Labelled
import Personnel
import Testing

/// Answers and labels in a few words.
enum Sample {
    static func mention(
        _ kind: String, _ name: String, _ status: Status = .happened, rule: String = "en.fire.passive"
    ) throws -> Mention {
        Mention(
            kind: try #require(ChangeKind(id: kind)), status: status, person: Person(name: name),
            quotes: [Quote(text: "q", start: 0, end: 1, rule: rule, section: .body, status: status)])
    }

    static func group(_ kind: String, _ phrase: String, count: String? = nil) throws -> Mention {
        var mention = try mention(kind, "")
        (mention.person, mention.group) = (nil, Group(phrase: phrase, count: count, members: []))
        return mention
    }

    /// "kind, status, person" or "kind, status, group G", with further fields divided by commas: "optional: true".
    static func labelled(_ changes: [String], language: String = "en") throws -> LabelledArticle {
        let blocks = changes.map { change in
            let parts = change.split(separator: ",").map { $0.drop { $0 == " " } }
            let who = parts[2].hasPrefix("group ") ? "group: \(parts[2].dropFirst(6))" : "person: \(parts[2])"
            return
                (["kind: \(parts[0])", "status: \(parts[1])", who, "quote: q"] + parts.dropFirst(3).map(String.init))
                .joined(separator: "\n")
        }
        let text = "origin: o\nlanguage: \(language)\n---\ntext\n---\n" + blocks.joined(separator: "\n\n")
        return try LabelledReader.read(text, file: "f.txt")
    }

    static func score(_ mentions: [Mention], _ changes: [String]) throws -> Score {
        var score = Score()
        score.add(mentions, for: try labelled(changes))
        return score
    }
}
