// SPDX-License-Identifier: Apache-2.0
import Personnel
import struct FoundationEssentials.Date

/// One pass over sources, whenever they are due: for the `poll` command.
public struct PollPass: Sendable {
    let intake: Intake
    let concurrency: Int
    /// The pause of a host between two of its sources.
    let hostGap: Duration
    /// In 0..<1.
    let chance: @Sendable () -> Double

    public init(
        intake: Intake, concurrency: Int, hostGap: Duration, chance: @escaping @Sendable () -> Double
    ) {
        (self.intake, self.concurrency, self.hostGap, self.chance) = (intake, concurrency, hostGap, chance)
    }

    /// Reads many at once, one of each host, and stores one after the other; `report` is told of each. A store that refuses ends the
    /// pass: nothing that was read is lost, since its bookmark stands.
    public func run(
        over roster: Roster, report: @Sendable (PollReport) async -> Void
    ) async throws(LedgerError) {
        let verdict: Result<Void, LedgerError> = await withTaskGroup(of: Event.self) { group in
            var slots = PollSlots(concurrency: concurrency, hostGap: hostGap)
            let sources = Dictionary(roster.sources.map { ($0.id, $0) }) { first, _ in first }
            for source in roster.sources where sources[source.id] == source {
                slots.insert(source, due: .distantPast)
            }
            var alarm = PollAlarm()
            while true {
                let now = intake.clock.now()
                while let source = slots.begin(at: now).flatMap({ sources[$0] }) {
                    group.addTask { await prepared(source, roster) }
                }
                if let next = slots.next, alarm.set(for: next) {
                    group.addTask { await waited(until: next) }
                }
                guard !slots.isIdle || slots.next != nil, let event = await group.next() else { break }
                do throws(LedgerError) {
                    guard let prepared = try taken(event, &slots, &alarm) else { continue }
                    let stored = try await intake.store(prepared, endpoints: roster.endpoints, chance: chance())
                    await report(stored)
                } catch {
                    group.cancelAll()
                    return .failure(error)
                }
            }
            group.cancelAll()
            return .success(())
        }
        try verdict.get()
    }

    private enum Event: Sendable {
        /// A host has rested.
        case tick(Date)
        case read(SourceID, Result<Intake.Prepared, LedgerError>)
    }

    /// The reading that the event brings; nil where it brings none.
    private func taken(
        _ event: Event, _ slots: inout PollSlots, _ alarm: inout PollAlarm
    ) throws(LedgerError) -> Intake.Prepared? {
        switch event {
        case .tick(let moment):
            alarm.rang(moment)
            return nil
        case .read(let id, let result):
            slots.end(id, at: intake.clock.now())
            return try result.get()
        }
    }

    private func waited(until moment: Date) async -> Event {
        await intake.clock.sleep(.seconds(max(0.001, moment.timeIntervalSince(intake.clock.now()))))
        return .tick(moment)
    }

    private func prepared(_ source: Source, _ roster: Roster) async -> Event {
        do throws(LedgerError) {
            return .read(source.id, .success(try await intake.prepare(source, extracting: roster.findings)))
        } catch {
            return .read(source.id, .failure(error))
        }
    }
}
