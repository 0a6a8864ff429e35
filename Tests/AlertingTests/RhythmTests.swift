// SPDX-License-Identifier: Apache-2.0
import Alerting
import FoundationEssentials
import Personnel
import Testing

/// When alerts may go. Zones come in as functions, so that no test rests on the machine's.
@Suite struct RhythmTests {
    /// Central European time in 2026: an hour ahead, two from 29 March 01:00 UTC to 25 October 01:00 UTC.
    private func paris(_ instant: Date) -> Int {
        let summer = Self.utc("2026-03-29T01:00:00Z")..<Self.utc("2026-10-25T01:00:00Z")
        return summer.contains(instant) ? 7200 : 3600
    }

    private static func utc(_ text: String) -> Date { PublicationTime(rfc3339: text)?.instant ?? .distantPast }

    private func opening(_ rhythm: Rhythm, _ now: String, lastGroup: String? = nil) -> Opening {
        rhythm.opening(at: Self.utc(now), lastGroup: lastGroup.map(Self.utc), offset: paris)
    }

    @Test("without a wish everything that is owed may go")
    func always() {
        #expect(opening(Rhythm(), "2026-03-05T23:59:59Z") == .queued(by: .distantFuture))
    }

    @Test(
        "quiet hours are of the endpoint's own clock, pass midnight, and belong to the day on which they begin",
        arguments: [
            ("2026-03-05T20:59:00Z", false), ("2026-03-05T21:00:00Z", true), ("2026-03-06T05:59:59Z", true),
            ("2026-03-06T06:00:00Z", false), ("2026-03-06T21:00:00Z", false), ("2026-03-07T05:00:00Z", false),
            // Summer time has begun: 22 h is now at 20 h UTC. Monday is a quiet day, Sunday none.
            ("2026-03-29T20:30:00Z", false), ("2026-03-30T20:30:00Z", true), ("2026-03-31T04:59:00Z", true),
            ("2026-03-31T05:00:00Z", false),
        ])
    func quiet(now: String, isQuiet: Bool) {
        var rhythm = Rhythm()
        // Monday and Thursday (5 March 2026), 22:00 to 07:00.
        rhythm.quiet = [QuietHours(from: 22 * 60, until: 7 * 60, days: [1, 4])]
        #expect((opening(rhythm, now) == .urgentOnly) == isQuiet)
    }

    @Test("quiet hours that leave no minute of the week are found")
    func alwaysQuiet() {
        var rhythm = Rhythm()
        rhythm.quiet = [QuietHours(from: 0, until: 0)]
        #expect(rhythm.isAlwaysQuiet)
        rhythm.quiet = [QuietHours(from: 0, until: 12 * 60), QuietHours(from: 12 * 60, until: 0)]
        #expect(rhythm.isAlwaysQuiet)
        rhythm.quiet = [QuietHours(from: 0, until: 23 * 60 + 59)]
        #expect(!rhythm.isAlwaysQuiet)
    }

    @Test(
        "a daily digest takes what was queued by its last hour, in winter and in summer",
        arguments: [
            ("2026-03-05T06:59:59Z", "2026-03-04T07:00:00Z"), ("2026-03-05T07:00:00Z", "2026-03-05T07:00:00Z"),
            ("2026-03-29T05:59:00Z", "2026-03-28T07:00:00Z"), ("2026-03-29T06:00:00Z", "2026-03-29T06:00:00Z"),
            ("2026-10-25T07:30:00Z", "2026-10-25T07:00:00Z"),
        ])
    func daily(now: String, by: String) {
        var rhythm = Rhythm()
        rhythm.digest = Digest(minute: 8 * 60)
        #expect(opening(rhythm, now) == .queued(by: Self.utc(by)))
    }

    @Test("a digest at an hour that summer time leaves out comes an hour later, once")
    func leftOut() {
        var rhythm = Rhythm()
        rhythm.digest = Digest(minute: 2 * 60 + 30)
        #expect(opening(rhythm, "2026-03-29T00:59:00Z") == .queued(by: Self.utc("2026-03-28T01:30:00Z")))
        let after = opening(rhythm, "2026-03-29T02:00:00Z")
        #expect(
            after == .queued(by: Self.utc("2026-03-29T00:30:00Z"))
                || after == .queued(by: Self.utc("2026-03-29T01:30:00Z")))
    }

    @Test("a weekly digest waits for its day")
    func weekly() {
        var rhythm = Rhythm()
        rhythm.digest = Digest(minute: 8 * 60, weekday: 1)
        // 2 March 2026 is a Monday.
        #expect(opening(rhythm, "2026-03-08T23:00:00Z") == .queued(by: Self.utc("2026-03-02T07:00:00Z")))
        #expect(opening(rhythm, "2026-03-09T07:00:00Z") == .queued(by: Self.utc("2026-03-09T07:00:00Z")))
    }

    @Test("the digests of a year take every instant once: their ends never go back, and reach the present")
    func digestsPartition() {
        var rhythm = Rhythm()
        rhythm.digest = Digest(minute: 2 * 60 + 30)
        var (last, now) = (Date.distantPast, Self.utc("2026-01-03T00:00:00Z"))
        for _ in 0..<(363 * 24) {
            guard case .queued(let by) = opening(rhythm, ChangeRecord.instant(now)) else { return }
            #expect(by >= last && by <= now && now.timeIntervalSince(by) <= 25 * 3600)
            (last, now) = (by, now + 3600)
        }
    }

    @Test("a group waits for others, and for its turn")
    func group() {
        var rhythm = Rhythm()
        rhythm.grouping = Grouping(wait: .seconds(30), every: .seconds(300))
        #expect(opening(rhythm, "2026-03-05T10:00:00Z") == .queued(by: Self.utc("2026-03-05T09:59:30Z")))
        // Until its turn only what the last group could have held goes: a group that failed is tried again.
        #expect(
            opening(rhythm, "2026-03-05T10:04:59Z", lastGroup: "2026-03-05T10:00:00Z")
                == .queued(by: Self.utc("2026-03-05T09:59:30Z")))
        #expect(
            opening(rhythm, "2026-03-05T10:05:00Z", lastGroup: "2026-03-05T10:00:00Z")
                == .queued(by: Self.utc("2026-03-05T10:04:30Z")))
        // A clock that was set back does not silence it.
        #expect(
            opening(rhythm, "2026-03-05T09:00:00Z", lastGroup: "2026-03-05T10:00:00Z")
                == .queued(by: Self.utc("2026-03-05T08:59:30Z")))
    }

    @Test("a rate lets so many go at once and then as many in its time, whatever the clock does")
    func rate() {
        let start = Self.utc("2026-03-05T10:00:00Z")
        var meter = RateMeter(RateLimit(requests: 3, per: .seconds(60)), at: start)
        let first = (0..<4).map { _ in meter.take(at: start) }
        #expect(first == [true, true, true, false])
        let (early, late) = (meter.take(at: start + 19), meter.take(at: start + 20))
        #expect(!early && late)
        // Back an hour: nothing is taken away, and nothing is given.
        let (back, later) = (meter.take(at: start - 3600), meter.take(at: start - 3580))
        #expect(!back && later)
        #expect(meter.free(at: start + 86_400) == 3)
    }

    @Test("under another rate the same share is free, and what is given back can be taken again")
    func changedRate() {
        let start = Self.utc("2026-03-05T10:00:00Z")
        var meter = RateMeter(RateLimit(requests: 60, per: .seconds(3600)), at: start)
        for _ in 0..<30 { _ = meter.take(at: start) }
        meter.change(to: RateLimit(requests: 60, per: .seconds(3600)), at: start + 3600)
        #expect(meter.free(at: start) == 30, "nothing has changed")
        meter.change(to: RateLimit(requests: 10, per: .seconds(60)), at: start)
        #expect(meter.free(at: start) == 5)
        #expect(meter.free(at: start + 6) == 6)
        meter.change(to: RateLimit(requests: 100, per: .seconds(60)), at: start)
        #expect(meter.free(at: start) == 50)
        _ = meter.take(at: start)
        for free in [50, 51] {
            meter.giveBack()
            #expect(meter.free(at: start) == free)
        }
        for _ in 0..<99 { meter.giveBack() }
        #expect(meter.free(at: start) == 100)
    }

    @Test("what is muted is not wanted, from the first instant of the mute until its last")
    func mute() throws {
        var filter = AlertFilter()
        filter.people = ["Example Ann"]
        let until = Self.utc("2026-03-06T00:00:00Z")
        let mute = Mute(from: until - 3600, until: until, filter: filter)
        let endpoint = Endpoint(id: "desk", url: "https://desk.example/", mutes: [mute])
        let change = try sampleChange()
        func words(_ text: String) -> [String] { text.lowercased().split(separator: " ").map(String.init) }
        #expect(endpoint.wants(change, at: until - 3601, folding: words))
        #expect(!endpoint.wants(change, at: until - 3600, folding: words))
        #expect(!endpoint.wants(change, at: until - 1, folding: words))
        #expect(endpoint.wants(change, at: until, folding: words))
        var other = change
        other.claim.person = Person(name: "Bela Example")
        #expect(endpoint.wants(other, at: until - 1, folding: words))
    }

    @Test("people are found by names, aliases and ids, posts by their words")
    func peopleAndPosts() throws {
        func words(_ text: String) -> [String] { text.lowercased().split(separator: " ").map(String.init) }
        var change = try sampleChange()
        change.claim.person?.id = "per_1"
        func accepts(_ narrow: (inout AlertFilter) -> Void) -> Bool {
            var filter = AlertFilter()
            narrow(&filter)
            return filter.accepts(change, folding: words)
        }
        #expect(accepts { $0.people = ["per_1"] } && accepts { $0.people = ["ann example", "nobody"] })
        #expect(!accepts { $0.people = ["Ann Sample"] } && !accepts { $0.people = ["per_2"] })
        #expect(accepts { $0.posts = ["customs head"] } && !accepts { $0.posts = ["customs minister"] })
        change.claim.person = nil
        #expect(!accepts { $0.people = ["Ann Example"] })
    }
}
