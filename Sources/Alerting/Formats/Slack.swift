// SPDX-License-Identifier: Apache-2.0
import Personnel
public import struct FoundationEssentials.Date

/// An incoming webhook of Slack (docs.slack.dev/messaging/sending-messages-using-incoming-webhooks), in blocks of plain
/// text; its address is its secret.
public struct SlackFormat: AlertFormat {
    public static let id = "slack"
    public static let isSigned = false
    public static let limitAlerts = 20
    public static let hasSecretAddress = true
    /// UTF-16 units, which are never fewer than Slack's characters.
    static let (limitHeader, limitSection, limitText) = (150, 3000, 1000)
    /// Of all blocks together. Slack documents none, and refuses somewhat above 11,000 (bolt-js, issue 2867).
    static let limitMessage = 8000

    public init() {}

    public func payload(for letter: Letter, to endpoint: Endpoint, at now: Date) -> AlertPayload {
        let isAlone = letter.alerts.count == 1
        // One alert keeps to 3000 as a whole, and so does its section. The heading is shorter than 40.
        let wordings = AlertWording.fitted(letter.alerts, to: Self.limitMessage - 40, each: Self.limitSection) {
            wording in
            Self.parts(wording, isAlone: isAlone).joined().utf16.count
        }
        let heading = SlackMarkup.heading(of: letter) ?? Self.header(wordings[0])
        let summary = isAlone ? wordings[0].headline : heading + ": " + wordings.map(\.headline).joined(separator: "; ")
        let blocks =
            [Self.text("header", heading)]
            + wordings.flatMap { wording in
                [Self.text("section", Self.body(wording, isAlone: isAlone)), Self.context(wording)]
            }
        return AlertPayload(
            json: .object([
                // For notifications, which show no blocks.
                .init("text", .string(Self.written(summary, to: Self.limitText))), .init("mrkdwn", .bool(false)),
                .init("blocks", .array(blocks)),
                .init("unfurl_links", .bool(false)), .init("unfurl_media", .bool(false)),
            ]), of: wordings)
    }

    private static func parts(_ wording: AlertWording, isAlone: Bool) -> [String] {
        [isAlone ? header(wording) : "", body(wording, isAlone: isAlone), reference(wording)]
            .map(SlackMarkup.plain) + [wording.link.map { SlackMarkup.link("Open", to: $0) } ?? ""]
    }

    private static func header(_ wording: AlertWording) -> String {
        CleanText.cut(wording.headline, to: limitHeader) { SlackMarkup.plain($0).utf16.count }
    }

    /// The headline stands here where the header has not all of it.
    private static func body(_ wording: AlertWording, isAlone: Bool) -> String {
        let isShown = isAlone && header(wording) == wording.headline
        return ((isShown ? [] : [wording.headline]) + PlainMarkup.details(wording)).joined(separator: "\n")
    }

    private static func reference(_ wording: AlertWording) -> String {
        var rest = wording
        rest.link = nil
        return PlainMarkup.reference(rest)
    }

    private static func written(_ text: String, to limit: Int) -> String {
        SlackMarkup.plain(CleanText.cut(text, to: limit) { SlackMarkup.plain($0).utf16.count })
    }

    private static func text(_ block: String, _ text: String) -> JSONValue {
        .object([.init("type", .string(block)), .init("text", plainText(SlackMarkup.plain(text)))])
    }

    /// Only the link is markup, and nothing in it comes from an article but its address.
    private static func context(_ wording: AlertWording) -> JSONValue {
        var elements = [plainText(SlackMarkup.plain(reference(wording)))]
        if let link = wording.link {
            elements.append(
                .object([
                    .init("type", .string("mrkdwn")), .init("text", .string(SlackMarkup.link("Open", to: link))),
                ]))
        }
        return .object([.init("type", .string("context")), .init("elements", .array(elements))])
    }

    private static func plainText(_ text: String) -> JSONValue {
        .object([.init("type", .string("plain_text")), .init("text", .string(text)), .init("emoji", .bool(false))])
    }
}

/// Slack's escapes, which hold in plain text, too.
enum SlackMarkup: ChatMarkup {
    static let newline = "\n"
    static func plain(_ text: String) -> String { HTMLEscapes.text(text) }
    static func strong(_ text: String) -> String { plain(text) }
    static func quote(_ text: String) -> String { plain("“\(text)”") }
    static func link(_ label: String, to address: String) -> String { "<\(plain(address))|\(plain(label))>" }
}
