// SPDX-License-Identifier: Apache-2.0
import Logging
import Metrics
import Pipeline
import Settings

/// Reads the configuration, its words and who is watched again. Bad ones change nothing and say so in the log, the status
/// and a metric.
struct Reload: Sendable {
    let file: String?
    let inForce: Configuration
    let register: any PeopleRegister
    let board: RosterBoard
    let notifier: SystemdNotifier
    let logger: Logger

    func run() async {
        notifier.reloading()
        let watched: [String]
        do throws(LedgerError) {
            watched = try await register.watched(limit: Compose.watchedLimit)
        } catch {
            tell(isGood: false)
            logger.error("not reloaded, the watch list cannot be read", metadata: ["problem": "\(error)"])
            return notifier.ready(status: "the watch list cannot be read; the configuration before is in force")
        }
        do throws(ConfigurationErrors) {
            let (configuration, extractors) = try Compose.checkedConfiguration(file, watched: watched)
            await board.put(Roster(configuration, extractors))
            tell(isGood: true)
            let kept = unreloadable(configuration)
            if !kept.isEmpty {
                logger.warning("a restart is needed for some settings", metadata: ["settings": "\(kept)"])
            }
            logger.notice(
                "reloaded",
                metadata: [
                    "sources": "\(configuration.sources.count)", "endpoints": "\(configuration.endpoints.count)",
                ])
            notifier.ready(status: "reading \(configuration.sources.count) sources")
        } catch {
            tell(isGood: false)
            for problem in error.problems {
                logger.error("configuration refused, the running one stays", metadata: ["problem": "\(problem)"])
            }
            notifier.ready(status: "configuration on disk refused; the one before is in force")
        }
    }

    /// The metric is made with its first value: before that it would read as a refusal.
    private func tell(isGood: Bool) { Gauge(label: "reshuffle_configuration_good").record(isGood ? 1 : 0) }

    /// Settings that differ from those in force but take effect only at a start.
    private func unreloadable(_ configuration: Configuration) -> String {
        let kept = [
            ("data", configuration.dataDirectory == inForce.dataDirectory),
            ("http", configuration.http == inForce.http),
            ("network", configuration.network == inForce.network),
            ("polling", configuration.polling == inForce.polling),
            ("delivery", configuration.delivery == inForce.delivery),
            ("retention", configuration.retention == inForce.retention),
            ("log", configuration.logLevel == inForce.logLevel),
        ]
        return kept.filter { !$0.1 }.map(\.0).joined(separator: ", ")
    }
}
