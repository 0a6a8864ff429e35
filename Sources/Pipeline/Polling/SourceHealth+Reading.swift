// SPDX-License-Identifier: Apache-2.0
import struct FoundationEssentials.Date

extension PollSchedule {
    /// The pace of a source that names no interval of its own; nil: adaptive.
    func pace(of source: Source) -> Duration? { source.isLocal ? local : nil }
}

extension SourceHealth {
    /// The health after a reading that worked. `new` counts the articles that were new; `newest` are the
    /// publication times of those, in any order; `sharesNothing`: none of the articles was known.
    func afterSuccess(
        at now: Date, of source: Source, new: Int, newest: [Date], sharesNothing: Bool = false, restFor: Duration?,
        schedule: PollSchedule, chance: Double
    ) -> SourceHealth {
        var next = self
        next.lastAttempt = now
        next.lastSuccess = now
        next.failuresInARow = 0
        next.failure = nil
        next.articles += new
        next.meanGap = Self.usualGap(of: newest, before: meanGap)
        if sharesNothing {
            // Entries may have been missed: look twice as often.
            next.gaps = (gaps ?? 0) + 1
            next.meanGap = next.meanGap.map { $0 / 2 }
        }
        if new > 0 { next.lastNews = now }
        next.due = schedule.due(
            afterSuccess: now, interval: source.interval ?? schedule.pace(of: source), meanGap: next.meanGap,
            restFor: restFor, chance: chance)
        return next
    }

    func afterFailure(
        at now: Date, of source: Source, words: String, retryAfter: Duration?, schedule: PollSchedule, chance: Double
    ) -> SourceHealth {
        var next = self
        next.lastAttempt = now
        next.failuresInARow += 1
        next.failure = words
        next.due = schedule.due(
            afterFailure: now, failures: next.failuresInARow, interval: source.interval ?? schedule.pace(of: source),
            retryAfter: retryAfter,
            chance: chance)
        return next
    }

    /// The gap between the dated entries of one reading that half of them do not exceed, smoothed by half with what
    /// was known before. One entry that is pinned for a year, or wrongly dated, does not bend it; entries of one
    /// moment came together.
    private static func usualGap(of times: [Date], before: Duration?) -> Duration? {
        let moments = Set(times).sorted()
        let gaps = zip(moments, moments.dropFirst()).map { $1.timeIntervalSince($0) }.sorted()
        guard !gaps.isEmpty else { return before }
        let gap = Duration.seconds(gaps[(gaps.count - 1) / 2])
        return before.map { ($0 + gap) / 2 } ?? gap
    }
}
