// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing

@testable import Extraction

/// Words that take back a whole sentence from outside its clauses: whoever misses them accuses somebody.
@Suite struct DenialLabelTests {
    @Test(arguments: [
        "Governor Anton Berel is ill. No, he's not been arrested.",
        "Not true that Governor Anton Berel was arrested on Monday.",
        "It is not true that Governor Anton Berel was arrested on Monday.",
        "It's false that Governor Anton Berel was arrested on Monday.",
        "FALSE: story that Governor Anton Berel was arrested on Monday.",
        "Fake news: Governor Anton Berel was arrested on Monday.",
        "The audio (\"Governor Anton Berel was arrested on Monday\") is FALSE.",
        "People say that Governor Anton Berel was arrested. Nonsense, he wrote to us.",
    ])
    func `what a label, a verdict or the next words deny is denied`(text: String) throws {
        #expect(try TestLanguage.mentions(text).map(\.status) == [.denied])
    }

    @Test(arguments: [
        "Governor Anton Berel is at home. He's been arrested once more on Monday.",
        "Governor Anton Berel was arrested on Monday. \"Nonsense,\" his lawyers said of the charges.",
        "Governor Anton Berel, who was arrested on Monday, said that the charges are false.",
        "Governor Anton Berel was arrested on Monday, the army's media wing said.",
    ])
    func `what denies something else leaves it told`(text: String) throws {
        #expect(try TestLanguage.mentions(text).map(\.status) == [.happened])
    }

    @Test func `a rumour is labelled as one`() throws {
        #expect(try TestLanguage.mentions("RUMOUR: Governor Anton Berel has resigned.").map(\.status) == [.rumoured])
    }

    @Test func `what a decree says shall be done is done by it`() throws {
        let found = try TestLanguage.mentions(
            "Colonel Anton Berel shall be transferred to the post of head of the police academy.")
        #expect(found.map(\.status) == [.happened])
    }
}
