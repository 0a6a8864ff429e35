// SPDX-License-Identifier: Apache-2.0
import Alerting
import FoundationEssentials
import Personnel
import TestSupport
import Testing

@testable import Pipeline

/// The desk behind a reference, so that expectations may ask it for what changes it.
private final class Desk {
    private var desk: CourierDesk

    init(_ desk: CourierDesk) { self.desk = desk }

    var isIdle: Bool { desk.isIdle }
    func hope() { desk.hope() }
    func beginClaim(at now: Date) -> ClaimRequest? { desk.beginClaim(at: now) { _ in .queued(by: .distantFuture) } }
    func endClaim(of request: ClaimRequest, with letters: [Letter]) {
        desk.endClaim(of: request, with: letters, isFull: letters.count >= request.limit)
    }
    func next(at now: Date) -> Letter? { desk.next(at: now) }
    func next(at now: Date, ifPlace: Bool) -> Letter? { desk.next(at: now) { ifPlace } }
    func end(_ letter: Letter, with outcome: DeliveryOutcome, at now: Date = Build.noon(5)) {
        desk.end(letter, with: outcome, at: now)
    }
    func ripen() { desk.ripen() }
    func beginSettlement() -> Written? { desk.beginSettlement().map(Written.init) }
    func takeOpen() -> Written { Written(desk.takeOpen()) }
    func endSettlement() { desk.endSettlement() }
    func failSettlement() { desk.failSettlement() }
    func unblock() { desk.unblock() }

    struct Written {
        let outcomes: [Lease: DeliveryOutcome]
        let releasing: Set<Lease>
        init(_ settlement: ([Lease: DeliveryOutcome], Set<Lease>)) { (outcomes, releasing) = settlement }
    }
}

/// What a courier decides when clocks jump and answers come in any order.
@Suite("The courier's desk") struct CourierDeskTests {
    private let now = Build.noon(5)
    private let done = DeliveryOutcome.delivered(at: Build.noon(5), status: 204)

    private func desk(inFlight: Int = 16, limit: RateLimit? = nil) -> Desk {
        var (settings, rhythm) = (DeliverySettings(), Rhythm())
        (settings.inFlight, rhythm.limit) = (inFlight, limit)
        let endpoint = Endpoint(id: "desk", url: "https://receiver.example/", rhythm: rhythm)
        return Desk(CourierDesk(for: endpoint, settings: settings, meters: RateMeters()))
    }

    private func letter(_ id: AlertID, leasedUntil: Date, attempts: Int = 0) throws -> Letter {
        Letter(
            OwedAlert(
                lease: Lease(alert: id, until: leasedUntil), endpoint: "desk", event: .created,
                subject: .change(Build.change(try Build.mention())), attempts: attempts, queued: now, fetched: nil))
    }

    /// Claims what the store gives out.
    private func take(_ ids: [AlertID], _ desk: Desk, at now: Date) throws {
        desk.hope()
        let request = try #require(desk.beginClaim(at: now))
        desk.endClaim(of: request, with: try ids.map { try letter($0, leasedUntil: request.lease) })
    }

    @Test func `an attempt that its lease is too short for is given back`() throws {
        let desk = desk(inFlight: 1)
        try take(["a", "b"], desk, at: now)
        let first = try #require(desk.next(at: now))
        #expect(first.id == "a")
        #expect(desk.next(at: now) == nil)
        desk.end(first, with: done)
        // 25 s of lease are left of which an attempt may take 15.
        #expect(desk.next(at: now + 9) == nil)
        let settlement = desk.takeOpen()
        #expect(settlement.outcomes.map(\.key.alert) == ["a"])
        #expect(settlement.releasing.map(\.alert) == ["b"])
    }

    @Test func `a receiver that says 429 is left alone, and then asked by one attempt after another`() throws {
        let desk = desk(inFlight: 3)
        try take(["a", "b", "c", "d", "e"], desk, at: now)
        let tried = [desk.next(at: now), desk.next(at: now), desk.next(at: now)].compactMap { $0 }
        try #require(tried.count == 3)
        desk.end(tried[0], with: .retry(at: now + 5, failure: .rateLimited, detail: ""))
        desk.end(tried[1], with: .retry(at: now + 5, failure: .rateLimited, detail: ""))
        desk.end(tried[2], with: .retry(at: now + 5, failure: .rateLimited, detail: ""))
        desk.hope()
        #expect(desk.next(at: now + 4) == nil)
        #expect(desk.beginClaim(at: now + 4) == nil)
        let first = try #require(desk.next(at: now + 6))
        #expect(desk.next(at: now + 6) == nil)
        desk.end(first, with: done, at: now + 6)
        #expect(desk.next(at: now + 6) != nil)
    }

    @Test func `one that asks for an hour is asked again in a minute, whatever the clock does`() {
        var manners = Manners()
        manners.learn(from: .retry(at: now + 3600, failure: .rateLimited, detail: ""), at: now)
        #expect(manners.mustRest(at: now + 59))
        #expect(!manners.mustRest(at: now + 61))
        #expect(!manners.mustRest(at: now - 3600))
        #expect(manners.most(16) == 1)
        for _ in 0..<15 { manners.learn(from: done, at: now) }
        #expect(manners.most(16) == 16)
    }

    @Test func `the first attempt needs no place, a further one does`() throws {
        let desk = desk()
        try take(["a", "b", "c"], desk, at: now)
        let first = try #require(desk.next(at: now, ifPlace: false))
        #expect(desk.next(at: now, ifPlace: false) == nil)
        #expect(desk.next(at: now, ifPlace: true)?.id == "b")
        #expect(desk.next(at: now, ifPlace: false) == nil)
        desk.end(first, with: done)
        #expect(desk.next(at: now, ifPlace: false) == nil)
        #expect(desk.next(at: now, ifPlace: true)?.id == "c")
    }

    @Test func `an attempt that gets no place uses up nothing of the rate limit`() throws {
        let desk = desk(limit: RateLimit(requests: 3, per: .seconds(3600)))
        try take(["a", "b", "c"], desk, at: now)
        #expect(desk.next(at: now, ifPlace: false)?.id == "a")
        for _ in 0..<9 { #expect(desk.next(at: now, ifPlace: false) == nil) }
        #expect(desk.next(at: now, ifPlace: true)?.id == "b")
        #expect(desk.next(at: now, ifPlace: true)?.id == "c")
    }

    @Test func `without a limit nothing is counted, and under another it counts on`() {
        let (meters, limit) = (RateMeters(), RateLimit(requests: 2, per: .seconds(3600)))
        #expect(meters.free(for: "desk", under: nil, at: now) == Int.max)
        #expect(meters.take(for: "desk", under: nil, at: now))
        #expect(meters.take(for: "desk", under: limit, at: now))
        #expect(meters.free(for: "desk", under: RateLimit(requests: 20, per: .seconds(60)), at: now) == 10)
        #expect(meters.free(for: "chat", under: limit, at: now) == 2)
    }

    @Test func `what was claimed before the clock was set back is claimed anew`() throws {
        let desk = desk()
        try take(["a"], desk, at: now)
        #expect(desk.next(at: now - 3600) == nil)
        #expect(desk.takeOpen().releasing.map(\.alert) == ["a"])
    }

    @Test(arguments: [-3600.0, 86400]) func `what is under way when the clock jumps is not sent again`(
        jump: Double
    ) throws {
        let desk = desk()
        try take(["a"], desk, at: now)
        let letter = try #require(desk.next(at: now))
        try take(["a"], desk, at: now + jump)
        #expect(desk.next(at: now + jump) == nil)
        desk.end(letter, with: done)
        // Under the lease that counts now.
        let settlement = try #require(desk.beginSettlement())
        #expect(settlement.outcomes == [Lease(alert: "a", until: now + jump + 25): done])
    }

    @Test(arguments: [true, false]) func `what is delivered and claimed again before that is written counts`(
        claimEndsFirst: Bool
    ) throws {
        let desk = desk()
        try take(["a"], desk, at: now)
        desk.end(try #require(desk.next(at: now)), with: done)
        desk.hope()
        let later = now + 86400
        let request = try #require(desk.beginClaim(at: later))
        _ = try #require(desk.beginSettlement())
        // The claim came before the settlement, whose lease was over: who is told first is chance.
        if !claimEndsFirst { desk.endSettlement() }
        desk.endClaim(of: request, with: [try letter("a", leasedUntil: request.lease)])
        if claimEndsFirst { desk.endSettlement() }
        #expect(desk.next(at: later) == nil)
        #expect(desk.beginSettlement()?.outcomes == [Lease(alert: "a", until: request.lease): done])
    }

    @Test func `a failure that is due again at once is sent again`() throws {
        let desk = desk()
        try take(["a"], desk, at: now)
        let failed = DeliveryOutcome.retry(at: now, failure: .server, detail: "")
        desk.end(try #require(desk.next(at: now)), with: failed)
        _ = try #require(desk.beginSettlement())
        try take(["a"], desk, at: now)
        desk.endSettlement()
        let again = try #require(desk.next(at: now))
        desk.end(again, with: done)
        #expect(desk.beginSettlement()?.outcomes.count == 1)
    }

    @Test func `outcomes wait for others while attempts are under way, and are kept when the store refuses`() throws {
        let desk = desk()
        try take(["a", "b", "c"], desk, at: now)
        let letters = [desk.next(at: now), desk.next(at: now), desk.next(at: now)].compactMap { $0 }
        desk.end(letters[0], with: done)
        #expect(desk.beginSettlement() == nil)
        desk.ripen()
        #expect(desk.beginSettlement()?.outcomes.count == 1)
        desk.end(letters[1], with: done)
        desk.failSettlement()
        #expect(desk.beginSettlement() == nil)
        desk.unblock()
        #expect(desk.beginSettlement()?.outcomes.count == 2)
        desk.endSettlement()
        desk.end(letters[2], with: done)
        #expect(desk.beginSettlement()?.outcomes.count == 1)
        #expect(!desk.isIdle)
        desk.endSettlement()
        try take([], desk, at: now)
        #expect(desk.isIdle)
    }

    @Test func `claims grow while the receiver keeps up, and shrink with the first failure`() {
        var pace = ClaimPace(least: 16)
        var sizes: [Int] = []
        for _ in 0..<7 {
            sizes.append(pace.next(at: now))
            pace.claimed(isFull: true)
        }
        #expect(sizes == [16, 32, 64, 128, 256, 512, 512])
        pace.failed()
        let afterFailure = pace.next(at: now)
        pace.claimed(isFull: true)
        let afterSlowness = pace.next(at: now + 2)
        pace.claimed(isFull: false)
        let afterLittle = pace.next(at: now + 2)
        #expect([afterFailure, afterSlowness, afterLittle] == [16, 16, 16])
    }
}
