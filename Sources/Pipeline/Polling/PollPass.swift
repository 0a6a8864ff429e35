// SPDX-License-Identifier: Apache-2.0

/// One pass over sources, whenever they are due: for the `poll` command.
public struct PollPass: Sendable {
    let intake: Intake
    let concurrency: Int
    /// In 0..<1.
    let chance: @Sendable () -> Double

    public init(intake: Intake, concurrency: Int, chance: @escaping @Sendable () -> Double) {
        (self.intake, self.concurrency, self.chance) = (intake, concurrency, chance)
    }

    /// Reads many at once and stores one after the other; `report` is told of each. A store that refuses ends the
    /// pass: nothing that was read is lost, since its bookmark stands.
    public func run(
        over roster: Roster, report: @Sendable (PollReport) async -> Void
    ) async throws(LedgerError) {
        let verdict: Result<Void, LedgerError> = await withTaskGroup(
            of: Result<Intake.Prepared, LedgerError>.self
        ) { group in
            var waiting = roster.sources.makeIterator()
            for _ in 0..<concurrency {
                guard let source = waiting.next() else { break }
                group.addTask { await prepared(source, roster) }
            }
            for await result in group {
                do throws(LedgerError) {
                    let stored = try await intake.store(try result.get(), endpoints: roster.endpoints, chance: chance())
                    await report(stored)
                } catch {
                    group.cancelAll()
                    return .failure(error)
                }
                if let source = waiting.next() {
                    group.addTask { await prepared(source, roster) }
                }
            }
            return .success(())
        }
        try verdict.get()
    }

    private func prepared(_ source: Source, _ roster: Roster) async -> Result<Intake.Prepared, LedgerError> {
        do throws(LedgerError) {
            return .success(try await intake.prepare(source, extracting: roster.mentions))
        } catch {
            return .failure(error)
        }
    }
}
