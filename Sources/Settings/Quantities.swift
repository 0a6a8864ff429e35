// SPDX-License-Identifier: Apache-2.0

/// Durations and sizes as people write them.
enum Quantities {
    /// The form of a duration, for messages.
    static let durationForm = "a whole number with a unit (ms, s, m, h, d), as 30s, 15m, 2h or 7d"
    static let sizeForm = "a whole number with a unit (B, KiB, MiB), as 15MiB"

    private static let units: [(name: String, milliseconds: Int)] = [
        ("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000),
    ]
    private static let sizes: [(name: String, bytes: Int)] = [("B", 1), ("KiB", 1 << 10), ("MiB", 1 << 20)]

    /// One or more whole numbers, each with its unit, from the largest unit to the smallest, each at most once:
    /// `30s`, `1h30m`. Nil for anything else.
    static func duration(_ text: String) -> Duration? {
        var (rest, total, last) = (Substring(text), 0, Int.max)
        repeat {
            guard let (number, unit) = take(from: &rest),
                let milliseconds = units.first(where: { $0.name == unit })?.milliseconds, milliseconds < last
            else { return nil }
            let (part, isTooLarge) = number.multipliedReportingOverflow(by: milliseconds)
            let (sum, overflows) = total.addingReportingOverflow(part)
            guard !isTooLarge, !overflows else { return nil }
            (total, last) = (sum, milliseconds)
        } while !rest.isEmpty
        return .milliseconds(total)
    }

    /// In bytes; nil for anything but a whole number with a unit.
    static func size(_ text: String) -> Int? {
        var rest = Substring(text)
        guard let (number, unit) = take(from: &rest), rest.isEmpty,
            let bytes = sizes.first(where: { $0.name == unit })?.bytes
        else { return nil }
        let (size, overflows) = number.multipliedReportingOverflow(by: bytes)
        return overflows ? nil : size
    }

    /// The shortest way to write a duration: the inverse of `duration`, to the millisecond.
    static func text(_ duration: Duration) -> String {
        var rest = Int(duration / .milliseconds(1))
        var text = ""
        for unit in units.reversed() where rest >= unit.milliseconds {
            text += "\(rest / unit.milliseconds)\(unit.name)"
            rest %= unit.milliseconds
        }
        return text.isEmpty ? "0s" : text
    }

    static func text(sizeInBytes size: Int) -> String {
        let unit = sizes.last { size >= $0.bytes && size % $0.bytes == 0 } ?? sizes[0]
        return "\(size / unit.bytes)\(unit.name)"
    }

    private static func take(from text: inout Substring) -> (number: Int, unit: Substring)? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).prefix { $0.isASCII && $0.isLetter }
        guard let number = Int(digits), !unit.isEmpty else { return nil }
        text = text.dropFirst(digits.count + unit.count)
        return (number, unit)
    }
}
