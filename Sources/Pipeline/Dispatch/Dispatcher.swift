// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel
public import ServiceLifecycle
public import struct Logging.Logger

/// Sends what is owed, for ever: one loop for each endpoint, so that a dead one delays no other.
public struct Dispatcher: Service {
    let mailer: Mailer
    let board: RosterBoard
    let pulse: Pulse
    let clock: WallClock
    let logger: Logger

    public init(mailer: Mailer, board: RosterBoard, pulse: Pulse, clock: WallClock, logger: Logger) {
        (self.mailer, self.board, self.pulse) = (mailer, board, pulse)
        (self.clock, self.logger) = (clock, logger)
    }

    public func run() async throws {
        await cancelWhenGracefulShutdown { await supervise() }
    }

    /// Keeps one loop running for each endpoint of the roster; a changed endpoint gets a new one.
    private func supervise() async {
        await withTaskGroup(of: Endpoint?.self) { group in
            var running: Set<Endpoint> = []
            group.addTask { nil }
            while !Task.isCancelled, let event = await group.next() {
                if let ended = event {
                    running.remove(ended)
                    continue
                }
                await pulse.beat("dispatch", at: clock.now())
                let wanted = Set(await board.roster.endpoints)
                for endpoint in wanted.subtracting(running) {
                    running.insert(endpoint)
                    group.addTask {
                        await serve(endpoint)
                        return endpoint
                    }
                }
                group.addTask {
                    await clock.sleep(.seconds(1))
                    return nil
                }
            }
        }
    }

    /// Until the endpoint is gone from the roster, or the program ends. An endpoint that answered 410 is left alone
    /// until a reload or a restart; what it is owed stays owed.
    private func serve(_ endpoint: Endpoint) async {
        while !Task.isCancelled, await board.roster.endpoints.contains(endpoint) {
            do throws(LedgerError) {
                let round = try await mailer.deliverDue(to: endpoint)
                if round.isGone {
                    logger.error("endpoint switched off: it answered 410", metadata: ["endpoint": "\(endpoint.id)"])
                    let version = await board.version
                    while !Task.isCancelled, await board.version == version { await clock.sleep(.seconds(1)) }
                } else if round.attempted == 0 {
                    await clock.sleep(.seconds(1))
                }
            } catch {
                if error == .cancelled { return }
                logger.error("outbox refused", metadata: ["endpoint": "\(endpoint.id)", "error": "\(error)"])
                await clock.sleep(.seconds(5))
            }
        }
    }
}
