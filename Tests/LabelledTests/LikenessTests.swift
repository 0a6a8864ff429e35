// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Labelled

@Suite("Likeness") struct LikenessTests {
    @Test(arguments: [
        ("Popov", "Ivan Popov"), ("IVAN POPOV", "Ivan Popov"), ("Popov Ivan", "Ivan Popov"),
        ("Muller", "Jürgen Müller"), ("Łukasz Zając", "Lukasz Zajac"), ("Ivan Popov", "Ivan A. Popov"),
        ("López", "Ana López Oliveira"), ("Li", "Li Weimin"), ("al-Bashir", "Omar al Bashir"),
    ])
    func `a part of a name is the name`(one: String, other: String) {
        #expect(Likeness.isSameName(one, other))
        #expect(Likeness.isSameName(other, one))
    }

    @Test(arguments: [
        ("Ivan Popov", "Ivan Petrov"), ("Anna Popov", "Ivan Popov"), ("", "Ivan Popov"), ("I.", "I. Popov"),
        ("—", "—"), ("Ali Ali", "Ali Hassan"), ("bin", "Omar bin Said"), ("Pop", "Popov"), ("I. Popova", "Ivan Popov"),
    ])
    func `another name is another one's`(one: String, other: String) {
        #expect(!Likeness.isSameName(one, other))
        #expect(!Likeness.isSameName(other, one))
    }

    @Test(arguments: [
        ("senior officials", "officials of the interior ministry"), ("Interior Ministry officials", "the officials"),
        ("11 of the Kremlin's top commanders", "top military commanders"), ("MPs", "three MPs"),
        ("dozens of officers", "officers"), ("the judges of the court", "Judges"),
    ])
    func `groups with the same noun are the same`(one: String, other: String) {
        #expect(Likeness.isSameGroup(one, other))
        #expect(Likeness.isSameGroup(other, one))
    }

    @Test(arguments: [
        ("three of the judges", "two of the mayors"), ("of the", "of the"), ("", "judges"), ("", ""),
        ("three senior officers", "two senior prosecutors"), ("aides of the mayor", "the mayor"),
        ("deputies from the region", "residents of the region"),
    ])
    func `groups that share small words are not`(one: String, other: String) {
        let isItself = one == other && !one.isEmpty
        #expect(Likeness.isSameGroup(one, other) == isItself)
        #expect(Likeness.isSameGroup(other, one) == isItself)
    }

    @Test(arguments: [
        ("minister of the interior", "interior minister", true), ("minister", "deputy minister", false),
        ("governor of Tana Vale", "governor", false), ("head of the intelligence service", "", false),
        ("Governor of Tana Vale", "governor of tana vale", true),
    ])
    func `a post is the same with its level and its place`(one: String, other: String, isSame: Bool) {
        #expect(Likeness.isSamePhrase(one, other, share: 0.75) == isSame)
    }

    @Test(arguments: [(">= 11", 11), ("7", 7), ("> 20", 20)])
    func `a count has a number`(text: String, number: Int) {
        #expect(Likeness.number(text) == number)
        #expect(Likeness.number("several") == nil && Likeness.number(nil) == nil)
    }
}

@Suite("Assignment") struct AssignmentTests {
    @Test(arguments: [
        ([[5, 4], [5, 0]], 2, [1, 0]), ([[0, 0], [0, 3]], 2, [-1, 1]), ([[1, 9, 1]], 3, [1]),
        ([[2], [3]], 1, [-1, 0]),
        ([[7, 5, 0], [6, 0, 5], [5, 5, 4]], 3, [0, 2, 1]), ([[], []], 0, [-1, -1]),
    ])
    func `the weights add up to the most`(weights: [[Int]], columns: Int, best: [Int]) {
        #expect(Assignment.best(weights, columns: columns).map { $0 ?? -1 } == best)
    }

    /// All pairings of small tables, tried one by one.
    @Test func `no pairing is better`() {
        var state: UInt32 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 1_664_525 &+ 1_013_904_223
            return Int(state >> 16) % bound
        }
        for _ in 0..<200 {
            let (rows, columns) = (1 + next(4), 1 + next(4))
            let weights = (0..<rows).map { _ in (0..<columns).map { _ in next(3) == 0 ? 0 : next(9) } }
            let found = Assignment.best(weights, columns: columns)
            let taken = found.compactMap(\.self)
            #expect(Set(taken).count == taken.count)
            let sum = zip(weights, found).reduce(0) { sum, row in sum + (row.1.map { row.0[$0] } ?? 0) }
            #expect(sum == most(weights[...], Set(0..<columns)))
        }
    }

    private func most(_ rows: ArraySlice<[Int]>, _ open: Set<Int>) -> Int {
        guard let row = rows.first else { return 0 }
        let skipped = most(rows.dropFirst(), open)
        return open.reduce(skipped) { max($0, row[$1] + most(rows.dropFirst(), open.subtracting([$1]))) }
    }
}
