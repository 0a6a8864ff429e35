// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import struct FoundationEssentials.Date

/// How long a server asks to be left alone.
struct HTTPRest {
    /// From Retry-After (RFC 9110, section 10.2.3); nil where the answer does not say.
    let retryAfter: Duration?
    /// How long the answer stays fresh (RFC 9111, section 4.2); nil where it does not say, or not at all.
    let untilStale: Duration?

    /// `headers` with names in lower case. `now` stands in for a missing `Date`: dates are measured against the
    /// server's own clock where it tells it. No rest is longer than `longest`.
    init(_ headers: [String: String], now: Date, longest: Duration) {
        let date = headers["date"].flatMap(Self.instant) ?? now
        func bounded(_ seconds: Double?) -> Duration? {
            guard let seconds, seconds > 0 else { return nil }
            return min(longest, .seconds(min(seconds, 1e9)))
        }
        let wait = headers["retry-after"].flatMap { text in
            Self.seconds(text) ?? Self.instant(text)?.timeIntervalSince(date)
        }
        retryAfter = bounded(wait)

        let directives =
            headers["cache-control"]?.lowercased().split(separator: ",").map { $0.filter { $0 != " " } } ?? []
        let age = headers["age"].flatMap(Self.seconds) ?? 0
        if directives.contains("no-cache") || directives.contains("no-store") {
            untilStale = nil
        } else if let directive = directives.first(where: { $0.hasPrefix("max-age=") }) {
            // What the header says beats Expires even where it is rubbish.
            untilStale = bounded(Self.seconds(directive.dropFirst(8).filter { $0 != "\"" }).map { $0 - age })
        } else {
            untilStale = bounded(headers["expires"].flatMap(Self.instant)?.timeIntervalSince(date))
        }
    }

    private static func seconds(_ text: some StringProtocol) -> Double? {
        guard (1...12).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Double(text)
    }

    private static func instant(_ text: String) -> Date? { FeedDate(text)?.instant }
}
