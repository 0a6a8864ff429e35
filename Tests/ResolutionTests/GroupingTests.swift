// SPDX-License-Identifier: Apache-2.0
import Personnel
import Resolution
import Testing

@testable import TestSupport

@Suite struct GroupingTests {
    @Test("A report that is one with two changes makes them one; the first id lives on, the other still leads to it")
    func bridge() throws {
        var desk = Desk()
        desk.tell("a", try Build.mention(), on: 1)
        desk.tell("b", try Build.mention(), from: "echo", on: 30)
        let ids = desk.living.map(\.id)
        #expect(ids.count == 2)
        let outcome = desk.tell("c", try Build.mention(), from: "post", on: 15)
        #expect(desk.living.map(\.id) == [ids[0]])
        #expect(desk.living.map { Set($0.evidence.map(\.article)) } == [["art_a", "art_b", "art_c"]])
        let gone = desk.shelf.changes[ids[1]]
        #expect(gone?.mergedInto == ids[0])
        #expect(gone?.retraction?.reason == "one with \(ids[0])")
        #expect(outcome.placements.map(\.judgement.verdict) == [.supports(ids[0])])
        #expect(outcome.moves.map(\.change) == [ids[0]])
    }

    @Test("The id that somebody was told of lives on")
    func toldID() throws {
        var desk = Desk()
        desk.tell("a", try Build.mention(), on: 1)
        desk.tell("b", try Build.mention(), on: 30)
        let told = desk.living[1].id
        desk.shelf.alerted = [told]
        desk.tell("c", try Build.mention(), on: 15)
        #expect(desk.living.map(\.id) == [told])
    }

    @Test("When the report that made two changes one is taken back, both ids stand again")
    func unmerged() throws {
        var desk = Desk()
        desk.tell("a", try Build.mention(), on: 1)
        desk.tell("b", try Build.mention(), on: 30)
        let ids = desk.living.map(\.id)
        desk.tell("c", try Build.mention(), on: 15)
        #expect(desk.living.count == 1)
        desk.withdraw(Build.article("c", published: Build.noon(15)))
        #expect(desk.living.map(\.id) == ids)
        #expect(desk.living.map { $0.evidence.map(\.article) } == [["art_a"], ["art_b"]])
        #expect(desk.living.allSatisfy { $0.mergedInto == nil })
    }

    @Test("A release that becomes known late parts two arrests, and links to the first")
    func lateRelease() throws {
        var desk = Desk()
        desk.tell("a", try Build.mention("arrested", on: Build.march(1)), on: 1)
        desk.tell("b", try Build.mention("arrested", on: Build.march(8)), on: 8)
        #expect(desk.living.count == 1)
        desk.tell("c", try Build.mention("released", on: Build.march(4)), on: 9)
        let arrests = desk.living.filter { $0.claim.kind.id == "arrested" }
        #expect(arrests.map { $0.evidence.map(\.article) } == [["art_a"], ["art_b"]])
        let release = try #require(desk.living.first { $0.claim.kind.id == "released" })
        #expect(release.links == [Link(relation: .reverses, change: arrests[0].id)])
    }

    @Test("A release links to an arrest that becomes known after it")
    func lateArrest() throws {
        var desk = Desk()
        desk.tell("a", try Build.mention("released", on: Build.march(4)), on: 4)
        let outcome = desk.tell("b", try Build.mention("arrested", on: Build.march(1)), on: 5)
        let arrest = try #require(desk.living.first { $0.claim.kind.id == "arrested" })
        let release = try #require(desk.living.first { $0.claim.kind.id == "released" })
        #expect(release.links == [Link(relation: .reverses, change: arrest.id)])
        #expect(outcome.amendments.compactMap(\.reason) == ["reverses: \(arrest.id)"])
    }

    @Test("An article that looks back at the arrest after the release, without a day, tells of no second one")
    func lookingBack() throws {
        var desk = Desk()
        desk.tell("a", try Build.mention("arrested", on: Build.march(1)), on: 1)
        desk.tell("b", try Build.mention("released", on: Build.march(4)), on: 4)
        desk.tell("c", try Build.mention("arrested"), from: "echo", on: 6)
        #expect(desk.living.filter { $0.claim.kind.id == "arrested" }.map(\.sources) == [2])
    }

    @Test("A second person of the surname takes the bare surname away from the first: it is left open")
    func secondPopov() throws {
        let post = "commander of the Tula division"
        var desk = Desk()
        desk.tell("a", try Build.mention(of: "Ivan Popov", as: post))
        desk.tell("b", try Build.mention(of: "Popov", as: post), from: "echo")
        #expect(desk.living.map(\.sources) == [2])
        let outcome = desk.tell("c", try Build.mention(of: "Boris Popov", as: post), from: "post")
        #expect(
            Set(desk.living.map { $0.claim.person?.name ?? "" }) == ["Ivan Popov", "Boris Popov", "Popov"])
        #expect(desk.living.filter { !$0.decision.alerts }.map { $0.claim.person?.name } == ["Popov"])
        #expect(outcome.moves.map(\.judgement.isUnsure) == [true])
    }

    @Test("An alias makes one of two names; without it they stay two")
    func aliases() throws {
        var desk = Desk()
        desk.tell("a", try Build.mention("arrested", of: "Ardan Velsky", as: nil))
        desk.tell("b", try Build.mention("arrested", of: "Oto Lind", as: nil))
        #expect(desk.living.count == 2)
        var both = try Build.mention("arrested", of: "Ardan Velsky", as: nil)
        both.person?.aliases = ["Oto Lind"]
        desk.tell("c", both)
        #expect(desk.living.count == 1)
        desk.tell("d", try Build.mention("arrested", of: "Oto Lind", as: nil), from: "echo")
        #expect(desk.living.map { $0.evidence.count } == [4])
    }

    @Test("Two mayors of one name are not made one by a report that names no post")
    func mayors() throws {
        var desk = Desk()
        desk.tell("a", try Build.mention("arrested", of: "Ivan Petrov", as: "mayor of Tula"))
        desk.tell("b", try Build.mention("arrested", of: "Ivan Petrov", as: "mayor of Orel"))
        desk.tell("c", try Build.mention("arrested", of: "Ivan Petrov", as: nil))
        #expect(desk.living.count == 2)
    }

    @Test("A text that comes again under another address and title is no news; another text is")
    func fedAgain() throws {
        let text = """
            The defence minister was dismissed by the president on Thursday evening after weeks of dispute over \
            the budget of the navy, the office of the president said in a statement that named no successor yet.
            """
        var desk = Desk()
        let outcomes = [
            desk.tell("a", try Build.mention(), text: text),
            desk.tell("b", try Build.mention(), from: "echo", text: "Agency: " + text),
            desk.tell("c", try Build.mention(), from: "post", text: "Others"),
        ]
        #expect(outcomes.map { $0.amendments.map(\.isNews) } == [[true], [false], [true]])
        #expect(desk.living.map(\.sources) == [2])
    }

    @Test("What the operator withdrew takes mentions in silence, and comes back as it is by then")
    func byHand() throws {
        var desk = Desk()
        desk.tell("a", try Build.mention(status: .expected))
        let id = desk.living[0].id
        desk.run(.retract(id, reason: "a hoax"))
        #expect(desk.shelf.changes[id]?.retraction == Retraction(at: Build.noon(10), reason: "a hoax", byHand: true))
        let again = desk.run(.retract(id, reason: "again"))
        #expect(again.amendments.isEmpty)
        desk.tell("b", try Build.mention(), from: "echo")
        #expect(desk.changes.map(\.claim.status) == [.happened])
        #expect(desk.living.isEmpty)
        let outcome = desk.run(.restore(id))
        #expect(outcome.amendments.map(\.reason) == ["restored"])
        #expect(desk.living.map(\.sources) == [2])
        let twice = desk.run(.restore(id))
        #expect(twice.amendments.isEmpty)
    }

    @Test("What a publisher takes back is withdrawn with the reason, unless another tells it")
    func withdrawn() throws {
        var desk = Desk()
        desk.tell("a", try Build.mention())
        desk.tell("b", try Build.mention(), from: "echo")
        desk.withdraw(Build.article("a"))
        #expect(desk.living.map { $0.evidence.map(\.article) } == [["art_b"]])
        desk.withdraw(Build.article("b", from: "echo"))
        #expect(desk.changes.map { $0.retraction?.reason } == ["taken back"])
        desk.tell("c", try Build.mention(), from: "post")
        #expect(desk.living.count == 1 && desk.changes.count == 2)
    }

    @Test("Once the register tells who somebody is, the change says so; two of a name are nobody")
    func register() throws {
        var desk = Desk()
        desk.tell("a", try Build.mention("arrested", of: "Ivan Petrov", as: nil))
        let ids = desk.living.map(\.id)
        let people = ["per_1", "per_2"].map { RegisterPerson(id: PersonID(rawValue: $0), name: "Ivan Petrov") }
        desk.shelf.people = [people[0]]
        desk.run(.rejudge(ids))
        #expect(desk.living.map { $0.claim.person?.id } == ["per_1"])
        desk.shelf.people = people
        desk.run(.rejudge(ids))
        #expect(desk.living.map { $0.claim.person?.id } == [nil])
        #expect(desk.living.map(\.id) == ids)
    }

    @Test("The register parts namesakes whose posts tell them apart, and joins spellings that no rule joins")
    func registerDecides() throws {
        func person(_ id: PersonID, _ names: [String], _ post: String) -> RegisterPerson {
            RegisterPerson(
                id: id, name: names[0], names: names, occupancies: [Occupancy(position: Position(title: post))])
        }
        var desk = Desk()
        desk.tell("a", try Build.mention("arrested", of: "Ivan Petrov", as: "mayor of Tula"))
        desk.tell("b", try Build.mention("arrested", of: "Ivan Petrov", as: "senator of Orel", on: Build.march(5)))
        desk.tell("c", try Build.mention("charged", of: "Oto Lind", as: "tax inspector"))
        desk.tell("d", try Build.mention("charged", of: "Otto von Linden", as: "tax inspector"))
        let ids = desk.living.map(\.id)
        desk.shelf.people = [
            person("per_1", ["Ivan Petrov"], "mayor of Tula"), person("per_2", ["Ivan Petrov"], "senator of Orel"),
            person("per_3", ["Oto Lind", "Otto von Linden"], "tax inspector"),
        ]
        desk.run(.rejudge(ids))
        let arrested = desk.living.filter { $0.claim.kind.id == "arrested" }.compactMap { $0.claim.person?.id }
        #expect(Set(arrested) == ["per_1", "per_2"])
        #expect(desk.living.filter { $0.claim.kind.id == "charged" }.map { $0.claim.person?.id } == ["per_3"])
    }
}
