// SPDX-License-Identifier: Apache-2.0
import Pipeline
import ServiceLifecycle

/// Keeps `systemctl status` up to date with figures, and tells systemd when the service begins to stop.
struct StatusLoop: Service {
    let state: any StateCatalog
    let notifier: SystemdNotifier
    let clock: WallClock

    private let every: Duration = .seconds(30)

    func run() async {
        await withGracefulShutdownHandler {
            await cancelWhenGracefulShutdown {
                while !Task.isCancelled {
                    await clock.sleep(every)
                    if !Task.isCancelled { notifier.status(await text()) }
                }
            }
        } onGracefulShutdown: {
            notifier.stopping()
        }
    }

    private func text() async -> String {
        do throws(LedgerError) {
            let counts = try await state.counts()
            let failing = try await state.sources().values.count { $0.failure != nil }
            return "\(counts.articles) articles, \(counts.changes) changes, \(counts.owed) alerts owed, "
                + "\(counts.dead) given up; \(failing) sources failing"
        } catch {
            return "store: \(error)"
        }
    }
}
