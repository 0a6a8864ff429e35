// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// Who is one with whom, after all merges that stand: each group has one person whom the others are.
public struct MergeForest: Sendable {
    private var parents: [PersonID: PersonID] = [:]
    private var members: [PersonID: [PersonID]] = [:]
    private var apart: Set<Pair> = []

    /// Two people in either order.
    private struct Pair: Hashable {
        let low: PersonID
        let high: PersonID
        init(_ one: PersonID, _ other: PersonID) { (low, high) = one < other ? (one, other) : (other, one) }
    }

    /// - `apart`: pairs that are never one, whoever says so.
    public init(apart: [(PersonID, PersonID)]) {
        self.apart = Set(apart.map { Pair($0.0, $0.1) })
    }

    /// The person that stands for the whole group; itself where it was never merged.
    public func root(of person: PersonID) -> PersonID {
        var root = person
        while let parent = parents[root] { root = parent }
        return root
    }

    /// All who are one with the person, itself among them, the group's own first.
    public func group(of person: PersonID) -> [PersonID] {
        let root = root(of: person)
        return [root] + (members[root] ?? [])
    }

    /// Makes the second one with the first, and so their groups. What was declared apart stays apart: then nothing
    /// happens, and the answer is the pair that is in the way.
    public mutating func merge(_ first: PersonID, _ second: PersonID) -> (PersonID, PersonID)? {
        let (root, other) = (root(of: first), root(of: second))
        guard root != other else { return nil }
        let (ones, others) = (group(of: root), group(of: other))
        for one in ones {
            for two in others where apart.contains(Pair(one, two)) { return (one, two) }
        }
        parents[other] = root
        members[root, default: []] += others
        members[other] = nil
        return nil
    }
}

/// A register's own merges, as it writes them: each entry names at most one that took its place.
public enum MergeChains {
    /// The rings in them, each from its smallest entry on: nobody took anybody's place there.
    public static func rings(in successors: [Int64: Int64]) -> [[Int64]] {
        var rings: [[Int64]] = []
        var settled: Set<Int64> = []
        for start in successors.keys.sorted() where !settled.contains(start) {
            var path: [Int64] = []
            var places: [Int64: Int] = [:]
            var next: Int64? = start
            while let entry = next, !settled.contains(entry) {
                if let place = places[entry] {
                    rings.append(turned(Array(path[place...])))
                    break
                }
                places[entry] = path.count
                path.append(entry)
                next = successors[entry]
            }
            settled.formUnion(path)
        }
        return rings
    }

    private static func turned(_ ring: [Int64]) -> [Int64] {
        let start = ring.indices.min { ring[$0] < ring[$1] } ?? 0
        return Array(ring[start...] + ring[..<start])
    }
}
