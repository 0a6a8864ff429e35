// SPDX-License-Identifier: Apache-2.0
import struct FoundationEssentials.Date

/// Reads the two forms that the formats prescribe, and nine dates in ten have, straight from their bytes: RFC 822 as
/// RFC 1123 has it ("Tue, 14 Jan 2025 10:00:00 +0300"), and RFC 3339 ("2025-01-14T10:00:00+03:00").
///
/// Never reads anything else than `DateReader` does, but ten times as fast.
struct PrescribedDate {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    /// Nil for every other form, and for what is no date.
    static func read(_ text: String) -> FeedDate? {
        let date = text.utf8.withContiguousStorageIfAvailable { bytes -> FeedDate? in
            guard (17...40).contains(bytes.count) else { return nil }
            var reader = PrescribedDate(bytes: bytes)
            return bytes[4] == Byte.hyphen ? reader.readRFC3339() : reader.readRFC822()
        }
        return date ?? nil
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func readRFC3339() -> FeedDate? {
        guard let year = number(4), pass(Byte.hyphen), let month = number(2), pass(Byte.hyphen), let day = number(2),
            pass(UInt8(ascii: "T")), let seconds = readClock()
        else { return nil }
        var fraction = 0.0
        if index < bytes.count, bytes[index] == 0x2E {
            index += 1
            var scale = 0.1
            let start = index
            while index < bytes.count, bytes[index].isDigit {
                fraction += scale * Double(bytes[index] - 0x30)
                scale /= 10
                index += 1
            }
            guard index > start, index - start <= 9 else { return nil }
        }
        let offset = pass(UInt8(ascii: "Z")) ? 0 : readOffset(withColon: true)
        return date(year, month, day, Double(seconds) + fraction, offset)
    }

    private mutating func readRFC822() -> FeedDate? {
        if bytes[3] == UInt8(ascii: ","), bytes[4] == Byte.space, bytes[0].isLetter { index = 5 }
        let digits = bytes[index + 1].isDigit ? 2 : 1
        guard let day = number(digits), pass(Byte.space), let month = readMonth(), pass(Byte.space),
            let year = number(4), pass(Byte.space), let seconds = readClock(), pass(Byte.space)
        else { return nil }
        if index + 3 == bytes.count, bytes[index] == UInt8(ascii: "G"), bytes[index + 1] == UInt8(ascii: "M"),
            bytes[index + 2] == UInt8(ascii: "T")
        {
            index += 3
            return date(year, month, day, Double(seconds), 0)
        }
        let offset = readOffset(withColon: false)
        return date(year, month, day, Double(seconds), offset)
    }

    private func date(_ year: Int, _ month: Int, _ day: Int, _ seconds: Double, _ offset: Int?) -> FeedDate? {
        guard let offset, index == bytes.count, (1000...2400).contains(year), CivilTime.isDay(year, month, day)
        else { return nil }
        let days = CivilTime.days(year: year, month: month, day: day)
        return FeedDate(
            instant: Date(timeIntervalSince1970: Double(days * 86400 - offset) + seconds), offsetSeconds: offset)
    }

    private mutating func pass(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func number(_ digits: Int) -> Int? {
        guard index + digits <= bytes.count else { return nil }
        var value = 0
        for place in index..<index + digits {
            guard bytes[place].isDigit else { return nil }
            value = value * 10 + Int(bytes[place] - 0x30)
        }
        index += digits
        return value
    }

    /// Seconds of the day.
    private mutating func readClock() -> Int? {
        guard let hour = number(2), pass(Byte.colon), let minute = number(2), pass(Byte.colon), let second = number(2),
            hour < 24, minute < 60, second < 60
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    /// Seconds east of UTC.
    private mutating func readOffset(withColon: Bool) -> Int? {
        guard index < bytes.count else { return nil }
        let sign = bytes[index]
        guard sign == UInt8(ascii: "+") || sign == Byte.hyphen else { return nil }
        index += 1
        guard let hours = number(2), !withColon || pass(Byte.colon), let minutes = number(2), hours < 15, minutes < 60
        else { return nil }
        return (sign == Byte.hyphen ? -60 : 60) * (hours * 60 + minutes)
    }

    private mutating func readMonth() -> Int? {
        guard index + 3 <= bytes.count else { return nil }
        let month = CalendarNames.englishMonth(bytes[index], bytes[index + 1], bytes[index + 2])
        if month != nil { index += 3 }
        return month
    }
}
