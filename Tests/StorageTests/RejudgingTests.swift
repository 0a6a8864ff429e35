// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Pipeline
import Resolution
import Testing
import TestSupport

@testable import Storage

/// What the register learns later: what is stored comes to what it would be if the register had known before.
@Suite struct RejudgingTests {
    private static let policy = RecordPolicy(now: Build.noon(8), endpoints: [Build.endpoint()])

    private func use(_ body: (Storage.Database) async throws -> Void) async throws {
        try await Scratch.use { folder in
            let database = try Scratch.open(folder.appending(path: "reshuffle.db").path)
            try await body(database)
            try database.close()
        }
    }

    private func know(_ rows: String, _ database: Storage.Database) async throws {
        _ = try await RegisterTests().load("id,name,aliases,position\n" + rows, into: database)
    }

    private static func id(_ foreignID: String) -> PersonID { PersonID(dataset: "test", foreignID: foreignID) }

    /// One man under two names that no rule joins, and two men of one name in two posts.
    private static func story() throws -> [(Article, Mention)] {
        [
            (Build.article("a"), try Build.mention(of: "Oto Lind", as: "tax inspector")),
            (Build.article("b", from: "echo"), try Build.mention(of: "Otto von Linden", as: "tax inspector")),
            (Build.article("c"), try Build.mention("arrested", of: "Ivan Petrov", as: "mayor of Tula")),
            (
                Build.article("d", from: "echo"),
                try Build.mention("arrested", of: "Ivan Petrov", as: "senator of Orel", on: Build.march(5))
            ),
        ]
    }

    private static let people = """
        lind,Oto Lind,,tax inspector
        linden,Otto von Linden,,tax inspector
        tula,Ivan Petrov,,mayor of Tula
        orel,Ivan Petrov,,senator of Orel

        """

    private func tell(_ database: Storage.Database) async throws {
        for (article, mention) in try Self.story() {
            _ = try await database.record(article, [mention], under: Self.policy)
        }
    }

    /// Who lost what by which articles, whatever the ids.
    private func picture(_ database: Storage.Database) async throws -> Set<String> {
        let changes = try await StorePicture.standing(in: database)
        return Set(
            changes.map { change in
                let proof = Set(change.evidence.map(\.article.rawValue)).sorted().joined(separator: " ")
                return "\(change.claim.kind.id) \(change.claim.person?.id?.rawValue ?? "-") \(proof)"
            })
    }

    @Test("What was decided afterwards comes to what it would have come to before, and alerts nobody again")
    func lateAsEarly() async throws {
        let decisions: [[RegisterDecision]] = [
            [], [.merge(Self.id("lind"), Self.id("linden"))],
            [.merge(Self.id("lind"), Self.id("linden")), .split(Self.id("lind"), Self.id("linden"))],
            [.alias(Self.id("lind"), "Otto von Linden"), .unalias(Self.id("lind"), "Otto von Linden")],
            [.merge(Self.id("tula"), Self.id("orel"))],
        ]
        for decided in decisions {
            var pictures: [Set<String>] = []
            for isLate in [false, true] {
                try await use { database in
                    if isLate { try await tell(database) }
                    let owed = try await database.deliveries(in: [], limit: 100).filter { $0.event == .created }.count
                    try await know(Self.people, database)
                    for decision in decided { #expect(try await database.decide(decision, at: Build.noon(8)) == nil) }
                    if isLate {
                        try await database.rejudgeAll(.all, under: Self.policy)
                        let now = try await database.deliveries(in: [], limit: 100).filter { $0.event == .created }
                            .count
                        #expect(now <= owed + 1, "only a man who was taken for his namesake is told of anew")
                    } else {
                        try await tell(database)
                    }
                    pictures.append(try await picture(database))
                }
            }
            #expect(pictures.first == pictures.last, "\(decided)")
        }
    }

    @Test("A merge joins what is stored of the two, a split parts it again under the ids of before")
    func byHand() async throws {
        try await use { database in
            try await know(Self.people, database)
            try await tell(database)
            let two = try await StorePicture.standing(in: database).filter { $0.claim.kind.id == "dismissed" }
            #expect(two.count == 2)
            let (lind, linden) = (Self.id("lind"), Self.id("linden"))
            let reach = RegisterReach.people([lind, linden], names: ["Oto Lind", "Otto von Linden"])
            let alerts = try await database.deliveries(in: [], limit: 100).count

            _ = try await database.decide(.merge(lind, linden), at: Build.noon(8))
            #expect(try await database.rejudgeAll(reach, under: Self.policy) > 0)
            let one = try await StorePicture.standing(in: database).filter { $0.claim.kind.id == "dismissed" }
            #expect(one.map { $0.claim.person?.id } == [lind])
            #expect(one.map(\.sources) == [2])
            #expect(try await database.rejudgeAll(reach, under: Self.policy) == 0, "judged already")

            _ = try await database.decide(.split(lind, linden), at: Build.noon(8))
            try await database.rejudgeAll(reach, under: Self.policy)
            let again = try await StorePicture.standing(in: database).filter { $0.claim.kind.id == "dismissed" }
            #expect(Set(again.map(\.id)) == Set(two.map(\.id)))
            #expect(Set(again.map { $0.claim.person?.id }) == [lind, linden])
            let events = try await database.deliveries(in: [], limit: 100)
            #expect(events.filter { $0.event == .created }.count == 4 && events.count >= alerts)
        }
    }

    @Test("A store of more than a piece is judged to its end, and every change stands")
    func pieces() async throws {
        try await use { database in
            let silent = RecordPolicy(now: Build.noon(8), endpoints: [])
            var finds: [Find] = []
            for number in 0..<300 {
                let mention = try Build.mention(of: "Anton \(Build.surname(number))", as: "mayor of Town\(number)")
                finds.append(Find(article: Build.article("a\(number)"), mentions: [mention], incumbencies: []))
            }
            _ = try await database.record(finds, under: silent)
            let rows = (0..<300).map { "\($0),Anton \(Build.surname($0)),,mayor of Town\($0)\n" }.joined()
            try await know(rows, database)
            let before = Set(try await StorePicture.standing(in: database).map(\.id))
            var told: [Int] = []
            try await database.rejudgeAll(.all, under: silent) { mentions, _ in told.append(mentions) }
            #expect(told.count == 2 && told.last == 300)
            let now = try await StorePicture.standing(in: database)
            #expect(before.count == 300 && Set(now.map(\.id)) == before)
            #expect(Set(now.compactMap { $0.claim.person?.id }).count == 300)
        }
    }
}
