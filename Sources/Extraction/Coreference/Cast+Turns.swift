// SPDX-License-Identifier: Apache-2.0
import Personnel

/// "The minister was sacked. Marsh was named to replace him.": where grammar leaves open whom a pronoun in a succession
/// means, it is the one who was told to go, to be taken or to have died just before.
extension Cast {
    /// Sentences back in which somebody's exit still explains a pronoun.
    private static let turnReach = 3

    /// Finds the person of a pronoun whose post somebody gets, and remembers who leaves by this filling.
    mutating func settleTurn(of filling: Filling, in parsed: ParsedSentence, _ sentence: Int, _ last: inout (Int, Int)?)
    {
        let frame = parsed.passage.language.frames[filling.frame]
        var open = [filling.roles[.predecessor]].compactMap { $0 }
        if frame.companion != nil, frame.kind.family == .exit { open += filling.persons }
        for index in open {
            let phrase = parsed.phrases[index]
            guard !phrase.pronounClass.isDisjoint(with: [.masculine, .feminine]), phrase.name == nil,
                owner(of: index, parsed, in: sentence) == nil, let (leaver, before) = last,
                sentence - before <= Self.turnReach, agrees(phrase, leaver),
                !(filling.persons + filling.roles.values).contains(where: { character(of: $0, in: sentence) == leaver })
            else { continue }
            appear(leaver, phrase, index, sentence)
        }
        switch frame.kind.family {
        case .exit, .legal, .fate:
            let leavers = filling.persons.compactMap { character(of: $0, in: sentence) }
            guard leavers.count == 1, let only = leavers.first, filling.persons.count == 1 else { return }
            last = (only, sentence)
        case .entry, .move: break
        }
    }

    private func agrees(_ phrase: Phrase, _ character: Int) -> Bool {
        guard let gender = characters[character].gender, gender != .either else { return true }
        return phrase.pronounClass.contains(gender == .masculine ? .masculine : .feminine)
    }
}
