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

@Test func `a pronoun before its name is whoever the sentence then names`() throws {
    let found = try TestLanguage.mentions("After his arrest, Governor Anton Berel was dismissed.").map(\.summary)
        .sorted()
    withKnownIssue("the arrest is not read yet") {
        #expect(found == ["arrested happened Anton Berel", "dismissed happened Anton Berel"])
    }
}
