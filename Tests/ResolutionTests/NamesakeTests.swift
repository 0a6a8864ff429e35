// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing

@testable import Resolution

/// Two people of one day whom little but their posts tells apart.
@Suite struct NamesakeTests {
    private func verdict(_ one: (String, String), _ other: (String, String), in country: String) throws -> PairVerdict {
        func mention(_ told: (name: String, post: String)) throws -> Mention {
            let day = PartialDate(
                earliest: CalendarDay("2023-05-04"), latest: CalendarDay("2023-05-04"), precision: .day, text: nil)
            return Mention(
                kind: try #require(ChangeKind(id: "arrested")), status: .happened, person: Person(name: told.name),
                position: Position(title: told.post, organisation: nil, country: country), date: day, quotes: [])
        }
        let published = try #require(PublicationTime(rfc3339: "2023-05-04T10:00:00Z"))
        let (left, right) = (try mention(one), try mention(other))
        let verdict = Pairing.judge(left, published, right, published).verdict
        #expect(verdict == Pairing.judge(right, published, left, published).verdict)
        return verdict
    }

    @Test("Of characters that are Hiroko or Yuko, another post makes another person possible")
    func readings() throws {
        let (mayor, manager) = (("田中裕子", "mayor of Nara"), ("Yuko Tanaka", "chief of the customs service"))
        #expect(try verdict(mayor, manager, in: "JP") != .same)
        #expect(try verdict(mayor, ("Yuko Tanaka", "mayor of Nara"), in: "JP") == .same)
    }

    @Test("A post that cannot be read speaks against nobody, another number does")
    func unreadPosts() throws {
        let unit = ("هێمن شوانی", "فەرماندەی یەکەی ٧٠")
        #expect(
            try verdict(("هێمن شوانی", "کارمەندی هۆزەبان"), ("Hemin Shwani", "head of the tax service"), in: "IQ")
                == .same)
        #expect(try verdict(unit, ("Hemin Shwani", "commander of Unit 80"), in: "IQ") != .same)
        #expect(try verdict(unit, ("Hemin Shwani", "commander of Unit 70"), in: "IQ") == .same)
    }

    @Test("Two family names in another order are one person's where the post says so")
    func order() throws {
        let (one, other) = ("Carlos Pereznal Gomezal", "Carlos Gomezal Pereznal")
        #expect(try verdict((one, "customs chief"), (other, ""), in: "MX") != .same)
        #expect(try verdict((one, "customs chief"), (other, "customs chief"), in: "MX") == .same)
    }
}
