// SPDX-License-Identifier: Apache-2.0
public import Personnel

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

    public init(
        id: EndpointID, url: String, secrets: [SigningSecret] = [], format: String = "standard",
        headers: [String: String] = [:], filter: AlertFilter = AlertFilter(), isOperators: Bool = false
    ) {
        (self.id, self.url, self.secrets, self.format) = (id, url, secrets, format)
        (self.headers, self.filter, self.isOperators) = (headers, filter, isOperators)
    }

    /// The id alone: headers, and addresses of chat services, hold secrets.
    public var description: String { id.rawValue }
    public var customMirror: Mirror { Mirror(self, children: ["id": id, "format": format]) }
}
