// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// What is left out by the words of the language's data, mostly those that its users add.
struct Exclusions: Sendable {
    enum Reach: String, Sendable, CaseIterable {
        /// No trigger inside these words tells of a change.
        case phrase
        /// Nothing in a sentence with these words does.
        case sentence
    }

    struct Entry: Sendable {
        let reach: Reach
        /// Holds only where the text has a capital.
        let needsCapital: Bool
        /// The words and where they stand, for the trace.
        let note: String
    }

    private(set) var entries: [Entry] = []
    private(set) var phrases = PhraseTrie()
    /// Of these people nothing is told.
    var people = NameList()

    mutating func insert(_ entry: Entry, path: [Int32]) {
        phrases.insert(path, value: Int32(entries.count))
        entries.append(entry)
    }
}

/// Takes back the readings of a sentence that exclusions rule out.
struct ExclusionReader {
    let parsed: ParsedSentence

    typealias Reading = FrameReader.Reading

    func applied(to readings: [Reading]) -> [Reading] {
        let exclusions = parsed.passage.language.exclusions
        guard !exclusions.entries.isEmpty, !readings.isEmpty else { return readings }
        let hits = hits(exclusions)
        guard !hits.isEmpty else { return readings }
        return readings.map { reading in
            let own = reading.trigger.start..<reading.trigger.end
            guard let hit = hits.first(where: { $0.entry.reach == .sentence || $0.range.overlaps(own) }) else {
                return reading
            }
            return (reading.trigger, reading.chunk, nil, "left out: \(hit.entry.reach.rawValue) \(hit.entry.note)")
        }
    }

    private func hits(_ exclusions: Exclusions) -> [(range: Range<Int>, entry: Exclusions.Entry)] {
        let (passage, sentence) = (parsed.passage, parsed.sentence.range)
        return sentence.flatMap { start in
            passage.walk(exclusions.phrases, from: start, limit: sentence.upperBound).flatMap { end, values in
                values.map { exclusions.entries[Int($0)] }
                    .filter { !$0.needsCapital || passage.tokens[start].isCapitalised }
                    .map { (start..<end, $0) }
            }
        }
    }
}
