// SPDX-License-Identifier: Apache-2.0
import Extraction
import Foundation
import Personnel
import Testing

@Suite("Incumbencies") struct IncumbencyTests {
    /// "name, title, country" of whom a text calls the holder of a post; a change stands behind it, so that it is read.
    private func holders(_ text: String) throws -> [String] {
        let article = TestLanguage.article(text + " The mayor of Tula, Pavel Grom, was arrested on Monday.", title: "")
        let found = Extractor(try TestLanguage.pack.get()).reading(in: article).incumbencies
        for incumbency in found {
            let bytes = Array(article.text.utf8)[incumbency.quote.start..<incumbency.quote.end]
            #expect(String(decoding: bytes, as: UTF8.self) == incumbency.quote.text)
        }
        return found.filter { $0.person.name != "Pavel Grom" }.map { told in
            told.person.name + ", " + told.position.title + (told.isActing ? ", acting" : "")
                + (told.isFormer ? ", former" : "")
        }
    }

    @Test(arguments: [
        ("Defence Minister Anton Berel said so.", ["Anton Berel, Defence Minister"]),
        ("Anton Berel, the governor of Orel, said so.", ["Anton Berel, governor of Orel"]),
        ("Acting Defence Minister Anton Berel said so.", ["Anton Berel, Defence Minister, acting"]),
        ("Former defence minister Anton Berel said so.", ["Anton Berel, defence minister, former"]),
    ])
    func `a post beside a whole name is held on the article's day`(text: String, holders: [String]) throws {
        #expect(try self.holders(text) == holders)
    }

    @Test(arguments: [
        "Then-Defence Minister Anton Berel said so.", "The late defence minister Anton Berel said so.",
        "Defence minister-designate Anton Berel said so.", "His deputy, Anton Berel, said so.",
        "Defence Minister Berel said so.", "In 2004 Defence Minister Anton Berel said so.",
    ])
    func `what is past, to come, somebody's own or half a name is left out`(text: String) throws {
        #expect(try holders(text) == [])
    }

    @Test(arguments: [
        "Defence Minister Anton Berel was dismissed on Monday.",
        "Anton Berel was appointed defence minister on Monday.",
        "Defence Minister Anton Berel was appointed governor of Orel on Monday.",
    ])
    func `whoever gets or loses a post is left to the changes`(text: String) throws {
        #expect(try holders(text) == [])
    }

    @Test func `whom something else befalls holds the post`() throws {
        #expect(
            try holders("Defence Minister Anton Berel was arrested on Monday.") == ["Anton Berel, Defence Minister"])
    }
}
