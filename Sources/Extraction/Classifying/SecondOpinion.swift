// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// What the classifier says of each person of an article, and the changes that it reads where no frame fits.
struct SecondOpinion {
    private let sentences: [ParsedSentence]
    private let cast: Cast
    private let classifier: Classifier
    /// By person and kind, the best of all sentences.
    private var best: [Pair: Opinion] = [:]
    /// In how many sentences it is probable.
    private var tellings: [Pair: Int] = [:]
    private(set) var proposals: [Proposal] = []
    /// By character: how probable it is that the person counts.
    private var standings: [Int: Double] = [:]

    private struct Pair: Hashable {
        let character: Int
        let kind: String
    }

    /// Of one change, where it is told most clearly; each 0...1.
    struct Opinion {
        var probability = 0.0
        /// Of any kind of the family.
        var family = 0.0
        var background = 0.0
        var expected = 0.0
        var rumoured = 0.0
        var denied = 0.0

        fileprivate init(_ kind: ChangeKind, _ number: Int, _ answers: [Double], _ classifier: Classifier) {
            probability = answers[number]
            for (number, question) in classifier.questions.enumerated() {
                switch question {
                case .kind, .counts: break
                case .family(let family): if family == kind.family { self.family = answers[number] }
                case .background: background = answers[number]
                case .expected: expected = answers[number]
                case .rumoured: rumoured = answers[number]
                case .denied: denied = answers[number]
                }
            }
        }
    }

    /// A change that words tell of, at a person and at the word nearest to it that can carry it.
    struct Proposal {
        let sentence: Int
        let filling: Filling
        let character: Int
        let kind: ChangeKind
        let opinion: Opinion

        /// A draft tells it, or something of its sort: of the kinds of the law one may tell of several.
        func isTold(by draft: Draft) -> Bool {
            guard draft.affected == .character(character) else { return false }
            return draft.kind == kind || draft.kind.family == kind.family && kind.family != .legal
        }
    }

    /// What is less probable is a reading only where something of its family is probable, and nothing of it more so.
    static let least = 0.3
    static let leastFamily = 0.5
    /// The manner that the rules read is at least so probable by the classifier: to be told, and to be alerted.
    static let leastAgreement = 0.93
    static let sureAgreement = 0.96
    /// Where the classifier does not know how it is told: as a fact, or as something else.
    static let open = 0.25...0.85
    /// Who is less probably somebody who counts is left out, whatever else is probable.
    static let leastStanding = 0.95

    init(
        _ sentences: [ParsedSentence], _ readings: [Int: [FrameReader.Reading]], _ cast: Cast, _ classifier: Classifier
    ) {
        (self.sentences, self.cast, self.classifier) = (sentences, cast, classifier)
        if let counts = classifier.questions.firstIndex(of: .counts) {
            standings = StandingFeatures(sentences, readings, cast, spelt: false).bags { _ in true }
                .mapValues { classifier.probabilities($0.hashes)[counts] }
        }
        for (index, parsed) in sentences.enumerated() {
            guard parsed.phrases.contains(where: { $0.kind == .name || $0.kind == .post || $0.kind == .pronoun }) else {
                continue
            }
            let own = readings[index] ?? []
            let isLeftOut = ExclusionReader(parsed: parsed).leavesOut
            let features = PersonFeatures(parsed, own, .init(of: index, sentences, readings), spelt: false)
            for person in features.people {
                guard let character = cast.character(of: person.phrase, in: index) else { continue }
                let isOfficial = cast.characters[character].standing != nil
                let bag = features.features(of: person, isOfficial: isOfficial)
                let answers = classifier.probabilities(bag.hashes)
                for (number, question) in classifier.questions.enumerated() {
                    guard case .kind(let kind) = question else { continue }
                    let pair = Pair(character: character, kind: kind.id)
                    if answers[number] >= Self.least { tellings[pair, default: 0] += 1 }
                    if answers[number] > best[pair]?.probability ?? 0 {
                        best[pair] = Opinion(kind, number, answers, classifier)
                    }
                    // "as did his predecessor, Lena Marsh": nobody knows when.
                    let isOfOld = parsed.phrases[person.phrase].isOwned && cast.characters[character].line != nil
                    guard answers[number] >= Self.least || isFirst(kind, number, answers), !isLeftOut, !isOfOld,
                        !own.contains(where: { tells($0.filling, kind, of: person.phrase, parsed) }),
                        let filling = filling(kind, of: person.phrase, in: parsed, own)
                    else { continue }
                    proposals.append(
                        Proposal(
                            sentence: index, filling: filling, character: character, kind: kind,
                            opinion: Opinion(kind, number, answers, classifier)))
                }
            }
        }
    }

    /// Something of the family is probable, and nothing of it more so than this.
    private func isFirst(_ kind: ChangeKind, _ own: Int, _ answers: [Double]) -> Bool {
        var family = 0.0
        for (number, question) in classifier.questions.enumerated() {
            switch question {
            case .family(let one): if one == kind.family { family = answers[number] }
            case .kind(let other):
                if other.family == kind.family, other != kind, answers[number] > answers[own] { return false }
            default: break
            }
        }
        return family >= Self.leastFamily
    }

    /// 0...1: how probable it is that the person holds, held or is about to hold a public post.
    func standing(of character: Int) -> Double { standings[character] ?? 0 }

    /// Nil where the classifier knows nothing of such a person or kind.
    func opinion(of kind: ChangeKind, for character: Int) -> Opinion? {
        best[Pair(character: character, kind: kind.id)]
    }

    /// How many people of the article something of that family befalls, by the classifier.
    func people(of kind: ChangeKind) -> Int {
        Set(
            best.compactMap { pair, heard in
                heard.probability >= Self.least && ChangeKind(id: pair.kind)?.family == kind.family
                    ? pair.character : nil
            }
        ).count
    }

    /// How many sentences tell of it, by the classifier.
    func tellings(of kind: ChangeKind, for character: Int) -> Int {
        tellings[Pair(character: character, kind: kind.id)] ?? 0
    }

    /// How probable the most probable other kind of the same family is; 0 where there is none.
    func rival(of kind: ChangeKind, for character: Int) -> Double {
        best.filter { pair, _ in
            pair.character == character && pair.kind != kind.id && ChangeKind(id: pair.kind)?.family == kind.family
        }.map(\.value.probability).max() ?? 0
    }

    private func tells(_ filling: Filling?, _ kind: ChangeKind, of phrase: Int, _ parsed: ParsedSentence) -> Bool {
        guard let filling else { return false }
        return filling.persons.contains(phrase) && parsed.passage.language.frames[filling.frame].kind == kind
    }

    /// The trigger of such a kind that stands nearest, or else the nearest verb: its clause says whether it happened.
    private func filling(
        _ kind: ChangeKind, of phrase: Int, in parsed: ParsedSentence, _ readings: [FrameReader.Reading]
    ) -> Filling? {
        let frames = parsed.passage.language.frames
        guard let home = parsed.chunks.indices.first(where: { holds($0, phrase, parsed) }), !isPlace(home, parsed)
        else {
            return nil
        }
        let fitting = readings.compactMap { reading -> (FrameReader.Reading, Int)? in
            let numbers = reading.filling.map { [$0.frame] } ?? reading.trigger.forms.map(\.frame)
            return numbers.first { frames[$0].kind == kind }.map { (reading, $0) }
        }
        if let (reading, frame) = fitting.min(by: { abs($0.0.chunk - home) < abs($1.0.chunk - home) }) {
            return filling(frame, at: reading.chunk, reading.trigger, phrase, home, parsed)
        }
        guard let frame = frames.firstIndex(where: { $0.kind == kind && $0.isPlain }) else { return nil }
        let verbs = parsed.chunks.indices.filter { parsed.chunks[$0].isVerb }
        let behind = verbs.first { $0 > home }
        let near = behind.map { $0 - home < 6 } ?? false ? behind : verbs.last { $0 < home } ?? behind
        let chunk = near ?? home
        let range = parsed.chunks[chunk].range
        let trigger = TriggerHit(
            start: range.lowerBound, end: range.upperBound, forms: [TriggerForm(frame: frame, forms: .past)])
        return filling(frame, at: chunk, trigger, phrase, home, parsed)
    }

    private func filling(
        _ frame: Int, at chunk: Int, _ trigger: TriggerHit, _ phrase: Int, _ home: Int, _ parsed: ParsedSentence
    ) -> Filling {
        let group = parsed.verb(chunk)
        var filling = Filling(
            frame: frame, construction: group == nil ? .nominal : group?.isPassive == true ? .passive : .active,
            persons: [phrase], chunk: chunk, trigger: trigger, start: min(home, chunk),
            end: max(parsed.chunks[home].range.upperBound, trigger.end))
        filling.isClassified = true
        // "Marsh and Berel, who were arrested in January".
        let relative = (min(home, chunk)..<chunk).last { parsed.kind($0) == .relative }
        filling.isRelative = relative.map { parsed.isOneClause($0..<chunk) } ?? false
        return filling
    }

    /// "judges in the town of San Marco", "the mayor of Santa Lena": a name behind "of" is of a place, unless it is that
    /// of whom something befell: "the arrest of Lena Marsh".
    private func isPlace(_ home: Int, _ parsed: ParsedSentence) -> Bool {
        guard parsed.isPreposition(home - 1),
            parsed.passage.classes(parsed.chunks[home - 1].range.lowerBound).contains(.of),
            let name = parsed.phrase(home).map({ parsed.phrases[$0] }), name.post == nil, name.rank == nil,
            let before = parsed.phrase(home - 2).map({ parsed.phrases[$0] })
        else { return false }
        switch before.kind {
        case .post, .place, .organisation: return true
        case .thing, .nominal, .name, .pronoun: return false
        }
    }

    private func holds(_ chunk: Int, _ phrase: Int, _ parsed: ParsedSentence) -> Bool {
        var next = parsed.phrase(chunk)
        for _ in 0..<3 {
            guard let current = next else { return false }
            if current == phrase { return true }
            next = parsed.phrases[current].possessor
        }
        return false
    }
}

extension Frame {
    /// Tells of its kind by itself, and nothing else.
    fileprivate var isPlain: Bool {
        !isWeak && !isNegative && !isAhead && !isCopular && !fillsVacancy && !needsPost && fixedStatus == nil
            && neededFamily == nil && besideKinds.isEmpty && yieldsTo == nil && subtype == nil && companion == nil
    }
}

/// A person in a sentence to learn from.
public struct ClassifiedPassage: Sendable {
    /// The fullest name that the article gives.
    public let person: String
    public let isTitle: Bool
    /// Of the sentence, in the title or in the text.
    public let bytes: Range<Int>
    /// By the names of `classifier.txt`.
    public let features: [String]
    /// What frames read there of the person.
    public let told: Set<ChangeKind>
}
