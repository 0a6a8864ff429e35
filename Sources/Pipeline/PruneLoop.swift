// SPDX-License-Identifier: Apache-2.0
import Alerting
import FoundationEssentials
import Personnel
public import ServiceLifecycle
public import struct Logging.Logger

/// Forgets what is past keeping, once an hour: texts of articles, dead letters. Quotes stay. Alerts to endpoints that
/// nobody serves become dead letters, so that nothing is owed for ever.
public struct PruneLoop: Service {
    let ledger: any Ledger
    let mailer: Mailer
    let board: RosterBoard
    let clock: WallClock
    /// How long articles' texts are kept.
    let articles: Duration
    /// How long a dead letter can still be sent again.
    let deadLetters: Duration
    let logger: Logger

    private let every: Duration = .seconds(3600)
    /// How long an endpoint may be gone before what it is owed is given up: as long as attempts are made.
    private let longestAbsence: Duration = .seconds(75 * 3600)

    public init(
        ledger: any Ledger, mailer: Mailer, board: RosterBoard, clock: WallClock, articles: Duration,
        deadLetters: Duration, logger: Logger
    ) {
        (self.ledger, self.mailer, self.board) = (ledger, mailer, board)
        (self.clock, self.logger) = (clock, logger)
        (self.articles, self.deadLetters) = (articles, deadLetters)
    }

    public func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await clock.sleep(every)
                if !Task.isCancelled { await prune() }
            }
        }
    }

    private func prune() async {
        let now = clock.now()
        do throws(LedgerError) {
            let counts = try await ledger.prune(
                articlesBefore: now.advanced(by: -articles.seconds),
                deadLettersBefore: now.advanced(by: -deadLetters.seconds))
            if counts.articles + counts.deadLetters > 0 {
                logger.info(
                    "pruned", metadata: ["articles": "\(counts.articles)", "dead_letters": "\(counts.deadLetters)"])
            }
            let abandoned = try await abandon(at: now)
            if abandoned > 0 {
                logger.error("alerts given up: nobody serves their endpoints", metadata: ["alerts": "\(abandoned)"])
            }
        } catch {
            if error != .cancelled { logger.warning("prune refused", metadata: ["error": "\(error)"]) }
        }
    }

    private func abandon(at now: Date) async throws(LedgerError) -> Int {
        let endpoints = await board.roster.endpoints
        let off = try await mailer.switchedOff(of: endpoints)
        return try await mailer.outbox.abandon(
            exceptFor: Set(endpoints.map(\.id)).subtracting(off),
            queuedBefore: now.advanced(by: -longestAbsence.seconds), at: now)
    }
}
