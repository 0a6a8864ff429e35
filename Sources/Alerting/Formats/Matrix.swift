// SPDX-License-Identifier: Apache-2.0
import Personnel
public import struct FoundationEssentials.Date

/// `PUT` of an `m.room.message` (Matrix, Client-Server API 1.11). The letter's id is the transaction's, so that the
/// server drops a repeat. The endpoint's address is the home server's; its header `Authorization` holds the token.
public struct MatrixFormat: AlertFormat {
    public static let id = "matrix"
    public static let isSigned = false
    public static let limitAlerts = 40
    public static let needs: Set<ChannelNeed> = [.room]
    /// An event is at most 65,536 bytes with what the server adds to it.
    static let limitBytes = 48 << 10

    public init() {}

    public func payload(for letter: Letter, to endpoint: Endpoint, at now: Date) -> AlertPayload {
        // What stands around the two texts is shorter than 400.
        let wordings = AlertWording.fitted(letter.alerts, to: Self.limitBytes - 400) { wording in
            [
                PlainMarkup.message(wording) + PlainMarkup.gap, MatrixMarkup.message(wording) + MatrixMarkup.gap,
            ].map(JSONEscapes.bytes).reduce(0, +)
        }
        var base = endpoint.url[...]
        while base.last == "/" { base = base.dropLast() }
        let room = ChatLink.segment(endpoint.channel.room ?? "")
        return AlertPayload(
            json: .object([
                .init("msgtype", .string("m.notice")),
                .init("body", .string(PlainMarkup.text(wordings, of: letter))),
                .init("format", .string("org.matrix.custom.html")),
                .init("formatted_body", .string(MatrixMarkup.text(wordings, of: letter))),
                // Nobody is called, whatever the texts hold.
                .init("m.mentions", .object([])),
            ]), of: wordings, method: "PUT",
            url: "\(base)/_matrix/client/v3/rooms/\(room)/send/m.room.message/"
                + ChatLink.segment(letter.id.rawValue))
    }

    /// `{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":2000}`
    public static func wait(askedIn answer: String) -> Duration? { AskedWait.duration(askedIn: answer) }
}

/// HTML, as clients of Matrix show it.
enum MatrixMarkup: ChatMarkup {
    static let newline = "<br>"
    static func plain(_ text: String) -> String { HTMLEscapes.text(text) }
    static func strong(_ text: String) -> String { "<strong>\(plain(text))</strong>" }
    static func quote(_ text: String) -> String { "<blockquote>\(plain(text))</blockquote>" }
    static func link(_ label: String, to address: String) -> String {
        "<a href=\"\(HTMLEscapes.text(address))\">\(plain(label))</a>"
    }
}
