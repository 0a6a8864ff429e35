// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Whom a claim is about, compared.
enum Subject {
    static func agreement(_ one: Person, _ other: Person) -> NameAgreement {
        agreement(names(of: one), names(of: other))
    }

    /// The name that a text gives, and the other whole names; an alias that is a bare surname proves nothing.
    static func names(of person: Person) -> [PersonName] {
        [PersonName(person.name)] + person.aliases.map(PersonName.init).filter { !$0.isBare }
    }

    /// The fullest names, which come first, decide. A shorter alias cannot overrule them: "Boris Popov" does not
    /// become "Ivan Popov" because both were once called "Popov". `different` where there are no names.
    static func agreement(_ names: [PersonName], _ known: [PersonName]) -> NameAgreement {
        guard let name = names.first, let other = known.first else { return .different }
        let first = NameAgreement(name, other)
        if first == .same || names.count < 2 && known.count < 2 { return first }
        let isSame = names.contains { mine in known.contains { NameAgreement(mine, $0) == .same } }
        return isSame ? .same : first
    }
}
