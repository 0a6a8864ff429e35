// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Whom a claim is about, compared.
enum Subject {
    static func agreement(_ one: Mention, _ other: Mention) -> NameAgreement {
        if let group = one.group, let known = other.group {
            return GroupPhrase.words(of: group.phrase) == GroupPhrase.words(of: known.phrase) ? .same : .different
        }
        guard let person = one.person, let known = other.person else { return .different }
        if let id = person.id, let knownID = known.id { return id == knownID ? .same : .different }
        return agreement(person, known)
    }

    static func reasons(for agreement: NameAgreement, _ one: Mention, _ other: Mention) -> [Reason] {
        switch agreement {
        case .different: []
        case .compatible(let reason): [reason]
        case .same where one.group != nil: [.sameGroup]
        case .same where one.person?.id != nil && one.person?.id == other.person?.id: [.sameRegisterEntry]
        case .same: [.sameName]
        }
    }

    /// The fullest names decide. A shorter alias cannot overrule them: "Boris Popov" does not become "Ivan Popov"
    /// because both were once called "Popov".
    static func agreement(_ one: Person, _ other: Person) -> NameAgreement {
        let names = [one.name] + one.aliases.filter { !PersonName($0).isBare }
        let known = [other.name] + other.aliases.filter { !PersonName($0).isBare }
        let first = NameAgreement(PersonName(one.name), PersonName(other.name))
        if first == .same { return .same }
        let isSame = names.contains { name in
            known.contains { NameAgreement(PersonName(name), PersonName($0)) == .same }
        }
        return isSame ? .same : first
    }
}
