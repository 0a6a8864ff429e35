// SPDX-License-Identifier: Apache-2.0

/// How two names stand to each other.
enum NameAgreement: Hashable {
    /// Surname and a given name agree and nothing speaks against it.
    case same
    /// Nothing speaks against it, but not enough speaks for it: a surname alone, an initial, an unusual spelling.
    case compatible(Reason)
    case different

    init(_ one: PersonName, _ other: PersonName) {
        guard !Self.generationsDiffer(one, other), let alignment = NameAlignment(one, other) else {
            self = .different
            return
        }
        let found = Self.judge(alignment, hasFamilyFirst: one.isFamilyFirst || other.isFamilyFirst)
        if found == .same, (one.generation == nil) != (other.generation == nil) {
            self = .compatible(.generationLeftOut)
        } else {
            self = found
        }
    }

    /// Father and son. A name with "Jr." and one without can be one man's.
    private static func generationsDiffer(_ one: PersonName, _ other: PersonName) -> Bool {
        guard let left = one.generation, let right = other.generation else { return false }
        return left != right
    }

    private static func judge(_ alignment: NameAlignment, hasFamilyFirst: Bool) -> NameAgreement {
        let (pairs, short, long) = (alignment.pairs, alignment.short, alignment.long)
        let whole = pairs.filter { $0.match > .initial }
        guard !whole.isEmpty, alignment.order != .mixed else { return .different }
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
            return .compatible(.initialsAgree)
        }
        if let doubt = doubt(in: alignment, whole, hasFamilyFirst) { return .compatible(doubt) }
        return .same
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
