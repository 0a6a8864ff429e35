// SPDX-License-Identifier: Apache-2.0
public import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import ServiceLifecycle

/// Serves HTTP/1.1 on one address until shutdown, with bounds on connections and on idle ones.
public struct HTTPListener<Responder: HTTPResponder>: Service where Responder.Context == BasicRequestContext {
    private let host: String
    private let port: Int
    private let limitConnections: Int
    private let responder: Responder
    private let logger: Logger
    private let onBound: @Sendable (Int) async -> Void

    /// `port` 0 takes any free one; `onBound` is given the port as soon as connections are taken.
    public init(
        host: String, port: Int, limitConnections: Int, responder: Responder, logger: Logger,
        onBound: @escaping @Sendable (Int) async -> Void
    ) {
        (self.host, self.port, self.limitConnections) = (host, port, limitConnections)
        (self.responder, self.logger, self.onBound) = (responder, logger, onBound)
    }

    public func run() async throws {
        // An idle connection holds a descriptor: a minute is longer than a browser needs between two clicks.
        let channel = HTTP1Channel.Configuration(idleTimeout: .seconds(60))
        let application = Application(
            responder: responder, server: .http1(configuration: channel),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port),
                availableConnectionsDelegate: MaximumAvailableConnections(limitConnections)),
            onServerRunning: { channel in await onBound(channel.localAddress?.port ?? port) },
            logger: logger)
        do {
            try await application.run()
        } catch let error as IOError {
            throw ListenError.cannotBind(host: host, port: port, detail: error.description)
        }
    }
}
