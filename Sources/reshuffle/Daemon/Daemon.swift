// SPDX-License-Identifier: Apache-2.0
import Glibc
import Logging
import Personnel
import Pipeline
import ServiceLifecycle
import Settings
import WebService

/// The loops of the house, run until the process is told to stop.
struct Daemon: Sendable {
    let house: Compose.House
    let configurationFile: String?
    let environment: [String: String]
    let registry: MetricsRegistry
    let logger: Logger
    let prints: Bool

    func run() async throws {
        let configuration = house.configuration
        let notifier = SystemdNotifier(environment: environment, logger: logger)
        let board = RosterBoard(Roster(configuration, house.extractors))
        let pulse = Pulse()
        let readiness = Readiness(waitingFor: configuration.http == nil ? ["signals"] : ["signals", "http"]) {
            notifier.ready(status: "reading \(configuration.sources.count) sources")
            logger.notice(
                "ready",
                metadata: [
                    "version": "\(Version.current)", "sources": "\(configuration.sources.count)",
                    "endpoints": "\(configuration.endpoints.count)",
                ])
        }
        let reload = Reload(
            file: configurationFile, inForce: configuration, register: house.store.register, board: board,
            notifier: notifier, logger: logger)
        var services: [any Service] = loops(board: board, pulse: pulse)
        services.append(
            Hangups(onListening: { await readiness.done("signals") }, reload: { await reload.run() }))
        services.append(StatusLoop(state: house.store.state, notifier: notifier, clock: Compose.clock))
        if let limit = Watchdog.limit(environment: environment, processID: getpid()) {
            services.append(
                Watchdog(
                    limit: limit, notifier: notifier, clock: Compose.clock, logger: logger,
                    hasProgressed: { await pulse.isSteady(at: Compose.clock.now(), within: limit) }))
        }
        if let http = configuration.http {
            services.append(web(http, pulse: pulse, readiness: readiness))
        }
        var group = ServiceGroupConfiguration(
            services: services.map { .init(service: $0) }, gracefulShutdownSignals: Signals.shutdown, logger: quiet)
        group.maximumGracefulShutdownDuration = Signals.limit
        try await ServiceGroup(configuration: group).run()
    }
}

extension Daemon {
    private func loops(board: RosterBoard, pulse: Pulse) -> [any Service] {
        let telemetry = Telemetry(logger: logger)
        let prints = prints
        let poll = PollLoop(
            intake: house.intake, board: board, pulse: pulse, clock: Compose.clock,
            concurrency: house.configuration.network.atOnce, hostGap: house.configuration.network.hostGap,
            chance: Compose.chance, logger: logger
        ) { report in
            telemetry.tell(report)
            guard prints else { return }
            for recorded in report.recorded { answer(line: ChangeTable.line(recorded.change)) }
        }
        let mailer = house.mailer(
            setAside: { telemetry.tell(unreadable: $0, for: $1) },
            report: { alert, outcome in telemetry.tell(alert, outcome) })
        let dispatcher = Dispatcher(
            mailer: mailer, board: board, pulse: pulse, clock: Compose.clock, logger: logger,
            tell: { telemetry.tell($0, isOff: $1) }, tellLimit: { telemetry.tell($0, isLimited: $1) })
        let retention = house.configuration.retention
        let prune = PruneLoop(
            ledger: house.store.ledger, mailer: mailer, board: board, clock: Compose.clock,
            articles: retention.articles, deadLetters: retention.deadLetters, logger: logger)
        return [poll, dispatcher, prune]
    }

    private func web(_ http: HTTPSettings, pulse: Pulse, readiness: Readiness) -> WebServer {
        let health = HealthProbe(
            // Loops come round each second; a minute of silence is a standstill, not a slow disk.
            faults: {
                await pulse.isSteady(at: Compose.clock.now(), within: .seconds(60)) ? [] : ["a loop stands still"]
            },
            obstacles: { await readiness.outstanding.map { "waiting for \($0)" } })
        let logger = logger
        return WebServer(
            configuration: WebConfiguration(
                host: http.host, port: http.port, tokens: http.tokens.compactMap { AccessToken($0.text) }),
            changes: house.store.changes, state: house.store.state, tenures: house.store.tenures, metrics: registry,
            health: health, clock: Compose.clock, logger: logger
        ) { port in
            logger.notice("page", metadata: ["url": "http://\(http.host):\(port)/"])
            await readiness.done("http")
        }
    }

    /// The lifecycle library tells each start and stop at `info`; the daemon tells them itself.
    private var quiet: Logger {
        var logger = logger
        logger.logLevel = max(logger.logLevel, .notice)
        return logger
    }
}

extension Roster {
    init(_ configuration: Configuration, _ extractors: Extractors) {
        self.init(
            sources: configuration.sources, endpoints: configuration.endpoints, findings: extractors.findings(in:))
    }
}
