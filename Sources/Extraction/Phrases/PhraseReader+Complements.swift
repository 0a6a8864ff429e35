// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// What stands behind a head: "of the Armed Forces", a name.
extension PhraseReader {
    /// "head of the SBU", "chief of the General Staff Anton Berel": the complement belongs to the post, the name behind
    /// it to the phrase.
    mutating func complement(_ phrase: inout Phrase, depth: Int) {
        guard depth < Self.deepestNesting, phrase.name == nil, phrase.kind == .post || phrase.kind == .thing,
            phrase.kind == .post || phrase.isDefinite || phrase.possessor != nil || phrase.organisationClass != nil
        else { return }
        var end = phrase.range.upperBound
        guard phrase.kind == .post else { return }
        var steps = 0
        var bearer: Int?
        var isField = false
        if let past = gloss(at: end) { end = past }
        while steps < 2, end + 1 < limit, takesComplement(end, after: phrase),
            let inner = complementPhrase(at: end + 1, depth: depth + 1, isSingle: !phrase.isPlural)
        {
            let found = phrases[inner]
            // "secretary in the works ministry", but not "secretary in Tula".
            if passage.classes(end).contains(.place), found.organisationClass == nil, !isSeat(found, of: phrase) {
                break
            }
            // "relieved the commander of his duties".
            if passage.classes(end + 1).contains(.possessive), found.kind == .thing, !found.postIsComplete { break }
            if !classesTell(end, found) || isMatter(found, behind: phrase) { break }
            if let body = found.organisationClass {
                phrase.organisation = phrase.organisation ?? found.organisation
                phrase.organisationClass = phrase.organisationClass ?? body
            }
            if !isHost(end, of: phrase), phrase.country == nil || found.kind == .place && steps == 0 {
                phrase.country = found.country ?? phrase.country
            }
            if isHost(end, of: phrase) { phrases[inner].isHost = true }
            phrase.bodyCountry = phrase.bodyCountry ?? found.bodyCountry
            end = found.range.upperBound
            // "the wife of General | Anton Berel": a rank alone is its bearer's.
            bearer = found.post == nil && !isRank(found) ? nil : inner
            isField = found.kind == .thing && found.postIsComplete
            phrase.postIsComplete = phrase.postIsComplete || phrase.post != nil && found.postIsComplete
            steps += 1
        }
        guard steps > 0 else { return }
        if let post = phrase.post { phrase.post = post.lowerBound..<end }
        phrase.range = phrase.range.lowerBound..<end
        // The name behind the complement.
        guard end < limit else { return }
        let isUnlisted = opensUnlistedName(at: end)
        guard let name = trailingName(at: end, isOpen: bearer == nil && isField, isUnlisted: isUnlisted) else { return }
        if bearer == nil, namesFirm(name, of: phrase, before: end) {
            if let post = phrase.post { phrase.post = post.lowerBound..<name.range.upperBound }
            phrase.range = phrase.range.lowerBound..<name.range.upperBound
            return
        }
        if let bearer {
            // "the driver of Governor Anton Berel": the name is the owner's.
            (phrases[bearer].name, phrases[bearer].kind, phrases[bearer].gender) = (name.range, .name, name.gender)
            phrases[bearer].range = phrases[bearer].range.lowerBound..<name.range.upperBound
            if let post = phrase.post { phrase.post = post.lowerBound..<name.range.upperBound }
            phrase.range = phrase.range.lowerBound..<name.range.upperBound
        } else if !phrase.isPlural {
            (phrase.name, phrase.kind, phrase.head) = (name.range, .name, name.range.upperBound - 1)
            (phrase.isSurelyPerson, phrase.gender) = (true, name.gender)
            phrase.rank = name.rank ?? phrase.rank
            phrase.range = phrase.range.lowerBound..<name.range.upperBound
        }
    }

    /// "ambassador to Mongolia": the country is not the envoy's own.
    private func isHost(_ preposition: Int, of phrase: Phrase) -> Bool {
        guard let post = phrase.postEntry.map({ lexicon.entries[Int($0)] }), post.postClass == .diplomacy else {
            return false
        }
        return !passage.classes(preposition).contains(.of)
    }

    /// "ambassador in Nairobi"; "chief in Tula, Anton Berel,".
    private func isSeat(_ place: Phrase, of phrase: Phrase) -> Bool {
        guard place.kind == .place, let post = phrase.postEntry.map({ lexicon.entries[Int($0)] }) else { return false }
        return post.postClass == .diplomacy
    }

    /// "heads for failing", "minister for seventeen days": what "for" brings belongs to a post only where it is known as
    /// a field, a body or a place.
    private func classesTell(_ preposition: Int, _ found: Phrase) -> Bool {
        guard passage.classes(preposition).contains(.attribution), !passage.classes(preposition).contains(.of) else {
            return true
        }
        let (start, last) = (preposition + 1, found.range.upperBound - 1)
        // "governor for a second term".
        if found.kind == .thing, !found.postIsComplete, entry(item(at: last), .noun) != nil,
            !passage.tokens[last].isCapitalised
        {
            return false
        }
        return found.postIsComplete || found.organisationClass != nil || found.kind == .place
            || passage.tokens[start].isCapitalised || !passage.classes(start).isDisjoint(with: [.article, .possessive])
    }

    /// "the akim (governor) of Tula": the same post in another word. The position behind it.
    private func gloss(at start: Int) -> Int? {
        guard start + 3 < limit, passage.tokens[start].isMark("("), passage.tokens[start + 1].kind == .word else {
            return nil
        }
        let word = item(at: start + 1)
        let end = word.range.upperBound
        guard entry(word, .post) != nil, end + 1 < limit, passage.tokens[end].isMark(")"),
            passage.classes(end + 1).contains(.of)
        else { return nil }
        return end + 1
    }

    /// "acquitted the supply minister | of fraud": what is known as a thing is no field of government.
    private func isMatter(_ found: Phrase, behind phrase: Phrase) -> Bool {
        guard found.kind == .thing, !found.postIsComplete, found.post == nil, found.organisationClass == nil,
            let post = phrase.postEntry.map({ lexicon.entries[Int($0)] }), post.postClass == .state
        else { return false }
        let last = found.range.upperBound - 1
        return !passage.tokens[last].isCapitalised && entry(item(at: last), .noun) != nil
    }

    private func takesComplement(_ index: Int, after phrase: Phrase) -> Bool {
        let classes = passage.classes(index)
        guard classes.contains(.preposition) else { return false }
        return classes.contains(.of) || phrase.postEntry != nil && !classes.isDisjoint(with: [.attribution, .place])
    }

    /// The complement itself, without the name that may follow it.
    private mutating func complementPhrase(at start: Int, depth: Int, isSingle: Bool) -> Int? {
        let known = phrases.count
        guard depth <= Self.deepestNesting else { return nil }
        var inner = Phrase(kind: .thing, range: start..<start, head: start)
        var index = start
        while index < limit, !passage.classes(index).isDisjoint(with: [.article, .possessive, .demonstrative]) {
            index += 1
        }
        // "of one of England's smaller police forces".
        if index + 2 < limit, passage.language.numbers[passage.tokens[index].word] != nil,
            passage.classes(index + 1).contains(.of), passage.tokens[index + 2].kind == .word
        {
            index += 2
            if !passage.classes(index).isDisjoint(with: [.article, .possessive, .demonstrative]) { index += 1 }
        }
        var run: [Item] = []
        while index < limit, run.count < 8 {
            let token = passage.tokens[index]
            if passage.isPossessiveMark(index), !run.isEmpty {
                index += 1
                continue
            }
            guard token.kind != .mark, !token.traits.contains(.lineStart) else { break }
            let item = item(at: index)
            // "mayor of San Pedro el Viejo".
            if let first = run.first, isPlacing(first), entry(item, .particle) != nil, !item.isCapitalised,
                index + 1 < limit, passage.tokens[index + 1].isCapitalised
            {
                run.append(item)
                index += 1
                continue
            }
            let isKnown =
                entry(item, .portfolio, .organisation, .organisationHead, .country, .place, .demonym, .post) != nil
            if item.range.count == 1, passage.isClosed(index), !isKnown, !opensProperName(index) { break }
            // "minister of oceans | Pak Dae-min": a portfolio is complete.
            if let last = run.last, last.range.upperBound == index, entry(last, .portfolio) != nil, item.isCapitalised,
                item.entries.isEmpty || entry(item, .familyFirst) != nil, !leadsToBody(index)
            {
                break
            }
            if !isKnown, passage.triggers(at: index, limit: limit).contains(where: { !isNamesCapital($0) }) { break }
            if !run.isEmpty, entry(item, .givenName, .rank, .honorific) != nil, !isKnown,
                !isPlaceLike(run) || opensBearer(at: index, behind: run)
            {
                break
            }
            if !run.isEmpty, isTitleOfTwo(item) { break }
            if !isKnown, !item.isCapitalised, run.count > 4 { break }
            if isWhole(run) || isOffice(run) ? opensUnlistedName(at: index) : !run.isEmpty && opensHyphenName(at: index)
            {
                break
            }
            if !item.isCapitalised, item.entries.isEmpty,
                passage.cues(at: index, limit: limit).contains(where: { $0.cue.isVerb })
            {
                break
            }
            if endsInSmallLetters(run), item.isCapitalised, !isKnown, personalName(at: index) != nil,
                opensUnlistedName(at: index)
            {
                break
            }
            run.append(item)
            index = item.range.upperBound
            if coordinates(index) { index += 1 }
            // "minister of justice and defence": one portfolio of two.
            if isKnown, index + 1 < limit, passage.classes(index).contains(.and),
                entry(self.item(at: index + 1), .portfolio) != nil, entry(item, .portfolio) != nil
            {
                index += 1
            } else if isSingle, entry(item, .portfolio) != nil, let last = lastField(behind: index) {
                // "minister of health, education and sport": one portfolio of several.
                run.append(last)
                index = last.range.upperBound
            }
        }
        guard let last = run.last else { return nil }
        // "governor of Tula Anton Berel": what follows a known body or place is a name.
        interpretComplement(run, into: &inner)
        inner.range = start..<last.range.upperBound
        phrases.append(inner)
        return phrases.count == known + 1 ? known : nil
    }

    /// "Hevorh Tseluiko", "Nasser bin Fahd Al-Shuwaier" and a verb: a name that no list knows, in running text.
    func opensUnlistedName(at start: Int) -> Bool {
        guard !sentence.isHeadline, !passage.isPossessiveMark(start - 1) else { return false }
        // "of the district council Savchyn": behind a small letter one capital is enough.
        guard let end = personalName(at: start, allowsSingle: !passage.tokens[start - 1].isCapitalised) else {
            return false
        }
        return end >= limit || passage.tokens[end].kind == .mark
            || !passage.tokens[end].isCapitalised
                && entry(item(at: end), .organisationHead, .post, .organisation, .particle) == nil
    }

    private func interpretComplement(_ run: [Item], into inner: inout Phrase) {
        for (position, item) in run.enumerated() {
            // "Tana Vale": a known word behind another name is a part of that name.
            if position > 0, item.isCapitalised, item.range.count == 1, run[position - 1].isCapitalised,
                entry(run[position - 1], .country, .demonym, .portfolio) == nil, entry(item, .organisationHead) == nil,
                entry(item, .organisation) != nil
            {
                (inner.organisation, inner.organisationClass) = (nil, nil)
                (inner.kind, inner.postIsComplete) = (.place, true)
                continue
            }
            countries(of: run[...], at: position, into: &inner)
            if let body = entry(item, .organisation, .organisationHead) {
                inner.kind = .organisation
                inner.organisationClass = bodyClass(body, of: run[...], at: position)
                inner.organisation = run[0].range.lowerBound..<item.range.upperBound
            } else if entry(item, .country, .place) != nil, inner.kind != .organisation {
                inner.kind = .place
            }
            if position == run.count - 1, let post = entry(item, .post), !post.isPlural, entry(item, .portfolio) == nil
            {
                inner.post = run[0].range.lowerBound..<item.range.upperBound
                inner.postEntry = item.entries.first { lexicon.entries[Int($0)].category == .post }
                inner.isSurelyPerson = true
            }
            if inner.organisationClass?.isPublic == true || inner.kind == .place || entry(item, .portfolio) != nil {
                inner.postIsComplete = true
            }
        }
    }

}
