// SPDX-License-Identifier: Apache-2.0
public import Alerting
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
    let completer: (any ArticleCompleter)?
    let corrections: (any Corrections)?

    /// `readers` by their kind. `completer`: nil leaves articles as their sources give them. `corrections`: nil lets
    /// stand what publishers take back.
    public init(
        readers: [String: any SourceReader], ledger: any Ledger, clock: WallClock, schedule: PollSchedule,
        completer: (any ArticleCompleter)? = nil, corrections: (any Corrections)? = nil
    ) {
        (self.readers, self.ledger, self.clock, self.schedule) = (readers, ledger, clock, schedule)
        (self.completer, self.corrections) = (completer, corrections)
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
        var finds: [Find]
        var newCount: Int
        /// Nothing in it was known: entries may have come and gone unread since the last reading.
        var sharesNothing = false
        /// Articles were left for the next reading.
        var isPartial = false
    }

    /// `findings` extracts.
    func prepare(
        _ source: Source, extracting findings: @Sendable (Article) -> Find
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
        var unread = zip(haul.reading.articles, standings).filter { $0.1 != .known }
        let new = unread.count { $0.1 == .new }
        haul.sharesNothing = bookmark != nil && haul.reading.isWindow && new > 0 && new == standings.count
        do throws(ReadError) {
            unread = try await completed(unread, of: source, after: bookmark, &haul)
        } catch {
            return Prepared(source: source, health: health, isFirst: bookmark == nil, outcome: .failure(error))
        }
        haul.newCount = unread.count { $0.1 == .new }
        haul.finds = unread.map { findings($0.0) }
        return Prepared(source: source, health: health, isFirst: bookmark == nil, outcome: .success(haul))
    }

    private typealias Unread = (Article, ArticleStanding)

    /// The articles with the texts of their pages, where the source wants them. A first reading only fills the store:
    /// nobody waits for the whole texts of what may be weeks old.
    private func completed(
        _ unread: [Unread], of source: Source, after bookmark: Bookmark?, _ haul: inout Catch
    ) async throws(ReadError) -> [Unread] {
        guard haul.reading.wantsPages, let completer, bookmark != nil || source.backfill else { return unread }
        // One page for each article, however often the source lists it: the second would count as an edit.
        var seen: Set<String> = []
        let distinct = unread.filter { article, _ in
            defer { seen.formUnion(article.keys) }
            return seen.isDisjoint(with: article.keys)
        }
        // News before edits. Those are completed too: the summary alone would take back what the page told.
        let order = distinct.filter { $0.1 == .new } + distinct.filter { $0.1 != .new }
        let outcome = try await Completion(completer, clock: clock, of: source, after: bookmark).run(order.map(\.0))
        haul.reading.bookmark = outcome.bookmark(haul.reading.bookmark)
        haul.isPartial = !outcome.left.isEmpty
        if haul.isPartial { haul.reading.dropped["left-for-next-reading", default: 0] += outcome.left.count }
        if outcome.failed > 0 { haul.reading.repairs["full-text-failed", default: 0] += outcome.failed }
        return order.indices.compactMap { place in outcome.taken[place].map { ($0, order[place].1) } }
    }

    /// Articles of one transaction: each is written to disk once, and no other writer waits long.
    private static let batch = 200

    /// Records everything, then moves the bookmark and notes how the source is doing.
    func store(
        _ prepared: Prepared, endpoints: [Endpoint], chance: Double
    ) async throws(LedgerError) -> PollReport {
        let now = clock.now()
        let source = prepared.source
        let before = prepared.health ?? SourceHealth(lastAttempt: now, due: now, began: now)
        switch prepared.outcome {
        case .failure(let error):
            if error.reason == .cancelled { throw .cancelled }
            var health = before.afterFailure(
                at: now, of: source, words: error.description, retryAfter: error.retryAfter, schedule: schedule,
                chance: chance)
            let notices = try await conclude(source, &health, after: error, bookmark: nil, endpoints, at: now)
            return PollReport(source: source.id, health: health, error: error, notices: notices)
        case .success(let haul):
            // A first reading fills the store; what it holds may be weeks old and is not news.
            let owes = !prepared.isFirst || source.backfill
            var recorded: [Recorded] = []
            for start in stride(from: 0, to: haul.finds.count, by: Self.batch) {
                let policy = RecordPolicy(now: clock.now(), endpoints: owes ? endpoints : [])
                recorded += try await ledger.record(Array(haul.finds[start...].prefix(Self.batch)), under: policy)
            }
            if let corrections, !haul.reading.withdrawn.isEmpty {
                let policy = RecordPolicy(now: clock.now(), endpoints: owes ? endpoints : [])
                recorded += try await corrections.withdraw(
                    haul.reading.withdrawn, of: source.id, because: "its article was withdrawn by the publisher",
                    under: policy)
            }
            var health = before.afterSuccess(
                at: now, of: source, new: haul.newCount, newest: haul.reading.articles.compactMap(\.published?.instant),
                sharesNothing: haul.sharesNothing, restFor: haul.reading.restFor, schedule: schedule, chance: chance)
            if haul.isPartial {
                let soon = max(schedule.minimum, min(haul.reading.restFor ?? .zero, schedule.obedience))
                health.due = min(health.due, now.advanced(by: soon.seconds))
            }
            let notices = try await conclude(
                source, &health, after: nil, bookmark: haul.reading.bookmark, endpoints, at: now)
            return PollReport(
                source: source.id, health: health, articles: haul.newCount, repairs: haul.reading.repairs,
                dropped: haul.reading.dropped, recorded: recorded, notices: notices)
        }
    }

    private func conclude(
        _ source: Source, _ health: inout SourceHealth, after error: ReadError?, bookmark: Bookmark?,
        _ endpoints: [Endpoint], at now: Date
    ) async throws(LedgerError) -> [SourceNotice] {
        let notices = SourceWatch.notices(after: error, of: source, &health, at: now)
        try await ledger.conclude(
            Conclusion(health: health, bookmark: bookmark, notices: notices, endpoints: endpoints), of: source.id)
        return notices
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
    /// What the operator is to hear of the source.
    public var notices: [SourceNotice] = []
}
