// SPDX-License-Identifier: Apache-2.0
import struct Foundation.Date
import Logging
import Personnel

/// Who reads the log.
enum LogStyle: Sendable, Hashable {
    /// systemd's journal: a priority, no time (sd-daemon(3)).
    case journal
    case plain
    case coloured

    /// The journal where standard error is the very stream that it opened (systemd.exec(5), JOURNAL_STREAM); colour
    /// on terminals alone, unless NO_COLOR asks for none (no-color.org).
    init(environment: [String: String], isTerminal: Bool, standardError: FileIdentity?) {
        if let identity = standardError, environment["JOURNAL_STREAM"] == identity.description {
            self = .journal
        } else if isTerminal, environment["NO_COLOR", default: ""].isEmpty, environment["TERM"] != "dumb" {
            self = .coloured
        } else {
            self = .plain
        }
    }

    func text(of line: LogLine, at time: Date) -> String {
        switch self {
        case .journal: "<\(line.level.priority)>" + line.text
        case .plain: "\(ChangeRecord.instant(time)) \(line.level.word) \(line.text)"
        case .coloured:
            "\u{1B}[2m\(ChangeRecord.instant(time))\u{1B}[0m \(line.level.colour)\(line.level.word)\u{1B}[0m \(line.text)"
        }
    }
}

extension Logger.Level {
    /// syslog(3)
    fileprivate var priority: Int {
        switch self {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }

    /// Of one width, so that messages stand below one another.
    fileprivate var word: String {
        rawValue + String(repeating: " ", count: max(0, 8 - rawValue.utf8.count))
    }

    fileprivate var colour: String {
        switch self {
        case .trace, .debug: "\u{1B}[2m"
        case .info: ""
        case .notice: "\u{1B}[1m"
        case .warning: "\u{1B}[33m"
        case .error, .critical: "\u{1B}[31m"
        }
    }
}
