// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Posts in private bodies: whoever it is, no office changes hands.
extension DraftMaker {
    /// "stepped down as chief executive of the drone maker", "the club sacked", "resigned from the board of the orchestra":
    /// by the post, or where none is named by that of the person, else by who did it or what was left.
    func isPrivateMatter(_ post: Phrase, _ frame: Frame, _ filling: Filling, _ parsed: ParsedSentence) -> Bool {
        switch frame.kind.family {
        case .legal, .fate: return false
        case .entry, .move, .exit: break
        }
        if post.post != nil, let body = post.organisationClass { return isPrivate(body) }
        if let agent = filling.roles[.agent].map({ parsed.phrases[$0] }), let body = agent.organisationClass,
            agent.kind == .organisation || agent.kind == .thing, isPrivate(body),
            // A supervisory board may be a state company's.
            filling.roles[.post] == nil || agent.possessor != nil
        {
            return true
        }
        return filling.roles[.post] == nil && filling.construction != .nominal
            && isOfPrivateBody(frame, filling, parsed)
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
}
