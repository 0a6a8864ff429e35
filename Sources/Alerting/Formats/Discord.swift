// SPDX-License-Identifier: Apache-2.0
import Personnel
public import struct FoundationEssentials.Date

/// A webhook of Discord (discord.com/developers/docs/resources/webhook), one embed an alert; its address is its secret.
public struct DiscordFormat: AlertFormat {
    public static let id = "discord"
    public static let isSigned = false
    public static let limitAlerts = 10
    public static let hasSecretAddress = true
    /// UTF-16 units, which are never fewer than Discord's characters.
    static let (limitTitle, limitDescription) = (256, 4096)
    /// Of all embeds of a message together.
    static let limitMessage = 6000

    public init() {}

    public func payload(for letter: Letter, to endpoint: Endpoint, at now: Date) -> AlertPayload {
        // An embed that keeps to 4096 as a whole keeps to it in its description.
        let wordings = AlertWording.fitted(letter.alerts, to: Self.limitMessage, each: Self.limitDescription) {
            wording in
            Self.title(wording).utf16.count + Self.description(wording).utf16.count
        }
        return AlertPayload(
            json: .object([
                .init("embeds", .array(wordings.map(Self.embed))),
                // Nobody is called, whatever the texts hold.
                .init("allowed_mentions", .object([.init("parse", .array([]))])),
            ]), of: wordings)
    }

    /// `{"message":"You are being rate limited.","retry_after":0.5}`, in seconds.
    public static func wait(askedIn answer: String) -> Duration? { AskedWait.duration(askedIn: answer) }

    /// The link stands in the description: embeds of one message with the same `url` are shown as one.
    private static func embed(_ wording: AlertWording) -> JSONValue {
        .object([
            .init("title", .string(title(wording))), .init("description", .string(description(wording))),
        ])
    }

    private static func title(_ wording: AlertWording) -> String {
        let headline = CleanText.cut(wording.headline, to: limitTitle) { DiscordMarkup.plain($0).utf16.count }
        return DiscordMarkup.plain(headline)
    }

    /// The headline stands here where the title has not all of it.
    private static func description(_ wording: AlertWording) -> String {
        let headline = DiscordMarkup.plain(wording.headline)
        return
            ((headline == title(wording) ? [] : [headline]) + DiscordMarkup.details(wording)
            + [DiscordMarkup.reference(wording)]).joined(separator: DiscordMarkup.newline)
    }
}

/// Discord's Markdown.
enum DiscordMarkup: ChatMarkup {
    static let newline = "\n"

    static func plain(_ text: String) -> String {
        var written = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if "\\*_~`|>#[]()<@:-+.".unicodeScalars.contains(scalar) { written.append("\\") }
            written.append(scalar)
        }
        return String(written)
    }

    static func strong(_ text: String) -> String { "**\(plain(text))**" }
    static func quote(_ text: String) -> String { "> \(plain(text))" }
    static func link(_ label: String, to address: String) -> String { "[\(plain(label))](\(address))" }
}
