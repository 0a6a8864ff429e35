// SPDX-License-Identifier: Apache-2.0
import Personnel
import Resolution
import Testing

@testable import TestSupport

/// One man under two descriptions, and two men under one name.
@Suite struct DescriptionTests {
    private static func verdict(
        _ kind: String, _ one: (name: String, post: String, day: Int), _ other: (name: String, post: String, day: Int)
    ) throws -> PairVerdict {
        let mentions = try [one, other].map { told in
            let day = try #require(CalendarDay(year: 2024, month: 3, day: told.day))
            let date = PartialDate(earliest: day, latest: day, precision: .day, text: nil)
            var mention = try Build.mention(kind)
            mention.person = Person(name: told.name)
            (mention.position, mention.date, mention.rank) = (Position(title: told.post, country: "AR"), date, nil)
            return mention
        }
        return Pairing.judge(mentions[0], nil, mentions[1], nil).verdict
    }

    @Test(
        "Who is told by another of his posts on one day is one man",
        arguments: [
            ("sentenced", "former deputy prime minister", "former senator", 10),
            ("dismissed", "director of BOTSA", "spy chief", 10),
            ("dismissed", "intelligence chief", "director of the State Security Department", 10),
            ("arrested", "chief of the general staff", "defence ministry spokesman", 10),
        ])
    func described(_ kind: String, _ one: String, _ other: String, _ day: Int) throws {
        let name = "Rodolfo Carminatti"
        #expect(try Self.verdict(kind, (name, one, 10), (name, other, day)) == .same)
    }

    @Test(
        "Other places, other portfolios and other days are other people's, and an entry is always another",
        arguments: [
            ("arrested", "mayor of Rosario", "mayor of Salta", 10),
            ("dismissed", "finance minister", "defence minister", 10),
            ("arrested", "chief of the general staff", "defence ministry spokesman", 11),
            ("appointed", "director of BOTSA", "spy chief", 10),
        ])
    func others(_ kind: String, _ one: String, _ other: String, _ day: Int) throws {
        let name = "Rodolfo Carminatti"
        #expect(try Self.verdict(kind, (name, one, 10), (name, other, day)) != .same)
    }

    @Test("A second surname that one text leaves out asks for no more than a post that fits")
    func secondSurname() throws {
        let one = ("Yamila Arochena Reyes", "Communist Party chief in Holguin province", 10)
        #expect(
            try Self.verdict("dismissed", one, ("Yamila Arochena", "primera secretaria del Partido en Holguín", 10))
                == .same)
        #expect(try Self.verdict("dismissed", one, ("Yamila Arochena", "alcaldesa de Camagüey", 10)) != .same)
    }
}
