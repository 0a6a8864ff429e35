// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Pipeline
import Settings

/// The option that every command with a configuration has.
struct ConfigurationOption: ParsableArguments {
    @Option(
        name: [.customShort("c"), .customLong("config")],
        help: "The configuration. Without it: /etc/reshuffle/reshuffle.yaml if it is there, else built-in defaults.")
    var file: String?
}

/// The option of commands that read a text and may do without a configuration.
struct WordsOption: ParsableArguments {
    @Option(
        name: [.customShort("c"), .customLong("config")],
        help: "A configuration whose words and watched people count. Without it: the built-in words alone.")
    var file: String?

    /// Nil where none was named.
    func configuration() throws -> Configuration? { try file.map { try Compose.configuration($0) } }
}

/// What a store that refuses means for a command: the reason on standard error, and the exit code.
func storing<Value>(_ work: () async throws(LedgerError) -> Value) async throws -> Value {
    do throws(LedgerError) {
        return try await work()
    } catch {
        complain(error.description)
        throw error.exitCode
    }
}

extension LedgerError {
    var exitCode: ExitCode {
        switch self {
        case .busy, .diskFull, .cancelled: Exit.tryLater
        case .unknownCursor: .validationFailure
        case .readOnly, .corrupt, .tooNew, .cannotOpen, .failed: Exit.unavailable
        }
    }
}
