// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel
import Testing

@Suite struct AlertFilterTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let accepts: Bool
        let narrow: @Sendable (inout AlertFilter) -> Void
    }

    @Test(
        "each key narrows what is let through",
        arguments: [
            Case(testDescription: "nothing set", accepts: true) { _ in },
            Case(testDescription: "its kind", accepts: true) { $0.kinds = ["dismissed", "arrested"] },
            Case(testDescription: "another kind", accepts: false) { $0.kinds = ["arrested"] },
            Case(testDescription: "its family", accepts: true) { $0.families = [.exit] },
            Case(testDescription: "another family", accepts: false) { $0.families = [.legal] },
            Case(testDescription: "its status", accepts: true) { $0.statuses = [.happened] },
            Case(testDescription: "another status", accepts: false) { $0.statuses = [.expected] },
            Case(testDescription: "its country", accepts: true) { $0.countries = ["DE", "FR"] },
            Case(testDescription: "another country", accepts: false) { $0.countries = ["DE"] },
            Case(testDescription: "its source", accepts: true) { $0.sources = ["agency", "wire"] },
            Case(testDescription: "another source", accepts: false) { $0.sources = ["wire"] },
            Case(testDescription: "just enough confidence", accepts: true) { $0.minimumConfidence = 0.75 },
            Case(testDescription: "more confidence", accepts: false) { $0.minimumConfidence = 0.76 },
            Case(testDescription: "more sources", accepts: false) { $0.minimumSources = 2 },
            Case(testDescription: "one of two keys fails", accepts: false) {
                $0.kinds = ["dismissed"]
                $0.countries = ["DE"]
            },
        ])
    func narrows(sample: Case) throws {
        var filter = AlertFilter()
        sample.narrow(&filter)
        #expect(filter.accepts(try sampleChange(), folding: words) == sample.accepts)
    }

    @Test("a post without a country passes only a filter without countries")
    func noCountry() throws {
        var change = try sampleChange()
        change.claim.position?.country = nil
        var filter = AlertFilter()
        #expect(filter.accepts(change, folding: words))
        filter.countries = ["FR"]
        #expect(!filter.accepts(change, folding: words))
    }

    /// Stands for the folding that the store brings along.
    private func words(_ text: String) -> [String] { text.lowercased().split(separator: " ").map(String.init) }
}
