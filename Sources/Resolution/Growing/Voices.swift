// SPDX-License-Identifier: Apache-2.0
import Personnel

/// How many independent sources speak.
enum Voices {
    private struct Voice {
        var sources: Set<SourceID>
        var texts: Set<String>
        var sketches: [TextSketch]

        func isOne(with other: Voice) -> Bool {
            !sources.isDisjoint(with: other.sources) || !texts.isDisjoint(with: other.texts)
                || sketches.contains { mine in other.sketches.contains { mine.resembles($0) } }
        }
    }

    /// Testimonies of one source are one voice, and so is one text that several sources print, cut or with another
    /// head. Texts of which no sketch is kept are one only where they are the same; a translation counts by itself.
    static func count(_ testimonies: [Testimony]) -> Int {
        var voices: [Voice] = []
        for testimony in testimonies {
            var joined = Voice(
                sources: [testimony.source], texts: [testimony.contentHash],
                sketches: testimony.sketch.map { [$0] } ?? [])
            let told = joined
            voices.removeAll { voice in
                guard voice.isOne(with: told) else { return false }
                joined.sources.formUnion(voice.sources)
                joined.texts.formUnion(voice.texts)
                for sketch in voice.sketches where !joined.sketches.contains(sketch) { joined.sketches.append(sketch) }
                return true
            }
            voices.append(joined)
        }
        return voices.count
    }
}
