// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Who comes and who goes in a succession.
extension DraftMaker {
    /// "Marsh was sworn in to replace him": the pronoun cannot be Marsh. True where it is the frame's person.
    func replacesOneself(_ filling: Filling, in index: Int) -> Bool {
        filling.persons.contains { person in
            !sentences[index].phrases[person].pronounClass.isEmpty && isSame(person, in: filling, index)
        }
    }

    /// "to replace him", "in his place": who comes is told, whoever it was that went.
    func mayBeUnknown(_ phrase: Phrase) -> Bool { phrase.kind == .thing || phrase.kind == .pronoun }

    /// Both sides of a succession are one person: one of them is not understood.
    func isSame(_ person: Int, in filling: Filling, _ index: Int) -> Bool {
        [Role.successor, .predecessor].contains { role in
            guard let other = filling.roles[role].flatMap({ cast.owner(of: $0, sentences[index], in: index) }) else {
                return false
            }
            return cast.character(of: person, in: index) == other
        }
    }

    /// "His predecessor": who stands in the line of an official's post is one too.
    func lineStanding(_ character: Character) -> Standing? {
        character.isPrivate ? nil : character.line.flatMap { cast.characters[$0].standing }
    }
}
