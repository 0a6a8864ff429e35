// SPDX-License-Identifier: Apache-2.0
import Personnel
import TestSupport
import Testing

@testable import Resolution

@Suite struct PartitionTests {
    private func reading(_ mention: Mention, published day: Int = 5) -> FacetReading {
        let told = PublicationTime(instant: Build.noon(day))
        return FacetReading(Facet(mention, published: told, found: told, register: nil))
    }

    private func cells(_ facets: [FacetReading], separators: [FacetReading] = []) -> Set<Set<Facet>> {
        Set(Partition(of: facets, separators: separators).cells.map { Set($0.map(\.facet)) })
    }

    private func relation(_ one: FacetReading, _ other: FacetReading) -> (FacetRelation.Bond, FacetRelation.Bar) {
        let (there, back) = (FacetRelation(one, other), FacetRelation(other, one))
        #expect(there.bond == back.bond && there.bar == back.bar && there.rank == back.rank)
        return (there.bond, there.bar)
    }

    @Test("Reports that trail each other are one, however long the story; explicit dates too far apart are two")
    func trail() throws {
        let undated = try (0..<4).map { reading(try Build.mention(), published: 1 + 20 * $0) }
        #expect(cells(undated).count == 1)
        let dated = try [1, 31].map { reading(try Build.mention(on: Build.march($0)), published: 31) }
        #expect(cells(dated).count == 2)
        #expect(cells(undated + dated).count == 2)
    }

    @Test("A wide window makes no two events one")
    func wide() throws {
        let early = reading(try Build.mention(), published: 1)
        let late = reading(try Build.mention(), published: 40)
        #expect(cells([early, late, reading(try Build.mention(status: .expected), published: 1)]).count == 2)
        #expect(cells([early, late, reading(try Build.mention(isBackground: true), published: 90)]).count == 2)
        #expect(cells([early, late, reading(try Build.mention(), published: 20)]).count == 1)
    }

    @Test("Only what is dated after the release is a second arrest")
    func separators() throws {
        let first = reading(try Build.mention("arrested", on: Build.march(1)), published: 1)
        let release = reading(try Build.mention("released", on: Build.march(3)), published: 3)
        let second = reading(try Build.mention("arrested", on: Build.march(5)), published: 5)
        let echo = reading(try Build.mention("arrested"), published: 5)
        #expect(cells([first, second]).count == 1)
        #expect(cells([first, second], separators: [release]).count == 2)
        #expect(cells([first, echo], separators: [release]).count == 1)
    }

    @Test("Another post is no bar to an exit, unless the days differ too")
    func otherPost() throws {
        func exit(_ post: String, on day: Int) throws -> FacetReading {
            reading(try Build.mention("arrested", of: "Ivan Petrov", as: post, on: Build.march(day)))
        }
        let mayor = try exit("mayor of Garowe", on: 1)
        #expect(relation(mayor, try exit("senator for budget affairs", on: 1)) == (.same, .none))
        #expect(relation(mayor, try exit("senator for budget affairs", on: 2)) == (.doubt, .fact))
    }

    @Test("Whoever is promoted to a post is appointed to it; without the post nobody can tell")
    func oneStep() throws {
        let promoted = reading(try Build.mention("promoted", as: "head of the navy"))
        #expect(relation(promoted, reading(try Build.mention("appointed", as: "navy chief"))) == (.same, .none))
        #expect(relation(promoted, reading(try Build.mention("appointed", as: nil))).0 == .none)
        #expect(relation(promoted, reading(try Build.mention("dismissed", as: "head of the navy"))).0 == .none)
    }

    @Test("A bare surname never makes a whole name doubtful, and is doubtful itself")
    func doubts() throws {
        let whole = reading(try Build.mention(of: "Ivan Popov", as: "head of the navy"))
        let bare = reading(try Build.mention(of: "Popov", as: nil))
        let partition = Partition(of: [bare, whole])
        #expect(partition.cells.count == 2)
        #expect(Set(partition.doubts.keys) == [bare.facet])
        #expect(partition.doubts[bare.facet]?.with == [whole.facet])
    }
}
