// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// One item of a list: "Finance: Lena Marsh", "Lena Marsh, Minister of Finance (new), replacing Anton Berel",
/// "Colonel Anton Berel, from the academy to the general staff as head of training".
struct ListItem {
    let parsed: ParsedSentence
    /// The chunks of the item.
    let range: Range<Int>
    let introduction: ListIntroduction

    /// Chunks between the label and its colon.
    static let longestLabel = 10

    /// The items of a sentence, from a chunk on: one, or several between semicolons.
    static func items(in parsed: ParsedSentence, from start: Int, _ introduction: ListIntroduction) -> [Filling] {
        var found: [Filling] = []
        var first = start
        for chunk in start...max(start, parsed.chunks.count) {
            guard chunk == parsed.chunks.count || parsed.isMark(";", at: chunk) else { continue }
            if first < chunk {
                found += ListItem(parsed: parsed, range: first..<chunk, introduction: introduction).fillings()
            }
            first = chunk + 1
        }
        return found
    }

    /// The first colon of a sentence that goes on behind it.
    static func opening(of parsed: ParsedSentence) -> (chunk: Int, token: Int)? {
        guard let chunk = parsed.chunks.indices.dropLast().first(where: { parsed.isMark(":", at: $0) }) else {
            return nil
        }
        return (chunk, parsed.chunks[chunk].range.lowerBound)
    }

    // MARK: Shapes

    private func fillings() -> [Filling] {
        guard !isKept, !hasFiniteVerb, let first = firstPhrase else { return [] }
        guard let (person, post) = labelled(first) ?? named(first) else { return [] }
        var filling = filling(person, post)
        var found: [Filling] = []
        if var replaced = replaced(by: person) {
            replaced.samePost = post
            filling.roles[.predecessor] = replaced.persons.first
            found.append(replaced)
        }
        found.insert(filling, at: 0)
        return found
    }

    /// "Finance: Lena Marsh", "Minister of Finance - Lena Marsh".
    private func labelled(_ first: Int) -> (person: Int, post: Office?)? {
        var position = first
        var tellsPost = false
        while position < range.upperBound, position - first < Self.longestLabel {
            if let index = parsed.phrase(position) {
                tellsPost = tellsPost || isPost(index) || parsed.isPortfolio(index)
                if position > first, parsed.phrases[index].name != nil, !parsed.isPreposition(position - 1) {
                    return nil
                }
            } else if parsed.isMark(":", at: position) || parsed.kind(position) == .dash {
                guard position > first, tellsPost || introduction.post != nil,
                    let index = parsed.phrase(position + 1), position + 1 < range.upperBound,
                    parsed.phrases[index].name != nil, parsed.phrases[index].isPersonLike
                else { return nil }
                let words = parsed.chunks[first].range.lowerBound..<parsed.chunks[position - 1].range.upperBound
                return (position + 1, Office(listed: words, parsed))
            } else if parsed.chunks[position].isVerb {
                return nil
            }
            position += 1
        }
        return nil
    }

    /// "Lena Marsh: Minister of Finance", "Lena Marsh (Finance)", "Lena Marsh, from A to B as C".
    private func named(_ first: Int) -> (person: Int, post: Office?)? {
        guard let index = parsed.phrase(first), parsed.phrases[index].name != nil, parsed.phrases[index].isPersonLike
        else { return nil }
        if let post = postBehind(first) { return (first, post) }
        if let post = destination(behind: first) { return (first, post) }
        if parsed.phrases[index].post != nil, parsed.phrases[index].hasApposition || introduction.post == nil {
            return (first, Office(parsed.phrases[index], parsed))
        }
        if let post = introduction.post { return (first, post) }
        return introduction.opens && parsed.phrases[index].rank != nil ? (first, nil) : nil
    }

    private func postBehind(_ person: Int) -> Office? {
        let next = person + 1
        switch parsed.kind(next) {
        case .comma, .dash, .openBracket, .boundary: break
        default: return nil
        }
        guard next + 1 < range.upperBound, let index = parsed.phrase(next + 1),
            isPost(index) || parsed.isPortfolio(index) || introduction.post != nil && isPublicBody(index)
        else { return nil }
        var last = next + 1
        while last + 1 < range.upperBound, isPartOfPost(last + 1) { last += 1 }
        let words = parsed.phrases[index].range.lowerBound..<parsed.chunks[last].range.upperBound
        return Office(listed: words, parsed)
    }

    /// "Minister of Health, Wellness and Elderly Affairs": what goes on behind the first words of a post.
    private func isPartOfPost(_ chunk: Int) -> Bool {
        switch parsed.kind(chunk) {
        case .phrase(let index): parsed.phrases[index].name == nil
        case .preposition, .and: true
        case .comma:
            parsed.phrase(chunk + 1).map(parsed.isPortfolio) == true && parsed.kind(chunk + 1) != nil
        default: false
        }
    }

    /// "from 9 Division to Defence Headquarters as Chief of Staff", "to the academy": in orders of transfer.
    private func destination(behind person: Int) -> Office? {
        let language = parsed.passage.language
        guard language.frames[introduction.frame].kind.family != .exit else { return nil }
        var goal: Range<Int>?
        for chunk in range where chunk > person {
            guard let index = parsed.phrase(chunk) else { continue }
            let before = parsed.chunks[chunk - 1].range.lowerBound
            let isGoal =
                parsed.isPreposition(chunk - 1) && parsed.passage.classes(before).contains(.infinitive)
            if isGoal, goal == nil { goal = parsed.phrases[index].range }
            if isPost(index), parsed.isPreposition(chunk - 1), !isGoal,
                language.frames[introduction.frame].postPrepositions.contains(parsed.passage.tokens[before].word)
            {
                return Office(listed: parsed.phrases[index].range, parsed)
            }
        }
        return goal.map { Office(listed: $0, parsed) }
    }

    /// "replacing Mr Berel".
    private func replaced(by person: Int) -> Filling? {
        for chunk in range where chunk > person {
            guard let group = parsed.verb(chunk), group.isGerundOnly, let hit = group.trigger,
                let form = hit.forms.first(where: {
                    parsed.passage.language.frames[$0.frame].companion?.person == .successor
                }),
                let object = parsed.objects(after: chunk)?.phrases.first, parsed.phrases[object].name != nil,
                let successor = parsed.phrase(person)
            else { continue }
            var filling = Filling(
                frame: form.frame, construction: .active, persons: [object], chunk: chunk, trigger: hit,
                start: range.lowerBound, end: parsed.phrases[object].range.upperBound)
            filling.roles[.successor] = successor
            return filling
        }
        return nil
    }

    func filling(_ person: Int, _ post: Office?) -> Filling {
        let first = parsed.chunks[range.lowerBound].range.lowerBound
        let last = parsed.chunks[range.upperBound - 1].range.upperBound
        let hit = TriggerHit(
            start: first, end: parsed.chunks[person].range.upperBound,
            forms: [TriggerForm(frame: introduction.frame, forms: .participle)])
        var filling = Filling(
            frame: introduction.frame, construction: .passive, persons: parsed.phrase(person).map { [$0] } ?? [],
            chunk: person, trigger: hit, start: range.lowerBound, end: last)
        (filling.samePost, filling.listed) = (post, introduction.status)
        return filling
    }

    // MARK: What an item is made of

    /// The first phrase behind a dash, a number or a letter.
    private var firstPhrase: Int? {
        for chunk in range.prefix(5) {
            switch parsed.kind(chunk) {
            case .phrase(let index):
                if parsed.phrases[index].name != nil || parsed.phrases[index].range.count > 1 || parsed.isWord(chunk) {
                    return chunk
                }
            case .dash, .boundary, .other, .closeBracket, .openBracket, .date: continue
            default: return nil
            }
        }
        return nil
    }

    var isKept: Bool {
        let language = parsed.passage.language
        let tokens =
            parsed.chunks[range.lowerBound].range.lowerBound..<parsed.chunks[range.upperBound - 1].range.upperBound
        return tokens.contains { index in
            parsed.passage.walk(language.listCues, from: index, limit: tokens.upperBound).contains { found in
                found.values.contains { language.lists[Int($0)].role == .kept }
            }
        }
    }

    private var hasFiniteVerb: Bool {
        range.contains { chunk in
            guard let group = parsed.verb(chunk) else { return false }
            return !group.auxiliaries.isDisjoint(with: .auxiliary)
                || group.trigger.map { $0.allForms.isDisjoint(with: [.gerund, .participle]) } ?? !group.governing
                    .isEmpty
        }
    }

    private func isPublicBody(_ index: Int) -> Bool {
        parsed.phrases[index].kind == .organisation && parsed.phrases[index].organisationClass?.isPublic == true
    }

    private func isPost(_ index: Int) -> Bool {
        parsed.phrases[index].kind == .post && parsed.phrases[index].post != nil && parsed.phrases[index].name == nil
    }
}
