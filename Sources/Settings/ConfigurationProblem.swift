// SPDX-License-Identifier: Apache-2.0

/// One thing that is wrong with a configuration, where, and what to do about it. It shows no secret.
public struct ConfigurationProblem: Sendable, Hashable, CustomStringConvertible {
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        /// The configuration is not used.
        case error
        /// It is used, but probably does not do what is meant.
        case warning
    }

    public let severity: Severity
    /// As the operator named it; "environment" where no file is at fault.
    public let file: String
    /// From 1; nil where the whole file is meant.
    public let line: Int?
    public let column: Int?
    public let message: String

    public init(
        _ severity: Severity = .error, file: String, line: Int? = nil, column: Int? = nil, message: String
    ) {
        (self.severity, self.file, self.line, self.column) = (severity, file, line, column)
        self.message = message
    }

    /// `file:line:column: error: message`, as compilers write it, so that editors can jump there.
    public var description: String {
        let place = ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
        return "\(place): \(severity.rawValue): \(message)"
    }
}

/// Everything that is wrong with a configuration: at least one error, and the warnings.
public struct ConfigurationErrors: Error, Sendable, Hashable, CustomStringConvertible {
    /// In the order of the files and their lines.
    public let problems: [ConfigurationProblem]
    /// The folder of words that the files name, so that it can be checked with them.
    public let words: WordsFolder?

    public init(problems: [ConfigurationProblem], words: WordsFolder? = nil) {
        (self.problems, self.words) = (problems, words)
    }

    /// One line a problem.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
