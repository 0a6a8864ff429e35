// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Joins the readings of one fact: one mention for each person and kind, the best evidence first.
struct FactMerge {
    let cast: Cast
    let published: CalendarDay?
    let confidence: ConfidenceTable
    var judge: Judge?

    /// What is older than this is history.
    static let backgroundDays = 60
    /// "who was arrested in January": history where the day is older than this.
    static let newsDays = 30

    /// The mentions, and for each draft that gave none the reason.
    func mentions(of drafts: [Draft]) -> (mentions: [Mention], dropped: [Int: String]) {
        let facts = facts(of: drafts)
        let mentions = SuccessionLinks.shared(by: markOnward(facts.sure.map(mention)))
        return believed(facts, beside: mentions)
    }

    /// The readings of each fact, and for each draft that gave none the reason.
    func grouped(_ drafts: [Draft]) -> (groups: [[Draft]], dropped: [Int: String]) {
        var dropped: [Int: String] = [:]
        var kept: [Draft] = []
        for draft in drafts {
            if let family = draft.neededFamily,
                !drafts.contains(where: {
                    $0.affected == draft.affected && $0.kind.family == family && $0.kind != draft.kind
                })
            {
                dropped[draft.candidate] = "nothing else in the article tells of such a change of this person"
            } else if !draft.besideKinds.isEmpty, !drafts.contains(where: { isBeside(draft, $0) }) {
                dropped[draft.candidate] = "nothing else in the article tells of such a change"
            } else if draft.isDoubtful, !draft.doubts.contains(.standing), !counts(draft, drafts) {
                dropped[draft.candidate] = "no public post is told, nor is the article about others who hold one"
            } else if draft.isCounted, !isTold(draft, drafts) {
                dropped[draft.candidate] = "nothing else tells that the article is about what became of them"
            } else {
                kept.append(draft)
            }
        }
        kept = denied(named(yielding(kept)))
        for draft in kept where isToldByName(draft, kept) {
            dropped[draft.candidate] = "the article names who it was"
        }
        kept = kept.filter { [kept] in !isToldByName($0, kept) }
        for draft in kept where draft.group?.count == "1" && !draft.isSpecific {
            dropped[draft.candidate] = "somebody without a name, in a post that many hold"
        }
        kept.removeAll { $0.group?.count == "1" && !$0.isSpecific }
        var groups: [[Draft]] = []
        for draft in kept {
            // Whom it befalls is asked first: most drafts of an article are of others.
            if let index = groups.indices.first(where: {
                (draft.group != nil || groups[$0][0].affected == draft.affected) && isSame(groups[$0][0], draft)
            }) {
                groups[index].append(draft)
            } else {
                groups.append([draft])
            }
        }
        yieldWeak(&groups)
        joinDenials(&groups)
        return (groups, dropped)
    }

    /// "Berel and Marsh condemned the attack. The two suspects were held": a number alone accuses nobody of whom the
    /// article tells nothing else.
    private func isTold(_ draft: Draft, _ drafts: [Draft]) -> Bool {
        guard case .character(let index) = draft.affected else { return false }
        let name = cast.characters[index].name
        return drafts.contains { other in
            !other.isCounted && (other.affected == draft.affected || other.group?.members.contains(name) ?? false)
                && (other.kind.family == .legal || other.kind.family == .exit || other.kind.family == draft.kind.family)
        }
    }

    /// "Court jails ex-minister" above "was sentenced to six years": one fact, of the kind that says more.
    private func yielding(_ drafts: [Draft]) -> [Draft] {
        drafts.map { draft in
            guard let kind = draft.yieldsTo,
                drafts.contains(where: { other in
                    guard other.kind == kind, other.status != .denied else { return false }
                    if case .unnamed = draft.affected { return true }
                    return other.affected == draft.affected
                })
            else { return draft }
            var joined = draft
            (joined.kind, joined.subtype) = (kind, nil)
            return joined
        }
    }

    /// "Palace names new justices" above the justices' names.
    private func isToldByName(_ draft: Draft, _ drafts: [Draft]) -> Bool {
        guard let group = draft.group, group.members.isEmpty else { return false }
        // "Parliament backs resignations of 2 ministers": as many are named.
        let told = group.count.map { Int($0) ?? 0 }
        if let told, told < 2 { return false }
        // In the body, a move of so many is told by where each of them went, too.
        let isCounted = told != nil && draft.quote.section == .body
        let named = Set(
            drafts.compactMap { other -> Int? in
                guard case .character(let index) = other.affected, !other.isDoubtful,
                    other.kind == draft.kind || isCounted && tells(of: draft.kind, other.kind)
                else { return nil }
                return index
            })
        return named.count >= told ?? (draft.quote.section == .headline ? 1 : 2)
    }

    /// "transferred five officers": one is posted, one succeeds another, one leaves.
    private func tells(of group: ChangeKind, _ kind: ChangeKind) -> Bool {
        switch (group.family, kind.family) {
        case (.move, .move), (.move, .entry), (.move, .exit), (.exit, .exit), (.entry, .entry), (.entry, .move): true
        default: false
        }
    }

    private func isSame(_ left: Draft, _ right: Draft) -> Bool {
        (left.affected == right.affected || isSameGroup(left, right)) && left.kind == right.kind
            && left.alternatives.isEmpty == right.alternatives.isEmpty
            && (left.status == .denied) == (right.status == .denied) && !isEarlierTurn(left, right)
    }

    /// "seven appeal judges", "seven judges of the appeal court": as many of the same. What a headline calls them, and
    /// the text below, may be another word: "retires five generals", "retired five senior officers on Wednesday".
    private func isSameGroup(_ left: Draft, _ right: Draft) -> Bool {
        guard let count = left.group?.count, count != "1", right.group?.count == count else { return false }
        let isHeadline = [left, right].map { $0.quote.section == .headline }
        return isHeadline[0] != isHeadline[1] || left.head != nil && left.head == right.head
    }

    /// A post without a name is whoever the article names in it, where the same change is told of just one.
    private func named(_ drafts: [Draft]) -> [Draft] {
        drafts.map { draft in
            guard case .unnamed = draft.affected, draft.group?.count == "1" else { return draft }
            let bearers = Set(
                drafts.compactMap { other -> Int? in
                    guard case .character(let index) = other.affected, other.kind == draft.kind else { return nil }
                    return shares(draft, cast.characters[index]) || draft.quote.section == .headline ? index : nil
                })
            guard bearers.count <= 1, let only = bearers.first ?? followed(draft, drafts) else { return draft }
            var joined = draft
            (joined.affected, joined.group) = (.character(only), nil)
            return joined
        }
    }

    /// "dropped the energy minister. Marsh was named energy minister, replacing Berel": who left a post without a name is
    /// the one whom the article says somebody follows in it.
    private func followed(_ draft: Draft, _ drafts: [Draft]) -> Int? {
        guard let post = draft.position.map({ Office.keyWords(Office.folded($0.title)) }), !post.isEmpty else {
            return nil
        }
        let found = Set(
            drafts.compactMap { other -> Int? in
                guard case .character(let index) = other.affected, other.isWeak, other.status == draft.status,
                    other.kind.family == draft.kind.family, let successor = other.successor,
                    let held = (other.position ?? entry(of: successor, drafts)).map({
                        Office.keyWords(Office.folded($0.title))
                    })
                else { return nil }
                return post.allSatisfy(held.contains) ? index : nil
            })
        return found.count == 1 ? found.first : nil
    }

    /// The post into which somebody comes.
    private func entry(of name: String, _ drafts: [Draft]) -> Position? {
        drafts.first { draft in
            guard case .character(let index) = draft.affected, draft.kind.family == .entry else { return false }
            return cast.characters[index].name == name && draft.position != nil
        }?.position
    }

    private func shares(_ draft: Draft, _ character: Character) -> Bool {
        let words = draft.position.map { Office.keyWords(Office.folded($0.title)) } ?? draft.head.map { [$0] } ?? []
        return !words.isEmpty
            && (words.allSatisfy(character.rankWords.contains) || character.posts.contains { $0.holds(words) })
    }

    /// "was moved to Tourism and replaced by Marsh": whoever moves leaves by moving, and whoever dies by dying.
    private func isSameTurn(_ stated: ChangeKind, _ weak: ChangeKind) -> Bool {
        stated.family == weak.family && !isOpposite(stated, weak)
            || weak.family == .exit && (stated.family == .move || stated.family == .fate && stated.tenure == .ends)
            // "was promoted to army chief, replacing Berel".
            || weak.family == .entry && stated.family == .move
    }

    /// "walked free, two years after he was jailed": to come out is no word for having gone in.
    private func isOpposite(_ left: ChangeKind, _ right: ChangeKind) -> Bool {
        left.family == .legal && left.reverses.isEmpty != right.reverses.isEmpty
    }

    private func isComing(_ kind: ChangeKind) -> Bool { kind.family == .entry || kind.family == .move }

    /// "Governor reassigned" above "Berel was made minister": the headline's word for it gives way to the body's.
    private func givesWay(_ drafts: [Draft]) -> Bool {
        drafts.allSatisfy(\.isWeak) || drafts.allSatisfy { $0.isBareHeadline && isComing($0.kind) }
    }

    /// "will be replaced" beside "was dismissed" is one exit: the manner that is stated wins.
    private func yieldWeak(_ groups: inout [[Draft]]) {
        var index = 0
        while index < groups.count {
            guard givesWay(groups[index]) else {
                index += 1
                continue
            }
            let weak = groups[index][0]
            let stated = groups.firstIndex { other in
                let draft = other[0]
                return draft.affected == weak.affected && draft.kind != weak.kind
                    && (isSameTurn(draft.kind, weak.kind)
                        || weak.isBareHeadline && isComing(weak.kind) && isComing(draft.kind))
                    // "Minister quits" above "is leaving the job": the headline says how.
                    && !other.allSatisfy { $0.isWeak || $0.isBareHeadline && $0.kind.family != .exit }
            }
            // "announced the commander's departure" in an article that denies it: what is denied is not news.
            if groups[index].allSatisfy(\.isWeak), let stated, groups[stated][0].status == .denied {
                groups.remove(at: index)
            } else if let stated {
                var yielding = groups[index]
                for position in yielding.indices {
                    (yielding[position].kind, yielding[position].subtype) = (groups[stated][0].kind, nil)
                    yielding[position].isWeak = true
                }
                groups[stated] += yielding
                groups.remove(at: index)
            } else {
                index += 1
            }
        }
    }

    func mention(_ drafts: [Draft]) -> Mention {
        let told = ranked(drafts)
        let (ranked, deciding, date) = (told.drafts, told.deciding, told.date)
        let (best, status) = (ranked[0], deciding.status)
        func first<T>(_ value: (Draft) -> T?) -> T? { ranked.lazy.compactMap(value).first }
        var mention = Mention(
            kind: best.kind, subtype: first(\.subtype), status: status, statusCue: deciding.cue,
            isBackground: told.isBackground, alternatives: best.alternatives,
            position: ranked.filter { $0.position?.title.isEmpty == false }.compactMap(\.position).first
                ?? best.position,
            agent: first(\.agent), predecessor: first(\.predecessor),
            successor: first(\.successor), reason: first(\.reason), date: date, standing: best.standing,
            confidence: judge?.confidence(of: told) ?? trust(deciding),
            quotes: quotes(ranked, status))
        switch best.affected {
        case .character(let index):
            let character = cast.characters[index]
            mention.person = Person(name: character.name, aliases: character.aliases)
            mention.rank = character.rank
        case .unnamed:
            // A headline's words for them are the shorter ones.
            mention.group = first { $0.quote.section == .headline ? nil : $0.group } ?? best.group
        }
        return mention
    }

    private func quotes(_ drafts: [Draft], _ status: Status) -> [Quote] {
        var quotes: [Quote] = []
        let ordered = drafts.filter { $0.status == status } + drafts.filter { $0.status != status }
        for draft in ordered
        where !quotes.contains(where: {
            $0.start == draft.quote.start && $0.end == draft.quote.end
                && ($0.section == .headline) == (draft.quote.section == .headline)
        }) {
            quotes.append(draft.quote)
        }
        return quotes
    }

    private func trust(_ draft: Draft) -> Double {
        var open: [ConfidenceTable.Slot] = []
        if draft.position == nil { open.append(.post) }
        if draft.group != nil { open.append(.name) }
        let cell = ConfidenceTable.Cell(form: draft.form, section: draft.quote.section, status: draft.status)
        return confidence.confidence(rule: draft.quote.rule, in: cell, leaving: open, prior: draft.prior)
    }
}
