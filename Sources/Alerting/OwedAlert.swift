// SPDX-License-Identifier: Apache-2.0
public import Personnel
public import struct FoundationEssentials.Date

/// What an alert tells its receiver.
public enum AlertEvent: String, Sendable, Codable, CaseIterable {
    case created = "change.created"
    case updated = "change.updated"
    case retracted = "change.retracted"
    case sourceFailing = "source.failing"
    case sourceSilent = "source.silent"
    case sourceGone = "source.gone"
    case sourceHealed = "source.healed"
    case endpointDisabled = "endpoint.disabled"

    /// True for what concerns the operator alone: it goes to endpoints that ask for it.
    public var isOperational: Bool {
        switch self {
        case .created, .updated, .retracted: false
        case .sourceFailing, .sourceSilent, .sourceGone, .sourceHealed, .endpointDisabled: true
        }
    }
}

/// The right to settle one claimed alert. It ends by itself, and the alert can then be claimed again.
public struct Lease: Sendable, Hashable {
    public let alert: AlertID
    /// The end of the lease; also tells one claim of the same alert from the next.
    public let until: Date
    /// When it was claimed.
    public let since: Date

    /// - `since`: nil where nobody asks.
    public init(alert: AlertID, until: Date, since: Date? = nil) {
        (self.alert, self.until, self.since) = (alert, until, since ?? until)
    }
}

/// One alert that one endpoint is owed, as claimed for sending.
public struct OwedAlert: Sendable, Hashable {
    public let lease: Lease
    public let endpoint: EndpointID
    public let event: AlertEvent
    public let subject: AlertSubject
    /// Attempts made before this one.
    public let attempts: Int
    public let queued: Date
    /// When the source was fetched that made the change; the first stage of its latency after publication.
    public let fetched: Date?

    public var id: AlertID { lease.alert }

    public init(
        lease: Lease, endpoint: EndpointID, event: AlertEvent, subject: AlertSubject, attempts: Int,
        queued: Date, fetched: Date?
    ) {
        (self.lease, self.endpoint, self.event, self.subject) = (lease, endpoint, event, subject)
        (self.attempts, self.queued, self.fetched) = (attempts, queued, fetched)
    }
}

/// Why an attempt failed, in the words in which it is listed and counted.
public enum DeliveryFailure: String, Sendable, Codable, CaseIterable {
    /// 401 or 403.
    case auth
    /// Another 4xx: the receiver does not take this request.
    case client
    /// 429.
    case rateLimited = "rate-limited"
    /// 5xx.
    case server
    /// 3xx: redirects are not followed.
    case redirect
    /// No answer: refused, not resolved, TLS.
    case unreachable
    case timeout
    /// The address guard refused it.
    case forbiddenAddress = "forbidden-address"
    /// 410: the endpoint is switched off.
    case gone
    /// The endpoint is no longer configured.
    case unknownEndpoint = "unknown-endpoint"
    /// Its receiver has been told that the change is withdrawn: telling it afterwards would accuse anew.
    case superseded
    /// The user's template gave nothing that can be sent.
    case unrenderable = "template"
    /// What is stored of it is damaged, or was written by another version of the program.
    case unreadable
}

/// What came of one attempt.
public enum DeliveryOutcome: Sendable, Hashable {
    /// 2xx.
    case delivered(at: Date, status: Int)
    /// Failed; tried again not before `at`.
    case retry(at: Date, failure: DeliveryFailure, detail: String)
    /// Failed for the last time: a dead letter.
    case dead(at: Date, failure: DeliveryFailure, detail: String)
}
