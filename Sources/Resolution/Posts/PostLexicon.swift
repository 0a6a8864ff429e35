// SPDX-License-Identifier: Apache-2.0

/// What a word or a phrase of a post means.
struct PostConcept: Hashable {
    enum Kind: Hashable { case deputy, first, role, topic, country, ignored }

    let kind: Kind
    /// "minister", "defence", "RU"; empty for what tells nothing more.
    let name: String

    init(_ text: some StringProtocol) {
        switch text {
        case "deputy": self.init(.deputy)
        case "first": self.init(.first)
        case _ where text.hasPrefix("r."): self.init(.role, String(text.dropFirst(2)))
        case _ where text.hasPrefix("t."): self.init(.topic, String(text.dropFirst(2)))
        default: self.init(.ignored)
        }
    }

    init(_ kind: Kind, _ name: String = "") { (self.kind, self.name) = (kind, name) }
}

/// Finds the phrases of `PostRows` and `CountryWords` in the words of a post.
struct PostLexicon {
    static let shared = PostLexicon()

    /// A found phrase: how many words it has and what they mean.
    struct Find {
        let length: Int
        let concepts: [PostConcept]
    }

    let functionWords: Set<String>
    private var whole: [String: [Phrase]] = [:]
    /// By the first letters of the stem.
    private var stems: [String: [Phrase]] = [:]
    private static let headLength = 4

    private struct Phrase {
        let words: [String]
        let isStem: [Bool]
        let concepts: [PostConcept]
        /// The states where it means that; empty for all.
        let countries: [Substring]

        func fits(_ tokens: ArraySlice<String>, in country: String?) -> Bool {
            guard tokens.count >= words.count else { return false }
            guard countries.isEmpty || countries.contains(where: { $0 == country ?? "" }) else { return false }
            return zip(tokens, zip(words, isStem)).allSatisfy { $1.1 ? $0.hasPrefix($1.0) : $0 == $1.0 }
        }

        /// Of the phrases that fit, the longest wins.
        let weight: Int

        init(_ words: [String], _ isStem: [Bool], _ concepts: [PostConcept], _ countries: [Substring]) {
            (self.words, self.isStem, self.concepts, self.countries) = (words, isStem, concepts, countries)
            let letters = words.reduce(0) { $0 + $1.utf8.count }
            weight = words.count * 1000 + letters + (isStem[0] ? 0 : 100) + (countries.isEmpty ? 0 : 200)
        }
    }

    private init() {
        functionWords = Set(PostRows.functionWords.split(whereSeparator: \.isWhitespace).flatMap(Self.folded))
        for text in PostRows.all {
            for row in text.split(whereSeparator: \.isNewline) {
                add(row) { $0.split(separator: "+").map(PostConcept.init) }
            }
        }
        for row in PostRows.local.split(whereSeparator: \.isNewline) {
            guard let gap = row.firstIndex(of: " ") else { continue }
            let countries = row[..<gap].split(separator: ",")
            add(row[row.index(after: gap)...], in: countries) { $0.split(separator: "+").map(PostConcept.init) }
        }
        for row in (CountryWords.text + "\n" + CountryWords.abroad).split(whereSeparator: \.isNewline) {
            add(row) { [PostConcept(.country, String($0))] }
        }
    }

    private mutating func add(
        _ row: Substring, in countries: [Substring] = [], as concepts: (Substring) -> [PostConcept]
    ) {
        guard let colon = row.firstIndex(of: ":") else { return }
        let meaning = concepts(row[..<colon])
        for text in row[row.index(after: colon)...].split(separator: " ") {
            var words: [String] = []
            var isStem: [Bool] = []
            for part in text.split(separator: "_") {
                let folded = Self.folded(part).filter { !functionWords.contains($0) || part.count == text.count }
                words += folded
                isStem += folded.indices.map { $0 == folded.count - 1 && part.hasSuffix("*") }
            }
            guard let first = words.first else { continue }
            let phrase = Phrase(words, isStem, meaning, countries)
            guard isStem[0] else {
                whole[first, default: []].append(phrase)
                continue
            }
            let head = String(decoding: first.utf8.prefix(Self.headLength), as: UTF8.self)
            stems[head, default: []].append(phrase)
        }
    }

    private static func folded(_ text: Substring) -> [String] { Folding.words(of: String(text)) }

    /// The longest phrase that begins there; nil where none does.
    func find(in tokens: ArraySlice<String>, of country: String? = nil) -> Find? {
        guard let first = tokens.first else { return nil }
        var best: Phrase?
        var weight = 0
        func take(_ phrases: [Phrase]?) {
            for phrase in phrases ?? [] where phrase.weight > weight && phrase.fits(tokens, in: country) {
                (best, weight) = (phrase, phrase.weight)
            }
        }
        take(whole[first])
        for length in 1...Self.headLength { take(stems[String(decoding: first.utf8.prefix(length), as: UTF8.self)]) }
        return best.map { Find(length: $0.words.count, concepts: $0.concepts) }
    }
}
