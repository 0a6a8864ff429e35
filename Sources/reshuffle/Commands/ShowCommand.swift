// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Personnel
import Pipeline
import WebService

/// `reshuffle show`: one change with its proof and its history.
struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Shows one change: its record, evidence, revisions and deliveries.")

    @OptionGroup var config: ConfigurationOption
    @Argument(help: "The change's id: chg_...")
    var id: String
    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        let store = try Compose.store(reading: config.file)
        let wanted = ChangeID(rawValue: id)
        let dossier = try await storing { () async throws(LedgerError) in try await store.changes.change(wanted) }
        await store.close()
        guard let dossier else {
            complain("there is no change \(id); `reshuffle list` shows their ids")
            throw Exit.foundProblems
        }
        answer(line: json ? Wire.dossier(dossier).line : DossierText.text(dossier))
    }
}
