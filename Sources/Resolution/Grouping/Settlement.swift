// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Writes down what a division means: the changes that grow, join, part and are withdrawn, and where each mention
/// belongs from now on.
struct Settlement {
    let settling: Settling
    var result = Outcome()
    private var placements: [Placement?]
    /// What was read already of the facets that are divided.
    var readings: [Facet: FacetReading] = [:]

    /// One mention on its way to its change.
    struct Held {
        var testimony: Testimony
        let facet: Facet
        /// The change that it belongs to so far; nil for a new mention.
        let home: ChangeID?
        /// Its place among the new mentions; nil for a stored one.
        let place: Int?
        /// As it is stored; nil for a new mention.
        let stored: Testimony?

        init(new testimony: Testimony, at place: Int) {
            (self.testimony, facet, self.place) = (testimony, testimony.facet, place)
            (home, stored) = (nil, nil)
        }

        init(_ testimony: Testimony, stored: Testimony, of home: ChangeID) {
            (self.testimony, facet, self.stored) = (testimony, testimony.facet, stored)
            (self.home, place) = (home, nil)
        }
    }

    init(_ settling: Settling) {
        self.settling = settling
        placements = Array(repeating: nil, count: settling.added.count)
    }

    func outcome() -> Outcome {
        var outcome = result
        outcome.placements = placements.compactMap { $0 }
        return outcome
    }

    /// The mentions that a change has now.
    func held<R: Recollection>(of id: ChangeID, in memory: inout R) throws(R.Failure) -> [Held] {
        if let opened = settling.opened[id] {
            return zip(opened.testimonies, opened.stored).map { Held($0, stored: $1, of: id) }
        }
        return try memory.testimonies(to: id, except: nil).map { Held($0, stored: $0, of: id) }
    }

    func change<R: Recollection>(_ id: ChangeID, in memory: inout R) throws(R.Failure) -> Change? {
        if let opened = settling.opened[id] { return opened.change }
        return try memory.change(id)
    }

    // MARK: Nothing is divided anew

    mutating func attach<R: Recollection>(_ homes: [ChangeID], in memory: inout R) throws(R.Failure) {
        var ids: [ChangeID] = []
        for id in homes + settling.opened.keys.sorted() where !ids.contains(id) { ids.append(id) }
        for id in ids {
            guard let before = try change(id, in: &memory) else { continue }
            var held = try held(of: id, in: &memory)
            // Whoever says the same is judged the same.
            let doubtful = Set(held.filter(\.testimony.isUnsure).map(\.facet))
            for (place, home) in homes.enumerated() where home == id {
                var new = Held(new: settling.added[place], at: place)
                new.testimony.isUnsure = doubtful.contains(new.facet)
                held.append(new)
            }
            var doubts: [Facet: Partition.Doubt] = [:]
            for facet in doubtful { doubts[facet] = Partition.Doubt(reasons: [], with: []) }
            write(
                Draft(id: id, before: before, held: held, links: before.links, isOld: false),
                doubts: doubts, denied: nil, reasons: [])
        }
    }

    // MARK: One change

    /// A change as it is to be.
    struct Draft {
        let id: ChangeID
        let before: Change?
        var held: [Held]
        var links: [Link]
        /// Made of known mentions, of changes that nobody was told of.
        var isOld: Bool
        /// When the changes that become one with it were first seen.
        var firstSeen: [Change] = []
        /// The operator withdrew one of these changes.
        var retraction: Retraction?
    }

    /// - `denied`: what a new change contradicts.
    mutating func write(
        _ draft: Draft, doubts: [Facet: Partition.Doubt], denied: ChangeID?, reasons: [Reason]
    ) {
        guard !draft.held.isEmpty else {
            withdraw(draft)
            return
        }
        let facets = Set(draft.held.map(\.facet)).map { readings[$0] ?? FacetReading($0) }
            .sorted(by: FacetReading.isBefore)
        var isKnown = draft.before != nil
        for held in draft.held {
            // What stays as it is keeps its judgement.
            if held.place != nil || moves(held, to: draft.id) {
                let judging = Judging(held, draft, among: facets, doubt: doubts[held.facet], denied: denied)
                keep(judging.judgement(isKnown: isKnown || held.place == nil, reasons), of: held, in: draft.id)
            }
            isKnown = true
        }
        amend(draft)
        result.profiles[draft.id] = facets.map(\.facet)
    }

    /// True for a stored mention that goes to another change, or is judged otherwise now.
    private func moves(_ held: Held, to id: ChangeID) -> Bool {
        guard let stored = held.stored else { return false }
        let testimony = held.testimony
        return held.home != id || stored.isUnsure != testimony.isUnsure || stored.register != testimony.register
    }

    private mutating func keep(_ judgement: Judgement, of held: Held, in id: ChangeID) {
        let register = held.testimony.register
        if let place = held.place {
            placements[place] = Placement(change: id, judgement: judgement, register: register)
        } else if let row = held.stored?.id {
            result.moves.append(Move(testimony: row, change: id, judgement: judgement, register: register))
        }
    }

    private mutating func amend(_ draft: Draft) {
        let testimonies = draft.held.map(\.testimony)
        let isNews = draft.held.contains { brings($0, newsTo: draft.held) }
        let seen = testimonies.map(\.recorded) + draft.firstSeen.map(\.firstSeen)
        guard let firstSeen = (seen + (draft.before.map { [$0.firstSeen] } ?? [])).min() else { return }
        guard let before = draft.before else {
            var after = Reviser.change(draft.id, from: testimonies, firstSeen: firstSeen, links: draft.links)
            after.retraction = draft.retraction
            result.amendments.append(
                Amendment(before: nil, after: after, reason: nil, isNews: isNews, isOld: draft.isOld && !isNews))
            return
        }
        var known = before
        if let retraction = draft.retraction { known.retraction = retraction }
        known.mergedInto = nil
        var (after, reason) = Reviser.regrown(known, from: testimonies, links: draft.links, firstSeen: firstSeen)
        if before.retraction == nil, after.retraction != nil {
            if reason == nil { after.revision += 1 }
            reason = (reason.map { $0 + "; " } ?? "") + "retracted: " + (draft.retraction?.reason ?? "")
        }
        guard after != before else { return }
        result.amendments.append(Amendment(before: before, after: after, reason: reason, isNews: isNews))
    }

    /// No article tells of it any more.
    private mutating func withdraw(_ draft: Draft) {
        result.profiles[draft.id] = []
        guard let before = draft.before, before.retraction == nil else { return }
        let after = Reviser.retracted(before, at: settling.now, because: settling.withdrawal)
        result.amendments.append(
            Amendment(before: before, after: after, reason: "retracted: " + settling.withdrawal, isNews: false))
    }

    /// True where a mention is told for the first time, and would be alerted by itself. A text that is known already,
    /// under whatever title and address it comes again, is none.
    private func brings(_ held: Held, newsTo all: [Held]) -> Bool {
        guard settling.isFirstRecording, held.place != nil, !held.testimony.isUnsure,
            AlertDecision(for: held.testimony.mention, bestSection: held.testimony.section).alerts
        else { return false }
        return !all.contains { other in
            other.place == nil
                && (other.testimony.contentHash == held.testimony.contentHash
                    || held.testimony.sketch.map { other.testimony.sketch?.resembles($0) ?? false } ?? false)
        }
    }
}
