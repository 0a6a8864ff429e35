// SPDX-License-Identifier: Apache-2.0
import Alerting
import FoundationEssentials
import Testing

@Suite struct AttemptScheduleTests {
    let schedule = AttemptSchedule.standard
    let now = Date(timeIntervalSince1970: 1_700_000_000)

    private func wait(
        attempts: Int, status: Int = 500, retryAfter: Duration? = nil, chance: Double = 0
    ) throws -> Double {
        let verdict = schedule.verdict(
            status: status, attempts: attempts, retryAfter: retryAfter, now: now, chance: chance)
        guard case .retry(let at, _, _) = verdict else {
            Issue.record("\(verdict) is no retry")
            return .nan
        }
        return at.timeIntervalSince(now)
    }

    @Test(
        "after each failure it waits longer",
        arguments: zip(0..<9, [5.0, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]))
    func waits(attempts: Int, seconds: Double) throws {
        #expect(try wait(attempts: attempts) == seconds)
    }

    @Test("chance makes a wait longer, never shorter, and by a fifth at most", arguments: [0.0, 0.25, 0.5, 0.999])
    func jitter(chance: Double) throws {
        let seconds = try wait(attempts: 1, chance: chance)
        #expect(seconds >= 300)
        #expect(seconds < 360)
        #expect(abs(seconds - 300 * (1 + 0.2 * chance)) < 0.001)
    }

    @Test("it never comes back before Retry-After, nor earlier because of it")
    func retryAfter() throws {
        #expect(try wait(attempts: 0, status: 429, retryAfter: .seconds(120)) == 120)
        #expect(try wait(attempts: 1, status: 503, retryAfter: .seconds(10)) == 300)
        #expect(try wait(attempts: 1, status: 503, retryAfter: .seconds(-5)) == 300)
        // A receiver that asks for years is asked again after a week.
        #expect(try wait(attempts: 0, status: 429, retryAfter: .seconds(Int64.max / 2)) == 7 * 86_400)
    }

    @Test("the tenth failure is the last")
    func last() {
        let ninth = schedule.verdict(status: 500, attempts: 8, retryAfter: nil, now: now, chance: 0)
        #expect(ninth == .retry(at: now.addingTimeInterval(86_400), failure: .server, detail: ""))
        let tenth = schedule.verdict(status: 500, attempts: 9, retryAfter: nil, now: now, chance: 0, detail: "oops")
        #expect(tenth == .dead(at: now, failure: .server, detail: "oops"))
        let more = schedule.verdict(failure: .timeout, attempts: 500, now: now, chance: 0)
        #expect(more == .dead(at: now, failure: .timeout, detail: ""))
    }

    @Test("2xx is delivered", arguments: [200, 201, 202, 204, 299])
    func delivered(status: Int) {
        let verdict = schedule.verdict(status: status, attempts: 3, retryAfter: .seconds(9), now: now, chance: 0.5)
        #expect(verdict == .delivered(at: now, status: status))
    }

    @Test(
        "every other answer is tried again, with its reason",
        arguments: [
            (301, DeliveryFailure.redirect), (307, .redirect), (400, .client), (401, .auth), (403, .auth),
            (404, .client), (408, .client), (429, .rateLimited), (500, .server), (503, .server), (0, .server),
            (999, .server), (-1, .server), (100, .server),
        ])
    func retried(status: Int, failure: DeliveryFailure) {
        let verdict = schedule.verdict(status: status, attempts: 0, retryAfter: nil, now: now, chance: 0)
        #expect(verdict == .retry(at: now.addingTimeInterval(5), failure: failure, detail: ""))
    }

    @Test("410 is a dead letter at once")
    func gone() {
        let verdict = schedule.verdict(status: 410, attempts: 0, retryAfter: nil, now: now, chance: 0)
        #expect(verdict == .dead(at: now, failure: .gone, detail: ""))
    }

    @Test("an endpoint that is no longer configured is a dead letter at once")
    func unknownEndpoint() {
        let verdict = schedule.verdict(failure: .unknownEndpoint, attempts: 0, now: now, chance: 0)
        #expect(verdict == .dead(at: now, failure: .unknownEndpoint, detail: ""))
    }

    @Test("ten attempts take about 75 hours")
    func total() throws {
        let seconds = try (0..<9).map { try wait(attempts: $0) }.reduce(0, +)
        #expect((75.0...76.0).contains(seconds / 3600))
    }
}
