// SPDX-License-Identifier: Apache-2.0
import GRDB
import Personnel
import Resolution

/// The register of people as it is read: the imports that are live, and what was decided by hand. Every function runs
/// inside its caller's transaction.
struct RegisterRows {
    let database: GRDB.Database

    /// Aliases that were given by hand are filed under this import.
    static let byHand: Int64 = 0
    /// People under one key, and entries that are one person: whoever has more is not told apart by them.
    private static let limit = 512

    /// Those filed under any of the keys, merged and named by hand, each once, in the order of their ids.
    func people(under keys: [Int64], limit: Int = 64) throws -> [RegisterPerson] {
        var ids: Set<PersonID> = []
        var plain: [PersonID: FoundEntry] = [:]
        for key in Set(keys) {
            for entry in try entries(under: key) {
                ids.insert(entry.person.id)
                if entry.isPlain { plain[entry.person.id] = entry }
            }
            ids.formUnion(try named(under: key))
        }
        var people: [RegisterPerson] = []
        var met: Set<PersonID> = []
        for id in ids.sorted() where people.count < limit && !met.contains(id) {
            if let entry = plain[id] {
                var person = entry.person
                person.occupancies = try occupancies(of: id, in: entry.number)
                people.append(person)
                continue
            }
            let group = try forest(around: id).group(of: id)
            met.formUnion(group)
            if let person = try person(of: group) { people.append(person) }
        }
        return people
    }

    /// An entry of a live import, without its occupancies.
    private struct FoundEntry {
        let person: RegisterPerson
        /// The import's.
        let number: Int64
        /// Nobody is one with it, and nothing was decided of it: as nearly all are.
        let isPlain: Bool
    }

    private func entries(under key: Int64) throws -> [FoundEntry] {
        let statement = try database.cachedStatement(sql: Self.entriesUnderKey)
        let rows = try Row.fetchCursor(statement, arguments: [key])
        var found: [FoundEntry] = []
        while let row = try rows.next() {
            found.append(FoundEntry(person: Self.person(row), number: row[7], isPlain: !row[8]))
        }
        return found
    }

    private static let entriesUnderKey = """
        SELECT entry.id, entry.name, entry.names, entry.countries, entry.born, entry.died, entry.watched, entry.import,
            entry.merged_into IS NOT NULL
                OR EXISTS (SELECT 1 FROM register_decision WHERE person = entry.id)
                OR EXISTS (SELECT 1 FROM register_decision WHERE other = entry.id)
                OR EXISTS (SELECT 1 FROM register_person WHERE merged_into = entry.id)
        FROM register_import
        CROSS JOIN register_key ON register_key.import = register_import.number AND register_key.key = ?
        JOIN register_person AS entry ON entry.number = register_key.person
        WHERE register_import.state = 'live' LIMIT \(limit)
        """

    /// Those who were given a name by hand.
    private func named(under key: Int64) throws -> [PersonID] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT register_decision.person FROM register_key
                JOIN register_decision ON register_decision.number = register_key.person
                WHERE register_key.import = \(Self.byHand) AND register_key.key = ? LIMIT \(Self.limit)
                """)
        return try String.fetchAll(statement, arguments: [key]).map { PersonID(rawValue: $0) }
    }

    /// Nil where no live import has the person, nor any that is one with it.
    func person(_ id: PersonID) throws -> RegisterPerson? {
        try person(of: try forest(around: id).group(of: id))
    }

    /// True where a live import has an entry of just this id.
    func has(_ id: PersonID) throws -> Bool { try entry(id) != nil }

    /// Who is one with whom, as far as it can be reached from a person.
    ///
    /// - `leavingOut`: a pair whose being apart is passed over.
    func forest(around id: PersonID, leavingOut: (PersonID, PersonID)? = nil) throws -> MergeForest {
        var apart: [(PersonID, PersonID)] = []
        var byHand: [Int64: (PersonID, PersonID)] = [:]
        var imported: [PersonID: PersonID] = [:]
        var reached: Set<PersonID> = [id]
        var waiting = [id]
        while let next = waiting.popLast(), reached.count < Self.limit {
            for row in try decisions(on: next) where row.verb != "alias" && row.verb != "unalias" {
                guard let other = row.other else { continue }
                if row.verb == "apart" {
                    let isLeftOut = leavingOut.map { Set([$0.0, $0.1]) == Set([row.person, other]) } ?? false
                    if !isLeftOut { apart.append((row.person, other)) }
                } else {
                    byHand[row.number] = (row.person, other)
                    for person in [row.person, other] where reached.insert(person).inserted { waiting.append(person) }
                }
            }
            for (entry, successor) in try importedMerges(of: next) {
                imported[entry] = successor
                for person in [entry, successor] where reached.insert(person).inserted { waiting.append(person) }
            }
        }
        var forest = MergeForest(apart: apart)
        // Hands before imports, and in one order: what is apart parts them at the last merge that would join them.
        for (_, pair) in byHand.sorted(by: { $0.key < $1.key }) { _ = forest.merge(pair.0, pair.1) }
        for (entry, successor) in imported.sorted(by: { $0.key < $1.key }) { _ = forest.merge(successor, entry) }
        return forest
    }

    /// The names of those who are watched, aliases too, whole ones only: a single word would stand for many.
    func watched(limit: Int) throws -> [String] {
        // Few people have anything decided of them; only for those is it looked up who is one with whom.
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, name, names, merged_into IS NOT NULL
                    OR EXISTS (SELECT 1 FROM register_decision WHERE person = watched.id)
                    OR EXISTS (SELECT 1 FROM register_decision WHERE other = watched.id)
                    OR EXISTS (SELECT 1 FROM register_person WHERE merged_into = watched.id)
                FROM register_person AS watched
                WHERE watched.watched = 1 AND watched.import IN (SELECT number FROM register_import WHERE state = 'live')
                """)
        var names: [String] = []
        var met: Set<String> = []
        while names.count < limit, let row = try rows.next() {
            var called = [row[1] as String] + ListColumn.values(row[2])
            if row[3] as Bool, let person = try person(PersonID(rawValue: row[0])) {
                called = [person.name] + person.names
            }
            for name in called where names.count < limit && name.split(whereSeparator: \.isWhitespace).count > 1 {
                if met.insert(name).inserted { names.append(name) }
            }
        }
        return names
    }

    private func importedMerges(of id: PersonID) throws -> [(PersonID, PersonID)] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT register_person.id, register_person.merged_into FROM register_import
                CROSS JOIN register_person
                    ON register_person.import = register_import.number AND register_person.id = ?1
                WHERE register_import.state = 'live' AND register_person.merged_into IS NOT NULL
                UNION ALL
                SELECT register_person.id, register_person.merged_into FROM register_person
                CROSS JOIN register_import ON register_import.number = register_person.import
                WHERE register_person.merged_into = ?1 AND register_import.state = 'live'
                LIMIT \(Self.limit)
                """)
        return try Row.fetchAll(statement, arguments: [id.rawValue]).map {
            (PersonID(rawValue: $0[0]), PersonID(rawValue: $0[1]))
        }
    }
}

/// A decision that stands.
struct DecisionRow {
    let number: Int64
    let verb: String
    let person: PersonID
    let other: PersonID?
    let name: String?
}

extension RegisterRows {
    /// The decisions that stand on a person, on either side, in their order.
    func decisions(on id: PersonID) throws -> [DecisionRow] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT number, verb, person, other, name FROM register_decision WHERE person = ?1 AND undone_at IS NULL
                UNION
                SELECT number, verb, person, other, name FROM register_decision WHERE other = ?1 AND undone_at IS NULL
                ORDER BY number
                """)
        return try Row.fetchAll(statement, arguments: [id.rawValue]).map { row in
            DecisionRow(
                number: row[0], verb: row[1], person: PersonID(rawValue: row[2]),
                other: (row[3] as String?).map { PersonID(rawValue: $0) }, name: row[4])
        }
    }

    /// One person of several entries; the first one's id and, where it has any, its words come first.
    private func person(of group: [PersonID]) throws -> RegisterPerson? {
        let entries = try group.compactMap(entry)
        guard let root = group.first, var person = entries.first else { return nil }
        person.id = root
        var names = entries.flatMap { [$0.name] + $0.names }
        var removed: Set<FiledName> = []
        for decision in try group.flatMap(decisions) {
            guard let name = decision.name else { continue }
            if decision.verb == "alias" { names.append(name) } else { removed.insert(FiledName(name)) }
        }
        person.names = []
        for name in names where name != person.name && !person.names.contains(name) {
            if removed.isEmpty || !removed.contains(FiledName(name)) { person.names.append(name) }
        }
        for entry in entries.dropFirst() {
            person.countries += entry.countries.filter { !person.countries.contains($0) }
            person.occupancies += entry.occupancies.filter { !person.occupancies.contains($0) }
            person.born = person.born ?? entry.born
            person.died = person.died ?? entry.died
            person.isWatched = person.isWatched || entry.isWatched
        }
        return person
    }

    /// As imported.
    private func entry(_ id: PersonID) throws -> RegisterPerson? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, name, names, countries, born, died, watched, register_person.import FROM register_import
                CROSS JOIN register_person
                    ON register_person.import = register_import.number AND register_person.id = ?
                WHERE register_import.state = 'live' LIMIT 1
                """)
        guard let row = try Row.fetchOne(statement, arguments: [id.rawValue]) else { return nil }
        var person = Self.person(row)
        person.occupancies = try occupancies(of: id, in: row[7])
        return person
    }

    private static func person(_ row: Row) -> RegisterPerson {
        let name: String = row[1]
        var names: [String] = []
        for other in ListColumn.values(row[2]) where other != name && !names.contains(other) { names.append(other) }
        return RegisterPerson(
            id: PersonID(rawValue: row[0]), name: name, names: names,
            countries: ListColumn.values(row[3]), born: (row[4] as String?).flatMap { PartialDate(iso: $0) },
            died: (row[5] as String?).flatMap { PartialDate(iso: $0) }, isWatched: row[6])
    }

    private func occupancies(of id: PersonID, in number: Int64) throws -> [Occupancy] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT title, organisation, country, starts, ends FROM occupancy
                JOIN register_post
                    ON register_post.import = occupancy.import AND register_post.foreign_id = occupancy.post
                WHERE occupancy.import = ? AND occupancy.holder = ? ORDER BY occupancy.number LIMIT \(Self.limit)
                """)
        return try Row.fetchAll(statement, arguments: [number, id.rawValue]).map { row in
            Occupancy(
                position: Position(title: row[0], organisation: row[1], country: row[2]),
                start: (row[3] as String?).flatMap { PartialDate(iso: $0) },
                end: (row[4] as String?).flatMap { PartialDate(iso: $0) })
        }
    }
}

/// Several short texts in one column, a line each: a hundred times as many are read and written as JSON columns.
enum ListColumn {
    static func text(_ values: [String]) -> String { values.map(line).joined(separator: "\n") }

    /// By bytes: a carriage return and a newline are one Character.
    static func line(_ value: String) -> String {
        guard value.utf8.contains(0x0A) else { return value }
        return String(decoding: value.utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }

    static func values(_ text: String) -> [String] { text.utf8.split(separator: 0x0A).map { String(Substring($0)) } }
}
