// SPDX-License-Identifier: Apache-2.0
import GRDB
import Personnel
import Resolution

/// An import while it is built: in temporary tables of the writing connection, which no one else sees, which need no
/// lock of the store, and which are gone with the process. They have no index until all is in.
struct RegisterStaging {
    let database: GRDB.Database

    private static let tables = """
        CREATE TEMP TABLE staged_person (
            number INTEGER PRIMARY KEY, line INTEGER NOT NULL, id TEXT NOT NULL, foreign_id TEXT NOT NULL,
            name TEXT NOT NULL, names TEXT NOT NULL, countries TEXT NOT NULL, born TEXT, died TEXT,
            watched INTEGER NOT NULL, successor TEXT);
        CREATE TEMP TABLE staged_name (
            text INTEGER NOT NULL, key INTEGER NOT NULL, person INTEGER NOT NULL, alias INTEGER NOT NULL);
        CREATE TEMP TABLE staged_post (
            line INTEGER NOT NULL, foreign_id TEXT NOT NULL, title TEXT NOT NULL, organisation TEXT, country TEXT);
        CREATE TEMP TABLE staged_occupancy (
            line INTEGER NOT NULL, holder TEXT NOT NULL, post TEXT NOT NULL, starts TEXT, ends TEXT, person INTEGER);
        """

    /// Every temporary table that an import makes.
    static let names = [
        "staged_person", "staged_name", "staged_post", "staged_occupancy", "twin", "moved", "chain", "claimed",
        "sorted_post", "sorted_occupancy", "place", "sorted_key",
    ]

    func begin() throws {
        try clear()
        // Sorting and looking things up there takes memory of this size, and files beyond it.
        try database.execute(sql: "PRAGMA temp.cache_size = -16000")
        try database.execute(sql: Self.tables)
    }

    func clear() throws {
        for name in Self.names { try database.execute(sql: "DROP TABLE IF EXISTS temp.\(name)") }
    }

    func add(_ entries: [RegisterEntry], dataset: String) throws {
        for entry in entries {
            switch entry.content {
            case .person(let foreignID, let person, let mergedInto):
                let successor = mergedInto.map { PersonID(dataset: dataset, foreignID: $0).rawValue }
                try add(person, foreignID: foreignID, successor: successor, line: entry.line)
            case .post(let foreignID, let position):
                try add(position, foreignID: foreignID, line: entry.line)
            case .occupancy(let holder, let post, let start, let end):
                let holder = PersonID(dataset: dataset, foreignID: holder)
                try occupy(holder, post, start, end, line: entry.line, person: nil)
            }
        }
    }

    private func add(_ person: RegisterPerson, foreignID: String, successor: String?, line: Int) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO temp.staged_person
                    (line, id, foreign_id, name, names, countries, born, died, watched, successor)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            line, person.id.rawValue, foreignID, ListColumn.line(person.name), ListColumn.text(person.names),
            ListColumn.text(person.countries), person.born?.iso, person.died?.iso, person.isWatched, successor,
        ])
        let number = database.lastInsertedRowID
        let naming = try database.cachedStatement(
            sql: "INSERT INTO temp.staged_name (text, key, person, alias) VALUES (?, ?, ?, ?)")
        var filed: Set<FiledName> = []
        for (place, name) in ([person.name] + person.names).enumerated() {
            let name = FiledName(name)
            guard filed.insert(name).inserted else { continue }
            for key in name.keys { try naming.execute(arguments: [name.text, key, number, place > 0]) }
        }
        for occupancy in person.occupancies {
            let post = Self.foreignID(of: occupancy.position)
            try add(occupancy.position, foreignID: post, line: line)
            try occupy(person.id, post, occupancy.start, occupancy.end, line: line, person: number)
        }
    }

    private func add(_ position: Position, foreignID: String, line: Int) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO temp.staged_post (line, foreign_id, title, organisation, country) VALUES (?, ?, ?, ?, ?)
                """
        ).execute(arguments: [line, foreignID, position.title, position.organisation, position.country])
    }

    private func occupy(
        _ holder: PersonID, _ post: String, _ start: PartialDate?, _ end: PartialDate?, line: Int, person: Int64?
    ) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO temp.staged_occupancy (line, holder, post, starts, ends, person)
                VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [line, holder.rawValue, post, start?.iso, end?.iso, person])
    }

    /// Posts that stand in a person's own line have no id in the register: equal ones are one.
    private static func foreignID(of position: Position) -> String {
        let words = [position.title, position.organisation ?? "", position.country ?? ""]
        return ownPosts + PersonID(dataset: "post", foreignID: words.joined(separator: "\n")).rawValue.dropFirst(4)
    }

    /// What such ids begin with.
    static let ownPosts = "~"
}
