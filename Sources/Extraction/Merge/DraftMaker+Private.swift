// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Posts in private bodies: whoever it is, no office changes hands.
extension DraftMaker {
    /// "stepped down as chief executive of the drone maker", "the club sacked", "resigned from the board of the orchestra":
    /// by the post, or where none is named by that of the person, else by who did it or what was left.
    func isPrivateMatter(_ post: Phrase, _ frame: Frame, _ filling: Filling, _ parsed: ParsedSentence) -> Bool {
        switch frame.kind.family {
        case .legal, .fate: return false
        case .entry, .move, .exit: break
        }
        // "the foundation named her chair of its board": the board is the foundation's.
        if post.post != nil, let body = post.organisationClass,
            !post.range.contains(where: { parsed.passage.classes($0).contains(.possessive) })
        {
            return isPrivate(body)
        }
        if let agent = filling.roles[.agent], isBoardOfFirm(agent, parsed) || isOwnedByFirm(agent, parsed) {
            return true
        }
        if let agent = filling.roles[.agent].map({ parsed.phrases[$0] }), let body = agent.organisationClass,
            agent.kind != .name, isPrivate(body),
            // A supervisory board may be a state company's, a union a party.
            filling.roles[.post] == nil || agent.possessor != nil || isNamedForTrade(agent, body, parsed),
            !isOfPublicBody(filling.roles[.agent], parsed)
        {
            return true
        }
        if post.post != nil, let body = post.organisationClass { return isPrivate(body) }
        return filling.roles[.post] == nil && filling.construction != .nominal
            && isOfPrivateBody(frame, filling, parsed)
    }

    /// "the company's board".
    private func isOwnedByFirm(_ agent: Int, _ parsed: ParsedSentence) -> Bool {
        let phrase = parsed.phrases[agent]
        guard phrase.kind == .organisation, let owner = phrase.possessor.map({ parsed.phrases[$0] }),
            owner.kind == .organisation, let body = owner.organisationClass
        else { return false }
        return isPrivate(body)
    }

    /// "the board of Kettering Foods": a name that no list knows, of a firm.
    private func isBoardOfFirm(_ agent: Int, _ parsed: ParsedSentence) -> Bool {
        let phrase = parsed.phrases[agent]
        guard phrase.kind == .organisation, phrase.range.count <= 2,
            parsed.passage.classes(phrase.range.upperBound - 1).contains(.collegial),
            let chunk = parsed.chunks.indices.first(where: { parsed.phrase($0) == agent }),
            parsed.isPreposition(chunk + 1), let owner = parsed.phrase(chunk + 2).map({ parsed.phrases[$0] })
        else { return false }
        return owner.kind == .name && owner.post == nil && owner.rank == nil && !owner.isSurelyPerson
    }

    /// "the Chess Federation", "the engine drivers' union", not "the board", "the Democratic Union".
    private func isNamedForTrade(_ agent: Phrase, _ body: OrganisationClass, _ parsed: ParsedSentence) -> Bool {
        if body == .sport || body == .media { return true }
        let last = agent.range.upperBound - 1
        guard parsed.passage.classes(last).isDisjoint(with: .collegial) else { return false }
        let words = agent.range.filter { !parsed.passage.classes($0).contains(.article) }
        let start = words.first ?? last
        // A head of several words says what trade it is of; one with a capital may be any name.
        let reader = PhraseReader(parsed.passage, parsed.sentence)
        return words.contains { word in
            let item = reader.item(at: word)
            guard let head = reader.entry(item, .organisationHead), head.organisation == body || body == .private else {
                return false
            }
            return item.range.count > 1 || !parsed.passage.tokens[word].isCapitalised && word > start
                || head.organisation != .private
        }
    }

    /// "the supervisory board of the state gas company".
    private func isOfPublicBody(_ agent: Int?, _ parsed: ParsedSentence) -> Bool {
        guard let agent, let chunk = parsed.chunks.indices.first(where: { parsed.phrase($0) == agent }),
            parsed.isPreposition(chunk + 1), let owner = parsed.phrase(chunk + 2)
        else { return false }
        return parsed.passage.classes(parsed.chunks[chunk + 1].range.lowerBound).contains(.of)
            && parsed.phrases[owner].organisationClass?.isPublic == true
    }

    /// "from the board of the orchestra", "to the board of a mining company", "as patron of the zoo".
    private func isOfPrivateBody(_ frame: Frame, _ filling: Filling, _ parsed: ParsedSentence) -> Bool {
        parsed.prepositions(after: filling.chunk, crossesVerb: false).contains { found in
            let goal = parsed.passage.classes(parsed.chunks[found.chunk - 1].range.lowerBound).contains(.infinitive)
            guard goal && frame.kind.family == .entry || frame.postPrepositions.contains(found.word),
                let index = parsed.phrase(found.chunk)
            else { return false }
            let phrase = parsed.phrases[index]
            if frame.kind.family == .exit, phrase.isPrivate, phrase.post == nil, phrase.rank == nil, phrase.name == nil
            {
                return true
            }
            // "the board of the orchestra": the body behind the noun.
            if parsed.isPreposition(found.chunk + 1), let inner = parsed.phrase(found.chunk + 2),
                parsed.phrases[inner].kind == .organisation, let body = parsed.phrases[inner].organisationClass
            {
                return isPrivate(body)
            }
            return phrase.kind == .organisation && phrase.organisationClass.map(isPrivate) ?? false
        }
    }

    private func isPrivate(_ body: OrganisationClass) -> Bool { !body.isPublic && body != .armedGroup }

    /// A constable who is dismissed or charged lost or abused an office; one who was shot on duty did not.
    func tellsOfService(_ frame: Frame) -> Bool {
        switch frame.kind.family {
        case .exit, .move, .legal: true
        case .entry, .fate: false
        }
    }
}
