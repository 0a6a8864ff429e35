// SPDX-License-Identifier: Apache-2.0
import Labelled
import Personnel
import Testing

@Suite("Labelled articles") struct LabelledReaderTests {
    private let sample = """
        origin: own words
        style: agency
        published: 2024-03-05T09:30:00+03:00
        title: Governor held
        ---
        Police on Monday arrested the governor of Tana Vale, Josphat Wekulo.

        He denied wrongdoing.
        ---
        kind: arrested / charged
        status: happened
        person: Josphat Wekulo
        date: 2024-03-04
        alert: true
        quote: Police on Monday arrested the governor of Tana Vale, Josphat Wekulo

        # a comment
        kind: resigned
        status: rumoured / denied
        group: two of his deputies
        members: A. Ndege; B. Mora
        date: 2024-02-01..
        quote: x
        optional: true
        """

    @Test func `a case is read whole`() throws {
        let labelled = try LabelledReader.read(sample, file: "seeds/en/a1.txt")
        #expect(labelled.name == "a1")
        #expect(labelled.article.title == "Governor held")
        #expect(labelled.article.published?.offsetSeconds == 10800)
        #expect(labelled.article.text.hasPrefix("Police on Monday"))
        #expect(labelled.article.text.hasSuffix("wrongdoing."))
        #expect(labelled.expected.count == 2)
        let first = try #require(labelled.expected.first)
        #expect(Set(first.kinds.map(\.id)) == ["arrested", "charged"])
        #expect(first.alerts && !first.isOptional)
        #expect(first.earliest == first.latest)
        let second = try #require(labelled.expected.last)
        #expect(second.statuses == [.rumoured, .denied])
        #expect(second.members == ["A. Ndege", "B. Mora"])
        #expect(second.earliest != nil && second.latest == nil && second.isOptional)
    }

    @Test(arguments: [
        ("kind: arrested", "kind: detained", "no kind is called detained", 10),
        ("status: happened", "status: maybe", "no status is called maybe", 11),
        ("person: Josphat", "persona: Josphat", "no key is called persona", 12),
        ("2024-03-05T", "last Tuesday T", "published is no RFC 3339 date", 3),
        ("date: 2024-03-04", "date: March", "no date: March", 13),
        ("optional: true", "optional: yes", "neither true nor false", 24),
    ])
    func `a fault is named with its line`(good: String, bad: String, words: String, line: Int) throws {
        let error = #expect(throws: LabelError.self) {
            try LabelledReader.read(sample.replacing(good, with: bad), file: "f.txt")
        }
        #expect(error?.message.contains(words) == true)
        #expect(error?.line == line)
    }
}
