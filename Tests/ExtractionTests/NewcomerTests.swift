// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing

@Test(arguments: [
    "A Vietnamese customs chief was arrested on Tuesday. Tran Van Berel, 52, is accused of taking bribes.",
    "Kenya's transport minister has been dismissed. Peter Berel had held the job since 2022.",
    "The transport minister resigned on Monday. Peter Berel told reporters he was stepping down for his health.",
    "The governor of the central bank was charged with fraud. Prosecutors say that Peter Berel signed the contracts.",
    "The chief of police was removed on Monday. Mayor Lena Marsh announced it. Peter Berel had led the force since May.",
    "The army chief was arrested on Monday. Lawyers for Peter Berel called it unlawful.",
    "The mayor of Tula was detained at dawn. Peter Berel's lawyer was not told why.",
])
func `a bare name tells who the first sentence is about`(text: String) throws {
    let found = try TestLanguage.mentions(text)
    #expect(found.first?.person?.name.hasSuffix("Berel") == true, "\(text)")
}

@Test(arguments: [
    // Whom the text says to be somebody else.
    "The transport minister resigned on Monday. Analyst Peter Berel said it came late.",
    "The transport minister resigned on Monday. His spokesman, Peter Berel, confirmed it.",
    "The transport minister resigned on Monday. Peter Berel, a trader, said it came late.",
    "The construction minister resigned on Monday. He had informed Prime Minister Peter Berel.",
    "The transport minister resigned on Monday. Peter Berel becomes transport minister.",
    // Whom everybody knows.
    "The transport minister resigned on Monday. Vladimir Putin has ordered a purge.",
    // Who was hurt, and who did it.
    "A former minister was charged with murder. Peter Berel was found dead in March.",
    "A senator was arrested over the death of his lawyer. Peter Berel fell from a balcony.",
    "The mayor was shot dead on Sunday. Peter Berel has been charged with the killing.",
])
func `a name that may be somebody else's does not`(text: String) throws {
    let accused = try TestLanguage.mentions(text).filter {
        ["resigned", "arrested", "died"].contains($0.kind.id) || $0.kind.id == "charged" && text.contains("murder")
    }
    #expect(accused.allSatisfy { $0.person == nil }, "\(text)")
}

@Test func `a former post tells who the only person is`() throws {
    let told = try TestLanguage.mentions("Peter Berel was arrested on Monday. The former governor took bribes.")
    #expect(told.map(\.summary) == ["arrested happened Peter Berel"])
    let other = try TestLanguage.mentions("Peter Berel was arrested. His wife said the former governor ordered it.")
    #expect(other.isEmpty)
}

@Test func `a headline's post is that of the first name below it`() throws {
    let found = try TestLanguage.mentions(
        "Peter Berel was asleep when the police came.", title: "Mayor of Tula arrested")
    #expect(found.map(\.summary) == ["arrested happened Peter Berel"])
}
