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
    var leasedUntil: Date?
    var failure: DeliveryFailure?
    var detail: String?

    var id: AlertID { AlertID(rawValue: "msg_" + Shelf.padded(number)) }

    init(number: Int, endpoint: EndpointID, event: AlertEvent, subject: AlertSubject, queued: Date, fetched: Date?) {
        (self.number, self.endpoint, self.event, self.subject) = (number, endpoint, event, subject)
        (self.queued, self.fetched, at) = (queued, fetched, queued)
    }

    var delivery: Delivery {
        var source: SourceID?
        if case .source(let notice) = subject { source = notice.source }
        return Delivery(
            id: id, endpoint: endpoint, change: subject.change?.id, source: source, event: event, state: state,
            attempts: attempts, queued: queued, at: at, failure: failure, detail: detail)
    }
}

extension MemoryLedger: Outbox {
    public func claim(
        for endpoint: EndpointID, dueBy now: Date, atMost limit: Int, until lease: Date
    ) throws(LedgerError) -> [OwedAlert] {
        let due = alerts.indices.filter { index in
            let alert = alerts[index]
            return alert.endpoint == endpoint && alert.state == .owed && alert.at <= now
                && (alert.leasedUntil ?? now) <= now
        }.sorted { (alerts[$0].at, $0) < (alerts[$1].at, $1) }
        return due.prefix(limit).map { index in
            alerts[index].leasedUntil = lease
            let alert = alerts[index]
            return OwedAlert(
                lease: Lease(alert: alert.id, until: lease), endpoint: endpoint, event: alert.event,
                subject: alert.subject, attempts: alert.attempts, queued: alert.queued, fetched: alert.fetched)
        }
    }

    public func settle(_ outcomes: [Lease: DeliveryOutcome]) throws(LedgerError) {
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
            case .dead(let at, let failure, let detail):
                alerts[index].settle(.dead, at, failure, detail)
            }
        }
    }

    public func nextDue(for endpoint: EndpointID) throws(LedgerError) -> Date? {
        alerts.filter { $0.endpoint == endpoint && $0.state == .owed }
            .map { max($0.at, $0.leasedUntil ?? $0.at) }.min()
    }

    public func revive(_ ids: Set<AlertID>, at now: Date) throws(LedgerError) -> Int {
        let dead = alerts.indices.filter { alerts[$0].state == .dead && ids.contains(alerts[$0].id) }
        for index in dead {
            (alerts[index].state, alerts[index].at) = (.owed, now)
            (alerts[index].attempts, alerts[index].leasedUntil) = (0, nil)
        }
        return dead.count
    }
}

extension MemoryAlert {
    fileprivate mutating func settle(
        _ state: Delivery.State, _ at: Date, _ failure: DeliveryFailure?, _ detail: String
    ) {
        (self.state, self.at, self.failure, self.detail) = (state, at, failure, detail)
    }
}
