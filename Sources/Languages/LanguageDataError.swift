// SPDX-License-Identifier: Apache-2.0
public import Extraction

/// Why a language could not be loaded. Trying again helps only after the data has changed.
public enum LanguageDataError: Error, Sendable, CustomStringConvertible {
    /// No folder of that language in any of the places where data may lie.
    case missing(code: String, searched: [String])
    /// A file that is there cannot be read, or is not UTF-8.
    case unreadable(path: String)
    /// Bad lines: all of them, as file, line and reason.
    case invalid(LanguageProblems)

    public var description: String {
        switch self {
        case .missing(let code, let searched):
            "no data for the language \"\(code)\"; looked in \(searched.joined(separator: ", "))"
        case .unreadable(let path): "\(path): cannot be read as UTF-8 text"
        case .invalid(let problems): problems.description
        }
    }
}
