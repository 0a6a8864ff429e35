// SPDX-License-Identifier: Apache-2.0
import Extraction
import Languages
import Personnel
import Testing

@Test func `every frame reads and refuses what its examples say`() throws {
    let failures = LanguageData.selfCheck(try TestLanguage.pack.get())
    #expect(failures.isEmpty, "\(failures)")
}

@Test(arguments: [
    // A relative clause, an age or an apposition stands between subject and verb.
    ("Defence Minister Anton Berel, 61, was sacked.", ["dismissed happened Anton Berel"]),
    (
        "General Anton Berel, who led the northern army for years, was arrested on Monday.",
        ["arrested happened Anton Berel"]
    ),
    ("The governor of Tula, Anton Berel, has resigned.", ["resigned happened Anton Berel"]),
    // Lists and reversals.
    (
        "The president dismissed Governor Anton Berel and Governor Lena Marsh.",
        ["dismissed happened Anton Berel", "dismissed happened Lena Marsh"]
    ),
    (
        "Police chief Anton Berel was replaced by Colonel Pavel Idrin.",
        ["departed happened Anton Berel", "appointed happened Pavel Idrin"]
    ),
    // The possessor is not the person.
    ("The driver of Governor Anton Berel was arrested.", []),
    ("Governor Anton Berel's brother was arrested.", []),
    ("A man who attacked Governor Anton Berel was arrested.", []),
    // Control verbs, plans and demands.
    ("Governor Anton Berel was forced to resign.", ["resigned happened Anton Berel"]),
    ("Governor Anton Berel plans to resign.", ["resigned expected Anton Berel"]),
    ("Protesters demanded that Governor Anton Berel resign.", []),
    ("The opposition called for the resignation of Governor Anton Berel.", []),
    // Rumours, denials, questions and conditions.
    ("Governor Anton Berel was reportedly arrested.", ["arrested rumoured Anton Berel"]),
    ("Governor Anton Berel was arrested, sources said.", ["arrested rumoured Anton Berel"]),
    ("According to media reports, Governor Anton Berel was arrested.", ["arrested rumoured Anton Berel"]),
    ("Governor Anton Berel was not arrested.", ["arrested denied Anton Berel"]),
    ("The ministry denied reports that Governor Anton Berel was arrested.", ["arrested denied Anton Berel"]),
    ("Was Governor Anton Berel arrested?", []),
    ("If Governor Anton Berel is arrested, the party will protest.", []),
    // The hedge is on the agent or the reason.
    ("Governor Anton Berel was arrested for allegedly taking bribes.", ["arrested happened Anton Berel"]),
    ("Governor Anton Berel, who denies wrongdoing, was arrested.", ["arrested happened Anton Berel"]),
    // Nobody who counts.
    ("The striker Anton Berel was sacked.", []),
    ("Anton Berel was sacked.", []),
    ("Ministers are often dismissed.", []),
])
func `a sentence gives the changes that a careful reader finds in it`(text: String, expected: [String]) throws {
    let found = try TestLanguage.mentions(text).map(\.summary)
    #expect(found.sorted() == expected.sorted(), "\(text)")
}

@Test(arguments: [
    ("Minister Anton Berel sacked over bribes", ["dismissed happened Anton Berel"]),
    ("President fires defence minister Anton Berel", ["dismissed happened Anton Berel"]),
    ("Governor Anton Berel to step down", ["resigned expected Anton Berel"]),
    ("Police arrest Mayor Lena Marsh", ["arrested happened Lena Marsh"]),
])
func `headlines have a grammar of their own`(title: String, expected: [String]) throws {
    let found = try TestLanguage.mentions("", title: title)
    #expect(found.map(\.summary) == expected)
    #expect(found.allSatisfy { $0.quotes.allSatisfy { $0.section == .headline } })
}

@Test func `mentions of one fact are one, with the name that the article gives in full`() throws {
    let found = try TestLanguage.mentions(
        """
        Deputy Defence Minister Anton Berel was removed from his post on Wednesday.

        General Berel's dismissal surprised the capital. He will be replaced by Colonel General Pavel Idrin.
        """)
    #expect(found.map(\.summary).sorted() == ["appointed expected Pavel Idrin", "dismissed happened Anton Berel"])
    let dismissal = try #require(found.first { $0.kind.id == "dismissed" })
    #expect(dismissal.successor == "Pavel Idrin")
    #expect(dismissal.position?.title == "Deputy Defence Minister")
    #expect(dismissal.date?.earliest == CalendarDay("2024-05-08"))
    #expect(dismissal.quotes.count >= 2)
}

@Test func `a group with a choice of kinds is one change with alternatives and members`() throws {
    let found = try TestLanguage.mentions(
        "At least 11 of the country’s top generals have been arrested, fired or have disappeared, including the deputy army chief, Anton Berel."
    )
    #expect(found.count == 1)
    #expect(found.first?.group?.count == ">= 11")
    #expect(found.first?.group?.members == ["Anton Berel"])
    #expect(found.first?.alternatives.map(\.id) == ["dismissed", "disappeared"])
}

@Test func `what the text tells as history is background`() throws {
    let old = try TestLanguage.mentions(
        "General Anton Berel spoke on Friday. General Berel was arrested in March 2021.")
    #expect(old.map(\.isBackground) == [true])
    let recent = try TestLanguage.mentions(
        "General Anton Berel spoke on Friday. General Berel was arrested on Tuesday.")
    #expect(recent.map(\.isBackground) == [false])
}

@Test func `leaders of armed groups are marked as such`() throws {
    let found = try TestLanguage.mentions(
        "The fighters of the Varga band went home. Their commander, Ostap Brelli, was arrested on Monday.")
    #expect(found.map(\.standing) == [.armedGroup])
}
