// SPDX-License-Identifier: Apache-2.0
import Foundation
import Logging
import Pipeline
import WebService

/// Runs a server on a free port of loopback while `body` asks it.
func serving<Result: Sendable>(
    _ catalog: FixedCatalog = FixedCatalog(), tokens: [AccessToken] = [], metrics: MetricsRegistry? = nil,
    faults: [String] = [], obstacles: [String] = [], body: @escaping @Sendable (LoopbackClient) async throws -> Result
) async throws -> Result {
    let (ports, bound) = AsyncStream.makeStream(of: Int.self)
    let server = WebServer(
        configuration: WebConfiguration(port: 0, tokens: tokens), changes: catalog, state: catalog, tenures: catalog,
        metrics: metrics ?? MetricsRegistry(help: [:]),
        health: HealthProbe(faults: { faults }, obstacles: { obstacles }),
        clock: WallClock(now: { Samples.now }, sleep: { _ in }),
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
        onBound: { bound.yield($0) })
    return try await withThrowingTaskGroup(of: Result?.self) { group in
        group.addTask {
            defer { bound.finish() }
            do { try await server.run() } catch is CancellationError {}
            return nil
        }
        group.addTask {
            for await port in ports { return try await body(LoopbackClient(port: port)) }
            throw LoopbackClient.Failure(what: "the server did not start")
        }
        defer { group.cancelAll() }
        while let result = try await group.next() {
            if let result { return result }
        }
        throw LoopbackClient.Failure(what: "the server did not start")
    }
}
