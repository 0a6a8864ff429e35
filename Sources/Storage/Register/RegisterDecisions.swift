// SPDX-License-Identifier: Apache-2.0
import GRDB
import Personnel
import Pipeline
import Resolution

/// What is decided of people by hand: rows that stay, and are undone by another decision, never deleted. Every function
/// runs inside its caller's transaction.
struct RegisterDecisions {
    let database: GRDB.Database
    /// Milliseconds since 1970.
    let now: Int64

    /// Nil where it is done.
    func take(_ decision: RegisterDecision) throws -> RegisterRefusal? {
        switch decision {
        case .merge(let first, let second): try merge(first, second)
        case .split(let first, let second): try split(first, second)
        case .alias(let person, let name): try alias(person, name)
        case .unalias(let person, let name): try unalias(person, name)
        }
    }

    private var rows: RegisterRows { RegisterRows(database: database) }

    private func stranger(_ people: [PersonID]) throws -> RegisterRefusal? {
        for person in people where try !rows.has(person) {
            return RegisterRefusal("the register has nobody of the id \(person)")
        }
        return nil
    }

    private func merge(_ first: PersonID, _ second: PersonID) throws -> RegisterRefusal? {
        if let refusal = try stranger([first, second]) { return refusal }
        // Merging the very two who were split takes that back; whoever else was declared apart stays so.
        var forest = try rows.forest(around: first, leavingOut: (first, second))
        let known = try rows.forest(around: first)
        guard known.root(of: first) != known.root(of: second) else {
            return RegisterRefusal("\(first) and \(second) are one already; a merge goes round in no circle")
        }
        let isJoined = forest.root(of: first) == forest.root(of: second)
        if !isJoined, let pair = try inTheWay(first, second, &forest) {
            return RegisterRefusal(
                "\(pair.0) and \(pair.1) were declared two; merge these two first, if that was wrong")
        }
        try undo("apart", first, second)
        if !isJoined { try insert("merge", first, other: second, name: nil) }
        return nil
    }

    /// The pair that keeps two groups apart, with the second one's group taken in.
    private func inTheWay(
        _ first: PersonID, _ second: PersonID, _ forest: inout MergeForest
    ) throws -> (PersonID, PersonID)? {
        for other in try rows.forest(around: second, leavingOut: (first, second)).group(of: second) {
            if let pair = forest.merge(first, other) { return pair }
        }
        return nil
    }

    private func split(_ first: PersonID, _ second: PersonID) throws -> RegisterRefusal? {
        if let refusal = try stranger([first, second]) { return refusal }
        guard first != second else { return RegisterRefusal("\(first) is one entry; nothing in it can be split") }
        let isApart = try rows.decisions(on: first).contains {
            $0.verb == "apart" && Set([$0.person, $0.other]) == Set([first, second])
        }
        guard !isApart else { return RegisterRefusal("\(first) and \(second) are two already, and stay so") }
        try undo("merge", first, second)
        try insert("apart", first, other: second, name: nil)
        return nil
    }

    private func alias(_ id: PersonID, _ name: String) throws -> RegisterRefusal? {
        guard let person = try rows.person(id), try rows.has(id) else { return try stranger([id]) }
        let filed = FiledName(name)
        let group = try rows.forest(around: id).group(of: id)
        let removals = try group.flatMap(rows.decisions).filter {
            $0.verb == "unalias" && $0.name.map { FiledName($0) } == filed
        }
        guard removals.isEmpty else {
            for removal in removals { try undo(removal.number) }
            return nil
        }
        guard !([person.name] + person.names).contains(name) else {
            return RegisterRefusal("\(id) is called \(name) already")
        }
        let number = try insert("alias", id, other: nil, name: name)
        for key in Set(filed.keys) {
            try database.execute(
                sql: "INSERT OR IGNORE INTO register_key (import, key, person) VALUES (?, ?, ?)",
                arguments: [RegisterRows.byHand, key, number])
        }
        return nil
    }

    private func unalias(_ id: PersonID, _ name: String) throws -> RegisterRefusal? {
        guard let person = try rows.person(id), try rows.has(id) else { return try stranger([id]) }
        let filed = FiledName(name)
        guard FiledName(person.name) != filed else {
            return RegisterRefusal("\(name) is the name under which the register has \(id); only aliases are removed")
        }
        guard person.names.contains(where: { FiledName($0) == filed }) else {
            return RegisterRefusal("\(id) is not called \(name)")
        }
        for decision in try rows.decisions(on: id)
        where decision.verb == "alias" && decision.name.map({ FiledName($0) }) == filed {
            try undo(decision.number)
        }
        // A name that the register itself gives is there at the next import too.
        if let rest = try rows.person(id), rest.names.contains(where: { FiledName($0) == filed }) {
            try insert("unalias", id, other: nil, name: name)
        }
        return nil
    }
}

extension RegisterDecisions {
    @discardableResult
    private func insert(_ verb: String, _ person: PersonID, other: PersonID?, name: String?) throws -> Int64 {
        try database.execute(
            sql: "INSERT INTO register_decision (at, verb, person, other, name) VALUES (?, ?, ?, ?, ?)",
            arguments: [now, verb, person.rawValue, other?.rawValue, name])
        return database.lastInsertedRowID
    }

    private func undo(_ number: Int64) throws {
        try database.execute(
            sql: "UPDATE register_decision SET undone_at = ? WHERE number = ?", arguments: [now, number])
        try database.execute(
            sql: "DELETE FROM register_key WHERE import = ? AND person = ?",
            arguments: [RegisterRows.byHand, number])
    }

    private func undo(_ verb: String, _ first: PersonID, _ second: PersonID) throws {
        for decision in try rows.decisions(on: first)
        where decision.verb == verb && Set([decision.person, decision.other]) == Set([first, second]) {
            try undo(decision.number)
        }
    }
}
