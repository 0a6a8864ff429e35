// SPDX-License-Identifier: Apache-2.0
public import Alerting
public import Personnel
public import Pipeline
public import FoundationEssentials

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
    var leasedUntil: Date?
    var failure: DeliveryFailure?
    var detail: String?

    var id: AlertID { AlertID(rawValue: "msg_" + Shelf.padded(number)) }

    init(number: Int, endpoint: EndpointID, event: AlertEvent, subject: AlertSubject, queued: Date, fetched: Date?) {
        (self.number, self.endpoint, self.event, self.subject) = (number, endpoint, event, subject)
        (self.queued, self.fetched, at) = (queued, fetched, queued)
    }

    var delivery: Delivery {
        var (source, other): (SourceID?, EndpointID?)
        if case .source(let notice) = subject { source = notice.source }
        if case .endpoint(let notice) = subject { other = notice.endpoint }
        return Delivery(
            id: id, endpoint: endpoint, change: subject.change?.id, source: source, event: event, state: state,
            attempts: attempts, queued: queued, at: at, failure: failure, detail: detail, subjectEndpoint: other)
    }
}

extension MemoryLedger: Outbox {
    public func claim(_ request: ClaimRequest) throws(LedgerError) -> [Letter] {
        let due = alerts.indices.filter { index in
            let alert = alerts[index]
            return alert.endpoint == request.endpoint && alert.state == .owed && alert.due <= request.now
                && (alert.leasedUntil ?? request.now) <= request.now && request.opening.lets(alert)
        }.sorted { (alerts[$0].due, $0) < (alerts[$1].due, $1) }
        return due.prefix(request.limit).map { index in
            alerts[index].leasedUntil = request.lease
            return Letter(alerts[index].owed(until: request.lease))
        }
    }

    public func settle(
        _ outcomes: [Lease: DeliveryOutcome], releasing: Set<Lease>
    ) throws(LedgerError) {
        for lease in releasing {
            for index in alerts.indices
            where alerts[index].id == lease.alert && alerts[index].leasedUntil == lease.until {
                alerts[index].leasedUntil = nil
            }
        }
        for (lease, outcome) in outcomes {
            guard
                let index = alerts.firstIndex(where: {
                    $0.id == lease.alert && $0.state == .owed && $0.leasedUntil == lease.until
                })
            else { continue }
            alerts[index].attempts += 1
            alerts[index].leasedUntil = nil
            switch outcome {
            case .delivered(let at, let status):
                alerts[index].settle(.delivered, at, nil, String(status))
            case .retry(let at, let failure, let detail):
                alerts[index].settle(.owed, at, failure, detail)
                alerts[index].due = at
            case .dead(let at, let failure, let detail):
                alerts[index].settle(.dead, at, failure, detail)
            }
        }
    }

    public func nextDue(for endpoint: EndpointID) throws(LedgerError) -> Date? {
        alerts.filter { $0.endpoint == endpoint && $0.state == .owed }
            .map { max($0.due, $0.leasedUntil ?? $0.due) }.min()
    }

    public func revive(_ which: Revival, at now: Date) throws(LedgerError) -> Int {
        let dead = alerts.indices.filter { index in
            guard alerts[index].state == .dead else { return false }
            return switch which {
            case .alerts(let ids): ids.contains(alerts[index].id)
            case .since(let since, let endpoint):
                alerts[index].queued >= since && (endpoint ?? alerts[index].endpoint) == alerts[index].endpoint
            }
        }
        for index in dead { alerts[index].revive(at: now) }
        return dead.count
    }

    public func endpoints() throws(LedgerError) -> [EndpointID: EndpointState] { disabled }

    public func disable(
        _ notice: EndpointNotice, address: String, telling operators: [EndpointID]
    ) throws(LedgerError) {
        guard disabled[notice.endpoint]?.address != address else { return }
        disabled[notice.endpoint] = EndpointState(address: address, disabledAt: notice.at, reason: notice.detail)
        for endpoint in operators {
            alerts.append(
                MemoryAlert(
                    number: (alerts.last?.number ?? 0) + 1, endpoint: endpoint, event: .endpointDisabled,
                    subject: .endpoint(notice), queued: notice.at, fetched: nil))
        }
    }

    public func enable(_ endpoint: EndpointID, at now: Date) throws(LedgerError) {
        disabled[endpoint] = nil
        for index in alerts.indices
        where alerts[index].endpoint == endpoint && alerts[index].state == .dead && alerts[index].failure == .gone {
            alerts[index].revive(at: now)
        }
    }

    public func abandon(
        exceptFor served: Set<EndpointID>, queuedBefore: Date, at now: Date
    ) throws(LedgerError) -> Int {
        let lost = alerts.indices.filter { index in
            alerts[index].state == .owed && alerts[index].queued < queuedBefore
                && !served.contains(alerts[index].endpoint)
        }
        for index in lost {
            let failure: DeliveryFailure = disabled[alerts[index].endpoint] == nil ? .unknownEndpoint : .gone
            alerts[index].settle(.dead, now, failure, alerts[index].detail ?? "")
            alerts[index].leasedUntil = nil
        }
        return lost.count
    }
}

extension Opening {
    fileprivate func lets(_ alert: MemoryAlert) -> Bool {
        if alert.event == .retracted { return true }
        return switch self {
        case .urgentOnly: false
        case .queued(let by): alert.queued <= by
        }
    }
}

extension MemoryAlert {
    func owed(until lease: Date) -> OwedAlert {
        OwedAlert(
            lease: Lease(alert: id, until: lease), endpoint: endpoint, event: event, subject: subject,
            attempts: attempts, queued: queued, fetched: fetched)
    }

    fileprivate mutating func revive(at now: Date) {
        (state, at, due) = (.owed, now, .distantPast)
        (attempts, leasedUntil) = (0, nil)
    }

    fileprivate mutating func settle(
        _ state: Delivery.State, _ at: Date, _ failure: DeliveryFailure?, _ detail: String
    ) {
        (self.state, self.at, self.failure, self.detail) = (state, at, failure, detail)
    }
}
