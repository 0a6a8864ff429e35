// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing

@testable import Extraction

/// Towns that no list knows, in capitals before a report.
@Suite("Datelines") struct DatelineTests {
    @Test(arguments: [
        "PONTA CALDERA - The finance minister was arrested on Tuesday.",
        "PONTA CALDERA, Feb 12 - The finance minister was arrested on Tuesday.",
        "PONTA CALDERA (Wire) — The finance minister was arrested on Tuesday.",
        "MARSHFIELD, Ill. — The finance minister was arrested on Tuesday.",
    ])
    func `are nobody's name`(text: String) throws {
        let people = try TestLanguage.mentions(text).compactMap(\.person?.name)
        #expect(people.isEmpty)
        let named = text.replacing("The finance minister", with: "Finance minister Anton Berel")
        #expect(try TestLanguage.mentions(named).map(\.person?.name) == ["Anton Berel"])
    }

    @Test(arguments: [
        "JD BEREL, 41, was sworn in as finance minister on Monday - the second this year.",
        "ANTON BEREL, the finance minister, was arrested on Tuesday - his lawyer denies it.",
    ])
    func `a name in capitals is none`(text: String) throws {
        #expect(try TestLanguage.mentions(text).contains { $0.person?.name.uppercased().contains("BEREL") == true })
    }

    @Test func `quotes stand where they stood`() throws {
        let text = "PONTA CALDERA - Finance minister Anton Berel was arrested on Tuesday."
        let quote = try #require(try TestLanguage.mentions(text).first?.quotes.first)
        #expect(Array(text.utf8)[quote.start..<quote.end].elementsEqual(quote.text.utf8))
    }
}
