// SPDX-License-Identifier: Apache-2.0

/// Which spellings are forms of one given name, and which are its short forms.
enum GivenNames {
    /// The rows of `GivenNameRows` in which a word stands.
    struct Entry: Hashable {
        /// As a form that the press exchanges.
        var forms: Set<Int> = []
        /// As the form of another language.
        var translations: Set<Int> = []
        /// As a short form.
        var diminutives: Set<Int> = []
        /// As a spelling of a family name, of those of `forms`.
        var families: Set<Int> = []

        var all: Set<Int> { forms.union(translations).union(diminutives) }
    }

    static func entry(of skeleton: String) -> Entry { entries[skeleton] ?? Entry() }

    /// The first letters of all forms in a row: what an initial can stand for.
    static func initials(of row: Int) -> Set<UInt8> { initials[row] }

    /// The number of the first row of family names.
    private static let firstFamily = (GivenNameRows.text + "\n" + GivenNameRows.world).split(
        whereSeparator: \.isNewline
    ).count

    private static let rows: [[[String]]] =
        (GivenNameRows.text + "\n" + GivenNameRows.world + "\n" + FamilyNameRows.text).split(
            whereSeparator: \.isNewline
        ).map { row in
            let (names, short) = divide(row, at: "|")
            let (forms, translations) = divide(names, at: ";")
            return [forms, translations, short].map { $0.split(separator: " ").map { Skeleton.of(String($0)) } }
        }

    private static func divide(_ text: Substring, at mark: Character) -> (Substring, Substring) {
        guard let place = text.firstIndex(of: mark) else { return (text, "") }
        return (text[..<place], text[text.index(after: place)...])
    }

    private static let initials = rows.map { Set($0.joined().compactMap(\.utf8.first)) }

    private static let entries: [String: Entry] = {
        var entries: [String: Entry] = [:]
        for (number, row) in rows.enumerated() {
            for word in row[0] { entries[word, default: Entry()].forms.insert(number) }
            if number >= firstFamily { for word in row[0] { entries[word]?.families.insert(number) } }
            for word in row[1] { entries[word, default: Entry()].translations.insert(number) }
            for word in row[2] { entries[word, default: Entry()].diminutives.insert(number) }
        }
        return entries
    }()
}
