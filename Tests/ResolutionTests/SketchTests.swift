// SPDX-License-Identifier: Apache-2.0
import Personnel
import TestSupport
import Testing

@testable import Resolution

@Suite struct SketchTests {
    /// Some words that no other start shares.
    private func text(_ words: Range<Int>, of topic: String = "w") -> String {
        words.map { "\(topic)\($0)" }.joined(separator: " ")
    }

    private func resemble(_ one: String, _ other: String) -> Bool {
        TextSketch(one).resembles(TextSketch(other)) && TextSketch(other).resembles(TextSketch(one))
    }

    @Test("A copy that is cut, has a new head or other marks is the same text")
    func copies() {
        let report = text(0..<300)
        #expect(resemble(report, text(0..<150)))
        #expect(resemble(report, "Agency news, from our correspondent: " + text(20..<300)))
        #expect(resemble(report, report.uppercased()))
    }

    @Test("Another report of the same length is another text")
    func others() {
        #expect(!resemble(text(0..<300), text(0..<300, of: "v")))
        // A quotation in common does not make it one.
        #expect(!resemble(text(0..<300), text(0..<60) + " " + text(0..<240, of: "v")))
    }

    @Test("Short texts are one only where they are equal; the emptiest never")
    func short() {
        #expect(resemble(text(0..<12), text(0..<12)))
        #expect(!resemble(text(0..<12), text(0..<13)))
        #expect(!resemble("", "") && !resemble("two words", "two words"))
    }

    @Test("Bytes give the sketch back, and nothing else does")
    func bytes() {
        let sketch = TextSketch(text(0..<300))
        #expect(TextSketch(bytes: sketch.bytes) == sketch)
        #expect(TextSketch(bytes: Array(sketch.bytes.dropLast())) == nil)
        #expect(TextSketch(bytes: []) == nil)
    }

    @Test("One agency's report in three papers is one voice; a report of one's own is another")
    func voices() throws {
        func told(_ source: SourceID, _ text: String) throws -> Testimony {
            let article = Build.article("\(source)", from: source, text: text)
            return Testimony(try Build.mention(), in: article, sketch: TextSketch(of: article))
        }
        let copies = try [told("a", text(0..<300)), told("b", text(0..<200)), told("c", "Head " + text(0..<300))]
        #expect(Voices.count(copies) == 1)
        #expect(Voices.count(copies + [try told("d", text(0..<300, of: "v"))]) == 2)
    }
}
