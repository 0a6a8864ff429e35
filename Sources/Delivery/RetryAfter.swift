// SPDX-License-Identifier: Apache-2.0
import Personnel

/// How long a receiver asks us to wait (RFC 9110, section 10.2.3).
enum RetryAfter {
    /// Nil where the answer does not say. A date is measured against the answer's own `Date`, so that two clocks that
    /// differ do no harm; without one it says nothing. Header names are in lower case.
    static func wait(askedBy headers: [String: String]) -> Duration? {
        guard let text = headers["retry-after"] else { return nil }
        if let seconds = UInt32(text) { return .seconds(seconds) }
        guard let then = seconds(httpDate: text), let now = headers["date"].flatMap(seconds(httpDate:)) else {
            return nil
        }
        return .seconds(max(0, then - now))
    }

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
