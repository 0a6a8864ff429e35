// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing

@testable import Extraction

/// The second opinion and what becomes of its doubts, with a classifier and a judge of a few lines.
@Suite("Classifier") struct ClassifierTests {
    private static let text =
        "General Lena Marsh was arrested on Monday. Governor Anton Berel waltzed out of the palace for good."
    /// What is told of nobody, but for whoever waltzes.
    private static let nobody = "all | dismissed -9 exit -9 rumoured -9 expected -9 denied -9\n"
    private static let waltzes = nobody + "r1 waltzed | dismissed 18"
    /// Whatever is asked: probable to nearly 1, to about three in four, or hardly at all.
    private static let (trusting, unsure, distrustful) = ("all | 0 | 5", "bound | 0.9\nall | 0 | 1", "all | 0 | -5")

    private func mentions(
        _ classifier: String, judge: String = trusting, _ text: String = text
    ) throws -> [Mention] {
        let extractor = try Extractor(try TestLanguage.pack.get(), judge: judge, classifier: classifier)
        return extractor.mentions(in: TestLanguage.article(text))
    }

    private func told(_ classifier: String, judge: String = trusting, _ text: String = text) throws -> [String] {
        try mentions(classifier, judge: judge, text).map { "\($0.summary) \($0.quotes[0].rule)" }
    }

    @Test func `what no frame reads is told where the words make it probable`() throws {
        #expect(try told(Self.waltzes).contains("dismissed happened Anton Berel en.classified.dismissed"))
        #expect(try !told(Self.nobody + "r1 waltzed | dismissed -9").contains { $0.contains("Berel") })
        #expect(try !told(Self.nobody + "r1 danced | dismissed 18").contains { $0.contains("Berel") })
    }

    @Test func `what the judge half believes is listed and not alerted, what it does not is not told`() throws {
        let listed = try #require(
            try mentions(Self.waltzes, judge: Self.unsure).first { $0.person?.name == "Anton Berel" })
        #expect(listed.confidence < AlertDecision.leastConfidence)
        let told = try told(Self.waltzes, judge: Self.distrustful)
        #expect(!told.contains { $0.contains("Berel") })
        #expect(told.contains { $0.contains("Lena Marsh") }, "what a frame reads is listed at the least")
    }

    @Test func `whom only the classifier takes for an official is listed and not alerted`() throws {
        let (text, arrested) = ("Lena Marsh was arrested on Monday.", "all | arrested 9\n")
        let listed = try #require(try mentions(arrested + "pall | counts 9", text).first)
        #expect(listed.person?.name == "Lena Marsh")
        #expect(listed.confidence < AlertDecision.leastConfidence)
        #expect(try mentions(arrested + "pall | counts 1", text).isEmpty)
        #expect(try mentions(arrested, text).isEmpty)
    }

    @Test func `a manner of which the classifier is sure is taken, where it is not nothing is told`() throws {
        let rumoured = try told(Self.nobody + "r1 waltzed | dismissed 18 rumoured 18")
        #expect(rumoured.contains { $0.contains("dismissed rumoured Anton Berel") })
        #expect(try !told(Self.nobody + "r1 waltzed | dismissed 18 rumoured 7").contains { $0.contains("Berel") })
        #expect(try told(Self.waltzes).contains { $0.contains("Berel") })
    }

    @Test func `whoever holds no public post, and what is left out, stays untold`() throws {
        let baker = "General Lena Marsh was arrested on Monday. Anton Berel, a baker, waltzed out of the shop."
        #expect(try !told(Self.waltzes, baker).contains { $0.contains("Berel") })
        let excluded = Self.text.replacing("for good", with: "as the successful candidate")
        #expect(try !told(Self.waltzes, excluded).contains { $0.contains("Berel") })
    }

    @Test func `a frame that needs a post is read without one where both speak for it`() throws {
        let text = "Governor Anton Berel died on Friday. Senator Lena Marsh was confirmed on Monday."
        let confirms = "r1 was | appointed 9"
        #expect(try told(confirms, text).contains { $0.contains("appointed happened Lena Marsh") })
        #expect(try !told(confirms, judge: Self.distrustful, text).contains { $0.contains("Marsh") })
        #expect(try !told("r1 was | appointed -9", text).contains { $0.contains("Marsh") })
    }

    @Test(arguments: [
        "r1 waltzed", "r1 waltzed | dismissed", "r1 waltzed | nobody 1", "r1 waltzed | dismissed x", "| dismissed 1",
    ])
    func `a line that says something else is refused`(line: String) throws {
        let pack = try TestLanguage.pack.get()
        #expect(throws: LanguageProblems.self) { try Extractor(pack, classifier: line) }
    }

    @Test(arguments: [
        "bound | 0.9 | 0.8 | 0.7 | 0.6 | 0.5", "bound | 2", "bound | x | 0.5", "all | 0", "nothing | 0 | 1",
    ])
    func `so is one of the judge`(line: String) throws {
        let pack = try TestLanguage.pack.get()
        #expect(throws: LanguageProblems.self) { try Extractor(pack, judge: line) }
    }
}
