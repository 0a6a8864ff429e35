// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// What stands behind a verb or a noun: objects, lists, prepositional phrases.
extension ParsedSentence {
    /// "was sacked after being arrested": a gerund behind a preposition takes the subject of the main clause; a passive
    /// one of somebody takes the object where the subject is a body ("the court jailed him after being found guilty").
    func governing(before preposition: Int, _ group: VerbGroup, depth: Int) -> Subject? {
        var position = preposition - 1
        while position >= 0, preposition - position < 20 {
            switch chunks[position].kind {
            case .boundary, .complementiser: return nil
            case .verb(let index) where !verbs[index].isInfinitive && !verbs[index].isGerund:
                guard let found = subject(of: position, depth: depth + 1) else { return nil }
                if group.auxiliaries.contains(.be), !found.phrases.allSatisfy({ phrases[$0].isPersonLike }) {
                    return objects(after: position).map { Subject(phrases: $0.phrases, start: found.start) }
                }
                return Subject(phrases: found.phrases, start: found.start)
            default: position -= 1
            }
        }
        return nil
    }

    /// The phrases right behind a chunk: one, or a list. A list that belongs to a subject may have the verb behind it.
    func objects(after chunk: Int, inSubject: Bool = false) -> (phrases: [Int], end: Int)? {
        var position = chunk + 1
        while kind(position) == .adverb || kind(position) == .quote { position += 1 }
        guard let first = phrase(position), !isTime(first) else { return nil }
        var members = [first]
        var end = position
        // What a comma alone joins: the members, and where the list ended before them.
        var loose: (count: Int, end: Int)?
        while members.count < 24, phrases[first].isPersonLike || isCompany(first) && phrases[first].isPlural {
            let behind = pastTail(pastBrackets(end + 1), of: members[members.count - 1])
            var next = behind
            if kind(next) == .comma { next += 1 }
            if isList(next) { next += 1 }
            guard next > behind, let member = phrase(next), isListed(member) else { break }
            let isTied = isList(behind) && isPreposition(chunk) && opensWithNouns(upTo: chunk)
            guard inSubject || isTied || !startsClause(after: next) else {
                // "arrested three people, the mayor and a senator said": both speak.
                if let loose { (members, end) = (Array(members.prefix(loose.count)), loose.end) }
                break
            }
            // A comma alone joins only what an "and" closes somewhere.
            if next == behind + 1, kind(behind) == .comma {
                guard listCloses(from: next) else { break }
                if loose == nil { loose = (members.count, end) }
            } else {
                loose = nil
            }
            members.append(member)
            end = next
        }
        // "the mayor, two builders and a judge": those who are nobody in particular are left out.
        return (members.filter { $0 == first || phrases[$0].isPersonLike }, end)
    }

    /// "The departures of the mayor and the minister were": nothing but nouns before, so the verb behind the list is theirs.
    private func opensWithNouns(upTo chunk: Int) -> Bool {
        var position = chunk - 1
        while position >= 0, chunk - position < 8 {
            switch chunks[position].kind {
            case .phrase, .preposition, .date, .adverb: position -= 1
            case .boundary: return true
            default: return false
            }
        }
        return position < 0 && phrase(0) != nil
    }

    /// "the arrest of the mayor, Anton Berel, and of his deputy, Lena Marsh": whom a list ties to the same preposition.
    func repeated(_ word: Int32, behind end: Int) -> [Int] {
        let list = kind(end + 1) == .comma ? end + 2 : end + 1
        guard isList(list), case .preposition(word) = kind(list + 1), let found = objects(after: list + 1) else {
            return []
        }
        return found.phrases.allSatisfy { phrases[$0].name != nil } ? found.phrases : []
    }

    /// "Anton Berel (Unity) and": the chunk behind what brackets enclose, or the one that was given.
    func pastBrackets(_ chunk: Int) -> Int {
        guard kind(chunk) == .openBracket else { return chunk }
        let closing = chunks.indices.dropFirst(chunk).prefix(Self.longestBracket).first { kind($0) == .closeBracket }
        return closing.map { $0 + 1 } ?? chunk
    }

    /// "and Lena Marsh (Reform)": the chunk before what brackets enclose, or the one that was given.
    func beforeBrackets(_ chunk: Int) -> Int {
        guard kind(chunk) == .closeBracket else { return chunk }
        let opening = chunks.indices[..<chunk].suffix(Self.longestBracket).last { kind($0) == .openBracket }
        return opening.map { $0 - 1 } ?? chunk
    }

    private static let longestBracket = 8

    /// "Berel at the Interior Department | and Marsh": the chunk behind what ties a member to a body or a place.
    private func pastTail(_ chunk: Int, of member: Int) -> Int {
        guard phrases[member].name != nil, phrases[member].kind == .name, isPreposition(chunk),
            !passage.classes(chunks[chunk].range.lowerBound).contains(.infinitive), let tail = phrase(chunk + 1),
            phrases[tail].kind == .organisation || phrases[tail].kind == .place, isList(chunk + 2),
            let next = phrase(chunk + 3), phrases[next].kind == .name, phrases[next].name != nil
        else { return chunk }
        return chunk + 2
    }

    /// "Berel at the Interior Department and Marsh": the name before the body or the place that is said of a member.
    func beforeTail(_ chunk: Int) -> Int {
        guard isPreposition(chunk - 1), let tail = phrase(chunk), let bearer = phrase(chunk - 2),
            phrases[tail].kind == .organisation || phrases[tail].kind == .place, phrases[bearer].name != nil,
            phrases[bearer].kind == .name, !isPreposition(chunk - 3)
        else { return chunk }
        return chunk - 2
    }

    /// "has arrested on Tuesday nine persons", "placed under arrest the mayor": an object behind a date or a place.
    func shiftedObjects(after chunk: Int) -> (phrases: [Int], end: Int)? {
        var position = chunk + 1
        while position - chunk < 6 {
            if isDate(position) {
                position += 1
            } else if isDate(position - 1), pastBrackets(position) > position {
                // "dismissed this Tuesday (29) the secretary".
                position = pastBrackets(position)
            } else if isPreposition(position), let inner = phrase(position + 1), !phrases[inner].isPersonLike {
                position += 2
            } else if namesPost(position) {
                position += 2
            } else {
                break
            }
        }
        guard position > chunk + 1, let first = phrase(position), phrases[first].kind != .pronoun,
            phrases[first].isPersonLike || phrases[first].isPlural
                || namesPost(position - 2) && phrases[first].name != nil,
            let found = objects(after: position - 1),
            verb(found.end + 1) == nil
        else { return nil }
        return found
    }

    /// "announced as her envoy the historian Lena Marsh": a post behind "as".
    func namesPost(_ chunk: Int) -> Bool {
        guard kind(chunk) == .subordinator || isPreposition(chunk), let post = phrase(chunk + 1),
            phrases[post].kind == .post, phrases[post].name == nil
        else { return false }
        return passage.classes(chunks[chunk].range.lowerBound).contains([.preposition, .subordinator])
    }

    /// "convicted and sentenced the mayor": two verbs, one object.
    func sharedObjects(after chunk: Int) -> (phrases: [Int], end: Int)? {
        guard kind(chunk + 1) == .and, let group = verb(chunk + 2), group.isBare, group.trigger != nil,
            !group.isGerundOnly
        else { return nil }
        return objects(after: chunk + 2)
    }

    /// "dismissed the year after": a measure of time is no object.
    func isTime(_ index: Int) -> Bool {
        let phrase = phrases[index]
        guard phrase.kind == .thing else { return false }
        return passage.language.calendar.units[passage.tokens[phrase.head].word] != nil
    }

    /// A phrase with a verb right behind it is the subject of another clause.
    func startsClause(after chunk: Int) -> Bool {
        // "and Lena Marsh, prefect of Tula, has been": the verb behind what the commas enclose.
        if kind(chunk + 1) == .comma, let group = verb(chunk + 2), !group.auxiliaries.isDisjoint(with: [.be, .have]),
            phrase(chunk).map({ phrases[$0].hasApposition }) == true
        {
            return true
        }
        guard let group = verb(chunk + 1) else { return false }
        return !group.auxiliaries.isDisjoint(with: .auxiliary) || group.trigger != nil || !group.governing.isEmpty
    }

    /// "announced she was leaving": what stands behind such a verb may be a clause.
    func tells(_ chunk: Int) -> Bool {
        verb(chunk)?.governing.contains { $0.cue.places.contains(.clause) } ?? false
    }

    func listCloses(from chunk: Int) -> Bool {
        var position = chunk
        while position < chunks.count, position - chunk < 30 {
            if isList(position + 1) || kind(position + 1) == .comma && isList(position + 2) { return true }
            guard phrase(position) != nil, kind(position + 1) == .comma else { return false }
            position += 2
        }
        return false
    }

    /// "which", "who".
    func opensRelative(_ chunk: Int) -> Bool {
        if case .relative = kind(chunk) { return true }
        return phrase(chunk).map { phrases[$0].pronounClass.contains(.who) } ?? false
    }

    /// Chunks without those of a relative clause that commas enclose: "Berel, | who led the fleet, | as minister".
    func besidesRelatives(_ span: Range<Int>) -> [Int] {
        var found: [Int] = []
        var position = span.lowerBound
        while position < span.upperBound {
            if kind(position - 1) == .comma, opensRelative(position),
                let closing = (position..<span.upperBound).first(where: { kind($0) == .comma })
            {
                position = closing
            }
            found.append(position)
            position += 1
        }
        return found
    }

    /// The prepositional phrases behind a chunk, as far as its clause goes.
    func prepositions(after chunk: Int, crossesVerb: Bool) -> [(word: Int32, chunk: Int)] {
        var found: [(word: Int32, chunk: Int)] = []
        var position = chunk + 1
        var crossed = false
        while position < chunks.count, position - chunk < 16 {
            switch chunks[position].kind {
            case .preposition(let word):
                if phrase(position + 1) != nil {
                    found.append((word, position + 1))
                } else if let owned = ownedByDate(position + 1) {
                    found.append((word, owned))
                }
            case .verb(let index):
                if verbs[index].isInfinitive || verbs[index].hasGerundEnding { break }
                guard crossesVerb, !crossed else { return found }
                crossed = true
            // "succeeded Berel, who resigned on Monday, as minister".
            case _ where kind(position - 1) == .comma && opensRelative(position):
                guard let closing = chunks.indices.dropFirst(position).prefix(10).first(where: { kind($0) == .comma })
                else { return found }
                position = closing
            case .boundary, .complementiser, .relative, .subordinator: return found
            default: break
            }
            position += 1
        }
        return found
    }

    /// "at Thursday's talks": the chunk of what a day's mark brings.
    private func ownedByDate(_ date: Int) -> Int? {
        guard isDate(date), passage.isPossessiveMark(chunks[date].range.upperBound) else { return nil }
        return [date + 1, date + 2].first { phrase($0) != nil }
    }
}
