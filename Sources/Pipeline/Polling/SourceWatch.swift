// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel
import struct FoundationEssentials.Date

/// Tells the operator of a source that went quiet: no silence without a word. Pure.
///
/// One trouble at a time: what is gone is not also failing, what fails is not also silent. It is told when it begins,
/// once a day while it lasts, and when it is over.
struct SourceWatch {
    /// Failures in a row after which a source is failing: once is weather.
    static let patience = 3
    /// In seconds.
    static let again: Double = 24 * 60 * 60

    /// What is to be told after a reading; `health` is how it left the source, and remembers what was told.
    static func notices(after error: ReadError?, of source: Source, _ health: inout SourceHealth, at now: Date)
        -> [SourceNotice]
    {
        func notice(_ sort: SourceNotice.Sort, since: Date, _ detail: String?) -> SourceNotice {
            SourceNotice(sort: sort, source: source.id, name: source.name, since: since, at: now, detail: detail)
        }
        guard let found = trouble(after: error, of: source, health, at: now) else {
            guard let over = health.trouble else { return [] }
            health.trouble = nil
            return [notice(.healed, since: over.since, nil)]
        }
        if let known = health.trouble, known.sort == found.sort {
            guard now.timeIntervalSince(known.told) >= again else { return [] }
            health.trouble?.told = now
            return [notice(found.sort, since: known.since, found.detail)]
        }
        health.trouble = SourceHealth.Trouble(sort: found.sort, since: found.since, told: now)
        return [notice(found.sort, since: found.since, found.detail)]
    }

    private static func trouble(
        after error: ReadError?, of source: Source, _ health: SourceHealth, at now: Date
    ) -> (sort: SourceNotice.Sort, since: Date, detail: String)? {
        let start = health.lastSuccess ?? health.began ?? now
        if let error, error.reason == .gone { return (.gone, start, error.description) }
        if let error {
            // A failure or two do not end a silence that was told, nor another trouble.
            if health.failuresInARow >= patience { return (.failing, start, error.description) }
            return health.trouble.map { ($0.sort, $0.since, error.description) }
        }
        guard let expected = source.expectEvery, let last = health.lastNews ?? health.began,
            now.timeIntervalSince(last) > expected.seconds
        else { return nil }
        return (.silent, last, "nothing new for longer than \(expected) is expected of it")
    }
}
