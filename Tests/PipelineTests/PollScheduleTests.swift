// SPDX-License-Identifier: Apache-2.0
import Foundation
import Pipeline
import Testing

@Suite("The poll schedule") struct PollScheduleTests {
    let schedule = PollSchedule()
    let now = Date(timeIntervalSince1970: 1_700_000_000)

    private func wait(_ due: Date) -> Double { due.timeIntervalSince(now) }

    @Test(arguments: [
        (Duration?.none, Duration?.none, Duration?.none, 900.0),
        (.seconds(60), nil, nil, 60), (nil, .seconds(3600), nil, 1800), (nil, .seconds(10), nil, 300),
        (nil, .seconds(1_000_000), nil, 14400), (.seconds(60), nil, .seconds(7200), 7200),
        (.seconds(60), nil, .seconds(9_000_000), 86400), (.seconds(600), nil, .seconds(60), 600),
    ])
    func `an own interval, half the gap, or what the server asks for`(
        interval: Duration?, gap: Duration?, rest: Duration?, expected: Double
    ) {
        let due = schedule.due(afterSuccess: now, interval: interval, meanGap: gap, restFor: rest, chance: 0)
        #expect(wait(due) == expected)
    }

    @Test func `jitter only adds, and at most a tenth`() {
        let due = schedule.due(
            afterSuccess: now, interval: .seconds(100), meanGap: nil, restFor: nil, chance: 0.999)
        #expect((100...110).contains(wait(due)))
    }

    @Test(arguments: [(1, 60.0), (2, 120), (5, 960), (9, 14400), (1000, 14400)])
    func `failures back off to four hours and never stop`(failures: Int, expected: Double) {
        let due = schedule.due(afterFailure: now, failures: failures, interval: nil, retryAfter: nil, chance: 0)
        #expect(wait(due) == expected)
    }

    @Test func `Retry-After is obeyed, up to a day`() {
        let asked = schedule.due(
            afterFailure: now, failures: 1, interval: nil, retryAfter: .seconds(7200), chance: 0)
        #expect(wait(asked) == 7200)
        let absurd = schedule.due(
            afterFailure: now, failures: 1, interval: nil, retryAfter: .seconds(99_999_999), chance: 0)
        #expect(wait(absurd) == 86400)
    }

    @Test func `a crowd of first readings is spread over five seconds, a few begin at once`() {
        let few = schedule.spread([Date](repeating: .distantPast, count: 200), from: now)
        #expect(few.allSatisfy { $0 == now })
        let dues = [Date](repeating: now, count: 10_000) + [now.advanced(by: 60)]
        let waits = schedule.spread(dues, from: now).map(wait)
        #expect(waits.first == 0 && waits.last == 60 && (4.9..<5).contains(waits[9999]))
        #expect(zip(waits, waits.dropFirst()).allSatisfy { $0 < $1 })
    }
}
