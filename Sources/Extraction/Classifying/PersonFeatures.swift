// SPDX-License-Identifier: Apache-2.0
import Personnel

/// What the classifier looks at: the words around a person, and where the triggers of the sentence stand.
///
/// Each feature is a question and its answer, as `classifier.txt` names them: `r2 was arrested` (the two words right
/// behind the person), `tb dismissed ra 0` (an active verb that can tell of a dismissal stands to the right, with
/// nobody between).
struct PersonFeatures {
    private let parsed: ParsedSentence
    private let masked: MaskedSentence
    private let cues: [Cue]
    private let isSpelt: Bool

    /// A trigger, read or not.
    private struct Cue {
        let place: Int
        let word: Feature.Word
        /// What it can tell of, or tells.
        let kinds: [Feature.Word]
        /// "a", "p" or "n": active, passive, noun.
        let voice: String
        let filling: Filling?
    }

    /// How many words are looked at on either side, and up to where a clause is followed.
    private static let reach = (left: 8, right: 9, clause: 15)
    /// Of very long sentences not all words are features.
    private static let wordLimit = 80

    /// What the headline and the sentence before can tell of, by their triggers.
    struct Surroundings {
        fileprivate let title: [Feature.Word]
        fileprivate let before: [Feature.Word]

        init(of index: Int, _ sentences: [ParsedSentence], _ readings: [Int: [FrameReader.Reading]]) {
            func kinds(_ place: Int) -> [Feature.Word] {
                var found: [Feature.Word] = []
                for reading in readings[place] ?? [] {
                    let frames = sentences[place].passage.language.frames
                    for number in reading.filling.map({ [$0.frame] }) ?? reading.trigger.forms.map(\.frame) {
                        guard let kind = Question.kinds[frames[number].kind.id], !found.contains(kind) else { continue }
                        found.append(kind)
                    }
                }
                return found
            }
            let isTitle = sentences[index].passage.isTitle
            title = isTitle || sentences.first?.passage.isTitle != true ? [] : kinds(0)
            before = isTitle || index == 0 || sentences[index - 1].passage.isTitle ? [] : kinds(index - 1)
        }
    }

    private let around: Surroundings

    init(_ parsed: ParsedSentence, _ readings: [FrameReader.Reading], _ around: Surroundings, spelt: Bool) {
        (self.parsed, self.around, isSpelt) = (parsed, around, spelt)
        let masked = MaskedSentence(parsed, spelt: spelt)
        self.masked = masked
        let frames = parsed.passage.language.frames
        cues = readings.compactMap { reading -> Cue? in
            guard let place = masked.places[reading.chunk] else { return nil }
            let numbers = reading.filling.map { [$0.frame] } ?? reading.trigger.forms.map(\.frame)
            let group = parsed.verb(reading.chunk)
            let text = parsed.passage.text(reading.trigger.start..<reading.trigger.end)
            var kinds: [Feature.Word] = []
            for number in numbers {
                guard let kind = Question.kinds[frames[number].kind.id], !kinds.contains(kind) else { continue }
                kinds.append(kind)
            }
            return Cue(
                place: place, word: Feature.Word(oneWord: text), kinds: kinds,
                voice: group == nil ? "n" : group?.isPassive == true ? "p" : "a", filling: reading.filling)
        }
    }

    var people: [MaskedSentence.Person] { masked.people }

    /// - `isOfficial`: the article says that the person holds a public post.
    func features(of person: MaskedSentence.Person, isOfficial: Bool) -> Feature.Bag {
        var bag = Feature.Bag(spelt: isSpelt)
        let (words, here) = (masked.words, person.place)
        let phrase = parsed.phrases[person.phrase]
        let right = words[min(here + 1, words.count)..<min(here + 1 + Self.reach.right, words.count)]
        let left = words[max(0, here - Self.reach.left)..<here]
        let (before, behind) = (left.last ?? Question.end, right.first ?? Question.end)

        bag.add(Question.all)
        bag.add(
            Question.what, Feature.Word("\(phrase.kind)"), phrase.kind == .pronoun ? words[here] : Question.end)
        bag.add(Question.office, Feature.Word("\(isOfficial)"))
        bag.add(Question.title, Feature.Word("\(parsed.passage.isTitle)"))
        bag.add(Question.order, Feature.Word(number: parsed.sentence.order, most: 6))
        let others = masked.people.count { $0.place != here && parsed.phrases[$0.phrase].kind != .pronoun }
        bag.add(Question.people, Feature.Word(number: others, most: 4))
        for (length, (toRight, toLeft)) in zip(1..., zip(Question.rightRuns, Question.leftRuns)) {
            if right.count >= length { bag.add(toRight, run: right.prefix(length)) }
            if left.count >= length { bag.add(toLeft, run: left.suffix(length)) }
        }
        bag.add(Question.sides, before, behind)
        for word in right { bag.add(Question.right, word) }
        for word in left { bag.add(Question.left, word) }
        for (one, next) in zip(right, right.dropFirst()) { bag.add(Question.rightPair, one, next) }
        for (one, next) in zip(left, left.dropFirst()) { bag.add(Question.leftPair, one, next) }
        for word in words.prefix(Self.wordLimit) { bag.add(Question.word, word) }
        // To the next person on either side, or the end of the clause.
        let clause = Self.reach.clause
        for word in words[min(here + 1, words.count)..<min(here + 1 + clause, words.count)].prefix(while: Self.isOpen) {
            bag.add(Question.rightClause, word)
        }
        for word in words[max(0, here - clause)..<here].reversed().prefix(while: Self.isOpen) {
            bag.add(Question.leftClause, word)
        }
        for kind in around.title { bag.add(Question.headline, kind) }
        for kind in around.before { bag.add(Question.earlier, kind) }
        for cue in cues {
            for kind in cue.kinds where around.title.contains(kind) { bag.add(Question.headlineToo, kind) }
        }
        for cue in cues { add(cue, of: person, before, behind, to: &bag) }
        return bag
    }

    private static func isOpen(_ word: Feature.Word) -> Bool { !walls.contains(word.hash) }

    private static let walls = Set(["OFFICIAL", "PERSON", "NAME", "POST", ";", ":"].map { Feature.Word($0).hash })

    private func add(
        _ cue: Cue, of person: MaskedSentence.Person, _ before: Feature.Word, _ behind: Feature.Word,
        to bag: inout Feature.Bag
    ) {
        let (low, high) = (min(person.place, cue.place), max(person.place, cue.place))
        let between = masked.people.count {
            low < $0.place && $0.place < high && parsed.phrases[$0.phrase].kind != .pronoun
        }
        let way = Feature.Word((cue.place > person.place ? "r" : "l") + cue.voice)
        let far = Feature.Word(number: (high - low) / 3, most: 4)
        let beside = Feature.Word(number: between, most: 2)
        for kind in cue.kinds {
            bag.add(Question.trigger, kind, way)
            bag.add(Question.triggerBeside, kind, way, beside)
            bag.add(Question.triggerFar, kind, way, far)
            bag.add(Question.triggerBefore, kind, way, before)
            bag.add(Question.triggerBehind, kind, way, behind)
            bag.add(Question.kind, kind)
            guard let filling = cue.filling else { continue }
            bag.add(filling.persons.contains(person.phrase) ? Question.read : Question.readOfOther, kind, way)
            for (role, phrase) in filling.roles where phrase == person.phrase && role != .post {
                bag.add(Question.role, Feature.Word(role.rawValue), kind)
            }
        }
        bag.add(Question.triggerWord, cue.word, way)
        bag.add(Question.triggerWordBeside, cue.word, way, beside, before)
    }
}

/// What is asked of a person, by the words that name it in `classifier.txt`.
private enum Question {
    static let all = Feature.Word("all")
    static let what = Feature.Word("what")
    static let office = Feature.Word("office")
    static let title = Feature.Word("title")
    static let order = Feature.Word("order")
    static let people = Feature.Word("people")
    static let rightRuns = (1...4).map { Feature.Word("r\($0)") }
    static let leftRuns = (1...4).map { Feature.Word("l\($0)") }
    static let sides = Feature.Word("lr")
    static let right = Feature.Word("r")
    static let left = Feature.Word("l")
    static let rightPair = Feature.Word("rr")
    static let leftPair = Feature.Word("ll")
    static let word = Feature.Word("w")
    static let rightClause = Feature.Word("rs")
    static let leftClause = Feature.Word("ls")
    static let trigger = Feature.Word("t")
    static let triggerBeside = Feature.Word("tb")
    static let triggerFar = Feature.Word("td")
    static let triggerBefore = Feature.Word("tp")
    static let triggerBehind = Feature.Word("tn")
    static let triggerWord = Feature.Word("tw")
    static let triggerWordBeside = Feature.Word("twb")
    static let kind = Feature.Word("k")
    static let read = Feature.Word("read")
    static let readOfOther = Feature.Word("other")
    static let headline = Feature.Word("h")
    static let headlineToo = Feature.Word("ht")
    static let earlier = Feature.Word("e")
    static let role = Feature.Word("role")
    /// Nothing stands there.
    static let end = Feature.Word("$")
    static let kinds = Dictionary(uniqueKeysWithValues: ChangeKind.catalogue.map { ($0.id, Feature.Word($0.id)) })
}
