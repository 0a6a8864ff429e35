// SPDX-License-Identifier: Apache-2.0
import Alerting
public import Personnel
import struct FoundationEssentials.Date

/// Takes one source's reading from bytes to recorded changes.
///
/// `prepare` may run for many sources at once: it reads and extracts. `store` is called by one consumer only, so
/// that two articles about one arrest cannot both be new.
public struct Intake: Sendable {
    let readers: [String: any SourceReader]
    let ledger: any Ledger
    let clock: WallClock
    let schedule: PollSchedule

    /// `readers` by their kind.
    public init(
        readers: [String: any SourceReader], ledger: any Ledger, clock: WallClock, schedule: PollSchedule
    ) {
        (self.readers, self.ledger, self.clock, self.schedule) = (readers, ledger, clock, schedule)
    }

    /// A reading with what was found in its new articles.
    struct Prepared: Sendable {
        let source: Source
        let health: SourceHealth?
        let isFirst: Bool
        let outcome: Result<Catch, ReadError>
    }

    struct Catch: Sendable {
        var reading: Reading
        /// The new and the edited articles, with their mentions.
        var finds: [(article: Article, mentions: [Mention])]
        var newCount: Int
    }

    /// `mentions` extracts.
    func prepare(
        _ source: Source, extracting mentions: @Sendable (Article) -> [Mention]
    ) async throws(LedgerError) -> Prepared {
        let health = try await ledger.health(of: source.id)
        let bookmark = try await ledger.bookmark(of: source.id)
        let outcome: Result<Catch, ReadError>
        do throws(ReadError) {
            guard let reader = readers[source.kind] else {
                throw ReadError(.unreadable("no reader is called \(source.kind)"))
            }
            let reading = try await reader.read(source, from: bookmark)
            outcome = .success(Catch(reading: reading, finds: [], newCount: 0))
        } catch {
            outcome = .failure(error)
        }
        guard case .success(var haul) = outcome else {
            return Prepared(source: source, health: health, isFirst: bookmark == nil, outcome: outcome)
        }
        let standings = try await ledger.standing(of: haul.reading.articles)
        for (article, standing) in zip(haul.reading.articles, standings) {
            switch standing {
            case .known: continue
            case .edited: break
            case .new: haul.newCount += 1
            }
            haul.finds.append((article, mentions(article)))
        }
        return Prepared(source: source, health: health, isFirst: bookmark == nil, outcome: .success(haul))
    }

    /// Records everything, then moves the bookmark, then notes the source's health.
    func store(
        _ prepared: Prepared, endpoints: [Endpoint], chance: Double
    ) async throws(LedgerError) -> PollReport {
        let now = clock.now()
        let source = prepared.source
        let before = prepared.health ?? SourceHealth(lastAttempt: now, due: now)
        switch prepared.outcome {
        case .failure(let error):
            if error.reason == .cancelled { throw .cancelled }
            let health = before.afterFailure(
                at: now, of: source, words: error.description, retryAfter: error.retryAfter, schedule: schedule,
                chance: chance)
            try await ledger.note(health, of: source.id)
            return PollReport(source: source.id, health: health, error: error)
        case .success(let haul):
            // A first reading fills the store; what it holds may be weeks old and is not news.
            let owes = !prepared.isFirst || source.backfill
            var recorded: [Recorded] = []
            for find in haul.finds {
                let policy = RecordPolicy(now: clock.now(), endpoints: owes ? endpoints : [])
                recorded += try await ledger.record(find.article, find.mentions, under: policy)
            }
            try await ledger.advance(source.id, to: haul.reading.bookmark)
            let health = before.afterSuccess(
                at: now, of: source, new: haul.newCount, newest: haul.reading.articles.compactMap(\.published?.instant),
                restFor: haul.reading.restFor, schedule: schedule, chance: chance)
            try await ledger.note(health, of: source.id)
            return PollReport(
                source: source.id, health: health, articles: haul.newCount, repairs: haul.reading.repairs,
                dropped: haul.reading.dropped, recorded: recorded)
        }
    }
}

/// What came of reading one source once.
public struct PollReport: Sendable {
    public let source: SourceID
    public let health: SourceHealth
    /// Nil where the reading worked.
    public var error: ReadError?
    /// Articles that were new.
    public var articles = 0
    public var repairs: [String: Int] = [:]
    public var dropped: [String: Int] = [:]
    /// The changes that were made or visibly revised.
    public var recorded: [Recorded] = []
}
