// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// People by name, and what is left out.
extension LanguageCompiler {
    mutating func readPerson(_ line: DataLine) {
        for name in line.list(0) where !watched.insert(name, note: line.origin(name)) {
            problems.append(line.problem("\"\(name)\" has no word"))
        }
    }

    mutating func readWellKnown(_ line: DataLine) {
        for name in line.list(0) where !wellKnown.insert(name, note: line.origin(name)) {
            problems.append(line.problem("\"\(name)\" has no word"))
        }
    }

    /// "phrase | fired up", "sentence | in the novel", "person | Anton Berel".
    mutating func readExclusion(_ line: DataLine) {
        let texts = line.list(1)
        if texts.isEmpty { problems.append(line.problem("expected \"what | words\"")) }
        if line.text(0) == "person" {
            for name in texts where !exclusions.people.insert(name, note: line.origin(name)) {
                problems.append(line.problem("\"\(name)\" has no word"))
            }
            return
        }
        guard let reach = Exclusions.Reach(rawValue: String(line.text(0))) else {
            problems.append(line.problem("an exclusion is a phrase, a sentence or a person, not \"\(line.text(0))\""))
            return
        }
        for text in texts {
            let path = path(text)
            guard !path.isEmpty, path.count <= Lexicon.longestPhrase else {
                problems.append(line.problem("\"\(text)\" has no word, or more than \(Lexicon.longestPhrase)"))
                continue
            }
            exclusions.insert(
                Exclusions.Entry(reach: reach, needsCapital: hasCapital(text), note: line.origin(text)), path: path)
        }
    }
}

extension DataLine {
    /// For traces: the words, and where they stand.
    fileprivate func origin(_ text: String) -> String { "\"\(text)\" (\(file), line \(number))" }
}
