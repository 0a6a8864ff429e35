// SPDX-License-Identifier: Apache-2.0
import struct Foundation.Date
import Glibc
import Logging

/// The log of this process: standard error, in the style that fits.
enum StandardErrorLog {
    /// To be given to `LoggingSystem.bootstrap`.
    static func handler(
        environment: [String: String], logLevel: Logger.Level, now: @escaping @Sendable () -> Date
    ) -> JournalLogHandler {
        let style = LogStyle(
            environment: environment, isTerminal: isatty(STDERR_FILENO) == 1,
            standardError: FileIdentity(descriptor: STDERR_FILENO))
        return JournalLogHandler(style: style, logLevel: logLevel, now: now, write: write)
    }

    /// A log that cannot be written has nobody left to tell; the program goes on.
    private static let write: @Sendable ([UInt8]) -> Void = { line in
        var rest = line[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            if written < 0 && errno != EINTR { return }
            rest = rest.dropFirst(max(0, written))
        }
    }
}
