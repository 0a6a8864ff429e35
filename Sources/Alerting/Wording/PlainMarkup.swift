// SPDX-License-Identifier: Apache-2.0

/// No markup at all.
enum PlainMarkup: ChatMarkup {
    static let newline = "\n"
    static func plain(_ text: String) -> String { text }
    static func strong(_ text: String) -> String { text }
    static func quote(_ text: String) -> String { "“\(text)”" }
    static func link(_ label: String, to address: String) -> String { "\(label) \(address)" }
}
