// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Yams

/// The types of values that say when: times of the day, weekdays, zones, limits of a rate.
extension NodeReader {
    /// In minutes since midnight, 0..<1440.
    mutating func timeOfDay(_ node: Node, _ key: String) -> Int? {
        guard let text = text(node, key) else { return nil }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let isWritten = parts.count == 2 && parts.allSatisfy { $0.count == 2 && $0.allSatisfy(\.isASCIIDigit) }
        guard isWritten, let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60 else {
            fail(node, "\"\(key)\" is \(quoted(text)); write a time of the day in quotes, as \"22:30\"")
            return nil
        }
        return hour * 60 + minute
    }

    /// 1 (Monday) to 7.
    mutating func weekday(_ node: Node, _ key: String) -> Int? {
        word(node, key, among: Self.weekdays).flatMap(Self.weekdays.firstIndex).map { $0 + 1 }
    }

    mutating func weekdays(_ node: Node, _ key: String) -> Set<Int>? {
        items(node, key).map { items in Set(items.compactMap { weekday($0, key) }) }
    }

    /// The name of a zone of the IANA database.
    mutating func zone(_ node: Node, _ key: String) -> String? {
        guard let text = text(node, key) else { return nil }
        guard text == "UTC" || TimeZone.knownTimeZoneIdentifiers.contains(text) else {
            let meant = Nearest.word(to: text, among: TimeZone.knownTimeZoneIdentifiers)
            fail(
                node,
                "\"\(key)\": \(quoted(text)) is no zone; "
                    + (meant.map { "did you mean \"\($0)\"?" } ?? "write one as Europe/Paris, or UTC"))
            return nil
        }
        return text
    }

    /// A day, which begins at midnight of the endpoint's zone, or an instant.
    mutating func moment(_ node: Node, _ key: String) -> Moment? {
        guard let text = text(node, key) else { return nil }
        if let day = CalendarDay(text) { return .day(day) }
        if let time = PublicationTime(rfc3339: text) { return .instant(time.instant) }
        fail(node, "\"\(key)\" is \(quoted(text)); write a day as 2026-12-31 or an instant as 2026-12-31T08:00:00Z")
        return nil
    }

    static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
}

/// When something begins or ends, as it is written.
enum Moment: Sendable, Hashable {
    case day(CalendarDay)
    case instant(Date)

    /// A day begins at midnight of the zone.
    func instant(in zone: String) -> Date {
        switch self {
        case .instant(let instant): return instant
        case .day(let day):
            let asUTC = Date(timeIntervalSince1970: Double(day.ordinal) * 86_400)
            let seconds = TimeZone(identifier: zone)?.secondsFromGMT(for: asUTC) ?? 0
            return asUTC.addingTimeInterval(-Double(seconds))
        }
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
