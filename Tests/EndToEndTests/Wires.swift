// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Articles about invented people, made in any number: every one tells of one change to be alerted.
enum Wires {
    private static let given = ["Arvid", "Benka", "Corvin", "Dorte", "Edmar", "Falka", "Gorvan", "Hulda"]
    private static let family = ["Ostrave", "Pellmor", "Quandry", "Rosvelt", "Sarnow", "Tilgrim", "Undset", "Varnholm"]
    private static let towns = ["Kelm", "Ardo", "Brinnes", "Cobram", "Dunlo", "Esker", "Fennik", "Garth"]

    /// All people differ, for up to 64 articles.
    static func article(_ number: Int) -> String {
        let name = given[number % 8] + " " + family[(number / 8 + number) % 8]
        let town =
            towns[number % 8] + ["burg", "stad", "ville", "mouth", "field", "haven", "bridge", "wick"][number / 8 % 8]
        let event =
            switch number % 3 {
            case 0: "\(name), mayor of \(town), was dismissed on Monday."
            case 1: "\(name), governor of \(town), was arrested on Monday on suspicion of taking bribes."
            default: "\(name), the police chief of \(town), resigned on Monday."
            }
        return "\(event)\n\n\(town.uppercased()), 5 May 2026 - \(event)\n"
    }

    /// Adds them to the example's folder of texts.
    static func write(_ numbers: Range<Int>, to trial: Trial) throws {
        for number in numbers {
            _ = try trial.scratch.write("feeds/example/wire/more-\(number).txt", article(number))
        }
    }
}
