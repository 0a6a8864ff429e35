// SPDX-License-Identifier: Apache-2.0
import Personnel

/// What somebody left a post for: "leaves the Third Division to become inspector general".
extension ParsedSentence {
    /// The subject of "left" for "to become", over the object and what stands behind it.
    func leaving(endingAt chunk: Int, for group: VerbGroup) -> Subject? {
        guard group.isInfinitive, group.main.contains(where: { passage.classes($0).contains(.becoming) }) else {
            return nil
        }
        var object = chunk
        var steps = 0
        while isPreposition(object - 1), phrase(object - 2) != nil, steps < 3 {
            (object, steps) = (object - 2, steps + 1)
        }
        // "is leaving as director to become minister": no object, but the post behind its preposition.
        let start = isPreposition(object - 1) || kind(object - 1) == .subordinator ? object - 2 : object - 1
        guard let index = phrase(object), start < object - 1 || !phrases[index].isPersonLike,
            let main = verb(start), !main.isInfinitive,
            main.governing.contains(where: { $0.cue.places.contains(.infinitive) })
        else { return nil }
        return subject(of: start, depth: 1)
    }

    /// The first words of a headline, a comma for the "and" between two names.
    func isHeadlineList(_ chunk: Int, _ last: Int) -> Bool {
        guard sentence.isHeadline, chunk == 0, let first = phrase(0) else { return false }
        return phrases[first].name != nil && phrases[last].name != nil && phrases[first].isPlural
    }

    /// "named Marsh to succeed Berel": whom the first verb gives a post, the second tells of its holder.
    func reverses(_ group: VerbGroup) -> Bool {
        group.isInfinitive
            && group.trigger?.forms.contains { form in
                let frame = passage.language.frames[form.frame]
                // "picked Marsh to fill the vacancy".
                return frame.companion != nil || frame.kind.family == .entry && frame.tellsOffice
            } ?? false
    }
}
