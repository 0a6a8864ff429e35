// SPDX-License-Identifier: Apache-2.0
import struct FoundationEssentials.Date

extension PublicationTime {
    /// Reads an instant as RFC 3339 writes it (`2026-03-05T09:30:00+03:00`; a space for the T and missing seconds
    /// are taken too), or a bare day (`2026-03-05`, taken as its first second in UTC). Nil for anything else.
    public init?(rfc3339 text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, let day = CalendarDay(String(decoding: bytes[..<10], as: UTF8.self)) else {
            return nil
        }
        let midnight = Double(day.ordinal) * 86400
        if bytes.count == 10 {
            self.init(instant: Date(timeIntervalSince1970: midnight))
            return
        }
        var reader = ClockReader(bytes: bytes, at: 10)
        guard reader.take(oneOf: "Tt "), let hour = reader.number(0...23), reader.take(oneOf: ":"),
            let minute = reader.number(0...59)
        else { return nil }
        // 60 is a leap second; it is counted as the first second of the next minute.
        let second = reader.take(oneOf: ":") ? reader.number(0...60) : 0
        guard let second else { return nil }
        let fraction = reader.fraction()
        guard let offset = reader.offset(), reader.isAtEnd else { return nil }
        let local = midnight + Double(hour * 3600 + minute * 60 + second) + fraction
        self.init(instant: Date(timeIntervalSince1970: local - Double(offset)), offsetSeconds: offset)
    }
}

/// Reads the time of a day from bytes, from left to right.
private struct ClockReader {
    let bytes: [UInt8]
    var at: Int

    var isAtEnd: Bool { at == bytes.count }

    mutating func take(oneOf set: String) -> Bool {
        guard at < bytes.count, set.utf8.contains(bytes[at]) else { return false }
        at += 1
        return true
    }

    /// Two digits within a range.
    mutating func number(_ range: ClosedRange<Int>) -> Int? {
        guard at + 2 <= bytes.count, let value = Int(String(decoding: bytes[at..<at + 2], as: UTF8.self)),
            range.contains(value), bytes[at] != UInt8(ascii: "+"), bytes[at] != UInt8(ascii: "-")
        else { return nil }
        at += 2
        return value
    }

    /// A fraction of a second; 0 where there is none. Digits beyond the ninth are skipped.
    mutating func fraction() -> Double {
        guard take(oneOf: ".") else { return 0 }
        var value = 0.0
        var weight = 0.1
        while at < bytes.count, case let digit = bytes[at], (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) {
            value += Double(digit - UInt8(ascii: "0")) * weight
            weight /= 10
            at += 1
        }
        return value
    }

    /// Seconds east of UTC; a missing zone is UTC.
    mutating func offset() -> Int? {
        if isAtEnd || take(oneOf: "Zz") { return 0 }
        let sign = at < bytes.count && bytes[at] == UInt8(ascii: "-") ? -1 : 1
        guard take(oneOf: "+-"), let hours = number(0...23) else { return nil }
        _ = take(oneOf: ":")
        guard let minutes = number(0...59) else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }
}
