// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Whole names of people, found by their family names.
///
/// A name answers to the same name with or without what stands between its first and its last word: patronymics,
/// middle names, initials. A name of one word answers only to people of whom the article says no more.
struct NameList: Sendable {
    private struct Entry: Sendable {
        let words: [String]
        let note: String
    }

    private var byLastWord: [String: [Entry]] = [:]

    var holdsNames: Bool { !byLastWord.isEmpty }

    /// True where a name ends in this folded word.
    func knows(family: String) -> Bool { byLastWord[family] != nil }

    /// False where the text holds no word.
    @discardableResult
    mutating func insert(_ name: String, note: String) -> Bool {
        let words = Normalization.words(name)
        guard let last = words.last else { return false }
        byLastWord[last, default: []].append(Entry(words: words, note: note))
        return true
    }

    /// What was noted of the name that answers to these folded words, the fullest that are known; nil where none does.
    func note(of words: [String]) -> String? {
        guard let last = words.last else { return nil }
        return byLastWord[last]?.first { entry in
            entry.words.first == words.first && (entry.words.count > 1) == (words.count > 1)
                && (Self.holds(words, all: entry.words) || Self.holds(entry.words, all: words))
        }?.note
    }

    /// True where the longer name has the words of the shorter one, in their order.
    private static func holds(_ longer: [String], all shorter: [String]) -> Bool {
        var rest = longer[...]
        for word in shorter {
            guard let found = rest.firstIndex(of: word) else { return false }
            rest = rest[(found + 1)...]
        }
        return true
    }
}
