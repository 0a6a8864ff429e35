// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing

@Test(arguments: [
    (
        "After the death of a student leader, Prosecutor General Anton Berel resigned.",
        ["resigned happened Anton Berel"]
    ),
    (
        "Lena Marsh was appointed chairman of the State Committee for Sport. The previous chairman, Anton Berel, was dismissed on Monday.",
        ["appointed happened Lena Marsh", "dismissed happened Anton Berel"]
    ),
])
func `what opens a sentence is tied to its subject`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected, "\(text)")
}

@Test(arguments: [
    "After he was arrested, Colonel Anton Berel said the smuggler confessed.",
    "A man was taken away. After police arrested him, Governor Anton Berel visited the square.",
    "The club has a new chairman of the board. The previous chairman, Anton Berel, was dismissed on Monday.",
])
func `a pronoun before a name may mean another`(text: String) throws {
    #expect(try TestLanguage.mentions(text).isEmpty, "\(text)")
}

@Test(arguments: [
    "Rumours swept the capital this week that Governor Anton Berel had been arrested.",
    "Reports circulated on Monday that Governor Anton Berel had been arrested.",
])
func `a rumour apart from what it tells stays one`(text: String) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary) == ["arrested rumoured Anton Berel"], "\(text)")
}

@Test func `who is let go by the police is free`() throws {
    let text = "Investigators had arrested Judge Anton Berel at the weekend and let him go on Monday."
    #expect(try TestLanguage.mentions(text).map(\.summary).contains("released happened Anton Berel"))
}

@Test(arguments: [
    ("After his arrest, Governor Anton Berel was dismissed.", ["arrested", "dismissed"], "Anton Berel"),
    ("Soon after his arrest on Monday, Governor Anton Berel resigned.", ["arrested", "resigned"], "Anton Berel"),
    (
        "Days after her dismissal, Lena Marsh, the justice minister, was arrested.", ["arrested", "dismissed"],
        "Lena Marsh"
    ),
    (
        "After he was arrested, Governor Anton Berel was dismissed by the king.", ["arrested", "dismissed"],
        "Anton Berel"
    ),
    ("Because of his arrest, the governor, Anton Berel, was suspended.", ["arrested", "suspended"], "Anton Berel"),
])
func `a pronoun before its name is whoever the sentence then names`(text: String, kinds: [String], name: String) throws
{
    #expect(
        try TestLanguage.mentions(text).map(\.summary).sorted() == kinds.map { "\($0) happened \(name)" }, "\(text)")
}

@Test func `a pronoun of several before their names is each of them`() throws {
    let text = "After their arrest, Governor Anton Berel and Mayor Lena Marsh were dismissed."
    let arrested = ["arrested happened Anton Berel", "arrested happened Lena Marsh"]
    let found = try TestLanguage.mentions(text).map(\.summary).sorted()
    #expect(found == arrested + ["dismissed happened Anton Berel", "dismissed happened Lena Marsh"])
}

@Test(arguments: [
    "After his arrest, President Anton Berel dismissed Governor Pavel Kovan.",
    "After his arrest, the president dismissed Governor Pavel Kovan.",
])
func `a pronoun before somebody to whom another does something may mean either`(text: String) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary) == ["dismissed happened Pavel Kovan"], "\(text)")
}

@Test(arguments: [
    "Shortly after her appointment, Minister Lena Marsh resigned.",
    "Minister Lena Marsh resigned shortly after her appointment.",
])
func `how somebody came into the post is no news where they leave it`(text: String) throws {
    let found = try TestLanguage.mentions(text)
    #expect(found.filter { !$0.isBackground }.map(\.summary) == ["resigned happened Lena Marsh"], "\(text)")
}

@Test(arguments: [
    ("After her resignation, Mayor Lena Marsh was arrested on Monday.", "resigned"),
    ("After his resignation as minister, Anton Berel was arrested on Monday.", "resigned"),
])
func `the day of the main verb is not that of what opens the sentence`(text: String, kind: String) throws {
    let found = try TestLanguage.mentions(text)
    #expect(found.first { $0.kind.id == "arrested" }?.date?.earliest == CalendarDay(year: 2024, month: 5, day: 6))
    let opening = try #require(found.first { $0.kind.id == kind }, "\(text)")
    #expect(opening.date == nil, "\(text)")
}

@Test(arguments: [
    ("Days after his arrest on Monday, Mayor Anton Berel was suspended.", "suspended"),
    ("After he was arrested on Monday, Mayor Anton Berel resigned.", "resigned"),
])
func `the day of what opens a sentence is not that of its main verb`(text: String, kind: String) throws {
    let found = try TestLanguage.mentions(text)
    #expect(found.first { $0.kind.id == "arrested" }?.date?.earliest == CalendarDay(year: 2024, month: 5, day: 6))
    let main = try #require(found.first { $0.kind.id == kind })
    #expect(main.date == nil, "\(text)")
}
