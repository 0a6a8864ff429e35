// SPDX-License-Identifier: Apache-2.0
import Alerting
public import Personnel
public import ServiceLifecycle
public import struct Logging.Logger

/// Sends what is owed, for ever: one courier for each endpoint, so that a dead one delays no other.
public struct Dispatcher: Service {
    let mailer: Mailer
    let board: RosterBoard
    let pulse: Pulse
    let clock: WallClock
    let logger: Logger
    /// Told whether an endpoint is switched off, when it begins to be served and when that changes.
    let tell: @Sendable (EndpointID, _ isOff: Bool) async -> Void
    /// Told when an endpoint's rate limit begins to hold back what is due, and when it no longer does.
    let tellLimit: @Sendable (EndpointID, _ isLimited: Bool) async -> Void

    public init(
        mailer: Mailer, board: RosterBoard, pulse: Pulse, clock: WallClock, logger: Logger,
        tell: @escaping @Sendable (EndpointID, Bool) async -> Void = { _, _ in },
        tellLimit: @escaping @Sendable (EndpointID, Bool) async -> Void = { _, _ in }
    ) {
        (self.mailer, self.board, self.pulse) = (mailer, board, pulse)
        (self.clock, self.logger, self.tell, self.tellLimit) = (clock, logger, tell, tellLimit)
    }

    /// At a graceful shutdown nothing more is begun, and what is under way has some seconds to end.
    public func run() async throws {
        await withTaskGroup(of: Event.self) { group in
            var switches = Switches()
            var running: Set<Endpoint> = []
            var isEnding = false
            group.addTask { .end(await Self.end()) }
            group.addTask { .tick }
            while !isEnding || !running.isEmpty, let event = await group.next() {
                switch event {
                case .end: isEnding = true
                case .left(let endpoint): running.remove(endpoint)
                case .tick where isEnding: break
                case .tick:
                    await pulse.beat("dispatch", at: clock.now())
                    for endpoint in await served(&switches) where running.insert(endpoint).inserted {
                        group.addTask { .left(await serve(endpoint)) }
                    }
                    group.addTask {
                        await clock.sleep(.seconds(1))
                        return .tick
                    }
                }
            }
            group.cancelAll()
        }
    }

    private enum Event: Sendable {
        case tick
        /// An endpoint's courier came home.
        case left(Endpoint)
        case end(Void)
    }

    /// Returns when the program begins to end.
    private static func end() async {
        // Cancelled: the end came without notice.
        try? await gracefulShutdown()
    }

    /// Until the endpoint is gone from the roster, answers 410, or the program ends.
    private func serve(_ endpoint: Endpoint) async -> Endpoint {
        let shift = Courier.Shift(
            end: { await Self.end() },
            isWanted: { await board.roster.endpoints.contains(endpoint) },
            refused: { complain($0, of: endpoint.id) },
            limited: { await note(endpoint.id, isLimited: $0) })
        let courier = Courier(
            mailer: mailer, endpoint: endpoint,
            operators: { await board.roster.endpoints.filter(\.isOperators).map(\.id) }, shift: shift)
        _ = await courier.run()
        return endpoint
    }

    private func note(_ endpoint: EndpointID, isLimited: Bool) async {
        await tellLimit(endpoint, isLimited)
        let words = isLimited ? "rate limit reached, what is owed waits for it" : "nothing waits for the rate limit"
        logger.notice("\(words)", metadata: ["endpoint": "\(endpoint)"])
    }

    private func complain(_ error: LedgerError, of endpoint: EndpointID?) {
        guard error != .cancelled else { return }
        logger.error("outbox refused", metadata: ["endpoint": "\(endpoint?.rawValue ?? "all")", "error": "\(error)"])
    }
}

// MARK: - Endpoints that answered 410

extension Dispatcher {
    /// What is known of each endpoint since the start.
    private struct Switches {
        /// True: off.
        var states: [EndpointID: Bool] = [:]
    }

    /// Those of the roster that are not switched off; none where the store cannot say.
    private func served(_ switches: inout Switches) async -> [Endpoint] {
        let endpoints = await board.roster.endpoints
        let off: Set<EndpointID>
        do throws(LedgerError) {
            off = try await mailer.switchedOff(of: endpoints)
        } catch {
            complain(error, of: nil)
            return []
        }
        for id in endpoints.map(\.id) where switches.states[id] != off.contains(id) {
            await note(id, isOff: off.contains(id), before: switches.states.updateValue(off.contains(id), forKey: id))
        }
        return endpoints.filter { !off.contains($0.id) }
    }

    private func note(_ id: EndpointID, isOff: Bool, before: Bool?) async {
        await tell(id, isOff)
        if isOff {
            logger.error(
                "endpoint is switched off: it answered 410",
                metadata: ["endpoint": "\(id)", "remedy": "another url, or `reshuffle alerts test \(id)`"])
        } else if before == true {
            logger.notice("endpoint is switched on again", metadata: ["endpoint": "\(id)"])
        }
    }
}
