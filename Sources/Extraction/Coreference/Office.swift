// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// What a phrase says of somebody's post: whether it is a public one, and how the text calls it.
struct Office {
    private(set) var counts = false
    private(set) var isArmed = false
    /// Of the rank and file of a public service.
    private(set) var isService = false
    /// A post in a body of several states, whose people stand for none.
    private(set) var isInternational = false
    /// The post's words tell which one it is: "the governor of Tula", "the finance minister", not "the judge".
    private(set) var isUnique = false
    /// Police and courts speak of others.
    private(set) var tellsOfOthers = false
    private(set) var note: PostNote?

    init(_ phrase: Phrase, _ parsed: ParsedSentence) {
        let entry = phrase.postEntry.map { parsed.passage.language.lexicon.entries[Int($0)] }
        isArmed = entry?.postClass == .armedGroup || phrase.post != nil && phrase.organisationClass == .armedGroup
        isInternational =
            phrase.post != nil && (phrase.organisationClass == .international || entry?.postClass == .international)
        tellsOfOthers = entry?.postClass == .justice || entry?.postClass == .security
        // "the captain of the ferry": a rank in a private body is nobody's office.
        let isOfPrivateBody = phrase.organisationClass.map { !$0.isPublic && $0 != .armedGroup } ?? false
        counts = phrase.rank != nil ? !isOfPrivateBody : phrase.tellsOffice
        if let postClass = entry?.postClass {
            let isPublicBody = phrase.organisationClass?.isPublic
            switch postClass {
            case .generic: counts = counts || isPublicBody == true || phrase.postIsComplete && isPublicBody != false
            case .company: counts = counts || isPublicBody == true
            case .armedGroup: break
            case .service:
                isService = isPublicBody != false && (!phrase.isPlural || phrase.count != nil)
                counts = counts || isPublicBody == true
            case .state, .military, .security, .justice, .parliament, .party, .region, .agency, .diplomacy,
                .international:
                counts = counts || isPublicBody != false
            }
        }
        guard let post = phrase.post else {
            body(phrase, parsed)
            return
        }
        switch entry?.postClass {
        case .justice, .region, .parliament, .security, .military:
            isUnique = post.count > 1 || phrase.country != nil || phrase.organisation != nil
        case .state, .party, .company, .agency, .diplomacy, .international, .generic, .armedGroup, nil: isUnique = true
        case .service: isUnique = false
        }
        var words = post
        // "Shoigu's deputy": a post that is nothing without its owner.
        if let owner = phrase.possessor, parsed.phrases[owner].kind == .name || parsed.phrases[owner].kind == .post,
            parsed.phrases[owner].range.lowerBound < post.lowerBound
        {
            words = parsed.phrases[owner].range.lowerBound..<post.upperBound
        }
        let title = parsed.passage.text(words)
        note = PostNote(
            title: title, organisation: phrase.organisation.map { parsed.passage.text($0) }, country: phrase.country,
            bodyCountry: phrase.bodyCountry,
            isDeputy: phrase.modifiers.contains(.deputy), postClass: entry?.postClass,
            bodyClass: phrase.organisationClass,
            lastingTitle: phrase.modifiers.contains(.acting) ? Self.lastingTitle(words, parsed) : nil,
            pastTitle: Self.pastTitle(of: phrase, before: words, parsed))
        // "Shoigu's deputy": a post beside somebody's own.
        if let owner = phrase.possessor.map({ parsed.phrases[$0] }), entry?.postClass == .generic {
            // "Koplin's finance director": a name that may be a firm's has directors, a person has deputies.
            let mayBeFirm =
                owner.kind == .name && !owner.isSurelyPerson && owner.post == nil && owner.rank == nil
                && entry?.complements.contains(.body) == true && entry?.complements.contains(.place) == true
            counts = !mayBeFirm && (counts || owner.isPersonLike || owner.organisationClass?.isPublic == true)
        }
    }

    /// "former lands minister", "ex-Fijian premier": the title with the word that says that it is held no longer.
    private static func pastTitle(of phrase: Phrase, before post: Range<Int>, _ parsed: ParsedSentence) -> String? {
        guard phrase.modifiers.contains(.former), phrase.range.lowerBound < post.lowerBound else { return nil }
        let reader = PhraseReader(parsed.passage, parsed.sentence)
        let before = max(phrase.range.lowerBound, post.lowerBound - 6)..<post.lowerBound
        guard let start = before.last(where: { reader.entry(reader.item(at: $0), .modifier)?.modifier == .former })
        else { return nil }
        return parsed.passage.text(start..<post.upperBound)
    }

    /// "acting head", "interim president": the title of whoever holds the post for good.
    static func lastingTitle(_ post: Range<Int>, _ parsed: ParsedSentence) -> String? {
        let reader = PhraseReader(parsed.passage, parsed.sentence)
        var start = post.lowerBound
        while start < post.upperBound {
            let item = reader.item(at: start)
            guard reader.entry(item, .modifier)?.modifier == .acting else { break }
            start = item.range.upperBound
        }
        return start < post.upperBound ? parsed.passage.text(start..<post.upperBound) : nil
    }

    /// The post that somebody holds, as the text has told it so far; nil where that is no public one.
    init?(heldBy character: Character) {
        guard character.standing == .official, let post = character.fullestPost else { return nil }
        (counts, note, isInternational) = (true, post, character.isInternational)
    }

    /// The post that a filling names; where a body gives it, and no other is named, it is one of that body's own:
    /// "the state railway named Lena Marsh its new head", "the brewery's board named Lena Marsh president".
    init(postOf filling: Filling, at index: Int, _ parsed: ParsedSentence) {
        var phrase = parsed.phrases[index]
        if let giver = filling.roles[.agent].map({ parsed.phrases[$0] }), giver.kind == .organisation,
            giver.organisationClass != nil, giver.organisationClass != .armedGroup, phrase.post != nil,
            phrase.organisationClass == nil,
            phrase.possessor == nil, phrase.pronounClass.isDisjoint(with: [.masculine, .feminine]),
            let chunk = parsed.chunks.indices.first(where: { parsed.phrase($0) == index }),
            !Self.isElsewhere(chunk, parsed),
            !phrase.range.contains(where: { parsed.passage.classes($0).contains(.of) })
        {
            (phrase.organisation, phrase.organisationClass) = (giver.organisation, giver.organisationClass)
            (phrase.country, phrase.bodyCountry) = (phrase.country ?? giver.country, giver.bodyCountry)
        }
        self.init(phrase, parsed)
    }

    /// "chief executive of Acme", "director at Acme", not "director in charge of": another body than the giver's.
    private static func isElsewhere(_ chunk: Int, _ parsed: ParsedSentence) -> Bool {
        guard parsed.isPreposition(chunk + 1), let next = parsed.phrase(chunk + 2) else { return false }
        let classes = parsed.passage.classes(parsed.chunks[chunk + 1].range.lowerBound)
        return classes.contains(.of)
            || !classes.isDisjoint(with: [.place, .attribution]) && parsed.phrases[next].kind != .thing
    }

    /// "to lead the ministry", "elected to the senate": the body stands for the post in it.
    private mutating func body(_ phrase: Phrase, _ parsed: ParsedSentence) {
        let isBody = phrase.kind == .organisation && phrase.organisationClass?.isPublic == true
        let isPortfolio = phrase.kind == .thing && phrase.name == nil
        guard isBody || isPortfolio else { return }
        var words = phrase.range
        while words.count > 1, parsed.passage.classes(words.lowerBound).contains(.article) {
            words = (words.lowerBound + 1)..<words.upperBound
        }
        let title = parsed.passage.text(words)
        (counts, isUnique) = (true, true)
        note = PostNote(
            title: title, organisation: isBody ? title : nil, country: phrase.country, bodyCountry: phrase.bodyCountry,
            isDeputy: false, postClass: isBody && phrase.organisationClass == .parliament ? .parliament : nil)
    }

    /// A post as a list gives it: "Works and Housing".
    init(listed words: Range<Int>, _ parsed: ParsedSentence) {
        var words = words
        while words.count > 1, parsed.passage.classes(words.lowerBound).contains(.article) {
            words = (words.lowerBound + 1)..<words.upperBound
        }
        let title = parsed.passage.text(words)
        (counts, isUnique) = (true, true)
        note = PostNote(
            title: title, organisation: nil, country: nil, bodyCountry: nil, isDeputy: false)
    }

    static func folded(_ title: String) -> [String] { Normalization.words(title) }

    /// More than three letters.
    private static func isLong(_ word: String) -> Bool {
        var letters = word.unicodeScalars.makeIterator()
        for _ in 0...3 where letters.next() == nil { return false }
        return true
    }

    /// "spy", "tax", "oil": too short to tell posts apart, but where a post begins with them.
    static let shortLength = 3

    /// The words of a post that nobody else's may lack: "spy chief" is no chief of the coast guard.
    static func distinguishing(_ words: [String]) -> [String] {
        guard let first = words.first, first.utf8.count == shortLength else { return keyWords(words) }
        return [first] + keyWords(words)
    }

    /// The words of a title that tell posts apart.
    static func keyWords(_ words: [String]) -> [String] {
        words.filter { isLong($0) || $0 == "pm" }.map { $0.hasPrefix("defens") ? "defence" : $0 }
    }
}
