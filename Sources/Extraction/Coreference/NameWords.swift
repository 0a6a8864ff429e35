// SPDX-License-Identifier: Apache-2.0

/// The folded words of a person's name, apart from all else that is known of the person: they are compared with each
/// name of an article.
struct NameWords: Sendable {
    var words: [String]
    var isFamilyFirst = false

    /// True where the words can name this person: the same family name, and given names that do not differ.
    func answers(to other: [String]) -> Bool {
        guard let family = words.last, let otherFamily = other.last else { return false }
        if other.count == 1 || words.count == 1 {
            // "Kim" may be the family name of "Kim Jong Un"; a lone given name names nobody.
            return family == otherFamily || isFamilyFirst && words.count > 1 && words[0] == otherFamily
        }
        guard family == otherFamily else {
            // "Szalontay Bence", "Bence Szalontay".
            return words.count == other.count && words.first == otherFamily && other.first == family
        }
        let (given, otherGiven) = (words[0], other[0])
        return given == otherGiven || given.count == 1 && otherGiven.hasPrefix(given)
            || otherGiven.count == 1 && given.hasPrefix(otherGiven) || words.contains(otherGiven)
            || other.contains(given)
    }

    /// True where the words are a part of the name that can stand for it: the first of two family names, "Anwar" for
    /// Anwar Ibrahim. Weaker than an answer: it counts only where nobody else answers.
    func isCalled(_ part: [String]) -> Bool {
        guard let first = part.first, part.count < words.count, words.contains(first), first.count > 2 else {
            return false
        }
        return words.indices.contains { words[$0...].starts(with: part) }
    }
}
