// SPDX-License-Identifier: Apache-2.0
public import Personnel
public import struct FoundationEssentials.Date

/// A destination of alerts: where to post, in which format, signed with what, and which changes it wants.
public struct Endpoint: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
    public let id: EndpointID
    /// http or https.
    public let url: String
    /// Newest first; two while a secret is rotated. Empty: not signed (formats of chat services).
    public let secrets: [SigningSecret]
    /// The id of a format in `AlertFormats`.
    public let format: String
    /// Added to every request; never shown.
    public let headers: [String: String]
    public let filter: AlertFilter
    /// True: it is told how the sources are doing, too.
    public let isOperators: Bool
    public let channel: ChannelOptions
    /// Of the format `template`; nil for all others.
    public let template: AlertTemplate?
    public let rhythm: Rhythm
    public let mutes: [Mute]

    public init(
        id: EndpointID, url: String, secrets: [SigningSecret] = [], format: String = "standard",
        headers: [String: String] = [:], filter: AlertFilter = AlertFilter(), isOperators: Bool = false,
        channel: ChannelOptions = ChannelOptions(), template: AlertTemplate? = nil, rhythm: Rhythm = Rhythm(),
        mutes: [Mute] = []
    ) {
        (self.id, self.url, self.secrets, self.format) = (id, url, secrets, format)
        (self.headers, self.filter, self.isOperators) = (headers, filter, isOperators)
        (self.channel, self.template, self.rhythm, self.mutes) = (channel, template, rhythm, mutes)
    }

    /// Whether it wants a change now: its filter lets it through and no mute is on. `folding` as in `AlertFilter`.
    public func wants(_ change: Change, at now: Date, folding: (String) -> [String]) -> Bool {
        filter.accepts(change, folding: folding)
            && !mutes.contains { $0.isOn(at: now) && $0.filter.accepts(change, folding: folding) }
    }

    /// Tells one address from another without showing it (FNV-1a, 64 bits).
    public var addressKey: String {
        let sum = url.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        return String(sum, radix: 16)
    }

    /// The id alone: headers, and addresses of chat services, hold secrets.
    public var description: String { id.rawValue }
    public var customMirror: Mirror { Mirror(self, children: ["id": id, "format": format]) }
}
