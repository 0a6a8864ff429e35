// SPDX-License-Identifier: Apache-2.0

/// The phrase that stands for a group, as it is compared.
enum GroupPhrase {
    /// In alphabetical order, without numbers and without the words that only count.
    static func words(of phrase: String) -> [String] {
        Set(Folding.words(of: phrase)).subtracting(counting).filter { !$0.allSatisfy(\.isNumber) }.sorted()
    }

    private static let counting: Set<String> = [
        "a", "about", "an", "at", "dozen", "dozens", "few", "hundreds", "least", "many", "more", "of", "over",
        "several", "some", "than", "the",
    ]
}
