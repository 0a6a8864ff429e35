// SPDX-License-Identifier: Apache-2.0
import ServiceLifecycle
import UnixSignals

/// Which signals mean what. ServiceLifecycle traps them: it turns them into the services' graceful shutdown, and each
/// may be trapped once in a process.
enum Signals {
    /// To be given to the service group: it drains, and is cut off after `limit`.
    static let shutdown: [UnixSignal] = [.sigterm, .sigint]
    /// Systemd kills after TimeoutStopSec, which has to be longer.
    static let limit = Duration.seconds(10)
}

/// Reloads at each SIGHUP, one reload at a time; signals that come meanwhile make one more.
struct Hangups: Service {
    /// Called once signals are listened to: a SIGHUP before that would end the process.
    let onListening: @Sendable () async -> Void
    /// A bad configuration is for `reload` to report; the running one stays.
    let reload: @Sendable () async -> Void

    func run() async {
        let signals = await UnixSignalsSequence(trapping: .sighup)
        await onListening()
        for await _ in signals.cancelOnGracefulShutdown() {
            await reload()
        }
    }
}
