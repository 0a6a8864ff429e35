// SPDX-License-Identifier: Apache-2.0
import struct FoundationEssentials.Date

/// Writes instants as RFC 3339 in UTC, whole seconds: 2026-03-05T09:30:00Z. A feed has thousands of them.
enum InstantText {
    /// Nil for an instant outside of the years 1 to 9999. Parts of a second are left out.
    static func write(_ date: Date) -> String? {
        let seconds = date.timeIntervalSince1970
        guard let day = CalendarDay(secondsSince1970: seconds, offsetSeconds: 0) else { return nil }
        let time = Int(seconds.rounded(.down)) - day.ordinal * 86400
        return String(unsafeUninitializedCapacity: 20) { text in
            _ = text.initialize(from: "0000-00-00T00:00:00Z".utf8)
            func put(_ number: Int, _ place: Int, digits: Int) {
                var rest = number
                for index in (place..<place + digits).reversed() {
                    text[index] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
            }
            put(day.year, 0, digits: 4)
            put(day.month, 5, digits: 2)
            put(day.day, 8, digits: 2)
            put(time / 3600, 11, digits: 2)
            put(time / 60 % 60, 14, digits: 2)
            put(time % 60, 17, digits: 2)
            return 20
        }
    }
}
