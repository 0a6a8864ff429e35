// SPDX-License-Identifier: Apache-2.0
import Resolution

/// Names as they are indexed and asked for: by their folded words and by how these sound, so that "Choïgou" finds
/// "Shoigu".
enum NameSearch {
    static func text(_ names: [String]) -> String {
        names.map { (Folding.words(of: $0) + [NameKeys.text($0)]).joined(separator: " ") }.joined(separator: "\n")
    }

    /// The expression of FTS5 that finds names with words that begin like these, or sound like them. Nil where the text
    /// has no word.
    static func expression(_ column: String, beginningLike text: String) -> String? {
        let words = Folding.words(of: text).map { word in
            let sound = NameKeys.text(word)
            return sound.isEmpty || sound == word ? "\"\(word)\"*" : "(\"\(word)\"* OR \"\(sound)\"*)"
        }
        return words.isEmpty ? nil : "\(column) : (\(words.joined(separator: " AND ")))"
    }

    /// The same for whole names: every word, none cut short.
    static func expression(_ column: String, named name: String) -> String? {
        let words = NameKeys.text(name).split(separator: " ").map { "\"\($0)\"" }
        return words.isEmpty ? nil : "\(column) : (\(words.joined(separator: " AND ")))"
    }
}
