// SPDX-License-Identifier: Apache-2.0
import Personnel
import TestSupport
import Testing

@testable import Resolution

/// One article that tells of more people than are ever compared with one another.
@Suite struct LongListTests {
    private static func governors(_ count: Int, of region: (Int) -> String) throws -> [Mention] {
        try (0..<count).map { number in
            try Build.mention(of: "Anton \(Build.surname(number))", as: "governor of \(region(number))")
        }
    }

    @Test("A list that is edited keeps every change under its id, and withdraws only whom it names no more")
    func edited() throws {
        var desk = Desk()
        let first = desk.take(Build.article("list"), try Self.governors(200) { "Region\($0)" })
        let ids = first.placements.map(\.change)
        #expect(Set(ids).count == 200)

        let corrected = try Self.governors(199) { $0 == 150 ? "Reggion150" : "Region\($0)" }
        let outcome = desk.take(Build.article("list", text: "A list, corrected"), corrected)

        #expect(outcome.placements.map(\.change) == ids.dropLast())
        #expect(Set(desk.changes.map(\.id)) == Set(ids))
        #expect(desk.changes.filter { $0.retraction != nil }.map(\.id) == ids.suffix(1))
        #expect(outcome.amendments.allSatisfy { !$0.isNews && $0.after.mergedInto == nil })
    }

    @Test("A list that is taken back takes all its changes back, and none becomes part of another")
    func withdrawn() throws {
        var desk = Desk()
        let article = Build.article("list")
        desk.take(article, try Self.governors(200) { "Region\($0)" })
        desk.withdraw(article)
        #expect(desk.living.isEmpty)
        #expect(desk.changes.count == 200)
    }

    @Test("A list of namesakes that is edited withdraws only the one whom it names no more")
    func namesakes() throws {
        var desk = Desk()
        func list(_ towns: Range<Int>) throws -> [Mention] {
            try towns.map { try Build.mention(of: "Kim Min-su", as: "mayor of Town\($0)") }
        }
        let ids = desk.take(Build.article("list"), try list(0..<100)).placements.map(\.change)
        let outcome = desk.take(Build.article("list", text: "A list, corrected"), try list(0..<99))
        #expect(outcome.placements.map(\.change) == ids.dropLast())
        #expect(desk.living.map(\.id) == ids.dropLast().sorted())
    }

    @Test("Sets go together where they have something in common, be it over others")
    func sharing() {
        #expect(Work.sharing([["a"], ["b"], ["c", "d"], ["b", "d"], []]) == [[0], [1, 2, 3], [4]])
        #expect(Work.sharing([["a"], ["b"], ["c"], ["c", "b"], ["b", "a"]]) == [[0, 1, 2, 3, 4]])
    }
}
