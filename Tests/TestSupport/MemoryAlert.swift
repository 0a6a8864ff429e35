// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel
import Pipeline
import FoundationEssentials

/// One alert in memory.
struct MemoryAlert {
    let number: Int
    let endpoint: EndpointID
    let event: AlertEvent
    let subject: AlertSubject
    let queued: Date
    let fetched: Date?
    var state = Delivery.State.owed
    var attempts = 0
    var at: Date
    /// The earliest instant of the next attempt.
    var due = Date.distantPast
    var lease: Lease?
    /// The letter with which it went out; nil while it was never claimed.
    var letter: AlertID?
    var failure: DeliveryFailure?
    var detail: String?
    var failures: [FailedAttempt] = []

    var id: AlertID { AlertID(rawValue: "msg_" + Shelf.padded(number)) }
    var change: ChangeID? { subject.change?.id }
    /// It may go in a new letter with others.
    var canBeGrouped: Bool { event != .retracted && letter == nil && attempts == 0 }

    init(number: Int, endpoint: EndpointID, event: AlertEvent, subject: AlertSubject, queued: Date, fetched: Date?) {
        (self.number, self.endpoint, self.event, self.subject) = (number, endpoint, event, subject)
        (self.queued, self.fetched, at) = (queued, fetched, queued)
    }

    var delivery: Delivery {
        var (source, other): (SourceID?, EndpointID?)
        if case .source(let notice) = subject { source = notice.source }
        if case .endpoint(let notice) = subject { other = notice.endpoint }
        return Delivery(
            id: id, endpoint: endpoint, change: change, source: source, event: event, state: state,
            attempts: attempts, queued: queued, at: at, failure: failure, detail: detail, subjectEndpoint: other,
            letter: letter == id ? nil : letter)
    }

    func owed(under lease: Lease) -> OwedAlert {
        OwedAlert(
            lease: lease, endpoint: endpoint, event: event, subject: subject, attempts: attempts, queued: queued,
            fetched: fetched)
    }

    func isFree(for request: ClaimRequest) -> Bool {
        due <= request.now && !isUnderWay(for: request)
    }

    /// Under a live lease.
    func isUnderWay(for request: ClaimRequest) -> Bool {
        guard let until = lease?.until else { return false }
        return until > request.now && until <= request.lease + request.lease.timeIntervalSince(request.now)
    }

    mutating func settle(_ outcome: DeliveryOutcome) {
        let claimed = lease?.since ?? at
        attempts += 1
        lease = nil
        switch outcome {
        case .delivered(let at, let status):
            (state, self.at, failure, detail) = (.delivered, at, nil, String(status))
        case .retry(let at, let failure, let detail):
            fail(.owed, at, failure, detail, claimed)
        case .dead(let at, let failure, let detail):
            fail(.dead, at, failure, detail, claimed)
        }
    }

    private mutating func fail(
        _ state: Delivery.State, _ at: Date, _ failure: DeliveryFailure, _ detail: String, _ claimed: Date
    ) {
        (self.state, self.at, due, self.failure, self.detail) = (state, at, at, failure, detail)
        var beginning = ""
        for character in detail {
            guard beginning.utf8.count + character.utf8.count <= 200 else { break }
            beginning.append(character)
        }
        failures.append(FailedAttempt(number: failures.count + 1, at: claimed, failure: failure, detail: beginning))
    }

    mutating func giveUp(at now: Date, because failure: DeliveryFailure) {
        (state, at, lease, self.failure) = (.dead, now, nil, failure)
    }

    mutating func revive(at now: Date) {
        (state, at, due, attempts, lease) = (.owed, now, .distantPast, 0, nil)
        letter = letter ?? id
    }
}
