// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Resolution

@Suite struct NameAgreementTests {
    private static func agreement(_ one: String, _ other: String) -> NameAgreement {
        NameAgreement(PersonName(one), PersonName(other))
    }

    @Test("Spellings, scripts, orders and patronymics of one name are one name", arguments: NameSamples.equals)
    func same(_ row: [String]) {
        for one in row {
            for other in row { #expect(Self.agreement(one, other) == .same, "\(one) and \(other)") }
        }
    }

    @Test("What leaves room for another person needs more than the name", arguments: NameSamples.compatible)
    func compatible(_ one: String, _ other: String, _ reason: Reason) {
        #expect(Self.agreement(one, other) == .compatible(reason))
        #expect(Self.agreement(other, one) == .compatible(reason))
    }

    @Test("Other people keep their own names", arguments: NameSamples.different)
    func different(_ one: String, _ other: String) {
        #expect(Self.agreement(one, other) == .different)
        #expect(Self.agreement(other, one) == .different)
    }

    @Test("No two rows are one name")
    func rowsApart() {
        let names = NameSamples.equals.map { row in row.map { ($0, PersonName($0)) } }
        for (index, row) in names.enumerated() {
            for other in names[..<index].joined() {
                for name in row where NameAgreement(name.1, other.1) != .different {
                    Issue.record("\(name.0) and \(other.0)")
                }
            }
        }
    }
}
