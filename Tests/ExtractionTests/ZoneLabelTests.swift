// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing

@Test(arguments: [
    "Related: Minister Pavel Idrin was arrested on Monday.",
    "Recommended\nMinister Pavel Idrin arrested in dawn raid\nMinister Pavel Idrin sacked by decree",
    "Correction: Minister Pavel Idrin was arrested.",
    "Letters to the editor\n\nSir, Minister Pavel Idrin was arrested for nothing.",
    "Quiz\n\nWho went? Minister Pavel Idrin was sacked in May.",
])
func `what stands around an article tells nothing`(text: String) throws {
    let body = "Governor Anton Berel opened a bridge on Monday. Two lorries crossed it.\n\n"
    #expect(try TestLanguage.mentions(body + text).isEmpty, "\(text)")
}

@Test(arguments: [
    "Recommended by the commission, Anton Berel was appointed governor.",
    "Related to a senator, Governor Anton Berel was arrested on Monday.",
])
func `the same words open sentences of the article itself`(text: String) throws {
    #expect(try TestLanguage.mentions(text).count == 1, "\(text)")
}
