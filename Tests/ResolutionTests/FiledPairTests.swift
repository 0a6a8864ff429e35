// SPDX-License-Identifier: Apache-2.0
import Foundation
import Labelled
import Personnel
import Testing

@testable import Resolution

/// What a store finds through its index, for the labelled pairs that are open.
@Suite struct FiledPairTests {
    private static let folder = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined() + "/seeds/pairs/"

    private static func pairs(_ set: String) throws -> [LabelledPair] {
        try PairReader.read(String(contentsOfFile: folder + set, encoding: .utf8), file: set)
    }

    private static func facet(_ side: PairedMention) -> Facet {
        let found = PublicationTime(instant: Date(timeIntervalSince1970: 0))
        return Facet(side.mention, published: side.published, found: found, register: nil)
    }

    private static let open = ["developed.jsonl", "learned.jsonl", "more.jsonl", "further.jsonl", "beyond.jsonl"]

    @Test("Whatever two mentions are merged by, each finds the other through it", arguments: open)
    func finds(_ set: String) throws {
        for pair in try Self.pairs(set) {
            let answer = Pairing.judge(
                pair.one.mention, pair.one.published, pair.other.mention, pair.other.published)
            guard answer.verdict == .same else { continue }
            let (one, other) = (Self.facet(pair.one), Self.facet(pair.other))
            #expect(Self.finds(one, other) && Self.finds(other, one), "\(pair.id)")
        }
    }

    private static func finds(_ read: Facet, _ known: Facet) -> Bool {
        let filed = FilingKeys.filed([known])
        return FilingKeys.probes(for: read).contains { probe in
            filed.contains { $0.key == probe.key && probe.days.contains($0.day) }
        }
    }

    @Test("A mention is filed under few keys", arguments: open)
    func fewKeys(_ set: String) throws {
        let facets = try Self.pairs(set).flatMap { [$0.one, $0.other] }.map(Self.facet)
        let (filed, sought) = facets.reduce(into: (0, 0)) {
            $0.0 += FilingKeys.filed([$1]).count
            $0.1 += FilingKeys.probes(for: $1).count
        }
        #expect(filed < 12 * facets.count && sought < 24 * facets.count)
    }
}
