// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Personnel
import Pipeline
import Settings

/// `reshuffle retract`: the operator withdraws a change, or brings it back.
struct RetractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retract", abstract: "Withdraws a change, or brings it back with --undo.",
        discussion: """
            Nothing is deleted: the change keeps its proof and says that it was withdrawn. Endpoints that were alerted \
            of it are told. What comes later about the same fact is kept with it, and alerts nobody.
            """)

    @OptionGroup var config: ConfigurationOption
    @Argument(help: "The change's id: chg_...")
    var id: String
    @Option(help: "Why, in words that receivers may read.")
    var reason: String?
    @Flag(help: "Bring back what was withdrawn by hand.")
    var undo = false

    func validate() throws {
        let words = reason?.split(whereSeparator: \.isWhitespace) ?? []
        if undo, reason != nil { throw ValidationError("--undo takes no --reason.") }
        if !undo, words.isEmpty { throw ValidationError("--reason \"TEXT\" is missing: receivers are told why.") }
    }

    func run() async throws {
        let configuration = try Compose.configuration(config.file)
        let store = try Compose.store(reading: config.file)
        let policy = RecordPolicy(now: Compose.clock.now(), endpoints: configuration.endpoints)
        let wanted = ChangeID(rawValue: id)
        let recorded = try await storing { () async throws(LedgerError) in
            undo
                ? try await store.corrections.restore(wanted, under: policy)
                : try await store.corrections.retract(wanted, because: reason ?? "", under: policy)
        }
        let dossier = try await storing { () async throws(LedgerError) in try await store.changes.change(wanted) }
        await store.close()
        guard let recorded else {
            complain(refusal(dossier?.change))
            throw Exit.foundProblems
        }
        let told = recorded.owed == 1 ? "1 alert is" : "\(recorded.owed) alerts are"
        answer(
            line: "\(id) \(undo ? "stands again" : "is withdrawn"), revision \(recorded.change.revision); \(told) owed."
        )
    }

    /// Why nothing was done.
    private func refusal(_ change: Change?) -> String {
        guard let change else { return "there is no change \(id); `reshuffle list` shows their ids" }
        if let winner = change.mergedInto { return "\(id) is one with \(winner): withdraw that one" }
        guard let retraction = change.retraction else { return "\(id) is not withdrawn" }
        return undo && retraction.byHand != true
            ? "\(id) was not withdrawn by hand: \(retraction.reason)"
            : "\(id) is withdrawn already: \(retraction.reason)"
    }
}
