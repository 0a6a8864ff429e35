// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import Fetching

@Suite("Rest") struct HTTPRestTests {
    /// 2026-03-02 09:30:00 UTC, a Monday.
    private let now = Date(timeIntervalSince1970: 1_772_443_800)

    private func rest(_ headers: [String: String]) -> HTTPRest {
        HTTPRest(headers, now: now, longest: .seconds(86400))
    }

    @Test(
        arguments: [
            (["retry-after": "120"], .seconds(120)), (["retry-after": "0"], nil), (["retry-after": "-5"], nil),
            (["retry-after": "soon"], nil), ([:], nil), (["retry-after": "999999999999"], .seconds(86400)),
            (["retry-after": "9999999999999999999999"], nil),
            (["retry-after": "Mon, 02 Mar 2026 09:31:00 GMT"], .seconds(60)),
            (["retry-after": "Mon, 02 Mar 2026 09:00:00 GMT"], nil),
            (
                ["retry-after": "Mon, 02 Mar 2026 12:00:30 GMT", "date": "Mon, 02 Mar 2026 12:00:00 GMT"],
                .seconds(30)
            ),
        ] as [([String: String], Duration?)])
    func `Retry-After is seconds or a date`(headers: [String: String], wait: Duration?) {
        #expect(rest(headers).retryAfter == wait)
    }

    @Test(
        arguments: [
            (["cache-control": "max-age=300"], .seconds(300)),
            (["cache-control": "public, Max-Age=\"300\""], .seconds(300)),
            (["cache-control": "max-age=300", "age": "100"], .seconds(200)),
            (["cache-control": "max-age=300", "age": "400"], nil), (["cache-control": "max-age=0"], nil),
            (["cache-control": "no-cache, max-age=300"], nil), (["cache-control": "no-store"], nil),
            (["cache-control": "max-age=31536000"], .seconds(86400)), (["cache-control": "max-age=x"], nil),
            (["expires": "Mon, 02 Mar 2026 09:40:00 GMT"], .seconds(600)), (["expires": "0"], nil),
            (["expires": "Mon, 02 Mar 2026 09:40:00 GMT", "cache-control": "max-age=60"], .seconds(60)),
            (["expires": "Mon, 02 Mar 2026 12:00:30 GMT", "date": "Mon, 02 Mar 2026 12:00:00 GMT"], .seconds(30)),
        ] as [([String: String], Duration?)])
    func `an answer stays fresh as long as it says`(headers: [String: String], fresh: Duration?) {
        #expect(rest(headers).untilStale == fresh)
    }

    @Test(
        arguments: [
            ([], [], nil), ([9], [], .seconds(1800)), ([9, 10, 11], [], .seconds(9000)), ([10], [], nil),
            ([], [1], .seconds(52200)), ([0], [1], .seconds(55800)), ([], [7], nil), (Array(0..<24), [], nil),
        ] as [([Int], [Int], Duration?)])
    func `quiet hours and days are slept through`(hours: [Int], days: [Int], rest: Duration?) {
        #expect(QuietHours(hours: Set(hours), days: Set(days)).rest(from: now) == rest)
    }
}
