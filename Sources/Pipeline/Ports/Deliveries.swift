// SPDX-License-Identifier: Apache-2.0
public import Alerting
public import Personnel
public import struct FoundationEssentials.Date

/// Which deliveries are asked for.
public struct DeliveryQuery: Sendable, Hashable {
    /// Empty: all.
    public var states: Set<Delivery.State> = []
    /// Nil: all.
    public var endpoint: EndpointID?
    /// Queued at or after; nil: from the beginning.
    public var since: Date?
    /// 1...1000.
    public var limit = 50
    /// What the page before ended with.
    public var cursor: String?

    public init() {}
}

public struct DeliveryPage: Sendable, Hashable {
    /// Newest first.
    public var deliveries: [Delivery]
    /// To be given back for the next page; nil on the last.
    public var next: String?

    public init(deliveries: [Delivery], next: String?) { (self.deliveries, self.next) = (deliveries, next) }
}

/// One alert with its history.
public struct DeliveryDossier: Sendable, Hashable {
    public var delivery: Delivery
    /// Oldest first.
    public var failures: [FailedAttempt]
    /// What is still to be sent; nil once it was delivered, and where what is stored of it cannot be read.
    public var alert: OwedAlert?

    public init(delivery: Delivery, failures: [FailedAttempt], alert: OwedAlert?) {
        (self.delivery, self.failures, self.alert) = (delivery, failures, alert)
    }
}

public struct FailedAttempt: Sendable, Hashable {
    /// 1, 2, ..., over the alert's whole life: it goes on counting where a dead letter is sent again.
    public var number: Int
    /// When the alert was claimed for it.
    public var at: Date
    public var failure: DeliveryFailure
    /// The beginning of what was said; at most 200 bytes.
    public var detail: String

    public init(number: Int, at: Date, failure: DeliveryFailure, detail: String) {
        (self.number, self.at, self.failure, self.detail) = (number, at, failure, detail)
    }
}
