// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import Personnel
public import ServiceLifecycle
public import struct Logging.Logger

/// Forgets what is past keeping, once an hour: texts of articles, dead letters. Quotes stay.
public struct PruneLoop: Service {
    let ledger: any Ledger
    let clock: WallClock
    /// How long articles' texts are kept.
    let articles: Duration
    /// How long a dead letter can still be sent again.
    let deadLetters: Duration
    let logger: Logger

    private let every: Duration = .seconds(3600)

    public init(
        ledger: any Ledger, clock: WallClock, articles: Duration, deadLetters: Duration, logger: Logger
    ) {
        (self.ledger, self.clock, self.logger) = (ledger, clock, logger)
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
            guard counts.articles + counts.deadLetters > 0 else { return }
            logger.info(
                "pruned", metadata: ["articles": "\(counts.articles)", "dead_letters": "\(counts.deadLetters)"])
        } catch {
            if error != .cancelled { logger.warning("prune refused", metadata: ["error": "\(error)"]) }
        }
    }
}
