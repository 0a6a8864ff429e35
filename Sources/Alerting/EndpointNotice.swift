// SPDX-License-Identifier: Apache-2.0
public import Personnel
public import struct FoundationEssentials.Date

/// What the operator is told of an endpoint: that it was switched off, since it answered 410.
public struct EndpointNotice: Sendable, Hashable, Codable {
    public var endpoint: EndpointID
    public var at: Date
    /// Its answer.
    public var detail: String

    public init(endpoint: EndpointID, at: Date, detail: String) {
        (self.endpoint, self.at, self.detail) = (endpoint, at, detail)
    }
}
