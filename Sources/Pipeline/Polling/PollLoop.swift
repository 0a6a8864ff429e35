// SPDX-License-Identifier: Apache-2.0

public import ServiceLifecycle
public import struct Logging.Logger
import Personnel
import struct FoundationEssentials.Date

/// Reads every source when it is due, for ever. It is the only consumer that stores what readings bring.
public struct PollLoop: Service {
    let intake: Intake
    let board: RosterBoard
    let pulse: Pulse
    let clock: WallClock
    /// How many sources are read at once.
    let concurrency: Int
    /// In 0..<1.
    let chance: @Sendable () -> Double
    let logger: Logger
    /// Told of each reading that is stored.
    let report: @Sendable (PollReport) async -> Void

    public init(
        intake: Intake, board: RosterBoard, pulse: Pulse, clock: WallClock, concurrency: Int,
        chance: @escaping @Sendable () -> Double, logger: Logger,
        report: @escaping @Sendable (PollReport) async -> Void
    ) {
        (self.intake, self.board, self.pulse, self.clock) = (intake, board, pulse, clock)
        (self.concurrency, self.chance, self.logger, self.report) = (concurrency, chance, logger, report)
    }

    public func run() async throws {
        await cancelWhenGracefulShutdown { await loop() }
    }

    private enum Event: Sendable {
        case tick
        case prepared(Intake.Prepared)
        /// The store could not be read: the source is tried again.
        case stalled(SourceID, LedgerError)
    }

    private func loop() async {
        await withTaskGroup(of: Event.self) { group in
            var queue = DueQueue()
            var sources: [SourceID: Source] = [:]
            var version = -1
            var inFlight: Set<SourceID> = []
            group.addTask { .tick }
            while !Task.isCancelled {
                let now = clock.now()
                await pulse.beat("poll", at: now)
                if await board.version != version {
                    version = await board.version
                    sources = await refill(&queue, from: sources, busy: inFlight, at: now)
                }
                while inFlight.count < concurrency, let id = queue.take(dueBy: now) {
                    guard let source = sources[id], !inFlight.contains(id) else { continue }
                    inFlight.insert(id)
                    group.addTask { await prepare(source) }
                }
                guard let event = await group.next() else { return }
                switch event {
                case .tick:
                    let wait = queue.next.map { max(0.01, min(1, $0.timeIntervalSince(clock.now()))) } ?? 1
                    group.addTask {
                        await clock.sleep(.seconds(wait))
                        return .tick
                    }
                case .prepared(let prepared):
                    inFlight.remove(prepared.source.id)
                    guard sources[prepared.source.id] != nil else { continue }
                    queue.insert(prepared.source.id, due: await store(prepared))
                case .stalled(let id, let error):
                    inFlight.remove(id)
                    if error == .cancelled { return }
                    queue.insert(id, due: due(afterStall: error))
                }
            }
        }
    }

    private func prepare(_ source: Source) async -> Event {
        do throws(LedgerError) {
            // Those in force when the reading begins: a reload reaches the next one.
            let mentions = await board.roster.mentions
            return .prepared(try await intake.prepare(source, extracting: mentions))
        } catch {
            return .stalled(source.id, error)
        }
    }

    /// Stores and reports a reading; returns when the source is due again.
    private func store(_ prepared: Intake.Prepared) async -> Date {
        do throws(LedgerError) {
            let endpoints = await board.roster.endpoints
            let result = try await intake.store(prepared, endpoints: endpoints, chance: chance())
            await report(result)
            return result.health.due
        } catch {
            return due(afterStall: error)
        }
    }

    /// The store is full, locked or gone: nothing was recorded and the bookmark stands, so the reading repeats.
    private func due(afterStall error: LedgerError) -> Date {
        if error != .cancelled { logger.error("store refused", metadata: ["error": "\(error)"]) }
        return clock.now().advanced(by: 30)
    }

    /// Takes the roster that is in force: new sources are due when their health says, at once where there is none.
    private func refill(
        _ queue: inout DueQueue, from old: [SourceID: Source], busy: Set<SourceID>, at now: Date
    ) async -> [SourceID: Source] {
        let active = await board.roster.sources.filter { !$0.isPaused }
        let sources = Dictionary(active.map { ($0.id, $0) }) { first, _ in first }
        queue.remove(Set(old.keys.filter { sources[$0] == nil }))
        for (id, _) in sources where old[id] == nil && !busy.contains(id) {
            let due: Date
            do throws(LedgerError) {
                due = try await intake.ledger.health(of: id)?.due ?? now
            } catch {
                due = self.due(afterStall: error)
            }
            queue.insert(id, due: max(due, now))
        }
        return sources
    }
}
