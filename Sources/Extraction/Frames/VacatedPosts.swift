// SPDX-License-Identifier: Apache-2.0
import Personnel

/// "Marsh took over as minister after Berel was fired": whose exit makes room for an entry held the post that is filled.
struct VacatedPosts {
    let parsed: ParsedSentence

    /// Notes the post in each exit without one that a clause behind an entry tells of somebody else.
    func note(in readings: inout [ArticleReading.Reading]) {
        let frames = parsed.passage.language.frames
        for position in readings.indices {
            guard let exit = readings[position].filling, frames[exit.frame].kind.family == .exit,
                exit.roles[.post] == nil, let leaver = only(exit), opensReason(exit),
                let entry = readings[..<position].last?.filling, frames[entry.frame].kind.family == .entry,
                let post = entry.roles[.post], let heir = only(entry), heir != leaver, entry.chunk < exit.start
            else { continue }
            readings[position].filling?.vacated = Office(parsed.phrases[post], parsed)
            readings[readings[..<position].indices.last ?? position].filling?.roles[.predecessor] =
                entry.roles[.predecessor] ?? leaver
        }
    }

    /// "after Berel was fired", "hours after the resignation of Berel", "after accepting the resignation of Berel".
    private func opensReason(_ exit: Filling) -> Bool {
        guard exit.construction == .nominal else { return parsed.kind(exit.start - 1) == .subordinator }
        let before = parsed.verb(exit.chunk - 1)?.isGerund == true ? exit.chunk - 2 : exit.chunk - 1
        guard before >= 0, parsed.isPreposition(before) || parsed.kind(before) == .subordinator else { return false }
        return parsed.passage.classes(parsed.chunks[before].range.lowerBound).isSuperset(of: [
            .preposition, .subordinator,
        ])
    }

    /// The one person of a change, named.
    private func only(_ filling: Filling) -> Int? {
        guard filling.persons.count == 1, let person = filling.persons.first, parsed.phrases[person].name != nil else {
            return nil
        }
        return person
    }
}
