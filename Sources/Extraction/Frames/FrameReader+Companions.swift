// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Whom a change befalls together with somebody else.
extension FrameReader {
    /// "was charged alongside the mayor", "the minister, along with his deputy, was dismissed": what befalls one
    /// befalls the other.
    /// Of an object only behind a comma: "fired the general, along with two colonels"; else the agent may have company.
    func takeCompanions(_ filling: inout Filling, ofObject: Bool = false) {
        switch frames[filling.frame].kind.family {
        case .legal, .exit, .fate: break
        // "was elected alongside", "was moved together with": at one time, not by one act.
        case .entry, .move: return
        }
        let before = parsed.prepositions(after: filling.start, crossesVerb: false).filter { $0.chunk < filling.chunk }
        for found in (ofObject ? [] : before) + parsed.prepositions(after: filling.chunk, crossesVerb: false) {
            guard parsed.isCompanion(found.chunk - 1), !ofObject || parsed.kind(found.chunk - 2) == .comma else {
                continue
            }
            for index in parsed.objects(after: found.chunk - 1)?.phrases ?? [] {
                let phrase = parsed.phrases[index]
                let isRanked = (phrase.post ?? phrase.rank) != nil
                let isGroup = phrase.kind == .post && phrase.isPlural && isRanked && phrase.count != nil
                if phrase.name != nil || isGroup, !filling.persons.contains(index) { filling.persons.append(index) }
            }
        }
    }

    /// "was arrested, as well as the councillor Lena Marsh": a longer "and" behind the verb.
    func takeAdded(_ filling: inout Filling) {
        switch frames[filling.frame].kind.family {
        case .legal, .exit: break
        case .entry, .move, .fate: return
        }
        var position = filling.chunk + 1
        while position < parsed.chunks.count, position - filling.chunk < 12 {
            switch parsed.kind(position) {
            case .and where parsed.chunks[position].range.count > 1:
                for index in parsed.objects(after: position)?.phrases ?? [] where parsed.phrases[index].name != nil {
                    if !filling.persons.contains(index) { filling.persons.append(index) }
                    filling.end = max(filling.end, parsed.phrases[index].range.upperBound)
                }
                return
            case .comma, .date, .preposition, .phrase, .adverb: position += 1
            default: return
            }
        }
    }
}
