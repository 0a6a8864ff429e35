// SPDX-License-Identifier: Apache-2.0

/// Words for a kind of people that mean somebody told of before: "the lawmaker" for a senator, "the ex-banker" for who
/// was called one. Two candidates: nobody.
extension Cast {
    /// "the lawmaker", "the jurist", "the politician": one word for all who hold posts of a class.
    func holders(meantBy phrase: Phrase, _ parsed: ParsedSentence) -> [Int] {
        guard phrase.isDefinite, phrase.pronounClass.isEmpty, phrase.possessor == nil, phrase.organisationClass == nil,
            let post = phrase.post, post.count == 1,
            let told = phrase.postEntry.flatMap({ parsed.passage.language.lexicon.entries[Int($0)].postClass })
        else { return [] }
        return characters.indices.filter { index in
            characters[index].posts.contains { $0.postClass.map { Self.covers(told, $0) } ?? false }
        }
    }

    private static func covers(_ told: PostClass, _ held: PostClass) -> Bool {
        switch told {
        case .parliament, .justice, .diplomacy: held == told
        // "the politician".
        case .party: held == .party || held == .parliament || held == .state || held == .region
        case .state, .military, .security, .region, .company, .agency, .international, .generic, .armedGroup, .service:
            false
        }
    }

    /// The one character who was called by a trade before: "Ex-banker Berel became minister. The ex-banker resigned".
    func bearer(ofTrade phrase: Phrase, _ parsed: ParsedSentence) -> Int? {
        guard phrase.kind == .post, phrase.isPrivate, phrase.post == nil, phrase.rank == nil, phrase.name == nil,
            phrase.isDefinite, !phrase.isPlural, phrase.pronounClass.isEmpty, phrase.possessor == nil,
            phrase.nounClasses.isEmpty, let word = trade(of: phrase, parsed)
        else { return nil }
        let called = characters.indices.filter { characters[$0].trades.contains(word) }
        return called.count == 1 ? called.first : nil
    }

    /// The folded word for what somebody does without a post.
    func trade(of phrase: Phrase, _ parsed: ParsedSentence) -> String? {
        guard let role = phrase.role, phrase.nounClasses.isEmpty else { return nil }
        return parsed.passage.words((role.upperBound - 1)..<role.upperBound).first
    }
}
