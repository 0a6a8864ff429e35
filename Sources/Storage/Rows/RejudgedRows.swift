// SPDX-License-Identifier: Apache-2.0
import GRDB
import Personnel
import Pipeline
import Resolution

/// The mentions that a change of the register can have touched, in the order in which they were stored: one that moves to
/// another change meanwhile keeps its place. Every function runs inside its caller's transaction.
struct RejudgedRows {
    let database: GRDB.Database

    struct Found: Hashable {
        let number: Int64
        let change: Int64
    }

    func mentions(in reach: RegisterReach, after number: Int64, atMost limit: Int) throws -> [Found] {
        switch reach {
        case .all:
            return try fetch(
                "SELECT number, change FROM mention WHERE number > ? ORDER BY number LIMIT ?", [number, limit])
        case .people(let people, let names):
            // What is found in two ways, or under several people and keys, counts once.
            let found = Set(
                try mentions(of: people, after: number, limit) + mentions(under: names, after: number, limit))
            return Array(found.sorted { $0.number < $1.number }.prefix(limit))
        }
    }

    private func mentions(of people: Set<PersonID>, after number: Int64, _ limit: Int) throws -> [Found] {
        try people.sorted().flatMap { person in
            try fetch(
                "SELECT number, change FROM mention WHERE register_id = ? AND number > ? ORDER BY number LIMIT ?",
                [person.rawValue, number, limit])
        }
    }

    private func mentions(under names: [String], after number: Int64, _ limit: Int) throws -> [Found] {
        try FilingKeys.sought(names).sorted().flatMap { key in
            try fetch(
                """
                SELECT mention.number, mention.change FROM candidate CROSS JOIN mention ON mention.change = candidate.change
                WHERE candidate.key = ? AND mention.number > ? ORDER BY mention.number LIMIT ?
                """, [key, number, limit])
        }
    }

    private func fetch(_ sql: String, _ arguments: StatementArguments) throws -> [Found] {
        try Row.fetchAll(try database.cachedStatement(sql: sql), arguments: arguments)
            .map { Found(number: $0[0], change: $0[1]) }
    }
}
