// SPDX-License-Identifier: Apache-2.0
import Personnel
public import struct FoundationEssentials.Date

/// Publishing as JSON to the root of an ntfy server (docs.ntfy.sh/publish), as plain text.
public struct NtfyFormat: AlertFormat {
    public static let id = "ntfy"
    public static let isSigned = false
    public static let limitAlerts = 10
    public static let needs: Set<ChannelNeed> = [.topic]
    /// A longer message becomes a file. Counted as JSON writes it, so that the whole stays below the 8192 bytes that
    /// the server reads.
    static let limitBytes = 4096
    static let limitTitleBytes = 250

    public init() {}

    public func payload(for letter: Letter, to endpoint: Endpoint, at now: Date) -> AlertPayload {
        let isAlone = letter.alerts.count == 1
        let wordings = AlertWording.fitted(letter.alerts, to: Self.limitBytes) { wording in
            JSONEscapes.bytes(Self.message(wording, isAlone: isAlone) + PlainMarkup.gap)
        }
        let title = PlainMarkup.heading(of: letter) ?? Self.title(wordings[0])
        let message = wordings.map { Self.message($0, isAlone: isAlone) }.joined(separator: PlainMarkup.gap)
        let isWithdrawn = letter.alerts.contains { $0.event == .retracted }
        var members: [JSONValue.Member] = [
            .init("topic", .string(endpoint.channel.topic ?? "")), .init("title", .string(title)),
            .init("message", .string(message)),
            // 3 is the default, 4 is high: what was told before no longer holds.
            .init("priority", .int(isWithdrawn ? 4 : 3)),
            .init("tags", .array(isAlone ? [.string(letter.alerts[0].event.rawValue)] : [])),
        ]
        if isAlone, let link = wordings[0].link { members.append(.init("click", .string(link))) }
        return AlertPayload(json: .object(members), of: wordings)
    }

    private static func title(_ wording: AlertWording) -> String {
        CleanText.cut(wording.headline, to: limitTitleBytes, measure: JSONEscapes.bytes)
    }

    /// Of one alert: what its title does not say, and a tap on it opens the link. Of several: all of each.
    private static func message(_ wording: AlertWording, isAlone: Bool) -> String {
        guard isAlone else { return PlainMarkup.message(wording) }
        var rest = wording
        rest.link = nil
        let headline = title(wording) == wording.headline ? [] : [wording.headline]
        return (headline + PlainMarkup.details(rest) + [PlainMarkup.reference(rest)])
            .joined(separator: PlainMarkup.newline)
    }
}
