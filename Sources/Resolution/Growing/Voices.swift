// SPDX-License-Identifier: Apache-2.0
import Personnel

/// How many independent sources speak.
enum Voices {
    /// Testimonies of one source are one voice, and so is one text that several sources print.
    static func count(_ testimonies: [Testimony]) -> Int {
        var voices: [(sources: Set<SourceID>, texts: Set<String>)] = []
        for testimony in testimonies {
            var joined: (sources: Set<SourceID>, texts: Set<String>) = ([testimony.source], [testimony.contentHash])
            voices.removeAll { voice in
                guard voice.sources.contains(testimony.source) || voice.texts.contains(testimony.contentHash) else {
                    return false
                }
                joined.sources.formUnion(voice.sources)
                joined.texts.formUnion(voice.texts)
                return true
            }
            voices.append(joined)
        }
        return voices.count
    }
}
