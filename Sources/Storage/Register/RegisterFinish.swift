// SPDX-License-Identifier: Apache-2.0
import GRDB
import Personnel
import Pipeline
import Resolution

/// What only the whole of an import shows: ids given twice, merges in circles, references to nobody, names that two
/// claim. What is faulty is left out, or stands by itself; the rest stays.
struct RegisterFinish {
    let database: GRDB.Database

    /// More faults are counted, not told.
    private static let toldFaults = 1000

    private(set) var faults: [RegisterFault] = []
    private var untold = 0

    init(database: GRDB.Database) { self.database = database }

    /// Leaves the temporary tables as they are to be copied.
    mutating func check() throws -> (counts: ImportCounts, faults: [RegisterFault]) {
        try database.execute(sql: "CREATE INDEX temp.staged_person_id ON staged_person(id)")
        try settleTwins()
        let roots = try settleMerges()
        try sortPosts()
        try sortOccupancies()
        try tellClaims(roots)
        if untold > 0 { faults.append(RegisterFault(line: nil, reason: "\(untold) further faults are not told")) }
        func count(_ table: String) throws -> Int {
            try Int.fetchOne(database, sql: "SELECT count(*) FROM temp.\(table)") ?? 0
        }
        let counts = ImportCounts(
            people: try count("staged_person"), posts: try count("sorted_post"),
            occupancies: try count("sorted_occupancy"))
        faults.sort { ($0.line ?? .max) < ($1.line ?? .max) }
        return (counts, faults)
    }

    private mutating func fail(_ line: Int?, _ reason: @autoclosure () -> String) {
        if faults.count < Self.toldFaults {
            faults.append(RegisterFault(line: line, reason: reason()))
        } else {
            untold += 1
        }
    }

    // MARK: Ids given twice

    /// Rows of one id and one name are one person with several posts; of another name, a mistake.
    private mutating func settleTwins() throws {
        try database.execute(
            sql: """
                CREATE TEMP TABLE moved (later INTEGER PRIMARY KEY, first INTEGER);
                CREATE TEMP TABLE twin AS SELECT id FROM temp.staged_person GROUP BY id HAVING count(*) > 1;
                """)
        // Ordered by a sorter: all are read before the first is changed.
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT number, line, id, foreign_id, name, names, countries, watched, successor, born, died
                FROM temp.staged_person WHERE +id IN (SELECT id FROM temp.twin) ORDER BY +id, number
                """)
        var first: Twin?
        while let row = try rows.next() {
            let twin = Twin(row)
            guard let known = first, known.id == twin.id else {
                try first?.write(to: database)
                first = twin
                continue
            }
            let isSame = known.name == twin.name
            if isSame {
                first?.take(in: twin)
            } else {
                fail(
                    twin.line,
                    "the id \(twin.foreignID) is \(known.name)'s, of line \(known.line); \(twin.name) is left out")
            }
            try database.cachedStatement(sql: "INSERT INTO temp.moved (later, first) VALUES (?, ?)").execute(
                arguments: [twin.number, isSame ? known.number : nil])
        }
        try first?.write(to: database)
        guard first != nil else { return }
        for table in ["staged_name", "staged_occupancy"] {
            try database.execute(
                sql: """
                    DELETE FROM temp.\(table) WHERE person IN (SELECT later FROM temp.moved WHERE first IS NULL);
                    UPDATE temp.\(table) SET person = (SELECT first FROM temp.moved WHERE later = person)
                        WHERE person IN (SELECT later FROM temp.moved);
                    """)
        }
        try database.execute(sql: "DELETE FROM temp.staged_person WHERE number IN (SELECT later FROM temp.moved)")
    }

    // MARK: Merges

    /// Who takes whose place in the end, by the numbers of the staged rows; empty where nobody was merged.
    private mutating func settleMerges() throws -> [Int64: Int64] {
        try database.execute(
            sql: """
                CREATE TEMP TABLE chain AS
                    SELECT entry.number AS entry, entry.line AS line, successor.number AS successor
                    FROM temp.staged_person AS entry LEFT JOIN temp.staged_person AS successor
                        ON successor.id = entry.successor
                    WHERE entry.successor IS NOT NULL;
                """)
        var successors: [Int64: Int64] = [:]
        var lines: [Int64: Int] = [:]
        var undone: [Int64] = []
        let rows = try Row.fetchCursor(database, sql: "SELECT entry, line, successor FROM temp.chain")
        while let row = try rows.next() {
            let (entry, line): (Int64, Int) = (row[0], row[1])
            lines[entry] = line
            if let successor = row[2] as Int64? {
                successors[entry] = successor
            } else {
                fail(line, "merged_into names an id that the register has not; the person stands alone")
                undone.append(entry)
            }
        }
        for ring in MergeChains.rings(in: successors) {
            let circle = ring.map { "line \(lines[$0] ?? 0)" }.joined(separator: ", ")
            for entry in ring {
                fail(lines[entry], "merged_into goes round in a circle (\(circle)); the person stands alone")
                successors[entry] = nil
            }
            undone += ring
        }
        for entry in undone {
            try database.cachedStatement(sql: "UPDATE temp.staged_person SET successor = NULL WHERE number = ?")
                .execute(arguments: [entry])
        }
        return successors
    }
}

extension RegisterFinish {
    // MARK: Posts and who held them

    private mutating func sortPosts() throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT line, foreign_id FROM temp.staged_post WHERE foreign_id IN (
                    SELECT foreign_id FROM temp.staged_post WHERE foreign_id NOT LIKE '\(RegisterStaging.ownPosts)%'
                    GROUP BY foreign_id HAVING count(*) > 1)
                ORDER BY foreign_id, line
                """)
        var last: String?
        while let row = try rows.next() {
            let (line, id): (Int, String) = (row[0], row[1])
            if id == last { fail(line, "the post \(id) is there already; this one is left out") }
            last = id
        }
        // Of a group SQLite gives the columns of the row with the smallest line.
        try database.execute(
            sql: """
                CREATE TEMP TABLE sorted_post AS
                    SELECT foreign_id, title, organisation, country, min(line) AS line FROM temp.staged_post
                    GROUP BY foreign_id ORDER BY foreign_id;
                CREATE INDEX temp.sorted_post_id ON sorted_post(foreign_id);
                """)
    }

    private mutating func sortOccupancies() throws {
        try database.execute(
            sql: """
                CREATE TEMP TABLE sorted_occupancy AS
                    SELECT holder, post, starts, ends, min(line) AS line FROM temp.staged_occupancy
                    GROUP BY holder, post, starts, ends ORDER BY holder, min(line);
                """)
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT held.rowid, held.line, post,
                    EXISTS (SELECT 1 FROM temp.staged_person WHERE id = held.holder),
                    EXISTS (SELECT 1 FROM temp.sorted_post WHERE foreign_id = held.post)
                FROM temp.sorted_occupancy AS held
                """)
        var dangling: [Int64] = []
        while let row = try rows.next() {
            let (line, hasHolder, hasPost): (Int, Bool, Bool) = (row[1], row[3], row[4])
            if hasHolder, hasPost { continue }
            dangling.append(row[0])
            fail(line, hasHolder ? "the register has no post \(row[2] as String)" : "its holder is not in the register")
        }
        for row in dangling {
            try database.cachedStatement(sql: "DELETE FROM temp.sorted_occupancy WHERE rowid = ?")
                .execute(arguments: [row])
        }
    }

    // MARK: Names

    /// An alias that is somebody else's name or alias too stays with both, and tells neither from the other.
    private mutating func tellClaims(_ successors: [Int64: Int64]) throws {
        try database.execute(
            sql: """
                CREATE TEMP TABLE claimed AS SELECT text FROM temp.staged_name
                    GROUP BY text HAVING min(person) <> max(person) AND max(alias) = 1;
                """)
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT text, person, min(alias) FROM temp.staged_name
                WHERE text IN (SELECT text FROM temp.claimed) GROUP BY text, person ORDER BY text, min(alias), person
                """)
        func root(_ person: Int64) -> Int64 {
            var root = person
            while let next = successors[root] { root = next }
            return root
        }
        var owner: (text: Int64, person: Int64)?
        while let row = try rows.next() {
            let (text, person, isAlias): (Int64, Int64, Bool) = (row[0], row[1], row[2])
            guard let known = owner, known.text == text else {
                owner = (text, person)
                continue
            }
            guard isAlias, root(person) != root(known.person) else { continue }
            guard faults.count < Self.toldFaults else {
                untold += 1
                continue
            }
            try tellClaim(text, of: person, beside: known.person)
        }
    }

    private mutating func tellClaim(_ text: Int64, of person: Int64, beside other: Int64) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT line, name, names FROM temp.staged_person WHERE number = ?")
        guard let row = try Row.fetchOne(statement, arguments: [person]),
            let owner = try Row.fetchOne(statement, arguments: [other])
        else { return }
        let alias = ListColumn.values(row[2]).first { FiledName($0).text == text } ?? ""
        fail(
            row[0],
            "the alias \(alias) is \(owner[1] as String)'s too, of line \(owner[0] as Int); alone it stands for neither"
        )
    }
}

/// One of several rows of one id.
private struct Twin {
    let number: Int64
    let line: Int
    let id: String
    let foreignID: String
    let name: String
    private var names: [String]
    private var countries: [String]
    private var isWatched: Bool
    private var successor: String?
    private var born: String?
    private var died: String?

    init(_ row: Row) {
        (number, line, id, foreignID, name) = (row[0], row[1], row[2], row[3], row[4])
        (names, countries) = (ListColumn.values(row[5]), ListColumn.values(row[6]))
        (isWatched, successor, born, died) = (row[7], row[8], row[9], row[10])
    }

    mutating func take(in other: Twin) {
        names += other.names.filter { !names.contains($0) }
        countries += other.countries.filter { !countries.contains($0) }
        isWatched = isWatched || other.isWatched
        successor = successor ?? other.successor
        (born, died) = (born ?? other.born, died ?? other.died)
    }

    func write(to database: GRDB.Database) throws {
        try database.cachedStatement(
            sql: """
                UPDATE temp.staged_person
                SET names = ?, countries = ?, watched = ?, successor = ?, born = ?, died = ? WHERE number = ?
                """
        ).execute(arguments: [
            ListColumn.text(names), ListColumn.text(countries), isWatched, successor, born, died, number,
        ])
    }
}
