// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import Personnel
import Testing

@Suite("Calendar days") struct CalendarDayTests {
    @Test(arguments: [
        ("1970-01-01", 0, 4), ("2000-02-29", 11016, 2), ("2024-05-03", 19846, 5), ("1969-12-31", -1, 3),
        ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5),
    ])
    func `a day knows its place and its weekday`(text: String, ordinal: Int, weekday: Int) throws {
        let day = try #require(CalendarDay(text))
        #expect(day.ordinal == ordinal)
        #expect(day.weekday == weekday)
        #expect(CalendarDay(ordinal: ordinal) == day)
        #expect(day.description == text)
    }

    @Test(arguments: [
        "2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "24-04-30", "2024/04/30", "", "1900-02-29",
    ])
    func `what is no day is refused`(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test func `the publisher's offset decides the day`() throws {
        let late = try #require(PublicationTime(rfc3339: "2024-05-03T01:30:00+03:00"))
        #expect(late.day?.description == "2024-05-03")
        #expect(late.instant.timeIntervalSince1970 == 1_714_689_000)
        let utc = try #require(PublicationTime(rfc3339: "2024-05-02T22:30:00Z"))
        #expect(utc.day?.description == "2024-05-02")
        #expect(utc.instant == late.instant)
    }

    @Test(arguments: [
        ("2024-05-03", 1_714_694_400.0, 0), ("2024-05-03T09:30Z", 1_714_728_600, 0),
        ("2024-05-03 09:30:15.5-0430", 1_714_744_815.5, -16200), ("2024-05-03T23:59:60Z", 1_714_780_800, 0),
    ])
    func `RFC 3339 and its near relations are read`(text: String, seconds: Double, offset: Int) throws {
        let time = try #require(PublicationTime(rfc3339: text))
        #expect(time.instant.timeIntervalSince1970 == seconds)
        #expect(time.offsetSeconds == offset)
    }

    @Test(arguments: [
        "2024-05-03T", "2024-05-03T24:00Z", "2024-05-03T09:61Z", "2024-05-03T09:30Zulu", "yesterday",
        "2024-05-03T+9:30",
    ])
    func `what is no instant is refused`(text: String) {
        #expect(PublicationTime(rfc3339: text) == nil)
    }
}
