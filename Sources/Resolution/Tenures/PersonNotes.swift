// SPDX-License-Identifier: Apache-2.0
import Personnel

/// The notes of one person, and who that is.
struct PersonNotes {
    var person: Person
    var notes: [TenureNote]
    var countries: Set<String>

    /// Notes by person: the register's ids decide, then whole names that agree, of one country where two are told. A bare
    /// surname joins the one person who bears it and holds the post; else it stays by itself.
    static func grouped(_ notes: [TenureNote], _ register: [RegisterPerson]) -> [PersonNotes] {
        var groups = register.map { known in
            PersonNotes(
                person: Person(id: known.id, name: known.name, aliases: known.names), notes: [],
                countries: Set(known.countries))
        }
        // The register's own notes carry ids; whole names come before bare ones, so that these find their bearers.
        let ordered = notes.enumerated().sorted { left, right in
            let (one, other) = (rank(left.element), rank(right.element))
            return (one, left.offset) < (other, right.offset)
        }
        var known: [Naming: Int] = [:]
        for (_, note) in ordered {
            let naming = Naming(note)
            let place = known[naming] ?? groups.firstIndex { $0.takes(note) }
            if let place {
                groups[place].add(note)
                if !naming.isBare { known[naming] = place }
            } else {
                var group = PersonNotes(person: note.person, notes: [], countries: [])
                group.add(note)
                groups.append(group)
                if !naming.isBare { known[naming] = groups.count - 1 }
            }
        }
        return groups.filter { !$0.notes.isEmpty }
    }

    private struct Naming: Hashable {
        let id: PersonID?
        let name: String
        let country: String?
        let isBare: Bool

        init(_ note: TenureNote) {
            (id, name, country) = (note.person.id, note.person.name, note.position?.country)
            isBare = note.person.id == nil && PersonName(note.person.name).isBare
        }
    }

    private static func rank(_ note: TenureNote) -> Int {
        if note.person.id != nil { return 0 }
        if PersonName(note.person.name).isBare { return 3 }
        return note.position?.country == nil ? 2 : 1
    }

    private func takes(_ note: TenureNote) -> Bool {
        if let id = note.person.id, let own = person.id { return id == own }
        let agreement = Subject.agreement(note.person, person)
        guard agreement != .different else { return false }
        if let country = note.position?.country, !countries.isEmpty, !countries.contains(country) { return false }
        if agreement == .same { return true }
        guard PersonName(note.person.name).isBare, let position = note.position else { return false }
        return notes.contains { $0.position.map { SamePost.is($0, position) } ?? false }
    }

    private mutating func add(_ note: TenureNote) {
        notes.append(note)
        person.id = person.id ?? note.person.id
        if let country = note.position?.country { countries.insert(country) }
        let isFuller =
            person.id == nil && PersonName(note.person.name).words.count > PersonName(person.name).words.count
        if isFuller {
            person.aliases.append(person.name)
            person.name = note.person.name
        }
        for name in [note.person.name] + note.person.aliases
        where name != person.name && !person.aliases.contains(name) && person.aliases.count < 24 {
            person.aliases.append(name)
        }
        person.aliases.removeAll { $0 == person.name }
    }
}

/// Whether two wordings are one post.
enum SamePost {
    static func `is`(_ one: Position, _ other: Position) -> Bool {
        if let country = one.country, let known = other.country, country != known { return false }
        return PostAgreement(one, other) == .agrees(.postAgrees)
    }
}
