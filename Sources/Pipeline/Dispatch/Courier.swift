// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel
import FoundationEssentials

/// Brings one endpoint what it is owed: claims ahead, keeps so many attempts under way, settles many with one commit.
/// `CourierDesk` decides; here is what takes time.
struct Courier: Sendable {
    let mailer: Mailer
    let endpoint: Endpoint
    /// Who is told that the endpoint was switched off.
    let operators: @Sendable () async -> [EndpointID]
    /// Nil: until nothing is due.
    let shift: Shift?

    /// How long a courier works that does not end by itself.
    struct Shift: Sendable {
        /// Returns when the program begins to end.
        let end: @Sendable () async -> Void
        /// False once the endpoint is another one or gone.
        let isWanted: @Sendable () async -> Bool
        /// Told once when the store begins to refuse.
        let refused: @Sendable (LedgerError) -> Void
        /// Told when the rate limit begins to hold back what is due, and when it no longer does.
        let limited: @Sendable (Bool) async -> Void
    }

    private enum Event: Sendable {
        case attempted(Letter, DeliveryOutcome?)
        case claimed(ClaimRequest, Result<Claim, LedgerError>)
        case settled(LedgerError?)
        /// Something may have become due.
        case tick
        case ripe
        case unblock
        case end
        /// What is under way has had time enough to end.
        case cutOff

        var isTick: Bool { if case .tick = self { true } else { false } }
    }

    /// How often the store is asked for what is due.
    private static let beat = Duration.milliseconds(500)
    /// How long outcomes wait for others, to be written with one commit.
    private static let company = Duration.milliseconds(50)
    private static let pause = Duration.seconds(1)
    /// For attempts that are under way when the program ends.
    private static let grace = Duration.seconds(5)

    /// Returns what it did, and why the store refused where it ended for that.
    func run() async -> (round: Mailer.Round, refusal: LedgerError?) {
        var work = Work(CourierDesk(for: endpoint, settings: mailer.settings, meters: mailer.meters))
        await withTaskGroup(of: Event.self) { group in
            if let shift {
                group.addTask {
                    await shift.end()
                    return .end
                }
                wake(&group, after: Self.beat, .tick)
            }
            while true {
                begin(&work, in: &group)
                if work.desk.hasStopped || work.isCutOff || shift == nil && work.desk.isIdle { break }
                guard let event = await group.next() else { break }
                await take(event, &work)
                if event.isTick, !work.desk.isStopping { wake(&group, after: Self.beat, .tick) }
            }
            group.cancelAll()
            // What ended in the last moment counts.
            for await event in group { await take(event, &work) }
        }
        work.desk.stop()
        if work.desk.hasUnsettled, let error = await settle(work.desk.takeOpen()) { work.refusal = error }
        work.round.isLimited = await isHeldBack(&work)
        return (work.round, work.refusal)
    }

    /// Begins all that can be begun now.
    private func begin(_ work: inout Work, in group: inout TaskGroup<Event>) {
        let now = mailer.clock.now()
        while let letter = work.desk.next(at: now, takePlace: mailer.places.take) {
            group.addTask { .attempted(letter, await mailer.attempt.outcome(of: letter, to: endpoint)) }
        }
        if let request = work.desk.beginClaim(at: now, opening: { opening(at: now, lastGroup: $0) }) {
            group.addTask { .claimed(request, await claim(request)) }
        }
        if let settlement = work.desk.beginSettlement() {
            group.addTask { .settled(await settle(settlement)) }
        }
        if work.desk.hasUnsettled, !work.isRipening {
            work.isRipening = true
            wake(&group, after: Self.company, .ripe)
        }
        if work.desk.isBlocked, !work.isUnblocking {
            work.isUnblocking = true
            wake(&group, after: Self.pause, .unblock)
        }
        if work.desk.isStopping, !work.isEnding {
            work.isEnding = true
            wake(&group, after: Self.grace, .cutOff)
        }
    }

    private func wake(_ group: inout TaskGroup<Event>, after wait: Duration, _ event: Event) {
        group.addTask {
            await mailer.clock.sleep(wait)
            return event
        }
    }
}

// MARK: - Events

extension Courier {
    private struct Work {
        var desk: CourierDesk
        var round = Mailer.Round()
        var refusal: LedgerError?
        // What is waited for.
        var isRipening = false
        var isUnblocking = false
        /// The rate limit holds something back, and that was told.
        var isLimited = false
        var isEnding = false
        var isCutOff = false

        init(_ desk: CourierDesk) { self.desk = desk }
    }

    private func take(_ event: Event, _ work: inout Work) async {
        switch event {
        case .attempted(let letter, let outcome):
            // One of those under way has no place.
            if work.desk.inFlight > 1 { mailer.places.giveBack() }
            work.desk.end(letter, with: outcome, at: mailer.clock.now())
            work.round.attempted += letter.alerts.count
            if let outcome { await take(outcome, of: letter, &work) }
        case .claimed(let request, .success(let claim)):
            work.refusal = nil
            work.desk.endClaim(of: request, with: claim.letters, isFull: claim.count >= request.limit)
            for id in claim.unreadable { await mailer.setAside(id, endpoint.id) }
        case .claimed(_, .failure(let error)):
            work.desk.failClaim()
            refuse(error, &work)
        case .settled(nil):
            work.refusal = nil
            work.desk.endSettlement()
        case .settled(let error?):
            work.desk.failSettlement()
            refuse(error, &work)
        case .tick:
            if let shift { await look(&work, shift) }
            work.desk.hope()
        case .ripe:
            work.isRipening = false
            work.desk.ripen()
        case .unblock:
            work.isUnblocking = false
            work.desk.unblock()
        case .end:
            work.desk.stop()
        case .cutOff:
            work.isCutOff = true
        }
    }

    private func look(_ work: inout Work, _ shift: Shift) async {
        if await !shift.isWanted() { work.desk.stop() }
        let isLimited = await isHeldBack(&work)
        if isLimited != work.isLimited { await shift.limited(isLimited) }
        work.isLimited = isLimited
    }

    /// True where something is due that the rate limit holds back.
    private func isHeldBack(_ work: inout Work) async -> Bool {
        let now = mailer.clock.now()
        guard let request = work.desk.heldBack(at: now, opening: { opening(at: now, lastGroup: $0) }) else {
            return false
        }
        // A store that cannot say tells its own trouble when it is claimed from.
        do throws(LedgerError) { return try await mailer.outbox.hasDue(request) } catch { return false }
    }

    private func take(_ outcome: DeliveryOutcome, of letter: Letter, _ work: inout Work) async {
        for alert in letter.alerts { await mailer.report(alert, outcome) }
        switch outcome {
        case .delivered: work.round.delivered += letter.alerts.count
        case .retry: break
        case .dead(let at, .gone, let detail):
            guard !work.round.isGone else { return }
            work.round.isGone = true
            work.desk.stop()
            // The beginning says enough; the whole may not fit into an alert.
            await switchOff(EndpointNotice(endpoint: endpoint.id, at: at, detail: String(detail.prefix(300))), &work)
        case .dead: break
        }
    }

    /// A store that refuses now is asked again at the next 410.
    private func switchOff(_ notice: EndpointNotice, _ work: inout Work) async {
        let told = await operators().filter { $0 != endpoint.id }
        do throws(LedgerError) {
            try await mailer.outbox.disable(notice, address: endpoint.addressKey, telling: told)
        } catch {
            refuse(error, &work)
        }
    }

    /// Without a shift the first refusal ends the work; its cause is handed back.
    private func refuse(_ error: LedgerError, _ work: inout Work) {
        if work.refusal == nil, error != .cancelled { shift?.refused(error) }
        work.refusal = error
        if shift == nil { work.desk.stop() }
    }
}

// MARK: - The store

extension Courier {
    private func opening(at now: Date, lastGroup: Date?) -> Opening {
        endpoint.rhythm.opening(at: now, lastGroup: lastGroup) { mailer.offset(endpoint.rhythm.zone, $0) }
    }

    private func claim(_ request: ClaimRequest) async -> Result<Claim, LedgerError> {
        do throws(LedgerError) {
            return .success(try await mailer.outbox.claim(request))
        } catch {
            return .failure(error)
        }
    }

    private func settle(
        _ settlement: (outcomes: [Lease: DeliveryOutcome], releasing: Set<Lease>)
    ) async -> LedgerError? {
        do throws(LedgerError) {
            try await mailer.outbox.settle(settlement.outcomes, releasing: settlement.releasing)
            return nil
        } catch {
            return error
        }
    }
}
