// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing

@testable import Extraction

/// The second opinion, with a classifier of a few lines.
@Suite("Classifier") struct ClassifierTests {
    private static let text =
        "General Lena Marsh was arrested on Monday. Governor Anton Berel waltzed out of the palace for good."

    private func told(_ classifier: String, _ text: String = text) throws -> [String] {
        let extractor = try Extractor(try TestLanguage.pack.get(), classifier: classifier)
        return extractor.mentions(in: TestLanguage.article(text)).map { "\($0.summary) \($0.quotes[0].rule)" }
    }

    @Test func `what no frame reads is told where the words make it probable`() throws {
        #expect(try told("r1 waltzed | dismissed 9").contains("dismissed happened Anton Berel en.classified.dismissed"))
        #expect(try !told("r1 waltzed | dismissed -9").contains { $0.contains("Berel") })
        #expect(try !told("r1 danced | dismissed 9").contains { $0.contains("Berel") })
    }

    @Test func `where rules and classifier disagree on the status, nothing is told`() throws {
        let unsure = "r1 waltzed | dismissed 9 rumoured 9"
        #expect(try !told(unsure).contains { $0.contains("Berel") })
    }

    @Test func `whoever holds no public post, and what is left out, stays untold`() throws {
        let classifier = "r1 waltzed | dismissed 9"
        let banker = "General Lena Marsh was arrested on Monday. Anton Berel, a baker, waltzed out of the shop."
        #expect(try !told(classifier, banker).contains { $0.contains("Berel") })
        let excluded = Self.text.replacing("for good", with: "as the successful candidate")
        #expect(try !told(classifier, excluded).contains { $0.contains("Berel") })
    }

    @Test(arguments: [
        "r1 waltzed", "r1 waltzed | dismissed", "r1 waltzed | nobody 1", "r1 waltzed | dismissed x", "| dismissed 1",
    ])
    func `a line that says something else is refused`(line: String) throws {
        let pack = try TestLanguage.pack.get()
        #expect(throws: LanguageProblems.self) { try Extractor(pack, classifier: line) }
    }
}
