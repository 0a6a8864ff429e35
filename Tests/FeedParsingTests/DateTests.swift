// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import FoundationEssentials
import Testing

struct DateTests {
    /// The text, then seconds since 1970, then the publisher's offset.
    @Test(arguments: [
        ("Tue, 14 Jan 2025 10:00:00 +0300", 1_736_838_000, 10800), ("14 Jan 25 07:00 GMT", 1_736_838_000, 0),
        ("Tue, 14 January 2025 02:00:00 EST", 1_736_838_000, -18000), ("Tue, 14 Jan 2025 7:00:00 Z", 1_736_838_000, 0),
        ("Tue, 14 Jan 2025 06:00:00 A", 1_736_838_000, -3600), ("Tue Jan 14 07:00:00 2025", 1_736_838_000, nil),
        ("Tue Jan 14 07:00:00 UTC 2025", 1_736_838_000, 0), ("2025-01-14T10:00:00+03:00", 1_736_838_000, 10800),
        ("2025-01-14T10:00:00.000+0300", 1_736_838_000, 10800), ("2025-01-14 07:00:00", 1_736_838_000, nil),
        ("2025-01-14T07:00Z", 1_736_838_000, 0), ("20250114T070000Z", 1_736_838_000, 0),
        ("2025/01/14 07:00:00 UTC", 1_736_838_000, 0), ("14.01.2025 07:00", 1_736_838_000, nil),
        ("14/01/2025 07:00", 1_736_838_000, nil), ("1736838000", 1_736_838_000, 0), ("1736838000000", 1_736_838_000, 0),
        ("14 января 2025, 10:00 МСК", 1_736_838_000, 10800), ("14 січня 2025 р. 07:00", 1_736_838_000, nil),
        ("14. Januar 2025 07:00 Uhr", 1_736_838_000, nil), ("mar. 14 janv. 2025 08:00 CET", 1_736_838_000, 3600),
        ("14 de enero de 2025 07:00", 1_736_838_000, nil), ("2025年1月14日 07:00", 1_736_838_000, nil),
        ("January 14, 2025 at 7:00 AM", 1_736_838_000, nil), ("14 Oca 2025 07:00:00 GMT", 1_736_838_000, 0),
        ("Tue, 14 Jan 2025 10:00:00 GMT+0300", 1_736_838_000, 10800), ("2025-01-14T24:00:00Z", 1_736_899_200, 0),
        ("Tue, 14 Jan 2025 10:00:00 +03:00", 1_736_838_000, 10800), ("2025-014", 1_736_812_800, nil),
    ])
    func `a date in a wild form is read`(_ text: String, _ seconds: Int, _ offset: Int?) throws {
        let date = try #require(FeedDate(text), "\(text)")
        #expect(date.instant.timeIntervalSince1970 == Double(seconds))
        #expect(date.offsetSeconds == offset)
    }

    @Test(arguments: [
        ("2025", FeedDate.Precision.year, 1_735_689_600), ("2025-01", .month, 1_735_689_600),
        ("2025-01-14", .day, 1_736_812_800), ("14 Jan 2025", .day, 1_736_812_800), ("202501", .month, 1_735_689_600),
        ("January 2025", .month, 1_735_689_600),
    ])
    func `what is missing is known to be missing`(_ text: String, _ precision: FeedDate.Precision, _ seconds: Int)
        throws
    {
        let date = try #require(FeedDate(text))
        #expect(date.precision == precision)
        #expect(!date.hasTime)
        #expect(date.instant.timeIntervalSince1970 == Double(seconds))
    }

    @Test(arguments: [
        "", "soon", "0000-00-00", "2025-02-30", "2025-13-01", "2025-01-14T25:00:00Z", "2025-01-14T10:61:00Z",
        "03/04/2025", "99 Jun 2009 12:00:00 GMT", "14 zzz 2025", "10:00", "14 January", "22013",
        "2025-01-14T10:00:00Z " + String(repeating: "and so on ", count: 9),
    ])
    func `what is no date, or has two meanings, is not read`(_ text: String) { #expect(FeedDate(text) == nil) }
}
