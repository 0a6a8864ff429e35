// SPDX-License-Identifier: Apache-2.0

/// How many people or things a phrase tells of: "11", "at least 11".
struct Count: Equatable, Sendable {
    /// As data and answers write it, before the number.
    enum Sign: String, Sendable {
        case exactly = ""
        case atLeast = ">="
        case moreThan = ">"
        case atMost = "<="
        case lessThan = "<"
        case about = "~"
    }

    var sign = Sign.exactly
    var number: Int

    /// The number, where it is meant to the unit.
    var exact: Int? { sign == .exactly ? number : nil }

    var text: String { sign == .exactly ? "\(number)" : "\(sign.rawValue) \(number)" }
}
