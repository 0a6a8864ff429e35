// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing

@testable import Resolution

@Suite struct MergeForestTests {
    @Test("Chains of merges have one root, and a merge of two who are one changes nothing")
    func chains() {
        var forest = MergeForest(apart: [])
        #expect(forest.merge("a", "b") == nil)
        #expect(forest.merge("c", "d") == nil)
        #expect(forest.merge("b", "d") == nil)
        #expect(["a", "b", "c", "d"].map { forest.root(of: $0) } == ["a", "a", "a", "a"])
        #expect(forest.group(of: "d").first == "a")
        #expect(Set(forest.group(of: "d")) == ["a", "b", "c", "d"])
        #expect(forest.merge("d", "a") == nil)
        #expect(forest.root(of: "a") == "a")
        #expect(forest.group(of: "e") == ["e"])
    }

    @Test("Whoever is apart is never joined through a third")
    func apart() throws {
        var forest = MergeForest(apart: [("a", "c")])
        #expect(forest.merge("a", "b") == nil)
        let inTheWay = forest.merge("b", "c")
        let pair = try #require(inTheWay)
        #expect(Set([pair.0, pair.1]) == ["a", "c"])
        #expect(forest.root(of: "c") == "c")
    }

    @Test(
        "Rings are found, of any length, and nothing else",
        arguments: [
            ([:], []), ([1: 2, 2: 3], []), ([1: 1], [[1]]), ([1: 2, 2: 1, 3: 1], [[1, 2]]),
            ([5: 2, 2: 4, 4: 5, 1: 5, 9: 9], [[2, 4, 5], [9]]),
        ] as [([Int64: Int64], [[Int64]])])
    func rings(successors: [Int64: Int64], rings: [[Int64]]) {
        #expect(Set(MergeChains.rings(in: successors)) == Set(rings))
    }
}
