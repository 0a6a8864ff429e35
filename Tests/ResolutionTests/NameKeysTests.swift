// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Resolution

@Suite struct NameKeysTests {
    @Test("Whatever can be one name is found under a common key, whichever came first", arguments: NameSamples.equals)
    func keys(_ row: [String]) {
        for read in row {
            for known in row { expectFound(read, known) }
        }
    }

    @Test("So is what leaves room for another person", arguments: NameSamples.compatible)
    func keys(_ one: String, _ other: String, _: Reason) {
        expectFound(one, other)
        expectFound(other, one)
    }

    private func expectFound(_ read: String, _ known: String) {
        #expect(!NameKeys.filed(known).isDisjoint(with: NameKeys.sought(read)), "\(read) does not find \(known)")
    }

    @Test("A family name first finds one that initials follow")
    func turnedInitials() {
        expectFound("SCHUGANZEW Sergej", "Шуганцев С. П.")
        expectFound("Шуганцев С. П.", "SCHUGANZEW Sergej")
    }

    @Test("The initial in the key keeps the many people of one surname apart")
    func narrowKeys() {
        #expect(NameKeys.filed("Boris Ivanov").isDisjoint(with: NameKeys.sought("Timur Ivanov")))
    }

    @Test("A name is looked for under few keys")
    func fewKeys() {
        #expect(NameKeys.sought("Boris Ivanov").count <= 4)
        #expect(NameKeys.sought("Sergei Konstantinovich Volkonin").count <= 8)
    }

    @Test("The register files the spellings of a name under one key", arguments: NameSamples.equals)
    func register(_ row: [String]) {
        // Names whose words some write together and others apart are found by the words that they share.
        for one in row where one.split(separator: " ").count == 2 && row[0].split(separator: " ").count == 2 {
            let keys = Set(NameKeys.register(row[0]))
            #expect(!keys.isDisjoint(with: NameKeys.register(one)), "\(row[0]) and \(one)")
        }
    }

    @Test("A surname alone is in no register")
    func bare() {
        #expect(NameKeys.register("Popov").isEmpty)
        #expect(NameKeys.register("S. Popov").isEmpty)
    }
}
