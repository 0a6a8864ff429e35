// SPDX-License-Identifier: Apache-2.0
import struct Foundation.Date
import Logging

/// Writes log lines to standard error as whoever reads them likes them: with `<3>` prefixes for the journal, which
/// stamps the time itself, else with time and level.
struct JournalLogHandler: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    private let style: LogStyle
    private let now: @Sendable () -> Date
    private let write: @Sendable ([UInt8]) -> Void

    /// `write` is given whole lines, each in one call.
    init(
        style: LogStyle, logLevel: Logger.Level, now: @escaping @Sendable () -> Date,
        write: @escaping @Sendable ([UInt8]) -> Void
    ) {
        (self.style, self.logLevel, self.now, self.write) = (style, logLevel, now, write)
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var all = metadata
        if let provided = metadataProvider?.get() { all.merge(provided) { $1 } }
        if let given = event.metadata { all.merge(given) { $1 } }
        if let error = event.error { all["error"] = "\(error)" }
        let line = LogLine(level: event.level, message: event.message.description, metadata: all)
        write(Array((style.text(of: line, at: now()) + "\n").utf8))
    }
}
