// SPDX-License-Identifier: Apache-2.0
import Personnel
public import struct FoundationEssentials.Date

/// An incoming webhook of Mattermost (developers.mattermost.com/integrate/webhooks/incoming); its address is its secret.
public struct MattermostFormat: AlertFormat {
    public static let id = "mattermost"
    public static let isSigned = false
    public static let limitAlerts = 40
    public static let hasSecretAddress = true
    /// Of a post; counted in UTF-16 units, which are never fewer than its characters.
    static let limitUnits = 16_383

    public init() {}

    public func payload(for letter: Letter, to endpoint: Endpoint, at now: Date) -> AlertPayload {
        // The heading is shorter than 40.
        let wordings = AlertWording.fitted(letter.alerts, to: Self.limitUnits - 40) { wording in
            (MattermostMarkup.message(wording) + MattermostMarkup.gap).utf16.count
        }
        return AlertPayload(
            json: .object([.init("text", .string(MattermostMarkup.text(wordings, of: letter)))]), of: wordings)
    }
}

/// Mattermost's Markdown. Its web client knows backslashes only before some marks, and entities for the others.
enum MattermostMarkup: ChatMarkup {
    static let newline = "\n"

    static func plain(_ text: String) -> String {
        var written = ""
        let scalars = text.unicodeScalars
        for (index, scalar) in zip(scalars.indices, scalars) {
            switch scalar {
            case ":" where scalars[scalars.index(after: index)...].first == " ": written += ":"
            case "&": written += "&amp;"
            case "<": written += "&lt;"
            case ">": written += "&gt;"
            case "$": written += "&#36;"
            // A word joiner keeps them from calling somebody, becoming a picture or an address.
            case "@", ":":
                written.unicodeScalars.append(scalar)
                written += "\u{2060}"
            // Two backslashes before a letter would both be shown.
            case "\\": written += "\\\\\u{2060}"
            case "`", "*", "{", "}", "[", "]", "(", ")", "#", "+", "-", ".", "!", "_", "|", "~":
                written += "\\"
                written.unicodeScalars.append(scalar)
            default: written.unicodeScalars.append(scalar)
            }
        }
        return written
    }

    static func strong(_ text: String) -> String { "**\(plain(text))**" }
    /// The empty line ends it: otherwise the next line would belong to it.
    static func quote(_ text: String) -> String { "\n> \(plain(text))\n" }
    static func link(_ label: String, to address: String) -> String { "[\(plain(label))](\(address))" }
}
