// SPDX-License-Identifier: Apache-2.0
import Logging
import Pipeline
import ServiceLifecycle

/// Keeps systemd from restarting the service as long as its loops move.
///
/// A timer alone would prove only that the timer lives: a ping goes out when `hasProgressed` says that scheduler and
/// dispatcher did something, or rightly had nothing to do, since the ping before.
struct Watchdog: Service {
    /// Systemd's limit; pings come at half of it.
    let limit: Duration
    let notifier: SystemdNotifier
    let clock: WallClock
    let logger: Logger
    let hasProgressed: @Sendable () async -> Bool

    func run() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                if await hasProgressed() {
                    notifier.watchdog()
                } else {
                    logger.error("a loop stands still", metadata: ["restart_within": "\(limit)"])
                }
                await clock.sleep(limit / 2)
            }
        }
    }

    /// The limit that systemd set for this very process (sd_watchdog_enabled(3)); nil: it does not watch.
    static func limit(environment: [String: String], processID: Int32) -> Duration? {
        guard let text = environment["WATCHDOG_USEC"], let microseconds = Int64(text), microseconds > 0 else {
            return nil
        }
        if let watched = environment["WATCHDOG_PID"], Int32(watched) != processID { return nil }
        return .microseconds(microseconds)
    }
}
