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
    /// The pause of a host between two of its sources.
    let hostGap: Duration
    /// In 0..<1.
    let chance: @Sendable () -> Double
    let logger: Logger
    /// Told of each reading that is stored.
    let report: @Sendable (PollReport) async -> Void

    public init(
        intake: Intake, board: RosterBoard, pulse: Pulse, clock: WallClock, concurrency: Int, hostGap: Duration,
        chance: @escaping @Sendable () -> Double, logger: Logger,
        report: @escaping @Sendable (PollReport) async -> Void
    ) {
        (self.intake, self.board, self.pulse, self.clock) = (intake, board, pulse, clock)
        (self.concurrency, self.hostGap) = (concurrency, hostGap)
        (self.chance, self.logger, self.report) = (chance, logger, report)
    }

    public func run() async throws {
        await cancelWhenGracefulShutdown { await loop() }
    }

    private enum Event: Sendable {
        /// The moment that was waited for.
        case tick(Date)
        case prepared(Intake.Prepared)
        /// The store could not be read: the source is tried again.
        case stalled(SourceID, LedgerError)
    }

    /// The loop comes round so often at least, in seconds.
    private static let beat = 1.0

    private func loop() async {
        await withTaskGroup(of: Event.self) { group in
            var slots = PollSlots(concurrency: concurrency, hostGap: hostGap)
            var sources: [SourceID: Source] = [:]
            var version = -1
            var alarm = PollAlarm()
            while !Task.isCancelled {
                let now = clock.now()
                await pulse.beat("poll", at: now)
                if await board.version != version {
                    version = await board.version
                    sources = await refill(&slots, from: sources, at: now)
                }
                while let id = slots.begin(at: now) {
                    if let source = sources[id] {
                        group.addTask { await prepare(source) }
                    } else {
                        slots.end(id, at: now)
                    }
                }
                let soonest = slots.next.map { max($0, now.advanced(by: 0.01)) }
                let wake = min(now.advanced(by: Self.beat), soonest ?? .distantFuture)
                if alarm.set(for: wake) {
                    group.addTask {
                        await clock.sleep(.seconds(wake.timeIntervalSince(now)))
                        return .tick(wake)
                    }
                }
                guard let event = await group.next() else { return }
                switch event {
                case .tick(let moment):
                    alarm.rang(moment)
                case .prepared(let prepared):
                    slots.end(prepared.source.id, at: clock.now())
                    let due = await store(prepared)
                    if let source = sources[prepared.source.id] { slots.insert(source, due: due) }
                case .stalled(let id, let error):
                    slots.end(id, at: clock.now())
                    if error == .cancelled { return }
                    if let source = sources[id] { slots.insert(source, due: due(afterStall: error)) }
                }
            }
        }
    }

    private func prepare(_ source: Source) async -> Event {
        do throws(LedgerError) {
            // Those in force when the reading begins: a reload reaches the next one.
            let findings = await board.roster.findings
            return .prepared(try await intake.prepare(source, extracting: findings))
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
        _ slots: inout PollSlots, from old: [SourceID: Source], at now: Date
    ) async -> [SourceID: Source] {
        let active = await board.roster.sources.filter { !$0.isPaused }
        let sources = Dictionary(active.map { ($0.id, $0) }) { first, _ in first }
        slots.remove(Set(old.values.filter { sources[$0.id]?.pollHost != $0.pollHost }.map(\.id)))
        let new = active.filter { source in
            sources[source.id] == source && old[source.id]?.pollHost != source.pollHost && !slots.isReading(source.id)
        }
        guard !new.isEmpty else { return sources }
        let dues: [Date]
        do throws(LedgerError) {
            let health = try await intake.ledger.sources()
            dues = new.map { health[$0.id]?.due ?? now }
        } catch {
            dues = [Date](repeating: due(afterStall: error), count: new.count)
        }
        for (source, due) in zip(new, intake.schedule.spread(dues, from: now)) { slots.insert(source, due: due) }
        return sources
    }
}
