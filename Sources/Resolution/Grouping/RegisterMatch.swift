// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Whom the register of people takes the person of a mention for.
enum RegisterMatch {
    /// Nil for nobody: the register knows none of that name, or more than one who fits.
    static func person<R: Recollection>(
        _ mention: Mention, published: PublicationTime?, in memory: inout R
    ) throws(R.Failure) -> PersonID? {
        guard let person = mention.person else { return nil }
        if let id = person.id { return id }
        let names = [person.name] + person.aliases
        let keys = Array(Set(names.flatMap(NameKeys.register))).sorted()
        guard !keys.isEmpty else { return nil }
        return choose(among: try memory.people(under: keys), for: mention, person, on: published?.day)
    }

    /// A name alone is enough only for the one person of that name with whom nothing conflicts.
    static func choose(
        among people: [RegisterPerson], for mention: Mention, _ person: Person, on day: CalendarDay?
    ) -> PersonID? {
        let names = ([person.name] + person.aliases).map(PersonName.init).filter { !$0.isBare }
        let namesakes = people.filter { known in
            let spellings = ([known.name] + known.names).map(PersonName.init).filter { !$0.isBare }
            return names.contains { name in spellings.contains { NameAgreement(name, $0) == .same } }
        }
        let possible = namesakes.filter { !conflicts($0, with: mention, on: day) }
        let proven = possible.filter { isProven($0, by: mention) }
        let chosen = proven.isEmpty && namesakes.count == 1 ? possible : proven
        return chosen.count == 1 ? chosen.first?.id : nil
    }

    private static func isProven(_ known: RegisterPerson, by mention: Mention) -> Bool {
        guard let position = mention.position else { return false }
        if let country = position.country, known.countries.contains(country) { return true }
        return known.occupancies.contains { PostAgreement($0.position, position).isAgreement }
    }

    private static func conflicts(_ known: RegisterPerson, with mention: Mention, on day: CalendarDay?) -> Bool {
        if let country = mention.position?.country, !known.countries.isEmpty, !known.countries.contains(country) {
            return true
        }
        // Nobody is dismissed before birth, or long after death; a death is reported late.
        let event = mention.date?.latest ?? day
        if let event, let born = known.born?.earliest, event < born { return true }
        if let event = mention.date?.earliest, let died = known.died?.latest, died.adding(days: 31) < event {
            return true
        }
        return false
    }
}
