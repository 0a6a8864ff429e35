// SPDX-License-Identifier: Apache-2.0
import Personnel
import Resolution
import Testing

@testable import TestSupport

/// What one mention is to what is known, as the grouping judges it.
@Suite struct VerdictTests {
    private static let known: ChangeID = "chg_00000000000000000000000001"

    /// How a mention of 6 March is judged against changes that were told on 5 March.
    private func judgement(_ mention: Mention, against claims: [Mention], published day: Int) -> Judgement {
        var desk = Desk()
        for (index, claim) in claims.enumerated() { desk.tell("known-\(index)", claim) }
        return desk.tell("read", mention, from: "echo", on: day).placements[0].judgement
    }

    private func verdict(_ mention: Mention, against claims: Mention..., published day: Int = 6) -> Verdict {
        judgement(mention, against: claims, published: day).verdict
    }

    @Test("The same exit in other words is one fact", arguments: ["dismissed", "resigned", "retired", "departed"])
    func exitsAgree(kind: String) throws {
        #expect(verdict(try Build.mention(kind), against: try Build.mention("dismissed")) == .supports(Self.known))
    }

    @Test(
        "Facts that leave the tenure alone are facts of their own",
        arguments: [
            ("charged", "arrested"), ("released", "arrested"), ("suspended", "dismissed"), ("appointed", "dismissed"),
        ])
    func kindsApart(told: String, known: String) throws {
        #expect(verdict(try Build.mention(told), against: try Build.mention(known)) == .new)
    }

    @Test("A kind that tells the manner amends one that leaves it open")
    func moreExact() throws {
        let verdict = verdict(try Build.mention("resigned"), against: try Build.mention("departed"))
        #expect(verdict == .amends(Self.known, .kindIsMoreExact))
    }

    @Test(
        "A rumour or a plan that comes true amends",
        arguments: [(Status.happened, Status.rumoured), (.happened, .expected), (.expected, .rumoured)])
    func statusRises(told: Status, known: Status) throws {
        let verdict = verdict(try Build.mention(status: told), against: try Build.mention(status: known))
        #expect(verdict == .amends(Self.known, .statusRises))
    }

    @Test("A late rumour only supports what has happened")
    func lateRumour() throws {
        #expect(verdict(try Build.mention(status: .rumoured), against: try Build.mention()) == .supports(Self.known))
    }

    @Test("A denial contradicts, and joins an earlier denial")
    func denials() throws {
        let denial = try Build.mention(status: .denied)
        #expect(verdict(denial, against: try Build.mention()) == .contradicts(Self.known))
        #expect(verdict(try Build.mention(), against: denial) == .contradicts(Self.known))
        #expect(verdict(denial, against: try Build.mention(), denial) == .supports("chg_00000000000000000000000002"))
        let both = try verdict(Build.mention(), against: denial, Build.mention())
        #expect(both == .supports("chg_00000000000000000000000002"))
    }

    @Test("A surname alone merges only where the post agrees")
    func surnames() throws {
        let known = try Build.mention(of: "Ivan Popov", as: "commander of the Tula division")
        #expect(
            verdict(try Build.mention(of: "Popov", as: "commander of the Tula division"), against: known)
                == .supports(Self.known))
        #expect(verdict(try Build.mention(of: "Popov", as: nil), against: known) == .unsure([Self.known]))
        #expect(verdict(try Build.mention(of: "Popov", as: "commander of the Orel division"), against: known) == .new)
        #expect(
            verdict(try Build.mention(of: "Popov", as: "deputy commander of the Tula division"), against: known) == .new
        )
    }

    @Test("Two people of one surname whose posts both agree leave it open")
    func twoPopovs() throws {
        let post = "commander of the Tula division"
        let verdict = verdict(
            try Build.mention(of: "Popov", as: post), against: try Build.mention(of: "Ivan Popov", as: post),
            try Build.mention(of: "Boris Popov", as: post))
        #expect(verdict == .unsure([Self.known, "chg_00000000000000000000000002"]))
    }

    @Test("A rank stands for the post where neither text gives one")
    func ranks() throws {
        let known = try Build.mention(of: "Popov", as: nil, rank: "Major General")
        #expect(
            verdict(try Build.mention(of: "Popov", as: nil, rank: "Major General"), against: known)
                == .supports(Self.known))
        #expect(
            verdict(try Build.mention(of: "Popov", as: nil, rank: "Colonel"), against: known) == .unsure([Self.known]))
    }

    @Test("The full name of an official with a post that conflicts is left open, unless it is the post that matters")
    func namesakes() throws {
        let mayor = try Build.mention("arrested", of: "Ivan Petrov", as: "mayor of Tula")
        #expect(
            verdict(try Build.mention("arrested", of: "Ivan Petrov", as: "mayor of Orel"), against: mayor)
                == .unsure([Self.known]))
        let entry = try Build.mention("appointed", of: "Ivan Petrov", as: "mayor of Tula")
        #expect(verdict(try Build.mention("appointed", of: "Ivan Petrov", as: "mayor of Orel"), against: entry) == .new)
    }

    @Test("Countries that conflict keep namesakes apart")
    func countries() throws {
        let known = try Build.mention(country: "KE")
        #expect(verdict(try Build.mention(country: "UG"), against: known) == .new)
        #expect(verdict(try Build.mention(country: nil), against: known) == .supports(Self.known))
    }

    @Test("Dates up to 21 days apart are one event, later ones another", arguments: [(26, true), (27, false)])
    func dates(day: Int, isOne: Bool) throws {
        let verdict = verdict(
            try Build.mention(on: Build.march(day)), against: try Build.mention(on: Build.march(5)), published: day)
        #expect(verdict == (isOne ? .supports(Self.known) : .new))
    }

    @Test(
        "What was announced without a date is awaited for 60 days and the tolerance",
        arguments: [(86, true), (87, false)])
    func outlook(day: Int, isOne: Bool) throws {
        let verdict = verdict(try Build.mention(), against: try Build.mention(status: .expected), published: day)
        #expect(verdict == (isOne ? .amends(Self.known, .statusRises) : .new))
    }

    @Test("History that is told years later supports the old change")
    func background() throws {
        let history = try Build.mention(isBackground: true)
        #expect(
            verdict(history, against: try Build.mention(on: Build.march(5)), published: 900) == .supports(Self.known))
    }

    @Test("A return to the same post lies between two dismissals, another post does not")
    func returned() throws {
        func verdict(after post: String) throws -> Verdict {
            var desk = Desk()
            desk.tell("a", try Build.mention(on: Build.march(1)), on: 1)
            desk.tell("b", try Build.mention("appointed", as: post, on: Build.march(4)), on: 4)
            return desk.tell("c", try Build.mention(on: Build.march(8)), on: 8).placements[0].judgement.verdict
        }
        #expect(try verdict(after: "defense minister") == .new)
        #expect(try verdict(after: "ambassador to Kenya") == .supports(Self.known))
    }

    @Test("Groups are one by their words, whatever their number")
    func groups() throws {
        let known = try Build.mention("arrested", as: nil, group: Group(phrase: "11 senior commanders", count: "11"))
        let told = try Build.mention("arrested", as: nil, group: Group(phrase: "at least 12 senior commanders"))
        let others = try Build.mention("arrested", as: nil, group: Group(phrase: "three judges"))
        #expect(verdict(told, against: known) == .supports(Self.known))
        #expect(verdict(others, against: known) == .new)
        #expect(verdict(try Build.mention("arrested"), against: known) == .new)
    }

    @Test("A choice of kinds never merges with a plain claim")
    func choices() throws {
        var choice = try Build.mention("arrested")
        choice.alternatives = [try #require(ChangeKind(id: "dismissed"))]
        #expect(verdict(try Build.mention("arrested"), against: choice) == .new)
        #expect(verdict(choice, against: choice) == .supports(Self.known))
    }

    @Test("The reasons are kept")
    func reasons() throws {
        let judgement = judgement(try Build.mention(), against: [try Build.mention()], published: 6)
        #expect(judgement.reasons == [.sameName, .postAgrees, .sameKind, .datesMeet])
    }
}
