// SPDX-License-Identifier: Apache-2.0
public import struct FoundationEssentials.Date
public import Personnel

/// A point in time as people give it: `7d` ago, a day, or an RFC 3339 instant.
public enum TimeBound: Sendable, Hashable {
    /// So long ago.
    case ago(Duration)
    /// In UTC.
    case day(CalendarDay)
    case instant(Date)

    /// What is understood, for messages.
    public static let forms = "a span like 12h, 7d or 2w, a day like 2026-03-05, or a time like 2026-03-05T09:30:00Z"

    /// Nil for anything that is not one of `forms`.
    public init?(_ text: String) {
        if let span = Self.span(text) {
            self = .ago(span)
        } else if let day = CalendarDay(text) {
            self = .day(day)
        } else if let time = PublicationTime(rfc3339: text) {
            self = .instant(time.instant)
        } else {
            return nil
        }
    }

    /// The first instant that belongs to it.
    public func start(now: Date) -> Date {
        switch self {
        case .ago(let span): now.addingTimeInterval(-Double(span.components.seconds))
        case .day(let day): Date(timeIntervalSince1970: Double(day.ordinal) * 86400)
        case .instant(let date): date
        }
    }

    /// The first instant after it: a day ends at its midnight.
    public func end(now: Date) -> Date {
        switch self {
        case .ago, .instant: start(now: now)
        case .day(let day): Date(timeIntervalSince1970: Double(day.ordinal + 1) * 86400)
        }
    }
}

extension TimeBound {
    /// A hundred years: longer spans are slips of the hand.
    private static let limitSeconds = 3_155_760_000

    private static func span(_ text: String) -> Duration? {
        let secondsOfUnit: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604_800]
        guard let unit = text.last, let seconds = secondsOfUnit[unit], (2...7).contains(text.utf8.count),
            let count = digits(text.dropLast()), count * seconds <= limitSeconds
        else { return nil }
        return .seconds(count * seconds)
    }

    private static func digits(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }
}
