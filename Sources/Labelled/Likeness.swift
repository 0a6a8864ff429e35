// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Whether two texts name the same person, the same people or the same thing, as strictly as an analyst would say it.
/// Letter case, diacritics and punctuation never count.
enum Likeness {
    /// One name's words are all among the other's: a surname alone, or a name without its initials. A short word by
    /// itself ("de", "bin") names somebody only at the beginning or the end.
    static func isSameName(_ one: String, _ other: String) -> Bool {
        let (one, other) = (Normalization.words(one), Normalization.words(other))
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        guard short.contains(where: { !isInitial($0) }) else { return false }
        if short.count == 1, short[0].count < 4, short[0] != long.first, short[0] != long.last { return false }
        var left = long
        for word in short {
            guard let position = left.firstIndex(of: word) else { return false }
            left.remove(at: position)
        }
        return true
    }

    /// Phrases of the same people: the noun of each is in the other, with at least half of the shorter one's words.
    static func isSameGroup(_ one: String, _ other: String) -> Bool {
        let (first, second) = (content(one), content(other))
        guard !first.isEmpty, !second.isEmpty else { return !key(one).isEmpty && key(one) == key(other) }
        let shared = Set(first).intersection(second).count
        guard shared * 2 >= min(Set(first).count, Set(second).count) else { return false }
        return head(one).map(second.contains) == true && head(other).map(first.contains) == true
    }

    /// Phrases that say the same: of the words of both, at least `share` are common (Dice's coefficient).
    static func isSamePhrase(_ one: String, _ other: String, share: Double) -> Bool {
        let (first, second) = (Set(content(one)), Set(content(other)))
        guard !first.isEmpty, !second.isEmpty else { return !key(one).isEmpty && key(one) == key(other) }
        return Double(2 * first.intersection(second).count) >= share * Double(first.count + second.count)
    }

    static func key(_ text: String) -> String { Normalization.key(text) }

    /// The number in ">= 11"; nil where there is none.
    static func number(_ count: String?) -> Int? {
        count.flatMap { Int(String($0.drop { !$0.isNumber }.prefix { $0.isNumber })) }
    }

    /// The words that mean something.
    private static func content(_ text: String) -> [String] {
        Normalization.words(text).filter { !isInitial($0) && !smallWords.contains($0) }
    }

    private static func isInitial(_ word: String) -> Bool { word.utf8.count < 2 }

    /// The noun that a phrase is about: the last word before what is said of it ("judges" of "judges of the court").
    private static func head(_ text: String) -> String? {
        var head: String?
        for word in Normalization.words(text) {
            if complementWords.contains(word) {
                // "11 of the commanders": the number is not what is meant.
                if let head, !head.allSatisfy(\.isNumber) { return head }
            } else if !isInitial(word), !smallWords.contains(word) {
                head = word
            }
        }
        return head
    }

    /// Labels are written by people in the language of their articles; what is not listed here counts as a word that
    /// means something, so a missing language makes the comparison no looser than half of the words.
    private static let complementWords: Set<String> = [
        "of", "in", "at", "on", "for", "to", "from", "by", "with", "who", "whom", "under", "between",
    ]
    private static let smallWords = complementWords.union([
        "the", "a", "an", "and", "or", "its", "their", "his", "her", "our", "this", "that", "these", "those", "than",
        "as", "least", "more", "other", "others", "some", "about", "nearly", "almost", "over", "up",
        "several", "many", "dozens", "scores", "hundreds", "number", "group",
    ])
}

extension ExpectedChange {
    /// True for a change of somebody whom an article calls by this name, as a whole or in part.
    public func isOf(_ name: String) -> Bool { person.map { Self.isSame($0, name) } ?? false }

    /// Whether two names may be one person's, by their words.
    public static func isSame(_ one: String, _ other: String) -> Bool { Likeness.isSameName(one, other) }
}
