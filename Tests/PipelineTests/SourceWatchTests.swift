// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
@testable import Pipeline
import Testing

/// What the operator hears of a source over days, hour by hour.
@Suite struct SourceWatchTests {
    private static let start = Date(timeIntervalSince1970: 1_772_700_000)

    /// What happens at one reading.
    enum Reading: Sendable { case news, nothing, failure, gone }

    struct Story: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let expectHours: Int?
        /// The hour, counted from the start, and what it brings.
        let readings: [(hour: Int, Reading)]
        /// The hour and what is told.
        let told: [(hour: Int, SourceNotice.Sort)]
    }

    private static let stories = [
        Story(
            testDescription: "two failures are weather, the third is told, and the heal once", expectHours: nil,
            readings: [
                (0, .news), (1, .failure), (2, .failure), (3, .failure), (4, .failure), (5, .nothing), (6, .nothing),
            ],
            told: [(3, .failing), (5, .healed)]),
        Story(
            testDescription: "what lasts is told once a day", expectHours: nil,
            readings: [
                (0, .failure), (4, .failure), (8, .failure), (20, .failure), (32, .failure), (40, .failure),
                (57, .failure),
            ],
            told: [(8, .failing), (32, .failing), (57, .failing)]),
        Story(
            testDescription: "silence beyond what is expected is told, and news end it", expectHours: 24,
            readings: [(0, .news), (24, .nothing), (25, .nothing), (30, .nothing), (49, .nothing), (50, .news)],
            told: [(25, .silent), (49, .silent), (50, .healed)]),
        Story(
            testDescription: "a source that never had news is silent from its first reading on", expectHours: 2,
            readings: [(0, .nothing), (3, .nothing)], told: [(3, .silent)]),
        Story(
            testDescription: "without an expectation silence is no trouble", expectHours: nil,
            readings: [(0, .news), (999, .nothing)], told: []),
        Story(
            testDescription: "a failure or two do not end a silence", expectHours: 2,
            readings: [(0, .news), (3, .nothing), (4, .failure), (5, .nothing), (6, .news)],
            told: [(3, .silent), (6, .healed)]),
        Story(
            testDescription: "what is gone is told at once, and not as failing too", expectHours: nil,
            readings: [(0, .news), (1, .gone), (2, .gone), (3, .gone), (4, .gone), (5, .news)],
            told: [(1, .gone), (5, .healed)]),
    ]

    @Test(arguments: stories) func `the operator is told when trouble begins, once a day, and when it ends`(
        story: Story
    ) {
        var source = Source(id: "wire", kind: "feed", name: "The Wire", address: "https://wire.example/")
        source.expectEvery = story.expectHours.map { .seconds($0 * 3600) }
        var health: SourceHealth?
        var told: [SourceNotice] = []
        for (hour, reading) in story.readings {
            let now = Self.start + Double(hour) * 3600
            var next = health ?? SourceHealth(lastAttempt: now, due: now, began: now)
            var error: ReadError?
            switch reading {
            case .news, .nothing:
                next = next.afterSuccess(
                    at: now, of: source, new: reading == .news ? 1 : 0, newest: [], restFor: nil,
                    schedule: PollSchedule(), chance: 0)
            case .failure: error = ReadError(.refused(status: 500))
            case .gone: error = ReadError(.gone)
            }
            if let error {
                next = next.afterFailure(
                    at: now, of: source, words: error.description, retryAfter: nil, schedule: PollSchedule(), chance: 0)
            }
            told += SourceWatch.notices(after: error, of: source, &next, at: now)
            health = next
        }
        #expect(told.map(\.sort) == story.told.map(\.1))
        #expect(told.map { Int($0.at.timeIntervalSince(Self.start) / 3600) } == story.told.map(\.hour))
        #expect(told.allSatisfy { $0.name == "The Wire" && ($0.detail == nil) == ($0.sort == .healed) })
    }

    @Test func `a reading that shares nothing with what was known is a gap, and halves the interval`() {
        let now = Self.start
        let source = Source(id: "wire", kind: "feed", address: "https://wire.example/")
        let before = SourceHealth(lastAttempt: now, due: now, meanGap: .seconds(7200), began: now)
        func after(_ sharesNothing: Bool) -> SourceHealth {
            before.afterSuccess(
                at: now, of: source, new: 2, newest: [], sharesNothing: sharesNothing, restFor: nil,
                schedule: PollSchedule(), chance: 0)
        }
        #expect(after(true).gaps == 1)
        #expect(after(false).gaps == nil)
        #expect(after(true).due.timeIntervalSince(now) == 1800)
        #expect(after(false).due.timeIntervalSince(now) == 3600)
    }
}
