// SPDX-License-Identifier: Apache-2.0
import Personnel

/// How long a receiver asks us to wait (RFC 9110, section 10.2.3).
enum RetryAfter {
    /// Nil where the answer does not say. A date is measured against the answer's own `Date`, so that two clocks that
    /// differ do no harm; without one it says nothing. Header names are in lower case.
    static func wait(askedBy headers: [String: String]) -> Duration? {
        guard let text = headers["retry-after"] else { return nil }
        if let wait = wait(inSeconds: text) { return wait }
        guard let then = seconds(httpDate: text), let now = headers["date"].flatMap(seconds(httpDate:)) else {
            return nil
        }
        return .seconds(max(0, then - now))
    }

    /// Whole seconds by the standard; some services send a fraction ("0.65"). Nil where it is no plain number.
    private static func wait(inSeconds text: String) -> Duration? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }),
            let whole = UInt32(parts[0])
        else { return nil }
        guard parts.count == 2, let thousandths = Int((parts[1] + "000").prefix(3)) else { return .seconds(whole) }
        // Never too early: what is behind the thousandths counts as one.
        let rest = parts[1].dropFirst(3).utf8.contains { $0 != UInt8(ascii: "0") } ? 1 : 0
        return .seconds(whole) + .milliseconds(thousandths + rest)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// Seconds since 1970 of `Sun, 06 Nov 1994 08:49:37 GMT`, the one form that may still be sent
    /// (RFC 9110, section 5.6.7).
    private static func seconds(httpDate text: String) -> Int? {
        let parts = text.split(separator: " ")
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let year = Int(parts[3]),
            let month = months.firstIndex(of: String(parts[2])),
            let date = CalendarDay(year: year, month: month + 1, day: day)
        else { return nil }
        let time = parts[4].split(separator: ":").compactMap { UInt8($0) }
        guard time.count == 3, time[0] < 24, time[1] < 60, time[2] <= 60 else { return nil }
        return date.ordinal * 86400 + Int(time[0]) * 3600 + Int(time[1]) * 60 + Int(time[2])
    }
}
