// SPDX-License-Identifier: Apache-2.0
import Hummingbird
public import Logging
public import Pipeline
public import ServiceLifecycle

/// The HTTP service: the API, the page, health and metrics. It reads, and changes nothing.
public struct WebServer: Service {
    private let configuration: WebConfiguration
    private let changes: any ChangeCatalog
    private let state: any StateCatalog
    private let tenures: any TenureCatalog
    private let metrics: MetricsRegistry
    private let health: HealthProbe
    private let clock: WallClock
    private let logger: Logger
    private let onBound: @Sendable (Int) async -> Void

    /// `onBound` is given the port as soon as connections are taken.
    public init(
        configuration: WebConfiguration, changes: any ChangeCatalog, state: any StateCatalog,
        tenures: any TenureCatalog, metrics: MetricsRegistry, health: HealthProbe, clock: WallClock, logger: Logger,
        onBound: @escaping @Sendable (Int) async -> Void
    ) {
        (self.configuration, self.changes, self.state, self.metrics) = (configuration, changes, state, metrics)
        self.tenures = tenures
        (self.health, self.clock, self.logger, self.onBound) = (health, clock, logger, onBound)
    }

    /// Serves until shutdown. Fails with `ListenError` before the first request, or not at all.
    public func run() async throws {
        guard HostRule.isLoopback(configuration.host) || !configuration.tokens.isEmpty else {
            throw ListenError.needsToken(host: configuration.host)
        }
        try await HTTPListener(
            host: configuration.host, port: configuration.port, limitConnections: configuration.limitConnections,
            responder: try router().buildResponder(), logger: quiet, onBound: onBound
        ).run()
    }
}

extension WebServer {
    private func router() throws -> Router<BasicRequestContext> {
        let pages = try PageRenderer()
        let router = Router(options: .autoGenerateHeadEndpoints)
        router.add(middleware: AnswerGuard(pages: pages, metrics: metrics, logger: logger))
        router.add(middleware: AccessGate(tokens: configuration.tokens))
        ChangeRoutes(changes: changes, clock: clock).add(to: router)
        PeopleRoutes(tenures: tenures).add(to: router)
        PostRoutes(tenures: tenures).add(to: router)
        AlertRoutes(state: state, clock: clock).add(to: router)
        SchemaRoutes().add(to: router)
        OperationRoutes(state: state, metrics: metrics, health: health, clock: clock).add(to: router)
        PageRoutes(changes: changes, state: state, pages: pages, clock: clock).add(to: router)
        return router
    }

    /// The server library tells each start and stop at `info`; the daemon tells them itself.
    private var quiet: Logger {
        var logger = logger
        logger.logLevel = max(logger.logLevel, .notice)
        return logger
    }
}
