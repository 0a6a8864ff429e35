// SPDX-License-Identifier: Apache-2.0
@testable import Extraction
import Foundation
import Personnel
import Testing
import TextAnalysis

@Suite("Traces") struct TraceTests {
    private func trace(_ text: String, title: String = "") throws -> ExtractionTrace {
        Extractor(try TestLanguage.pack.get()).trace(in: TestLanguage.article(text, title: title))
    }

    @Test func `what was read shows its rule and its slots`() throws {
        let candidate = try #require(try trace("Governor Anton Berel was arrested on Monday.").candidates.first)
        #expect([candidate.frame, candidate.form] == ["en.arrest", "passive"])
        #expect(candidate.slots["person"] == "Governor Anton Berel")
        #expect(candidate.dropped == nil)
    }

    @Test(arguments: [
        ("The governor fired on protesters.", "fired"), ("The governor, Anton Berel, fired a missile.", "fired"),
        ("The general dismissed the claim.", "dismissed"),
    ])
    func `a miss says which frames were tried and why they do not fit`(text: String, trigger: String) throws {
        let candidate = try #require(try trace(text).candidates.first { $0.trigger == trigger })
        #expect(candidate.dropped != nil)
        #expect(!candidate.tried.isEmpty)
        #expect(candidate.tried.allSatisfy { $0.frame.hasPrefix("en.") && !$0.why.isEmpty })
        #expect(Set(candidate.tried).count == candidate.tried.count)
    }

    @Test func `what stands in the wrong slot is named`() throws {
        let tried = try trace("The general dismissed the claim.").candidates.flatMap(\.tried)
        #expect(tried.contains { $0.why.contains("“the claim” does not fit as its object (person)") })
    }

    @Test func `who somebody is said to be is no change, and the frames that were tried say why`() throws {
        let candidate = try #require(try trace("The new friend of the mayor is Lena Marsh.").candidates.first)
        #expect(candidate.trigger == "is" && candidate.dropped != nil)
        #expect(Set(candidate.tried.map(\.frame)).isSuperset(of: ["en.heir-is", "en.new-is"]))
        #expect(candidate.tried.contains { $0.why.contains("does not fit as its subject") })
    }

    @Test func `a word that only looks like a trigger is told, with the words that it belongs to`() throws {
        let found = try trace("The minister praised the fire-brigade. Governor Anton Berel was arrested.").candidates
        let brigade = try #require(found.first { $0.trigger == "fire" })
        #expect(brigade.dropped?.hasPrefix("no trigger here: ") == true)
        #expect(found.filter { $0.dropped == nil }.map(\.trigger) == ["arrested"])
    }

    @Test func `officials without a trigger are passed over in silence`() throws {
        let trace = try trace("The minister met the governor, Anton Berel. General Lena Marsh spoke.")
        #expect(trace.candidates.isEmpty && trace.mentions.isEmpty)
    }

    @Test(arguments: [
        "The crew will carry four trains. A general said that he was glad.",
        "He opened a road. They carry water to the house.",
    ])
    func `an everyday verb opens nothing without the noun that its frames ask for`(text: String) throws {
        let pack = try TestLanguage.pack.get()
        #expect(!pack.mayTellOfChange(pack.tokenizer.tokens(in: Array(text.utf8))[...]))
    }

    @Test(arguments: [
        "The opposition will carry a vote of no confidence against the minister.",
        "Parliament named Lena Marsh governor of the bank.", "He said nothing. The mayor was arrested.",
    ])
    func `a trigger with what it needs in the same sentence opens the text`(text: String) throws {
        let pack = try TestLanguage.pack.get()
        #expect(pack.mayTellOfChange(pack.tokenizer.tokens(in: Array(text.utf8))[...]))
    }

    private func frameMayFill(_ text: String) throws -> Bool {
        let pack = try TestLanguage.pack.get()
        let bytes = Array(text.utf8)
        let passage = Passage(bytes, pack.tokenizer.tokens(in: bytes), isTitle: false, language: pack)
        return pack.frameGate.opens(for: passage.tokens.indices, of: passage)
    }

    @Test(arguments: [
        "Anton Berel told visitors that the harbour will be deeper.",
        "In the evening the library showed maps of the river, drawn by hand.",
        "Anton Berel was handed a pear.",
    ])
    func `no frame is tried without every word that its pattern asks for`(text: String) throws {
        #expect(try !frameMayFill(text))
    }

    @Test(arguments: [
        "Lena Marsh will be director of the academy.", "His successor is Lena Marsh.", "He was arrested.",
        "The two were arrested.", "The 61-year-old was arrested.", "The president forced the minister out.",
        "The law firm got rid of the third, a banker.",
    ])
    func `a frame is tried where somebody and all its words are there`(text: String) throws {
        #expect(try frameMayFill(text))
    }

    @Test func `the first pass leaves out nothing that the whole reading finds`() throws {
        let extractor = Extractor(try TestLanguage.pack.get())
        let folder = TestLanguage.seeds + "/developed"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
        for file in files.enumerated().filter({ $0.offset.isMultiple(of: 4) }).map(\.element) {
            let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
            let article = TestLanguage.article(text.split(separator: "---\n").dropFirst().first.map(String.init) ?? "")
            #expect(extractor.mentions(in: article) == extractor.trace(in: article).mentions, "\(file)")
        }
    }

    @Test(arguments: [
        "Governor Anton Berel was arrested on Monday. The general dismissed the claim, and the fire-brigade left.",
        "Lena Marsh, who was fired in May, will be replaced as justice minister by Anton Berel.",
    ])
    func `explaining changes no answer`(text: String) throws {
        let extractor = Extractor(try TestLanguage.pack.get())
        let article = TestLanguage.article(text, title: "General sacked")
        #expect(extractor.trace(in: article).mentions == extractor.mentions(in: article))
    }
}
