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
        guard !readings.isEmpty else { return readings }
        let hits = hits()
        guard !hits.isEmpty else { return readings }
        return readings.map { reading in
            let own = reading.trigger.start..<reading.trigger.end
            guard let hit = hits.first(where: { $0.entry.reach == .sentence || $0.range.overlaps(own) }) else {
                return reading
            }
            return (reading.trigger, reading.chunk, nil, "left out: \(hit.entry.reach.rawValue) \(hit.entry.note)")
        }
    }

    /// Something in the sentence is left out.
    var leavesOut: Bool { !hits().isEmpty }

    private func hits() -> [(range: Range<Int>, entry: Exclusions.Entry)] {
        let (passage, limit) = (parsed.passage, parsed.sentence.range.upperBound)
        var found: [(range: Range<Int>, entry: Exclusions.Entry)] = []
        for start in parsed.sentence.range
        where passage.language.exclusions.phrases.opens(passage.tokens[start].word) {
            for (end, values) in passage.walk(passage.language.exclusions.phrases, from: start, limit: limit) {
                found += values.map { passage.language.exclusions.entries[Int($0)] }
                    .filter { !$0.needsCapital || passage.tokens[start].isCapitalised }
                    .map { (start..<end, $0) }
            }
        }
        return found
    }
}
