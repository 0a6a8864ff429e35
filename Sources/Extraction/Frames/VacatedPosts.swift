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
                exit.roles[.post] == nil, exit.construction != .nominal, let leaver = only(exit),
                parsed.kind(exit.start - 1) == .subordinator,
                let entry = readings[..<position].last?.filling, frames[entry.frame].kind.family == .entry,
                let post = entry.roles[.post], let heir = only(entry), heir != leaver, entry.chunk < exit.start
            else { continue }
            readings[position].filling?.vacated = Office(parsed.phrases[post], parsed)
            readings[readings[..<position].indices.last ?? position].filling?.roles[.predecessor] =
                entry.roles[.predecessor] ?? leaver
        }
    }

    /// The one person of a change, named.
    private func only(_ filling: Filling) -> Int? {
        guard filling.persons.count == 1, let person = filling.persons.first, parsed.phrases[person].name != nil else {
            return nil
        }
        return person
    }
}
