// SPDX-License-Identifier: Apache-2.0

/// How two names stand to each other.
enum NameAgreement: Hashable {
    /// Surname and a given name agree and nothing speaks against it.
    case same
    /// Nothing speaks against it, but not enough speaks for it: a surname alone, an initial, an unusual spelling.
    case compatible(Reason)
    case different

    init(_ one: PersonName, _ other: PersonName) {
        if let left = one.characters, let right = other.characters, let found = HanVariants.agreement(left, right) {
            self = found
            return
        }
        guard !Self.generationsDiffer(one, other), let alignment = NameAlignment(one, other) else {
            self = Self.areHalves(one, other) || Self.areHalves(other, one) ? .compatible(.marriedName) : .different
            return
        }
        let found = Self.judge(alignment, hasFamilyFirst: one.isFamilyFirst || other.isFamilyFirst)
        if found == .same, (one.generation == nil) != (other.generation == nil) {
            self = .compatible(.generationLeftOut)
        } else {
            self = found
        }
    }

    /// "Juan Pérez López" and "Juan Carlos Pérez", "Lourdes Cuenca Ordóñez" and "María Lourdes Cuenca": the one leaves a
    /// given name out, the other the second family name.
    private static func areHalves(_ one: PersonName, _ other: PersonName) -> Bool {
        let (surnames, givenNames) = (one.parts, other.parts)
        guard surnames.count == 3, givenNames.count == 3, one.generation == nil, other.generation == nil,
            let family = givenNames.last, isOneWord(surnames[1], family), family.entry.forms.isEmpty,
            !family.isSyllable, surnames.allSatisfy({ !$0.isConsonantal && !$0.isPatronymic && !$0.isInitial })
        else { return false }
        return isOneWord(surnames[0], givenNames[0])
            || givenNames[0].isMostlyFollowed && isOneWord(surnames[0], givenNames[1])
    }

    private static func isOneWord(_ one: NameWord, _ other: NameWord) -> Bool {
        WordMatch(one, other).map { $0 >= .spelling } ?? false
    }

    /// Father and son. A name with "Jr." and one without can be one man's.
    private static func generationsDiffer(_ one: PersonName, _ other: PersonName) -> Bool {
        guard let left = one.generation, let right = other.generation else { return false }
        return left != right
    }

    private static func judge(_ alignment: NameAlignment, hasFamilyFirst: Bool) -> NameAgreement {
        let (pairs, short, long) = (alignment.pairs, alignment.short, alignment.long)
        let whole = pairs.filter { $0.match > .initial }
        guard !whole.isEmpty else { return .different }
        guard alignment.order != .mixed else { return areTurned(alignment) ? .compatible(.orderDiffers) : .different }
        if short.count == 1 {
            // A form of a given name is no surname.
            guard whole[0].match != .form, whole[0].match != .shortForm else { return .different }
            // Nor is one that stands first: "Ivan" for "Ivan Popov".
            let isGiven = whole[0].long == 0 && long.count > 1 && !hasFamilyFirst && !short[0].isSyllable
            guard !isGiven || short[0].entry.forms.isEmpty else { return .different }
            return .compatible(.sameSurname)
        }
        let family =
            whole.contains { $0.short == short.count - 1 || $0.long == long.count - 1 }
            || whole.contains { $0.short == 0 || $0.long == 0 } && (hasFamilyFirst || alignment.order == .turned)
        guard family else { return .different }
        if whole.count < 2 {
            // Of two words that agree the surname has to be one: "Ivan P." says nothing.
            return passesOverGivenName(alignment, family: whole[0]) ? .different : .compatible(.initialsAgree)
        }
        if let doubt = doubt(in: alignment, whole, hasFamilyFirst) { return .compatible(doubt) }
        return .same
    }

    /// "N. P. Petrov" is no Pavel: what stands first is the given name, and an initial that agrees with a later word says
    /// nothing against that. Whoever is called by a second name has one of those that many bear first.
    private static func passesOverGivenName(_ alignment: NameAlignment, family: NameAlignment.Pair) -> Bool {
        guard let first = alignment.long.indices.first(where: { $0 != family.long }) else { return false }
        return !alignment.long[first].isMostlyFollowed && !alignment.pairs.contains { $0.long == first }
    }

    /// "Babagana Zulum Umara" and "Babagana Umara Zulum": the same words in another order. Of syllables that is another
    /// name.
    private static func areTurned(_ alignment: NameAlignment) -> Bool {
        let pairs = alignment.pairs
        return pairs.count > 2 && pairs.count == alignment.short.count && pairs.count == alignment.long.count
            && pairs.allSatisfy { $0.match >= .spelling } && !alignment.short.contains(where: \.isSyllable)
            && pairs.contains { $0.short == 0 && $0.long == 0 }
    }

    /// What leaves room for another person; nil for nothing.
    private static func doubt(
        in alignment: NameAlignment, _ whole: [NameAlignment.Pair], _ hasFamilyFirst: Bool
    ) -> Reason? {
        let (short, long) = (alignment.short, alignment.long)
        if whole.contains(where: { $0.match == .shortForm }) { return .givenNameForm }
        let strong = whole.filter { $0.match != .likeness }
        if strong.count < whole.count, strong.count < 3 { return .givenNameSpelling }
        if alignment.order == .turned {
            let showsOrder =
                hasFamilyFirst || long.contains(where: \.isPatronymic) || Self.isEastAsian(short)
                || whole.contains { short[$0.short].entry.forms.isEmpty != true } && Self.hasOneGivenName(short)
            if !showsOrder { return .orderDiffers }
            return nil
        }
        let firstAgrees = alignment.pairs.contains { $0.short == 0 && $0.long == 0 }
        let lastAgrees = alignment.pairs.contains { $0.short == short.count - 1 && $0.long == long.count - 1 }
        if !lastAgrees, strong.count < 3 {
            // "Rodrigo Peñalosa" and "Rodrigo Peñalosa Quiñones"; a patronymic at the end is no surname.
            return long.last?.isPatronymic == true && hasFamilyFirst ? nil : .marriedName
        }
        if !firstAgrees { return .givenNameLeftOut }
        return nil
    }

    /// True where one of two words is a given name and the other is none, so that their order tells nothing.
    private static func hasOneGivenName(_ words: [NameWord]) -> Bool {
        words.count { !$0.entry.forms.isEmpty } == 1
    }

    /// True for names of one or two syllables a word, where the family name of one stands first at home and last
    /// abroad.
    private static func isEastAsian(_ words: [NameWord]) -> Bool {
        words.contains(where: \.isSyllable) && words.allSatisfy { $0.skeleton.utf8.count < 10 }
    }
}
