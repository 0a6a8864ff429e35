// SPDX-License-Identifier: Apache-2.0
public import struct FoundationEssentials.Date

/// Writes an alert in the words of one kind of receiver. Pure: the same alert at the same time gives the same bytes.
public protocol AlertFormat: Sendable {
    /// The word for it in configurations, for ever.
    static var id: String { get }
    /// True where receivers check a signature, so that an endpoint without a secret is a mistake.
    static var isSigned: Bool { get }

    /// `now` is the time of the attempt.
    func payload(for alert: OwedAlert, at now: Date) -> AlertPayload
}

/// The body of one request.
public struct AlertPayload: Sendable, Hashable {
    public let contentType: String
    public let body: [UInt8]
    /// True where something had to be left out to keep to the receiver's limits; the body says so too.
    public let isTrimmed: Bool

    public init(contentType: String, body: [UInt8], isTrimmed: Bool) {
        (self.contentType, self.body, self.isTrimmed) = (contentType, body, isTrimmed)
    }
}

/// The catalogue of formats: a new one is a file in `Formats/` and a line here.
public enum AlertFormats {
    static let catalogue: [any AlertFormat] = [
        StandardFormat()
    ]

    /// In the order in which they are shown.
    public static var ids: [String] { catalogue.map { type(of: $0).id } }

    /// Nil where there is no such format.
    public static func format(_ id: String) -> (any AlertFormat)? {
        catalogue.first { type(of: $0).id == id }
    }

    /// Whether the receivers of a format check a signature; nil where there is no such format.
    public static func isSigned(_ id: String) -> Bool? {
        format(id).map { type(of: $0).isSigned }
    }
}
