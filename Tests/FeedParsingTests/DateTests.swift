// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import FoundationEssentials
import Testing

struct DateTests {
    /// The text, then seconds since 1970, then the publisher's offset.
    @Test(arguments: [
        ("Tue, 14 Jan 2025 10:00:00 +0300", 1_736_838_000, 10800), ("14 Jan 25 07:00 GMT", 1_736_838_000, 0),
        ("Tue, 14 January 2025 02:00:00 EST", 1_736_838_000, -18000), ("Tue, 14 Jan 2025 7:00:00 Z", 1_736_838_000, 0),
        ("Tue, 14 Jan 2025 07:00:00 A", 1_736_838_000, nil), ("Tue, 14 Jan 2025 07:00 h", 1_736_838_000, nil),
        ("Tue(sday), 14 Jan(uary) 25 07:00:00 GMT", 1_736_838_000, 0), ("2025-01-14T07", 1_736_838_000, nil),
        ("Tue Jan 14 07:00:00 2025", 1_736_838_000, nil),
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

    /// Seconds since 1970 of ten to four in the afternoon of the 2nd of March 2026 UTC, a Monday.
    private static let afternoon = 1_772_466_600

    @Test(arguments: [
        "March 2, 2026, 3:50 p.m.", "Mar 02 2026 3:50PM", "2 Mar 2026 3.50pm", "2 de marzo de 2026, 3:50 p. m.",
        "2026年3月2日 下午3:50", "2 Μαρτίου 2026, 3:50 μ.μ.", "2 مارس 2026 3:50 م", "3/02/2026, 3:50:00\u{202F}PM (Mon)",
        "2. maaliskuuta 2026 klo 15.50", "Mon, 2 Mar 2026 15.50.00", "2. 3. 2026 15:50", "2 mars 2026 à 15h50",
        "ngày 2 tháng 3 năm 2026 15:50", "2 มีนาคม 2569 15:50 น.", "２０２６年３月２日１５時５０分", "٢ مارس ٢٠٢٦ ١٥:٥٠",
        "2. ožujka 2026. 15:50", "2026 m. kovo 2 d. 15:50", "2 במרץ 2026, 15:50", "2026. gada 2. marts 15:50",
        "2 Maret 2026 15:50", "2 मार्च 2026 15:50", "2026-03-02T15:50:00:00", "2026-03-02 00:00:00.0 15:50:00.0",
        "20260302155000", "202603021550", "20260302155000000", "2026-03-02T15.50", "2026-W10-1T15:50", "2026061T1550",
        "令和8年3月2日15時50分", "15:50 02-03-2026 (Monday)", "2 Mar 2026 3:50p", "Mon, 2 Mar 2026 15:50:00 XYZ",
    ])
    func `a time of day is read in the ways of many countries`(_ text: String) throws {
        let date = try #require(FeedDate(text), "\(text)")
        #expect(date.instant.timeIntervalSince1970 == Double(Self.afternoon))
        #expect(date.hasTime)
    }

    @Test(arguments: [
        ("Mon, 02 Mar 2026 17:50:00 Europe/Kyiv", 7200), ("Mon, 02 Mar 2026 10:50:00 America/New_York", -18000),
        ("2026-03-02T21:20:00 Asia/Kolkata", 19800), ("2026-03-02T16:50:00[Europe/Berlin]", 3600),
        ("Tue, 03 Mar 2026 02:50:00 Australia/Sydney", 39600), ("Mon, 02 Mar 2026 15:50:00 Etc/GMT", 0),
        ("Mon, 02 Mar 2026 12:50:00 Etc/GMT+3", -10800), ("2 Mar 2026 10:50 ET", -18000),
        ("2 Mar 2026 16:50 MEZ", 3600),
        ("Mon, 02 Mar 2026 08:50:00 MST-07:00", -25200), ("Mon, 02 Mar 2026 08:50 -07:00:00", -25200),
        ("Mon, 02 Mar 2026 15 -0050", -3000), ("2026-03-02 18:50:00 +0300 +03", 10800),
        ("Mon, 02 Mar 2026 15:50:00 00", 0), ("2026년 3월 3일 오전 12:50", 32400),
    ])
    func `a zone is told by a place, by letters or by figures`(_ text: String, _ offset: Int) throws {
        let date = try #require(FeedDate(text), "\(text)")
        #expect(date.instant.timeIntervalSince1970 == Double(Self.afternoon))
        #expect(date.offsetSeconds == offset)
    }

    @Test(arguments: [
        ("29 Mar 2026 01:59 Europe/Berlin", 60), ("29 Mar 2026 03:00 Europe/Berlin", 120),
        ("25 Oct 2026 02:59 Europe/Berlin", 120), ("25 Oct 2026 03:00 Europe/Berlin", 60),
        ("8 Mar 2026 01:59 America/Chicago", -360), ("8 Mar 2026 03:00 America/Chicago", -300),
        ("1 Nov 2026 02:00 America/Chicago", -360), ("5 Apr 2026 02:59 Australia/Melbourne", 660),
        ("5 Apr 2026 03:00 Australia/Melbourne", 600), ("4 Oct 2026 03:00 Australia/Melbourne", 660),
        ("15 Dec 2025 12:00 America/Vancouver", -480), ("15 Dec 2026 12:00 America/Vancouver", -420),
        ("15 Jul 2026 12:00 ET", -240), ("15 Jul 2026 12:00 Africa/Cairo", 180),
        ("15 Jan 2026 12:00 Pacific/Auckland", 780),
        ("15 Jul 2026 12:00 America/Santiago", -240), ("15 Jul 2026 12:00 Europe/Moscow", 180),
    ])
    func `a place has its summer time`(_ text: String, _ minutes: Int) {
        #expect(FeedDate(text)?.offsetSeconds == minutes * 60)
    }

    @Test(arguments: [
        ("14/1/25", "2025-01-14"), ("1/14/25 9:00", "2025-01-14"), ("Sat, 11 04 2020", "2020-04-11"),
        ("Wed, 11/04/2020", "2020-11-04"), ("Mercoledì 11/04/2020", "2020-11-04"), ("30.10.23", "2023-10-30"),
        ("10.30.2023", "2023-10-30"),
        ("04/04/2025", "2025-04-04"), ("25-10-30", "2025-10-30"), ("-0312", "2003-12-01"), ("-03-12", "2003-12-01"),
        ("03335", "2003-12-01"), ("2003335", "2003-12-01"), ("2025-W03-2", "2025-01-14"), ("2025W032", "2025-01-14"),
        ("2027-W01", "2027-01-04"), ("2026-W53-7", "2027-01-03"), ("01/2025", "2025-01-01"),
        ("14. listopada 2025.", "2025-10-14"), ("14 listopada 2025", "2025-11-14"), ("mar. 14 oct. 2025", "2025-10-14"),
        ("14 January 2025, 3 min read", "2025-01-14"), ("No. 5, 14 January 2025", "2025-01-14"),
        ("14 Janaury 2025", "2025-01-14"), ("1 Novemeber 2025", "2025-11-01"), ("14 Jan 99", "1999-01-14"),
        ("2025-01-14+03:00", "2025-01-13"), ("令和元年5月1日", "2019-05-01"), ("14 كانون الثاني 2025", "2025-01-14"),
        ("۱۴۰۳/۱۰/۲۵", "2025-01-14"), ("۲۵ دی ۱۴۰۳", "2025-01-14"), ("سه‌شنبه ۲۵ جدی ۱۴۰۳", "2025-01-14"),
        ("30/12/1403", "2025-03-20"), ("1404-01-01", "2025-03-21"),
    ])
    func `a number is what fits, where only one reading does`(_ text: String, _ day: String) throws {
        let date = try #require(FeedDate(text), "\(text)")
        let midnight = try #require(FeedDate(day))
        #expect(
            (date.instant.timeIntervalSince1970 / 86400).rounded(.down) * 86400
                == midnight.instant.timeIntervalSince1970)
    }

    @Test(arguments: [
        "14 Jan 2025 10:00 +24:00", "14 Jan 2025 10:00 -9999", "14 Jan 2025 10:00 +zz:00", "14 Jan 2025 10:00 +00:zz",
        "14 Jan 2025 1:2:3:4", "2025-01-14T10:00:00+03:00Read", "0001-01-01T00:00:00Z", "Mon, 01 Jan 0001 00:00:00 GMT",
        "2025-01-14-05", "2 Mayor 2025", "2025-W54-1", "2025-W00-1", "2025366", "Tue, 11/04/2020", "14/01", "14 Jan",
        "3 hours ago", "12345", "123", "1404-12-30", "1403/13/01", "دی ۱۴۰۳", "۲۵ دی ۲۰۲۵", "1446/07/14", "1404",
        "12345678901", "-1736838000", "2025 12", "2/1/2006 3:04 PM",
    ])
    func `what cannot be meant is not taken for UTC or for another day`(_ text: String) {
        #expect(FeedDate(text) == nil)
    }

    /// The two forms that the formats prescribe are read straight from their bytes; a second blank sends the same
    /// date the other way.
    @Test(arguments: [
        "Tue, 14 Jan 2025 10:00:00 +0300", "Tue, 4 Mar 2025 10:00:00 GMT", "14 Aug 2025 23:59:59 -0930",
        "2025-01-14T10:00:00Z", "2025-01-14T10:00:00.125+05:45", "2024-02-29T00:00:00-11:00", "2025-02-29T00:00:00Z",
        "Tue, 31 Jun 2025 10:00:00 GMT", "2025-01-14T24:00:00Z", "2025-01-14T23:59:60Z",
        "Tue, 14 Jan 2025 10:00:00 +2500",
    ])
    func `what is read quickly is read the same`(_ text: String) {
        #expect(FeedDate(text) == FeedDate(text + "  "))
    }

    private func published(_ dates: [String], language: String? = nil) throws -> [Int?] {
        let items = dates.map { "<item><title>A</title><pubDate>\($0)</pubDate></item>" }.joined()
        let document = "<rss><channel><language>\(language ?? "")</language>\(items)</channel></rss>"
        return try FeedParser.parse(Array(document.utf8)).entries.map { entry in
            entry.published.map { Int($0.instant.timeIntervalSince1970) }
        }
    }

    @Test func `the order of day and month is that of the feed's other dates`() throws {
        let (march, april) = (1_709_510_400, 1_712_102_400)
        #expect(try published(["04/03/2024", "25/02/2024"]) == [march, 1_708_819_200])
        #expect(try published(["04/03/2024", "02/25/2024"]) == [april, 1_708_819_200])
        #expect(try published(["04/03/2024", "02/25/2024", "25/02/2024"]).first == .some(nil))
        #expect(try published(["04/03/2024", "Mon, 26 Feb 2024 10:00:00 GMT"]).first == .some(nil))
        #expect(try published(["04/03/2024"], language: "en") == [nil])
        #expect(try published(["04/03/2024"], language: "pt-BR") == [march])
        #expect(try published(["04/03/2024 0:00 AM"], language: "pt-BR") == [nil])
    }

    @Test func `a date that is open gives way to another one`() throws {
        let document = """
            <rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><title>A</title>
            <pubDate>04/03/2024</pubDate><dc:date>2024-04-03T00:00:00Z</dc:date></item></channel></rss>
            """
        let feed = try FeedParser.parse(Array(document.utf8))
        #expect(feed.entries.first?.published?.instant.timeIntervalSince1970 == 1_712_102_400)
    }
}
