// SPDX-License-Identifier: Apache-2.0
import Personnel
public import FoundationEssentials

/// When an endpoint takes alerts, and how many at once. Nothing waits in memory: what may not go yet stays owed.
public struct Rhythm: Sendable, Hashable {
    /// The name of a zone of the IANA database, for hours and days below.
    public var zone = "UTC"
    public var quiet: [QuietHours] = []
    /// At most one of these two; they are for formats that carry several alerts a request.
    public var grouping: Grouping?
    public var digest: Digest?
    /// Nil: no limit.
    public var limit: RateLimit?

    public init() {}

    /// True where one request may carry several alerts.
    public var takesMany: Bool { grouping != nil || digest != nil }

    /// True where quiet hours leave no minute of the week.
    public var isAlwaysQuiet: Bool {
        // Day 4 is a Monday; the day before may reach into it.
        let monday = LocalMinute(day: 4, minute: 0).instant { _ in 0 }
        return stride(from: 0, to: 7 * 1440, by: 1).allSatisfy { minute in
            quiet.contains { $0.covers(monday + Double(minute * 60), offset: 0) }
        }
    }

    /// Which alerts may go at an instant.
    ///
    /// - `lastGroup`: when the last group went out; nil where none has since the program started.
    /// - `offset`: the zone's seconds east of UTC at an instant.
    public func opening(at now: Date, lastGroup: Date?, offset: (Date) -> Int) -> Opening {
        if quiet.contains(where: { $0.covers(now, offset: offset(now)) }) { return .urgentOnly }
        if let digest { return .queued(by: digest.latest(before: now, offset: offset)) }
        if let grouping {
            // Between two groups only what the last one could have held: a group that failed is tried again.
            if let lastGroup, lastGroup <= now, now < lastGroup + grouping.every.seconds {
                return .queued(by: lastGroup - grouping.wait.seconds)
            }
            return .queued(by: now - grouping.wait.seconds)
        }
        return .queued(by: .distantFuture)
    }
}

/// Which alerts may be claimed.
public enum Opening: Sendable, Hashable {
    /// Only withdrawals: they pass quiet hours, groups and digests.
    case urgentOnly
    /// Those that were queued by then, and withdrawals.
    case queued(by: Date)
}

/// Hours in which nothing but withdrawals is sent.
public struct QuietHours: Sendable, Hashable {
    /// Minutes of the day, 0..<1440. An end before the beginning is on the next day; equal ones cover a whole day.
    public var from: Int
    public var until: Int
    /// 1 (Monday) to 7: the days on which they begin.
    public var days: Set<Int>

    public init(from: Int, until: Int, days: Set<Int> = Set(1...7)) {
        (self.from, self.until, self.days) = (from, until, days)
    }

    func covers(_ now: Date, offset: Int) -> Bool {
        let local = LocalMinute(now, offset: offset)
        if from < until { return days.contains(local.weekday) && (from..<until).contains(local.minute) }
        let beganToday = local.minute >= from && days.contains(local.weekday)
        let beganYesterday = local.minute < until && days.contains((local.weekday + 5) % 7 + 1)
        return beganToday || beganYesterday
    }
}

/// Alerts that come close together go out as one message.
public struct Grouping: Sendable, Hashable {
    /// How long a first alert waits for others.
    public var wait = Duration.seconds(30)
    /// The least time from one group to the next.
    public var every = Duration.seconds(300)

    public init(wait: Duration = .seconds(30), every: Duration = .seconds(300)) {
        (self.wait, self.every) = (wait, every)
    }
}

/// One message a day or a week with all that came.
public struct Digest: Sendable, Hashable {
    /// The minute of the day, 0..<1440.
    public var minute: Int
    /// 1 (Monday) to 7; nil: every day.
    public var weekday: Int?

    public init(minute: Int, weekday: Int? = nil) { (self.minute, self.weekday) = (minute, weekday) }

    /// The last instant at or before `now` at which a digest was due. It rests on no memory, so that a restart or a
    /// missed moment repairs itself.
    func latest(before now: Date, offset: (Date) -> Int) -> Date {
        let today = LocalMinute(now, offset: offset(now))
        for daysBack in 0...8 {
            let day = LocalMinute(day: today.day - daysBack, minute: minute)
            guard weekday == nil || weekday == day.weekday else { continue }
            let instant = day.instant(offset: offset)
            if instant <= now { return instant }
        }
        return .distantPast
    }
}

/// A day and a minute as a clock on the wall shows them.
struct LocalMinute: Hashable {
    /// Since 1 January 1970.
    let day: Int
    /// 0..<1440.
    let minute: Int

    init(day: Int, minute: Int) { (self.day, self.minute) = (day, minute) }

    init(_ instant: Date, offset: Int) {
        let minutes = Int(((instant.timeIntervalSince1970 + Double(offset)) / 60).rounded(.down))
        day = Int((Double(minutes) / 1440).rounded(.down))
        minute = minutes - day * 1440
    }

    /// 1 (Monday) to 7; 1 January 1970 was a Thursday.
    var weekday: Int { ((day + 3) % 7 + 7) % 7 + 1 }

    /// When the clock shows it. Where it is put forward over that minute: as soon after as it was to be.
    func instant(offset: (Date) -> Int) -> Date {
        let asUTC = Date(timeIntervalSince1970: Double(day * 86_400 + minute * 60))
        let first = asUTC - Double(offset(asUTC))
        return asUTC - Double(offset(first))
    }
}
