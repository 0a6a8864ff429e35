// SPDX-License-Identifier: Apache-2.0
import Personnel
public import struct FoundationEssentials.Date

/// `sendMessage` of Telegram's Bot API (core.telegram.org/bots/api), whose address holds the bot's token.
public struct TelegramFormat: AlertFormat {
    public static let id = "telegram"
    public static let isSigned = false
    public static let limitAlerts = 12
    public static let hasSecretAddress = true
    public static let needs: Set<ChannelNeed> = [.chat]
    /// Of a text, in UTF-16 units, when its tags are read.
    static let limitUnits = 4096
    /// Of a text with its tags; the server refuses 32 KiB.
    static let limitBytes = 30_000

    public init() {}

    public func payload(for letter: Letter, to endpoint: Endpoint, at now: Date) -> AlertPayload {
        // The heading is shorter than 40.
        let wordings = AlertWording.fitted(letter.alerts, to: Self.limitUnits - 40) { wording in
            let text = TelegramMarkup.message(wording) + TelegramMarkup.gap
            return max(TelegramMarkup.units(text), text.utf8.count * (Self.limitUnits - 40) / Self.limitBytes)
        }
        return AlertPayload(
            json: .object([
                .init("chat_id", .string(endpoint.channel.chat ?? "")),
                .init("text", .string(TelegramMarkup.text(wordings, of: letter))),
                .init("parse_mode", .string("HTML")),
                .init("link_preview_options", .object([.init("is_disabled", .bool(true))])),
            ]), of: wordings)
    }

    /// `{"parameters":{"retry_after":5}}`, in seconds.
    public static func wait(askedIn answer: String) -> Duration? { AskedWait.duration(askedIn: answer) }
}

/// The tags of Telegram's HTML.
enum TelegramMarkup: ChatMarkup {
    static let newline = "\n"
    /// A word joiner after "@" keeps it from calling somebody.
    static func plain(_ text: String) -> String { HTMLEscapes.text(text, after: ["@": "\u{2060}"]) }
    static func strong(_ text: String) -> String { "<b>\(plain(text))</b>" }
    static func quote(_ text: String) -> String { "<blockquote>\(plain(text))</blockquote>" }
    static func link(_ label: String, to address: String) -> String {
        "<a href=\"\(HTMLEscapes.text(address))\">\(plain(label))</a>"
    }

    /// How long a text of ours is without its tags.
    static func units(_ text: String) -> Int {
        var (units, isInTag, isInEntity) = (0, false, false)
        for unit in text.utf16 {
            switch unit {
            case 0x3C: isInTag = true
            case 0x3E: isInTag = false
            case 0x26 where !isInTag: (isInEntity, units) = (true, units + 1)
            case 0x3B where isInEntity: isInEntity = false
            default: if !isInTag, !isInEntity { units += 1 }
            }
        }
        return units
    }
}
