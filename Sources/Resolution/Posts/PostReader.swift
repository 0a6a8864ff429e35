// SPDX-License-Identifier: Apache-2.0

/// Reads a title and its organisation into the parts of a `PostForm`.
struct PostReader {
    private(set) var isDeputy = false
    private(set) var isFirst = false
    private(set) var roles: Set<String> = []
    private(set) var topics: Set<String> = []
    private(set) var places: Set<String> = []
    /// Those of `places` that are written as names: with a capital, in a title that has words without.
    private(set) var names: Set<String> = []
    private(set) var acronyms: Set<String> = []
    private(set) var initials: [UInt8] = []
    private(set) var tongue = PostForm.Tongue.unknown
    /// The languages that a title of another language than English can be in, as `TitleLanguages` has them.
    private(set) var languages = TitleLanguages.all
    private var states: Set<String> = []
    private var capitals: Set<String> = []
    /// Those in capitals that are written like a word that joins: "ДАНС" is no "dans".
    private var shortNames: Set<String> = []
    private let country: String?

    /// - `country`: the state whose post it is; its own name tells nothing more.
    init(country: String?) { self.country = country }

    mutating func read(_ title: String) {
        let tokens = tokens(of: title)
        if tokens.contains(where: Self.englishWords.contains) {
            tongue = .english
        } else if !title.allSatisfy({ $0.isASCII || $0.isPunctuation })
            || tokens.contains(where: Self.foreignWords.contains)
        {
            tongue = .other
            languages = TitleLanguages.of(title, tokens)
        }
        read(tokens, isTitle: true)
        finish(tokens)
    }

    /// Of a body only what it is, not who heads it: "Office of the Prosecutor" makes nobody a prosecutor.
    mutating func readOrganisation(_ name: String) {
        read(tokens(of: name), isTitle: false)
        settleStates()
    }

    /// "President" of a state, with nothing else, is its head; of a body, it would be named.
    mutating func readHeadOfState(_ title: String) {
        guard topics.isEmpty, places.isEmpty, roles.isEmpty || roles == ["head"] else { return }
        let words = tokens(of: title).filter { !PostLexicon.shared.functionWords.contains($0) }
        let isPresident = words.map { word in
            Self.presidents.contains(word.hasPrefix("vice") ? String(word.dropFirst(4)) : word)
        }
        guard isPresident.contains(true), zip(words, isPresident).allSatisfy({ $1 || Self.tellsNothing($0) }) else {
            return
        }
        roles = ["president"]
        topics = ["post:president"]
    }

    /// A state, a level, a time: "acting vice president", "ehemaliger Präsident".
    private static func tellsNothing(_ word: String) -> Bool {
        guard let find = PostLexicon.shared.find(in: [word]) else { return false }
        return find.concepts.allSatisfy { concept in
            switch concept.kind {
            case .deputy, .first, .country: true
            case .ignored: !offices.contains { word.hasPrefix($0) }
            case .role, .topic: false
            }
        }
    }

    private static let offices = [
        "offic", "ofis", "bureau", "buro", "adminis", "depart", "council", "commis", "committ",
    ]

    private mutating func read(_ tokens: [String], isTitle: Bool) {
        let lexicon = PostLexicon.shared
        let telling = tokens.filter { !lexicon.functionWords.contains($0) || shortNames.contains($0) }
        var index = 0
        while index < telling.count {
            let find =
                lexicon.find(in: telling[index...], of: country)
                ?? Self.withoutArticle(telling[index]).flatMap {
                    lexicon.find(in: [$0] + telling[(index + 1)...], of: country)
                }
            if find?.length ?? 1 == 1, !(find?.concepts.contains { $0.kind == .role } ?? false),
                let concepts = CompoundPost.read(telling[index])
            {
                take(concepts, isTitle: isTitle)
                index += 1
                continue
            }
            if let find {
                take(find.concepts, isTitle: isTitle)
                index += find.length
                continue
            }
            takeUnknown(telling[index], isTitle: isTitle)
            index += 1
        }
    }

    /// The Arabic word behind its article, which the tables need not give a second time; nil for any other.
    private static func withoutArticle(_ word: String) -> String? {
        guard word.utf8.first.map({ $0 >= 0x80 }) ?? false, word.count > 4 else { return nil }
        // "والري": and the irrigation; "بالمحكمة": at the court; "للضرائب": for the taxes.
        if word.count > 5, joinedArticles.contains(where: word.hasPrefix) { return String(word.dropFirst(3)) }
        if word.hasPrefix("ال") || word.hasPrefix("لل") { return String(word.dropFirst(2)) }
        // "بسوسة", "لسوناطراك", "ومكافحة": at a place or for a body that the tables know.
        return ["ب", "ل", "و"].contains(where: word.hasPrefix) ? String(word.dropFirst()) : nil
    }

    private static let joinedArticles = ["وال", "بال", "فال"]

    private mutating func take(_ concepts: [PostConcept], isTitle: Bool) {
        for concept in concepts {
            switch concept.kind {
            case .deputy: if isTitle { isDeputy = true }
            case .first: if isTitle { isFirst = true }
            case .role: if isTitle { roles.insert(concept.name) }
            case .topic: topics.insert(concept.name)
            case .country: states.insert(concept.name)
            case .ignored: break
            }
        }
    }

    private mutating func takeUnknown(_ word: String, isTitle: Bool) {
        if let parts = EastAsianPosts.read(word) {
            take(parts.concepts, isTitle: isTitle)
            for part in parts.rest { places.insert(PlaceKey.of(part)) }
        } else if word.utf8.count > 1 || word.utf8.first.map({ (0x30...0x39).contains($0) }) == true {
            let known = PlaceNames.key(word) ?? Self.withoutArticle(word).flatMap { PlaceNames.key($0) }
            let key = known ?? PlaceKey.of(word)
            places.insert(key)
            if isTitle, capitals.contains(word), !acronyms.contains(word) { names.insert(key) }
        }
    }

    private mutating func finish(_ tokens: [String]) {
        // "State Duma deputy" is no deputy of anybody.
        if isDeputy, roles.isEmpty || roles == ["member"], !topics.isDisjoint(with: ["parliament", "duma"]) {
            isDeputy = false
            roles.insert("member")
        }
        // "Head of the ministry" is the minister.
        if roles == ["head"], tokens.contains(where: { word in Self.ministries.contains { word.hasPrefix($0) } }),
            topics.count == 1, tokens.count < 6
        {
            roles = ["head", "minister"]
        }
        // "Akim of the city": what its own country calls a governor is a mayor abroad.
        if roles.contains("governor"), tokens.contains(where: Self.cities.contains) { roles.insert("mayor") }
        if !roles.isDisjoint(with: ["ambassador", "envoy"]) { takeCapitals() }
        settleStates()
        for role in ["prime", "president", "ombudsman"] where roles.contains(role) { topics.insert("post:" + role) }
    }

    /// "In Nairobi" is "to Kenya".
    private mutating func takeCapitals() {
        for place in places {
            guard let state = Capitals.state(of: place) else { continue }
            places.remove(place)
            names.remove(place)
            states.insert(state)
        }
    }

    /// Its own state goes without saying. Where the post is one of dealing with states, the others are what it is.
    private mutating func settleStates() {
        topics.formUnion(states.filter { $0 != country }.map { "state:" + $0 })
        if country == nil, roles.isDisjoint(with: ["ambassador", "consul", "envoy", "attache"]) {
            topics.subtract(states.map { "state:" + $0 })
        }
        states = []
    }

    /// The folded words, articles that an apostrophe joins cut off, ordinals as numbers.
    private mutating func tokens(of text: String) -> [String] {
        var tokens: [String] = []
        let isShouting = !text.hasLowercase
        var (names, hasWords) = (Set<String>(), false)
        defer { capitals = hasWords ? names : [] }
        for chunk in Digits.plain(text).divided(atByte: Self.divides, orAt: Self.divides) {
            var word = chunk[...]
            if let mark = Self.apostrophe(in: chunk),
                Self.elided.contains(chunk[..<mark].lowercased())
            {
                word = chunk[chunk.index(after: mark)...]
            }
            // "የአዲስ አበባ": the Amharic "of" is a part of the word.
            if word.first == "የ", word.count > 3 { word = word.dropFirst() }
            let isAcronym = word.isAllUppercase && (2...6).contains(word.count) && !isShouting
            for folded in Folding.words(of: String(word)) {
                let token = Self.withoutOrdinalEnding(folded)
                tokens.append(token)
                if isAcronym, PostLexicon.shared.find(in: [token], of: country) == nil { acronyms.insert(token) }
                if isAcronym, token.utf8.count > 3, PostLexicon.shared.functionWords.contains(token) {
                    shortNames.insert(token)
                }
                if !PostLexicon.shared.functionWords.contains(token), let first = token.utf8.first {
                    initials.append(first)
                    if word.first?.isLowercase ?? false { hasWords = true }
                    // The first word has a capital in many titles.
                    if word.first?.isUppercase ?? false, tokens.count > 1 { names.insert(token) }
                }
            }
        }
        return tokens
    }

    private static func divides(_ character: Character) -> Bool {
        character.asciiValue.map(divides) ?? (character.isWhitespace || otherDividers.contains(character))
    }

    private static func divides(_ byte: UInt8) -> Bool { PlainText.isSpace(byte) || asciiDividers.contains(byte) }

    private static func isSpace(_ character: Character) -> Bool {
        character.asciiValue.map(PlainText.isSpace) ?? character.isWhitespace
    }

    private static func apostrophe(in chunk: Substring) -> String.Index? {
        if chunk.isASCII { return chunk.utf8.firstIndex(of: UInt8(ascii: "'")) }
        return chunk.firstIndex { $0 == "'" || $0 == "’" || $0 == "ʼ" }
    }

    private static let asciiDividers = Array("-/,.()\":;".utf8)
    private static let otherDividers: Set<Character> = ["‐", "‑", "–", "“", "”", "„", "«", "»"]

    private static func withoutOrdinalEnding(_ word: String) -> String {
        if let place = ordinals.firstIndex(where: { $0.contains(word) }) { return String(place + 2) }
        guard let first = word.utf8.first, (0x30...0x39).contains(first) else { return word }
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        return !digits.isEmpty && word.count - digits.count <= 3 ? String(digits) : word
    }

    /// The titles that a joining word, a comma or a semicolon divides; none for a single one.
    static func posts(in title: String) -> [String] {
        var posts: [[Substring]] = [[]]
        for word in title.divided(atByte: PlainText.isSpace, orAt: isSpace) {
            if word.utf8.count <= longestJoining, joining.contains(word.lowercased()) {
                posts.append([])
            } else {
                let isLast = word.hasSuffix(";") || word.hasSuffix(",")
                posts[posts.count - 1].append(isLast ? word.dropLast() : word)
                if isLast { posts.append([]) }
            }
        }
        return posts.count > 1 ? posts.map { $0.joined(separator: " ") } : []
    }

    private static let joining: Set<String> = [
        "&", "a", "and", "e", "et", "i", "oraz", "și", "und", "ve", "y", "και", "и", "та", "—", "–",
    ]
    private static let longestJoining = joining.map(\.utf8.count).max() ?? 0
    /// Numbers in words, from the second on.
    private static let ordinals: [[String]] = [
        ["second", "ii", "الثانية"], ["third", "iii", "الثالثة"], ["fourth", "iv", "الرابعة"], ["fifth", "الخامسة"],
        ["sixth", "vi", "السادسة"], ["seventh", "vii", "السابعة"], ["eighth", "viii", "الثامنة"],
        ["ninth", "ix", "التاسعة"], ["tenth", "العاشرة"],
    ]
    private static let elided: Set<String> = [
        "l", "d", "dell", "all", "dall", "nell", "sull", "un", "qu", "degl", "quell",
    ]
    private static let presidents = Set(
        """
        president presidente presidenta president prasident prasidentin praesident prezydent prezident presedinte
        presedintele presedinta predsednik predsednica predsjednik predsjednica präsident президент президента претседател
        президентка πρόεδρος presidentti presidenten presidentas prezidents prezidenti prezidenty
        """.split(whereSeparator: \.isWhitespace).flatMap { Folding.words(of: String($0)) })
    private static let cities: Set<String> = [
        "city", "goroda", "gorod", "mista", "shahar", "shahri", "shaari", "kala", "kalasi", "kalasinin", "kalasynyn",
        "kalasy", "seher",
        "sahari",
    ]
    private static let ministries = [
        "ministr", "ministe", "bakanl", "министерств", "minoboron", "minzdrav", "minfin", "mintsifr",
        "minobr", "minkult", "minsport", "mintrans", "minstro", "minsel", "minprom", "minenergo", "mintrud", "minyust",
        "minprirod", "minprosv", "minekonom",
    ]
    private static let englishWords: Set<String> = [
        "adviser", "advisor", "ambassador", "and", "attorney", "chair", "chairman", "chairperson", "chairwoman",
        "chief", "commander", "commissioner", "constable", "councillor", "deputy", "envoy", "executive",
        "former", "governor", "head", "judge", "leader", "lawmaker", "mayor", "member", "of", "officer", "official",
        "prosecutor", "secretary", "sheriff", "speaker", "spokesman", "the", "treasurer",
        // What others spell in another way, in titles without any of these ("health minister").
        "affairs", "agency", "army", "board", "ceo", "city", "committee", "company", "council", "county", "court",
        "defence", "defense", "department", "district", "economy", "education", "energy", "finance", "force",
        "forces", "foreign", "guard", "health", "interior", "intelligence", "justice", "labour", "labor", "ministry",
        "mp", "navy", "office", "police", "region", "regional", "security", "service", "state", "university",
    ]
    private static let foreignWords: Set<String> = [
        "da", "das", "de", "degli", "dei", "del", "della", "der", "di", "die", "do", "du", "el", "fur", "la", "le",
        "les", "ministra", "ministre", "ministro", "van", "vom", "von", "zur",
    ]
}
