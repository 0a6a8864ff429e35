// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// Who held what when, from changes, sightings and the register. Pure: the same material gives the same tenures, in
/// whatever order it comes. What does not fit is kept and marked, never smoothed over.
public enum Tenures {
    /// People by their latest day, the latest first, each with the tenures of all posts.
    public static func byPerson(_ material: TenureMaterial) -> [PersonTenures] {
        let people = people(material)
        let chained = TenureChains.linked(people.flatMap(\.tenures))
        var next = chained[...]
        return people.map { person in
            let own = next.prefix(person.tenures.count)
            next = next.dropFirst(person.tenures.count)
            return PersonTenures(
                person: person.person, countries: person.countries, tenures: own.sorted(by: Tenure.isLater))
        }
        .filter { !$0.tenures.isEmpty }
        .sorted { left, right in
            let (one, other) = (left.tenures[0], right.tenures[0])
            return one.latestDay != other.latestDay
                ? Tenure.isLater(one, other) : left.person.name < right.person.name
        }
    }

    /// Posts by their latest day, the latest first, each with the tenures of all holders. Those that say too little to
    /// be one post ("the general") are left out.
    public static func byPost(_ material: TenureMaterial) -> [PostTenures] {
        let tenures = TenureChains.linked(people(material).flatMap(\.tenures))
        return TenureChains.posts(of: tenures).compactMap { members in
            let own = members.map { tenures[$0] }.sorted(by: Tenure.isLater)
            guard let fullest = own.max(by: { $0.position.title.utf8.count < $1.position.title.utf8.count })?.position,
                let key = PostForm(fullest).key
            else { return nil }
            return PostTenures(key: key, position: fullest, tenures: own)
        }
        .sorted { left, right in
            let (one, other) = (left.tenures[0], right.tenures[0])
            return one.latestDay != other.latestDay ? Tenure.isLater(one, other) : left.key < right.key
        }
    }

    private static func people(_ material: TenureMaterial) -> [PersonTenures] {
        var notes = material.changes.sorted { $0.id < $1.id }.compactMap(TenureNote.init)
        let sightings = material.sightings.sorted {
            ($0.person.name, $0.position.title, $0.days[0]) < ($1.person.name, $1.position.title, $1.days[0])
        }
        notes += sightings.flatMap(TenureNote.notes(of:))
        let register = material.people.sorted { $0.id < $1.id }
        var number = 0
        for known in register {
            let person = Person(id: known.id, name: known.name, aliases: known.names)
            for occupancy in known.occupancies {
                notes += TenureNote.notes(of: occupancy, of: person, number: number)
                number += 1
            }
        }
        return PersonNotes.grouped(notes, register).map { group in
            PersonTenures(
                person: group.person, countries: group.countries.sorted(), tenures: PersonHistory.tenures(of: group))
        }
    }
}

extension Tenure {
    /// The last day that anything tells of, days since 1970; nil where nothing is dated.
    var latestDay: Int? {
        [end?.latest ?? end?.earliest, seenLast, start?.latest ?? start?.earliest].compactMap { $0?.ordinal }.max()
    }

    /// The first day that the person is known to have held the post; nil where none is.
    var firstDay: Int? {
        [start?.latest ?? start?.earliest, seenFirst].compactMap { $0?.ordinal }.min()
    }

    static func isLater(_ one: Tenure, _ other: Tenure) -> Bool {
        // What is still held comes before what has ended.
        let (left, right) = (one.end == nil ? 1 : 0, other.end == nil ? 1 : 0)
        if left != right { return left > right }
        let (day, other_day) = (one.latestDay ?? Int.min, other.latestDay ?? Int.min)
        if day != other_day { return day > other_day }
        return (one.position.title, one.person.name, one.isActing ? 1 : 0)
            < (other.position.title, other.person.name, other.isActing ? 1 : 0)
    }
}
