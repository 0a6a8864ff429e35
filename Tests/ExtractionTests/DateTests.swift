// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing

@Test(arguments: [
    ("on Monday", "2024-05-06", "2024-05-06"), ("on Friday", "2024-05-10", "2024-05-10"),
    ("on Saturday", "2024-05-04", "2024-05-04"), ("yesterday", "2024-05-09", "2024-05-09"),
    ("in mid-April", "2024-04-11", "2024-04-20"), ("on 2 May", "2024-05-02", "2024-05-02"),
    ("on December 20", "2023-12-20", "2023-12-20"), ("in June 2021", "2021-06-01", "2021-06-30"),
    ("on May 3, 2023", "2023-05-03", "2023-05-03"), ("last month", "2024-04-01", "2024-04-30"),
    ("three days ago", "2024-05-07", "2024-05-07"), ("on Tuesday (May 7)", "2024-05-07", "2024-05-07"),
    ("in 2019", "2019-01-01", "2019-12-31"), ("last night", "2024-05-09", "2024-05-09"),
    ("on the 3rd", "2024-05-03", "2024-05-03"), ("on the 23rd", "2024-04-23", "2024-04-23"),
    ("on the 3rd of May", "2024-05-03", "2024-05-03"), ("on 06.05.2024", "2024-05-06", "2024-05-06"),
    ("in August", "2023-08-01", "2023-08-31"), ("in late March", "2024-03-21", "2024-03-31"),
    ("over the weekend", "2024-05-04", "2024-05-05"), ("in the early hours of Tuesday", "2024-05-07", "2024-05-07"),
    ("last November 2", "2023-11-02", "2023-11-02"), ("in February last year", "2023-02-01", "2023-02-28"),
    ("at the end of April", "2024-04-30", "2024-04-30"),
])
func `a date is read against the day of publication`(words: String, earliest: String, latest: String) throws {
    let found = try TestLanguage.mentions("Governor Anton Berel was arrested \(words).")
    #expect(found.first?.date?.earliest == CalendarDay(earliest), "\(words)")
    #expect(found.first?.date?.latest == CalendarDay(latest), "\(words)")
}

@Test(arguments: [
    ("on Friday", "2024-05-10"), ("on Monday", "2024-05-13"), ("on 1 June", "2024-06-01"),
    ("at the end of the month", "2024-05-31"), ("with effect from 1 June", "2024-06-01"),
])
func `what is expected lies ahead`(words: String, day: String) throws {
    let found = try TestLanguage.mentions("Governor Anton Berel will step down \(words).")
    #expect(found.first?.date?.earliest == CalendarDay(day), "\(words)")
}

@Test(arguments: [
    ("Governor Anton Berel was arrested on Monday. He was released the same day.", "2024-05-06"),
    ("Governor Anton Berel was arrested on Monday and released the next day.", "2024-05-07"),
    (
        "On Monday a court remanded Governor Anton Berel in custody until 16 July. He was released the next morning.",
        "2024-05-07"
    ),
])
func `a date may hang on the one before it`(text: String, day: String) throws {
    let found = try TestLanguage.mentions(text).first { $0.kind.id == "released" }
    #expect(found?.date?.latest == CalendarDay(day), "\(text)")
}

@Test(arguments: ["Governor Anton Berel, 67, was arrested.", "Governor Anton Berel was remanded until 24 June."])
func `an age or a term of custody is no date of the event`(text: String) throws {
    #expect(try TestLanguage.mentions(text).map(\.date) == [nil])
}

@Test(arguments: [
    "A court yesterday jailed former minister Anton Berel for life for ordering police to fire in July 2020.",
    "A court yesterday sentenced Governor Anton Berel to five years over a deal of March 2019.",
])
func `a date of what was done is not the date of the sentence`(text: String) throws {
    let found = try TestLanguage.mentions(text).first { $0.kind.id == "sentenced" }
    #expect(found?.date?.latest == CalendarDay("2024-05-09"), "\(text)")
    #expect(found?.isBackground == false, "\(text)")
}

@Test(arguments: [
    "KYIV, 6 May 2024 - Governor Anton Berel was arrested.",
    "The hearing was adjourned on Monday because Governor Anton Berel was arrested.",
])
func `a date of the report or of another clause is not the event's`(text: String) throws {
    #expect(try TestLanguage.mentions(text).map(\.date) == [nil], "\(text)")
}

@Test func `a dateline dates an article that has no other date`() throws {
    let text = "KYIV, 8 May 2024 - Governor Anton Berel was arrested on Monday."
    let article = TestLanguage.article(text, isDated: false)
    let found = Extractor(try TestLanguage.pack.get()).mentions(in: article)
    #expect(found.first?.date?.earliest == CalendarDay("2024-05-06"))
}
