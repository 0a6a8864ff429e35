// SPDX-License-Identifier: Apache-2.0

/// A post as it is compared: its level, its head nouns and what it is the post of.
struct PostWords: Hashable {
    /// Deputies, vice-presidents and assistants are another level than those they serve.
    let isDeputy: Bool
    /// "minister", "head": what says little without the rest.
    let heads: Set<String>
    /// "defense", "tula", "general staff": what tells one minister from the next.
    let content: Set<String>

    init(title: String, organisation: String?) {
        var heads: Set<String> = []
        var content: Set<String> = []
        var isDeputy = false
        for word in Folding.words(of: title) where !Self.ignored.contains(word) {
            let word = Self.spellings[word] ?? word
            if word == "deputy" {
                isDeputy = true
            } else if Self.headNouns.contains(word) {
                heads.insert(word)
            } else {
                content.insert(word)
            }
        }
        content.formUnion(Self.words(ofOrganisation: organisation))
        (self.isDeputy, self.heads, self.content) = (isDeputy, heads, content)
    }

    static func words(ofOrganisation name: String?) -> Set<String> {
        guard let name else { return [] }
        return Set(Folding.words(of: name).map { spellings[$0] ?? $0 })
            .subtracting(ignored).subtracting(headNouns).subtracting(["deputy"])
    }

    /// One word for each way to write it.
    private static let spellings: [String: String] = [
        "advisor": "adviser", "assistant": "deputy", "boss": "head", "centre": "center", "chair": "head",
        "chairman": "head", "chairperson": "head", "chairwoman": "head", "chief": "head", "defence": "defense",
        "director": "head", "directorate": "department", "foreign": "foreign", "interior": "interior",
        "labour": "labor", "leader": "head", "ministers": "minister", "premier": "prime", "under": "deputy",
        "vice": "deputy",
    ]

    private static let headNouns: Set<String> = [
        "adviser", "ambassador", "commander", "commissioner", "general", "governor", "head", "judge", "mayor",
        "member", "minister", "officer", "official", "prosecutor", "representative", "secretary", "senator",
        "spokesman", "spokesperson", "spokeswoman",
    ]

    /// Words that do not tell one post from another.
    private static let ignored: Set<String> = [
        "a", "acting", "an", "and", "at", "by", "country", "current", "ex", "first", "for", "former", "his", "her",
        "in", "incumbent", "interim", "its", "ministry", "nation", "new", "of", "on", "outgoing", "s", "senior",
        "the", "their", "then", "to", "top",
    ]
}
