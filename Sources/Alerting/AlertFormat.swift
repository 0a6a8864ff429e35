// SPDX-License-Identifier: Apache-2.0
public import struct FoundationEssentials.Date

/// Writes alerts in the words of one kind of receiver. Pure: the same letter at the same time gives the same bytes.
public protocol AlertFormat: Sendable {
    /// The word for it in configurations, for ever.
    static var id: String { get }
    /// True where receivers check a signature, so that an endpoint without a secret is a mistake.
    static var isSigned: Bool { get }
    /// How many alerts one request can carry; more than one make groups and digests possible.
    static var limitAlerts: Int { get }
    /// True where whoever knows the address can post, so that it is kept like a secret.
    static var hasSecretAddress: Bool { get }
    /// What an endpoint must name besides its address.
    static var needs: Set<ChannelNeed> { get }

    /// `now` is the time of the attempt.
    func payload(for letter: Letter, to endpoint: Endpoint, at now: Date) throws(FormatError) -> AlertPayload
    /// How long the body of an answer asks to wait, where the service says it there; nil where it does not.
    static func wait(askedIn answer: String) -> Duration?
}

extension AlertFormat {
    public static var limitAlerts: Int { 1 }
    public static var hasSecretAddress: Bool { false }
    public static var needs: Set<ChannelNeed> { [] }
    public static func wait(askedIn answer: String) -> Duration? { nil }
}

/// Why an alert cannot be written in a format.
public enum FormatError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The user's template gives something that its receiver cannot read.
    case template(String)

    public var description: String { "the template cannot be filled: \(words)" }

    var words: String {
        switch self {
        case .template(let words): words
        }
    }
}

/// One request, as its format has it.
public struct AlertPayload: Sendable, Hashable {
    public let contentType: String
    public let body: [UInt8]
    /// True where something had to be left out to keep to the receiver's limits; the body says so too.
    public let isTrimmed: Bool
    public let method: String
    /// Nil: the endpoint's own.
    public let url: String?

    public init(contentType: String, body: [UInt8], isTrimmed: Bool, method: String = "POST", url: String? = nil) {
        (self.contentType, self.body, self.isTrimmed) = (contentType, body, isTrimmed)
        (self.method, self.url) = (method, url)
    }
}

/// The catalogue of formats: a new one is a file in `Formats/` and a line here.
public enum AlertFormats {
    static let catalogue: [any AlertFormat] = [
        StandardFormat(),
        SlackFormat(),
        DiscordFormat(),
        TelegramFormat(),
        MattermostFormat(),
        NtfyFormat(),
        MatrixFormat(),
        TemplateFormat(),
    ]

    /// In the order in which they are shown.
    public static var ids: [String] { catalogue.map { type(of: $0).id } }

    /// Nil where there is no such format.
    public static func format(_ id: String) -> (any AlertFormat)? {
        catalogue.first { type(of: $0).id == id }
    }

    /// Whether the receivers of a format check a signature; nil where there is no such format.
    public static func isSigned(_ id: String) -> Bool? { format(id).map { type(of: $0).isSigned } }

    /// 1 or more; nil where there is no such format.
    public static func limitAlerts(_ id: String) -> Int? { format(id).map { type(of: $0).limitAlerts } }

    /// Nil where there is no such format.
    public static func hasSecretAddress(_ id: String) -> Bool? { format(id).map { type(of: $0).hasSecretAddress } }

    /// Nil where there is no such format.
    public static func needs(_ id: String) -> Set<ChannelNeed>? { format(id).map { type(of: $0).needs } }
}
