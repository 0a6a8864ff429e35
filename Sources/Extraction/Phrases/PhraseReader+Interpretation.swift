// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// What a run of nominal words says: which is the head, what is a name, which country.
extension PhraseReader {
    func interpret(_ run: [Item], into phrase: inout Phrase) {
        guard let last = run.last else { return }
        if let title = seat(behind: run) {
            // "Lena Marsh MLA", "Mayor Anton Berel MP": the letters of a seat behind a name.
            interpret(run.dropLast(), into: &phrase)
            phrase.range = phrase.range.lowerBound..<last.range.upperBound
            if phrase.post == nil {
                phrase.post = last.range
                phrase.postEntry = last.entries.first { lexicon.entries[Int($0)].category == .post }
                phrase.postIsComplete = title.postClass != .generic
            }
            phrase.isSurelyPerson = true
            return
        }
        phrase.range = phrase.range.lowerBound..<last.range.upperBound
        phrase.head = last.range.upperBound - 1
        // Backwards: the name at the end, then the head before it.
        let nameStart = nameStart(in: run)
        let before = run[..<nameStart]
        if nameStart < run.count {
            phrase.name = run[nameStart].range.lowerBound..<last.range.upperBound
            phrase.kind = .name
            phrase.head = last.range.upperBound - 1
            phrase.mayBeWatched = passage.language.watched.holdsNames && isWatched(last)
            for item in run[nameStart...] {
                guard let given = entry(item, .givenName) else { continue }
                if let gender = given.gender, gender != .either, phrase.gender == nil { phrase.gender = gender }
                if run.count - nameStart > 1 { phrase.isSurelyPerson = true }
            }
        }
        for position in before.indices { countries(of: before, at: position, into: &phrase) }
        head(of: before, into: &phrase)
        modifiers(in: before, into: &phrase)
        let isRelation = before.last.map { passage.classes($0.range.lowerBound).contains(.relation) } ?? false
        phrase.isOwned = phrase.pronounClass.contains(.possessive) && (phrase.post != nil || isRelation)
        // "his predecessor, ...": somebody, who is named behind it.
        if phrase.kind == .thing, passage.classes(phrase.head).contains(.relation) {
            phrase.kind = .post
            phrase.isOwned = phrase.pronounClass.contains(.possessive)
            phrase.nounClasses = run.last.map(nounClasses) ?? []
        }
        if phrase.kind == .thing { classify(run, into: &phrase) }
        // "the supermarket chain Aldora", "steelmaker Rheinstahlwerke": what bears the name is a body.
        if phrase.kind == .name, phrase.post == nil, phrase.rank == nil, !phrase.isPrivate, let last = before.last,
            let body = entry(last, .organisationHead)
        {
            phrase.organisationClass = phrase.organisationClass ?? bodyClass(body, of: before, at: before.endIndex - 1)
        }
    }

    /// Where the name at the end of a run begins; the run's count where there is none.
    private func nameStart(in run: [Item]) -> Int {
        if opensTime(run) { return run.count }
        var start = run.count
        while start > 0, isPartOfName(run, start - 1) { start -= 1 }
        // A sentence begins with a capital: "Embattled Ivan Petrov", but "Aftab Ivan Petrov".
        if start < run.count - 1, run[start].range.lowerBound == sentence.range.lowerBound, run[start].entries.isEmpty,
            entry(run[start + 1], .givenName) != nil, describes(run[start].range.lowerBound),
            !passage.tokens[run[start + 1].range.lowerBound].traits.contains(.joined)
        {
            start += 1
        }
        // Titles are cut to what a name can be, where every word has a capital.
        return start
    }

    /// "Shortly after", "Days before": the first word of a sentence has a capital, whatever it is.
    private func opensTime(_ run: [Item]) -> Bool {
        guard let only = run.first, run.count == 1, only.range.lowerBound == sentence.range.lowerBound,
            only.range.count == 1, only.range.upperBound < limit,
            passage.classes(only.range.upperBound).contains([.preposition, .subordinator])
        else { return false }
        return passage.language.calendar.units[passage.tokens[only.range.lowerBound].word] != nil
            || only.entries.isEmpty && describes(only.range.lowerBound)
    }

    private func isPartOfName(_ run: [Item], _ index: Int) -> Bool {
        let item = run[index]
        let isLast = index == run.count - 1
        let token = passage.tokens[item.range.lowerBound]
        if !item.isCapitalised {
            if index > 0, continuesName(item, in: [run[index - 1]]) { return true }
            if token.traits.contains(.joined), !isLast, index > 0 { return entry(item, .particle) != nil }
            return index > 0 && (entry(item, .suffix) != nil || !isLast && entry(item, .particle) != nil)
        }
        if item.entries.isEmpty { return !item.isNumber }
        if isInitials(item), !isLast, isPlainName(run[index + 1]) { return true }
        // "Nandi-Ndaitwah": the first half of a double name may be a town.
        if !isLast, item.range.count == 1, entry(item, .place) != nil, isCompound(run[index + 1]) { return true }
        if isPeoplesName(run, index) { return isPartOfName(run, index - 1) }
        // "Ing. Berel": with its full stop it is no given name.
        if token.traits.contains(.abbreviated), entry(item, .honorific) != nil { return false }
        // "Holloway-Price": the second half of a double name may be any word; behind two names a body's, too ("Ana Naupa-Boe").
        if token.traits.contains(.joined), index > 0, item.range.count == 1,
            entry(item, .post, .rank, .country, .demonym, .organisation, .organisationHead, .modifier) == nil
                || token.shape == .capital && index > 1
                    && (isPlainName(run[index - 1]) || entry(run[index - 1], .particle) != nil)
                    && (isPlainName(run[index - 2]) || entry(run[index - 2], .post, .rank, .honorific) != nil)
        {
            return isPartOfName(run, index - 1)
        }
        if entry(item, .givenName, .familyFirst) != nil {
            if opensWithSomebodyOf(run) { return false }
            // "Georgia", "Wagner": a word that is also a place or a body is a name only beside another.
            if entry(item, .country, .organisation, .place, .demonym, .rank, .post, .portfolio) == nil { return true }
            return !isLast && (isPlainName(run[index + 1]) || continuesName(run[index + 1], in: [item]))
                || isTitledBehind(run, index)
                || index > 0 && isStrongGiven(run[index - 1])
        }
        if entry(item, .weakName) != nil, opensFullName(run, index) { return true }
        if followsTitle(run, index) || closesName(run, index) || isCountryInName(run, index) { return true }
        if entry(item, .suffix) != nil { return index > 0 && isLast }
        if entry(item, .particle) != nil { return !isLast }
        if item.range.count > 1 { return false }
        if followsBearer(run, index) { return true }
        guard index > 0, entry(item, .post, .rank, .country, .demonym, .organisation) == nil else { return false }
        // A family name that is also a common word or a city: behind a given name, or "president Toledo".
        return isStrongGiven(run[index - 1]) || isLast && followsGivenName(run, index)
            || isLast && entry(item, .place) != nil && entry(run[index - 1], .post, .rank, .honorific) != nil
    }

    /// The country that an item of a run tells.
    func countries(of run: ArraySlice<Item>, at position: Int, into phrase: inout Phrase) {
        let item = run[position]
        if let place = entry(item, .country, .demonym, .place), place.country != nil {
            // "Tana Vale": a town's name beside a word that no list knows is a part of another name.
            if place.category == .place, isPartOfUnknown(run, at: position) { return }
            phrase.country = place.country
        } else if let body = entry(item, .organisation), body.country != nil, !isFieldName(run, at: position) {
            // "People's Congress": a part of a longer name.
            if position > run.startIndex, run[position - 1].isCapitalised, run[position - 1].entries.isEmpty { return }
            let isAcronym = item.range.count == 1 && passage.tokens[item.range.lowerBound].shape == .upper
            let isState = body.organisation?.isPublic == true && body.organisation != .company
            if isAcronym, isState {
                phrase.country = phrase.country ?? body.country
            } else {
                phrase.bodyCountry = body.country
            }
        }
    }

    private func isWatched(_ last: Item) -> Bool {
        passage.words(last.range).last.map(passage.language.watched.knows(family:)) ?? false
    }

    /// The post or the rank among the words before the name, and what belongs to it.
    private func head(of before: ArraySlice<Item>, into phrase: inout Phrase) {
        guard var position = before.lastIndex(where: { entry($0, .post, .rank, .privateRole) != nil })
        else {
            return honorific(in: before, into: &phrase)
        }
        // "finance minister Mullah Berel": a trade that is a form of address, too, behind the post.
        if entry(before[position], .honorific) != nil, entry(before[position], .post, .rank) == nil,
            position > before.startIndex, entry(before[position - 1], .post, .rank) != nil
        {
            position -= 1
        }
        let item = before[position]
        // "army chief Tan Sri Hafiz": what stands behind the head may be the honorific of its bearer.
        let behind = before[(position + 1)...].drop { isElect($0) }
        let fields = behind.prefix { isField($0, of: item) }
        guard
            fields.count == behind.count && (fields.isEmpty || item.isCapitalised && !sentence.isHeadline)
                || phrase.name != nil && behind.dropFirst(fields.count).allSatisfy({ entry($0, .honorific) != nil })
        else { return }
        if let rank = entry(item, .rank), entry(item, .post) == nil || phrase.name != nil {
            phrase.rank = item.range
            phrase.isPlural = phrase.isPlural || rank.isPlural
            if phrase.name == nil { phrase.kind = .post }
            phrase.head = phrase.name == nil ? item.range.upperBound - 1 : phrase.head
            (phrase.isSurelyPerson, phrase.tellsOffice) = (true, true)
            // "defence minister Colonel General Ivan Petrov": a post before the rank.
            if let postPosition = before[..<position].lastIndex(where: { entry($0, .post) != nil }),
                postPosition == position - 1,
                let post = entry(before[postPosition], .post)
            {
                take(post, before, postPosition, into: &phrase)
            }
            return
        }
        if let post = entry(item, .post) {
            if phrase.name == nil { (phrase.kind, phrase.head) = (.post, item.range.upperBound - 1) }
            take(post, before, position, into: &phrase)
            if let last = fields.last, let start = phrase.post?.lowerBound {
                phrase.post = start..<last.range.upperBound
                phrase.postIsComplete = true
            }
        } else if let role = entry(item, .privateRole) {
            if phrase.name == nil { (phrase.kind, phrase.head) = (.post, item.range.upperBound - 1) }
            phrase.isPlural = phrase.isPlural || role.isPlural
            phrase.organisationClass = phrase.organisationClass ?? role.organisation
            phrase.role = item.range
            phrase.nounClasses = nounClasses(item)
            (phrase.isPrivate, phrase.isSurelyPerson) = (phrase.name == nil || !isNeutral(phrase), true)
        }
    }

    /// "the suspect", "the man": what says nothing of the role of whoever is named with it.
    func isNeutral(_ phrase: Phrase) -> Bool {
        !phrase.nounClasses.isDisjoint(with: passage.language.neutralNouns)
    }

    /// "mayor-elect".
    private func isElect(_ item: Item) -> Bool {
        entry(item, .modifier)?.modifier == .elect && passage.tokens[item.range.lowerBound].traits.contains(.joined)
    }

    private func take(_ post: LexiconEntry, _ before: ArraySlice<Item>, _ position: Int, into phrase: inout Phrase) {
        var start = position
        var hasComplement = false
        while start > before.startIndex {
            let item = before[start - 1]
            if entry(item, .portfolio) != nil || isOfUnion(item, post) {
                hasComplement = true
            } else if let body = entry(item, .organisation, .organisationHead) {
                hasComplement = true
                phrase.organisation = item.range
                phrase.organisationClass = bodyClass(body, of: before, at: start - 1)
            } else if entry(item, .place, .country, .demonym) != nil {
                if post.complements.contains(.place) { hasComplement = true }
                if entry(item, .place) == nil { break }
            } else if let modifier = entry(item, .modifier) {
                if modifier.modifier?.isOutside ?? true { break }
            } else if start == position, isService(before, position - 1, of: post) {
                hasComplement = true
            } else if post.complements.contains(.place), phrase.name != nil,
                let place = unlistedPlace(in: before, endingAt: start)
            {
                (start, hasComplement) = (place, true)
                break
            } else {
                break
            }
            start -= 1
        }
        phrase.post = before[start].range.lowerBound..<before[position].range.upperBound
        phrase.postEntry = before[position].entries.first { lexicon.entries[Int($0)].category == .post }
        phrase.isPlural = phrase.isPlural || post.isPlural
        phrase.isSurelyPerson = true
        phrase.postIsComplete = hasComplement || post.postClass != .generic && post.postClass != .company
    }

    private func honorific(in before: ArraySlice<Item>, into phrase: inout Phrase) {
        guard phrase.name != nil, let item = before.last, let title = entry(item, .honorific) else { return }
        phrase.isSurelyPerson = true
        phrase.tellsOffice = phrase.tellsOffice || title.tellsOffice
        if let gender = title.gender, gender != .either { phrase.gender = gender }
    }

    /// What a phrase without a head for persons is: a body, a place or a thing.
    private func classify(_ run: [Item], into phrase: inout Phrase) {
        guard let last = run.last else { return }
        if let body = entry(last, .organisation, .organisationHead) {
            (phrase.kind, phrase.organisation, phrase.organisationClass) = (
                .organisation, last.range, bodyClass(body, of: run[...], at: run.count - 1)
            )
            if run.count > 1 { phrase.organisation = run[0].range.lowerBound..<last.range.upperBound }
        } else if entry(last, .country, .place) != nil {
            phrase.kind = .place
        }
        // "Executive Order 14098": the number only tells which one.
        phrase.nounClasses = nounClasses(last.isNumber && run.count > 1 ? run[run.count - 2] : last)
        for position in run.indices { countries(of: run[...], at: position, into: &phrase) }
    }

    func nounClasses(_ item: Item) -> NounClasses {
        item.entries.reduce(into: NounClasses()) { $0.formUnion(lexicon.entries[Int($1)].nounClasses) }
    }

    /// "retired General": a word that is an adjective here.
    func nominalFollows(_ index: Int) -> Bool {
        guard index < limit, passage.tokens[index].kind != .mark, !passage.isClosed(index) else { return false }
        let next = item(at: index)
        // "retired air force colonel".
        if entry(next, .organisationHead) != nil, next.range.upperBound < limit,
            entry(item(at: next.range.upperBound), .post, .rank) != nil
        {
            return true
        }
        return entry(next, .post, .rank, .portfolio, .demonym, .modifier, .organisation, .place, .country) != nil
    }

    /// "retired General": a word that is an adjective here.
    func isModifier(at index: Int) -> Bool {
        let item = item(at: index)
        return entry(item, .modifier) != nil && nominalFollows(item.range.upperBound)
    }

    func isNameItem(_ item: Item) -> Bool {
        item.isCapitalised && !sentence.isTitleCase
            && (item.entries.isEmpty || entry(item, .givenName, .familyFirst) != nil)
    }
}
