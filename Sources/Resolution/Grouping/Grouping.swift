// SPDX-License-Identifier: Apache-2.0
import Personnel
public import struct FoundationEssentials.Date

/// Puts mentions in their places among what is known: one change for each fact.
///
/// Which mentions are one change is a function of what all of them say, never of the order in which they came: when
/// mentions come or go, everything that they are linked with is divided anew (`Partition`), and changes join or part.
public enum Grouping {
    /// Does a whole work, or one of its parts: see `Work.parts`.
    public static func run<R: Recollection>(
        _ work: Work, in memory: inout R, at now: Date
    ) throws(R.Failure) -> Outcome {
        switch work {
        case .record(let article, let mentions, let sketch, let previous):
            var settling = Settling(
                now: now, isFirstRecording: previous == nil,
                withdrawal: "its article was edited and no longer says so")
            try open(previous ?? [], except: article.id, for: &settling, in: &memory)
            for mention in mentions {
                let register = try RegisterMatch.person(mention, published: article.published, in: &memory)
                settling.add(
                    Testimony(mention, in: article, register: register, recorded: now, sketch: sketch))
            }
            return try settling.settle(in: &memory)
        case .withdraw(let article, let previous, let reason):
            var settling = Settling(now: now, isFirstRecording: false, withdrawal: reason)
            try open(previous, except: article, for: &settling, in: &memory)
            return try settling.settle(in: &memory)
        case .rejudge(let ids):
            var settling = Settling(now: now, isFirstRecording: false, withdrawal: "nothing tells of it")
            for id in ids {
                guard let change = try memory.change(id), change.mergedInto == nil else { continue }
                try settling.reopen(change, in: &memory)
            }
            return try settling.settle(in: &memory)
        case .retract(let id, let reason): return try retract(id, because: reason, in: &memory, at: now)
        case .restore(let id): return try restore(id, in: &memory)
        }
    }

    /// As the changes are now: a part of the work that was done before may have joined two of them.
    private static func open<R: Recollection>(
        _ previous: [Change], except article: ArticleID, for settling: inout Settling, in memory: inout R
    ) throws(R.Failure) {
        for id in previous.map(\.id) {
            guard let change = try memory.change(id), change.mergedInto == nil else { continue }
            try settling.open(change, except: article, in: &memory)
        }
    }

    private static func retract<R: Recollection>(
        _ id: ChangeID, because reason: String, in memory: inout R, at now: Date
    ) throws(R.Failure) -> Outcome {
        guard let known = try living(id, in: &memory), known.retraction == nil else { return Outcome() }
        let after = Reviser.retracted(known, at: now, because: reason, byHand: true)
        return Outcome(amendments: [
            Amendment(before: known, after: after, reason: "retracted: " + reason, isNews: false)
        ])
    }

    /// What articles tell is withdrawn no longer; what no article tells stays so.
    private static func restore<R: Recollection>(
        _ id: ChangeID, in memory: inout R
    ) throws(R.Failure) -> Outcome {
        guard let known = try living(id, in: &memory), let retraction = known.retraction, retraction.byHand == true
        else { return Outcome() }
        var after = known
        after.revision += 1
        if try memory.testimonies(to: known.id, except: nil).isEmpty {
            after.retraction = Retraction(at: retraction.at, reason: "no article tells of it")
        } else {
            after.retraction = nil
        }
        return Outcome(amendments: [Amendment(before: known, after: after, reason: "restored", isNews: false)])
    }

    /// The change that goes on under the id, or under that into which it was merged.
    private static func living<R: Recollection>(
        _ id: ChangeID, in memory: inout R
    ) throws(R.Failure) -> Change? {
        guard let known = try memory.change(id) else { return nil }
        guard let other = known.mergedInto else { return known }
        return try memory.change(other)
    }
}
