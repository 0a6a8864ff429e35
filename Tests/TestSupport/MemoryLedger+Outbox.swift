// SPDX-License-Identifier: Apache-2.0
public import Alerting
public import Personnel
public import Pipeline
public import FoundationEssentials

extension MemoryLedger: Outbox {
    public func hasDue(_ request: ClaimRequest) throws(LedgerError) -> Bool {
        alerts.contains { isDue($0, request) }
    }

    private func isDue(_ alert: MemoryAlert, _ request: ClaimRequest) -> Bool {
        alert.endpoint == request.endpoint && alert.state == .owed && alert.isFree(for: request)
            && request.opening.lets(alert, at: request.now) && !isWaiting(alert, request)
            && !isWithdrawn(alert)
    }

    public func claim(_ request: ClaimRequest) throws(LedgerError) -> Claim {
        let perLetter = max(request.alertsPerLetter, 1)
        let due = alerts.indices.filter { isDue(alerts[$0], request) }
            .sorted { (alerts[$0].due, $0) < (alerts[$1].due, $1) }
        var (letters, fresh, seen): ([(id: AlertID, places: [Int])], [Int], Set<AlertID>) = ([], [], [])
        for place in due.prefix(max(request.limit, perLetter)) {
            let alert = alerts[place]
            if let letter = alert.letter, letter != alert.id {
                let members = alerts.indices.filter { place in
                    alerts[place].letter == letter && alerts[place].state == .owed && !isWithdrawn(alerts[place])
                }
                guard seen.insert(letter).inserted, members.allSatisfy({ alerts[$0].isFree(for: request) }) else {
                    continue
                }
                if members.count <= perLetter { letters.append((letter, members)) } else { fresh += members }
            } else if alert.letter != nil || alert.event == .retracted || perLetter == 1 {
                letters.append((alert.id, [place]))
            } else {
                fresh.append(place)
            }
        }
        var begun: Set<ChangeID> = []
        for start in stride(from: 0, to: fresh.count, by: perLetter) {
            let places = fresh[start..<min(start + perLetter, fresh.count)].filter { place in
                alerts[place].change.map { !begun.contains($0) } ?? true
            }
            guard let first = places.first else { continue }
            begun.formUnion(places.compactMap { alerts[$0].change })
            letters.append((places.count == 1 ? alerts[first].id : nextLetter(), places))
        }
        letters.sort { (alerts[$0.places[0]].due, $0.places[0]) < (alerts[$1.places[0]].due, $1.places[0]) }
        return Claim(
            letters: letters.map { letter in
                Letter(id: letter.id, alerts: letter.places.map { lease($0, to: letter.id, for: request) })
            })
    }

    /// An alert waits while an earlier one of its change is owed that is not withdrawn, or is under way, unless both
    /// are new and may go in one letter.
    private func isWaiting(_ alert: MemoryAlert, _ request: ClaimRequest) -> Bool {
        guard let change = alert.change else { return false }
        return alerts.contains { earlier in
            earlier.number < alert.number && earlier.endpoint == alert.endpoint && earlier.state == .owed
                && earlier.change == change && (earlier.isUnderWay(for: request) || !isWithdrawn(earlier))
                && !(request.alertsPerLetter > 1 && alert.canBeGrouped && earlier.canBeGrouped
                    && request.opening.lets(earlier, at: request.now))
        }
    }

    /// While its withdrawal is owed, what was tried is not tried again, and no update is told.
    private func isWithdrawn(_ alert: MemoryAlert) -> Bool {
        guard let change = alert.change, alert.event != .retracted else { return false }
        return (alert.attempts > 0 || alert.event == .updated)
            && alerts.contains { later in
                later.number > alert.number && later.endpoint == alert.endpoint && later.state == .owed
                    && later.event == .retracted && later.change == change
            }
    }

    private func lease(_ place: Int, to letter: AlertID, for request: ClaimRequest) -> OwedAlert {
        let lease = Lease(alert: alerts[place].id, until: request.lease, since: request.now)
        (alerts[place].lease, alerts[place].letter) = (lease, letter)
        return alerts[place].owed(under: lease)
    }

    private func nextLetter() -> AlertID {
        groups += 1
        return AlertID(rawValue: "msg_group" + Shelf.padded(groups))
    }

    public func settle(
        _ outcomes: [Lease: DeliveryOutcome], releasing: Set<Lease>
    ) throws(LedgerError) {
        for (lease, outcome) in outcomes {
            guard let place = place(of: lease) else { continue }
            alerts[place].settle(outcome)
            switch outcome {
            case .delivered(let at, _), .dead(let at, _, _): supersede(with: alerts[place], at: at)
            case .retry: break
            }
        }
        for lease in releasing { if let place = place(of: lease) { alerts[place].lease = nil } }
    }

    private func supersede(with withdrawal: MemoryAlert, at now: Date) {
        guard withdrawal.event == .retracted else { return }
        for place in alerts.indices {
            let alert = alerts[place]
            guard alert.number < withdrawal.number, alert.endpoint == withdrawal.endpoint, alert.state == .owed,
                alert.change == withdrawal.change, (alert.lease?.until ?? now) <= now
            else { continue }
            alerts[place].giveUp(at: now, because: .superseded)
        }
    }

    private func place(of lease: Lease) -> Int? {
        alerts.firstIndex { $0.id == lease.alert && $0.state == .owed && $0.lease?.until == lease.until }
    }

    public func nextDue(for endpoint: EndpointID) throws(LedgerError) -> Date? {
        alerts.filter { $0.endpoint == endpoint && $0.state == .owed }
            .map { max($0.due, $0.lease?.until ?? $0.due) }.min()
    }

    public func revive(_ which: Revival, at now: Date) throws(LedgerError) -> Int {
        revive(at: now) { alert in
            switch which {
            case .alerts(let ids): ids.contains(alert.id) || alert.letter.map(ids.contains) ?? false
            case .since(let since, let endpoint):
                alert.queued >= since && (endpoint ?? alert.endpoint) == alert.endpoint
            }
        }
    }

    private func revive(at now: Date, _ isMeant: (MemoryAlert) -> Bool) -> Int {
        let dead = wholeLetters { $0.state == .dead && isMeant($0) }
            .filter { alerts[$0].state == .dead && alerts[$0].failure != .superseded }
        for place in dead { alerts[place].revive(at: now) }
        return dead.count
    }

    /// Where the alerts are that are meant, with those that went out in their letters.
    private func wholeLetters(_ isMeant: (MemoryAlert) -> Bool) -> [Int] {
        let meant = alerts.filter(isMeant)
        let (ids, letters) = (Set(meant.map(\.id)), Set(meant.compactMap(\.letter)))
        return alerts.indices.filter { place in
            ids.contains(alerts[place].id) || alerts[place].letter.map(letters.contains) ?? false
        }
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
        _ = revive(at: now) { $0.endpoint == endpoint && $0.failure == .gone }
    }

    public func abandon(
        exceptFor served: Set<EndpointID>, queuedBefore: Date, at now: Date
    ) throws(LedgerError) -> Int {
        let lost = wholeLetters { alert in
            alert.state == .owed && alert.queued < queuedBefore && !served.contains(alert.endpoint)
                && (alert.lease?.until ?? now) <= now
        }.filter { alerts[$0].state == .owed }
        for place in lost {
            let isConfigured = disabled[alerts[place].endpoint] != nil
            alerts[place].giveUp(at: now, because: isConfigured ? .gone : .unknownEndpoint)
        }
        return lost.count
    }
}

extension Opening {
    fileprivate func lets(_ alert: MemoryAlert, at now: Date) -> Bool {
        if alert.event == .retracted { return true }
        return switch self {
        case .urgentOnly: false
        case .queued(let by): alert.queued <= by || alert.queued > now
        }
    }
}
