// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel
import FoundationEssentials

/// What a courier has in hand and what it does next: a value without clock and I/O.
///
/// The newest lease of each alert in hand is kept. A clock that jumps ends leases before their time, and the store then
/// gives out again what is under way here: that is taken as a new lease of the same alert, not as another sending.
struct CourierDesk {
    private let endpoint: EndpointID
    private let limit: RateLimit?
    private let meters: RateMeters
    private let settings: DeliverySettings
    /// How many alerts one letter may carry.
    private let alertsPerLetter: Int

    /// The next one last.
    private var ready: [Letter] = []
    private(set) var inFlight = 0
    /// Of each alert that is ready, under way, or not settled yet.
    private var leases: [AlertID: Lease] = [:]
    private var open = Settlement()
    /// What is being written.
    private var writing: Settlement?
    /// What was written as delivered while a claim was under way, which may have come before it.
    private var lately: [AlertID: DeliveryOutcome] = [:]
    private var manners = Manners()
    private var pace: ClaimPace
    /// When the last group went out; nil: none yet.
    private var lastGroup: Date?
    /// A group was claimed, and there may be more of it.
    private var isGrouping = false

    private(set) var isClaiming = false
    private(set) var isStopping = false
    /// The store refused: nothing is claimed, begun or settled until it is tried again. What is sent meanwhile could not
    /// be written down, and would be sent again after a crash.
    private(set) var isBlocked = false
    /// Since it was last asked (`heldBack`), the rate limit has kept something from being claimed or sent.
    private var isAtLimit = false
    /// There may be more to claim.
    private var hopes = true
    /// What is settled has waited long enough for company.
    private var isRipe = false

    /// Outcomes that are written at once; the commit is what takes time, not their number.
    private static let settledAtOnce = 64

    init(for endpoint: Endpoint, settings: DeliverySettings, meters: RateMeters) {
        (self.endpoint, limit) = (endpoint.id, endpoint.rhythm.limit)
        (self.settings, self.meters) = (settings, meters)
        alertsPerLetter = endpoint.rhythm.takesMany ? AlertFormats.limitAlerts(endpoint.format) ?? 1 : 1
        pace = ClaimPace(least: settings.inFlight)
    }

    /// Nothing is in hand, and there was no more to claim when it was last asked for.
    var isIdle: Bool { isAtRest && !hopes && open.isEmpty }

    /// It was stopped, nothing is under way, and what is left can only be written.
    var hasStopped: Bool { isAtRest && isStopping }

    private var isAtRest: Bool { inFlight == 0 && !isClaiming && writing == nil && ready.isEmpty }

    /// No more is claimed and begun; what is under way may end.
    mutating func stop() {
        isStopping = true
        for letter in ready { release(letter) }
        ready = []
    }
}

// MARK: - Claiming

extension CourierDesk {
    /// To be called now and then: something may have become due.
    mutating func hope() { hopes = true }

    /// Nil where it has enough in hand, or may not. `opening` is asked for the time of the last group.
    mutating func beginClaim(at now: Date, opening: (Date?) -> Opening) -> ClaimRequest? {
        guard hopes, !isClaiming, !isStopping, !isBlocked else { return nil }
        guard ready.count + inFlight < settings.inFlight || ready.count < pace.prefetch else { return nil }
        hopes = false
        let free = min(meters.free(for: endpoint, under: limit, at: now), Self.most) - ready.count
        guard free > 0, !manners.mustRest(at: now) else {
            if ready.isEmpty { isAtLimit = true }
            return nil
        }
        isClaiming = true
        let size = min(pace.next(at: now) * alertsPerLetter, max(ClaimPace.most, alertsPerLetter))
        return request(at: now, min(size, free * alertsPerLetter), opening(lastGroup))
    }

    /// What could be claimed, were it not for the rate limit; nil where the limit has held nothing back since this was
    /// last asked. The store knows whether there is anything.
    mutating func heldBack(at now: Date, opening: (Date?) -> Opening) -> ClaimRequest? {
        defer { isAtLimit = false }
        return isAtLimit ? request(at: now, 1, opening(lastGroup)) : nil
    }

    private func request(at now: Date, _ limit: Int, _ opening: Opening) -> ClaimRequest {
        ClaimRequest(
            endpoint: endpoint, now: now, limit: limit, lease: now + settings.lease.seconds, opening: opening,
            alertsPerLetter: alertsPerLetter)
    }

    private static let most = 1 << 20

    /// - `isFull`: as much was found as was asked for, so that there may be more.
    mutating func endClaim(of request: ClaimRequest, with letters: [Letter], isFull: Bool) {
        isClaiming = false
        hopes = hopes || isFull
        pace.claimed(isFull: isFull)
        if letters.contains(where: { $0.alerts[0].event != .retracted && $0.attempts == 0 }) { isGrouping = true }
        // A group that is larger than a claim goes on with the next one.
        if isGrouping, !isFull { (lastGroup, isGrouping) = (request.now, false) }
        let fresh = letters.filter { !isInHand($0) }
        for alert in letters.flatMap(\.alerts) { leases[alert.id] = alert.lease }
        ready.insert(contentsOf: fresh.reversed(), at: 0)
        lately = [:]
        if isStopping { stop() }
    }

    /// True where it is ready, under way or delivered, and only its lease is new.
    private mutating func isInHand(_ letter: Letter) -> Bool {
        let ids = letter.alerts.map(\.id)
        let written = writing?.outcomes[ids[0]]
        guard let written = written ?? lately[ids[0]] else { return leases[ids[0]] != nil }
        for id in ids { writing?.outcomes[id] = nil }
        // A failure may have been written before the claim, and is then due again. What was delivered never is: it
        // was written under a lease that had ended, and counts under the new one.
        guard case .delivered = written else { return false }
        for id in ids { open.outcomes[id] = written }
        return true
    }

    mutating func failClaim() { (isClaiming, isBlocked, lately) = (false, true, [:]) }
}

// MARK: - Attempts

extension CourierDesk {
    /// The next letter to send; nil where none may begin now. What cannot end within its lease is given back.
    /// - `takePlace`: asked for a place for each attempt beside the first; see `AttemptPlaces`.
    mutating func next(at now: Date, takePlace: () -> Bool = { true }) -> Letter? {
        while !isStopping, !isBlocked, inFlight < manners.most(settings.inFlight), let letter = ready.last {
            guard let lease = leases[letter.alerts[0].id], settings.canSend(within: lease, at: now) else {
                release(ready.removeLast())
                continue
            }
            guard !manners.mustRest(at: now), meters.take(for: endpoint, under: limit, at: now) else {
                isAtLimit = true
                return nil
            }
            // Somebody of ours is under way: when that ends, or at the next tick, it is asked for again.
            guard inFlight == 0 || takePlace() else {
                meters.giveBack(for: endpoint, under: limit, at: now)
                return nil
            }
            inFlight += 1
            return ready.removeLast()
        }
        return nil
    }

    /// Nil: cancelled. Its lease ends and brings it back.
    mutating func end(_ letter: Letter, with outcome: DeliveryOutcome?, at now: Date) {
        inFlight -= 1
        if let outcome { manners.learn(from: outcome, at: now) }
        for alert in letter.alerts {
            if let outcome { open.outcomes[alert.id] = outcome } else { leases[alert.id] = nil }
        }
        guard case .delivered = outcome else { return pace.failed() }
    }

    private mutating func release(_ letter: Letter) {
        for alert in letter.alerts {
            if let lease = leases.removeValue(forKey: alert.id) { open.released.insert(lease) }
        }
    }
}

// MARK: - Settling

/// Outcomes that are to be written together.
struct Settlement {
    var outcomes: [AlertID: DeliveryOutcome] = [:]
    var released: Set<Lease> = []

    var isEmpty: Bool { outcomes.isEmpty && released.isEmpty }
}

extension CourierDesk {
    /// Something waits for company.
    var hasUnsettled: Bool { !open.isEmpty }

    /// What waits has waited long enough.
    mutating func ripen() { isRipe = true }

    /// Nil where nothing is to be written now. One settlement at a time: what ends meanwhile goes with the next.
    mutating func beginSettlement() -> (outcomes: [Lease: DeliveryOutcome], releasing: Set<Lease>)? {
        guard writing == nil, !isBlocked, !open.isEmpty else { return nil }
        guard isRipe || inFlight == 0 || open.outcomes.count >= Self.settledAtOnce else { return nil }
        return takeOpen()
    }

    /// At the very end: whatever is left.
    mutating func takeOpen() -> (outcomes: [Lease: DeliveryOutcome], releasing: Set<Lease>) {
        let settlement = open
        (open, writing, isRipe) = (Settlement(), settlement, false)
        var outcomes: [Lease: DeliveryOutcome] = [:]
        for (id, outcome) in settlement.outcomes {
            if let lease = leases[id] { outcomes[lease] = outcome }
        }
        return (outcomes, settlement.released)
    }

    mutating func endSettlement() {
        for (id, outcome) in writing?.outcomes ?? [:] {
            leases[id] = nil
            if isClaiming, case .delivered = outcome { lately[id] = outcome }
        }
        writing = nil
    }

    /// Nothing is forgotten: it is written with the next one.
    mutating func failSettlement() {
        guard let writing else { return }
        open.outcomes.merge(writing.outcomes) { newer, _ in newer }
        open.released.formUnion(writing.released)
        (self.writing, isBlocked) = (nil, true)
    }

    /// Tries the store again.
    mutating func unblock() { (isBlocked, isRipe, hopes) = (false, true, true) }
}
