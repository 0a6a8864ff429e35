// SPDX-License-Identifier: Apache-2.0
public import Personnel
public import struct FoundationEssentials.Date

/// What a store remembers, as the merging asks for it. It must not change while one article is merged.
public protocol Memory {
    associatedtype Failure: Error
    /// The changes that are filed under any of the keys, each once; a bounded number of each, the latest.
    mutating func candidates(for keys: [String]) throws(Failure) -> [Change]
    /// What other articles than this one say about a change.
    mutating func testimonies(to change: ChangeID, except article: ArticleID) throws(Failure) -> [Testimony]
    /// An id that was never used.
    mutating func freshID() throws(Failure) -> ChangeID
}

/// What came of merging one article.
public struct Merged: Sendable {
    /// In the order in which the mentions met them.
    public var amendments: [Amendment]
    /// For each mention, in their order: its judgement, and the change that it now belongs to.
    public var placements: [(judgement: Judgement, change: ChangeID)]
}

/// Puts the mentions of one article in their places among what is known.
public struct Merging {
    private let article: Article
    private let now: Date
    private let isFirstRecording: Bool
    private var drafts: [ChangeID: Draft] = [:]
    private var order: [ChangeID] = []

    /// One change at work.
    private struct Draft {
        var before: Change?
        var current: Change
        var testimonies: [Testimony]
        var links: [Link] = []
        var isNews = false
    }

    /// `previous` are the changes that an earlier version of the article told; nil for an article that is new.
    public static func merge<M: Memory>(
        _ mentions: [Mention], of article: Article, previous: [Change]?, in memory: inout M, at now: Date
    ) throws(M.Failure) -> Merged {
        var merging = Merging(article: article, now: now, isFirstRecording: previous == nil)
        for change in previous ?? [] { try merging.open(change, in: &memory) }
        var placements: [(judgement: Judgement, change: ChangeID)] = []
        for mention in mentions { placements.append(try merging.place(mention, in: &memory)) }
        return Merged(amendments: merging.amendments(), placements: placements)
    }

    private init(article: Article, now: Date, isFirstRecording: Bool) {
        (self.article, self.now, self.isFirstRecording) = (article, now, isFirstRecording)
    }

    private mutating func open<M: Memory>(_ change: Change, in memory: inout M) throws(M.Failure) {
        guard drafts[change.id] == nil else { return }
        let testimonies = try memory.testimonies(to: change.id, except: article.id)
        drafts[change.id] = Draft(before: change, current: change, testimonies: testimonies)
        order.append(change.id)
    }

    private mutating func place<M: Memory>(
        _ mention: Mention, in memory: inout M
    ) throws(M.Failure) -> (judgement: Judgement, change: ChangeID) {
        // Changes at work count as they now are, and those that this article has made are known too.
        let stored = try memory.candidates(for: CandidateKeys.keys(of: mention))
        let candidates = stored.filter { drafts[$0.id] == nil } + order.compactMap { drafts[$0]?.current }
        let judgement = Resolver.judge(mention, of: article, against: candidates)
        switch judgement.verdict {
        case .supports(let id), .amends(let id, _):
            if let known = candidates.first(where: { $0.id == id }) { try open(known, in: &memory) }
            attach(Testimony(mention, in: article), to: id, links: judgement.links)
            return (judgement, id)
        case .new:
            return (judgement, try make(mention, judgement, isUnsure: false, in: &memory))
        case .unsure:
            return (judgement, try make(mention, judgement, isUnsure: true, in: &memory))
        case .contradicts(let other):
            let id = try make(mention, judgement, isUnsure: false, in: &memory)
            if let known = candidates.first(where: { $0.id == other }) { try open(known, in: &memory) }
            link(id, to: other)
            link(other, to: id)
            return (judgement, id)
        }
    }

    private mutating func make<M: Memory>(
        _ mention: Mention, _ judgement: Judgement, isUnsure: Bool, in memory: inout M
    ) throws(M.Failure) -> ChangeID {
        let id = try memory.freshID()
        let testimony = Testimony(mention, in: article, isUnsure: isUnsure)
        let change = Reviser.change(id, from: [testimony], firstSeen: now, links: judgement.links)
        drafts[id] = Draft(
            current: change, testimonies: [testimony], links: judgement.links, isNews: isNews(testimony))
        order.append(id)
        return id
    }

    private mutating func attach(_ testimony: Testimony, to id: ChangeID, links: [Link]) {
        guard var draft = drafts[id] else { return }
        draft.testimonies.append(testimony)
        draft.links += links
        draft.isNews = draft.isNews || isNews(testimony)
        draft.current = current(draft)
        drafts[id] = draft
    }

    private mutating func link(_ id: ChangeID, to other: ChangeID) {
        guard var draft = drafts[id] else { return }
        draft.links.append(Link(relation: .denies, change: other))
        draft.current = current(draft)
        drafts[id] = draft
    }

    private func isNews(_ testimony: Testimony) -> Bool {
        isFirstRecording && !testimony.isUnsure
            && AlertDecision(for: testimony.mention, bestSection: testimony.section).alerts
    }

    /// A change of this article's making is written anew, one that was known is revised.
    private func current(_ draft: Draft) -> Change {
        guard !draft.testimonies.isEmpty else { return draft.current }
        guard let before = draft.before else {
            return Reviser.change(
                draft.current.id, from: draft.testimonies, firstSeen: now, links: draft.links)
        }
        return Reviser.revised(before, testimonies: draft.testimonies, links: draft.links).change
    }

    private func amendments() -> [Amendment] {
        order.compactMap { id in
            guard let draft = drafts[id] else { return nil }
            guard let before = draft.before else {
                return Amendment(before: nil, after: draft.current, reason: nil, isNews: draft.isNews)
            }
            if draft.testimonies.isEmpty {
                guard before.retraction == nil else { return nil }
                let reason = "its article was edited and no longer says so"
                let after = Reviser.retracted(before, at: now, because: reason)
                return Amendment(before: before, after: after, reason: "retracted: " + reason, isNews: false)
            }
            let (after, reason) = Reviser.revised(before, testimonies: draft.testimonies, links: draft.links)
            return after == before ? nil : Amendment(before: before, after: after, reason: reason, isNews: draft.isNews)
        }
    }
}
