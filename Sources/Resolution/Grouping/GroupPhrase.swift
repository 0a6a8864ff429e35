// SPDX-License-Identifier: Apache-2.0

/// The phrase that stands for a group, as it is compared.
enum GroupPhrase {
    /// In alphabetical order, without numbers and without the words that only count.
    static func words(of phrase: String) -> [String] {
        Set(Folding.words(of: phrase)).subtracting(counting).filter { !$0.allSatisfy(\.isNumber) }.sorted()
    }

    /// The phrase without the words that only count, in its order and letters.
    static func withoutNumbers(_ phrase: String) -> String {
        phrase.split(whereSeparator: \.isWhitespace).filter { word in
            let folded = Folding.words(of: String(word))
            return !folded.allSatisfy { counting.contains($0) || numbers.contains($0) || $0.allSatisfy(\.isNumber) }
        }.joined(separator: " ")
    }

    private static let counting: Set<String> = [
        "a", "about", "an", "at", "dozen", "dozens", "few", "hundreds", "least", "many", "more", "of", "over",
        "several", "some", "than", "the",
    ]
    /// Numbers in words; `words(of:)` keeps them, since "two judges" and "five judges" are two groups.
    private static let numbers: Set<String> = Set(
        """
        one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred un deux trois quatre
        cinq sept huit neuf dix onze douze vingt dos tres cuatro cinco seis siete ocho nueve diez once doce veinte dois
        quatro sete oito nove dez zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig due tre quattro sei otto
        nove dieci dwaj trzech czterech pieciu szesciu siedmiu iki uc dort bes alti yedi sekiz dokuz on hai ba bon nam
        все всі двое трое четверо пятеро двоє троє четверо п'ятеро шестеро семеро восьмеро девятеро дев'ятеро десять
        два три четыре пять шесть семь восемь девять дві п'ять шість сім вісім дев'ять десятеро entire whole all both tous
        todos alle tutti
        """.split(whereSeparator: \.isWhitespace).flatMap { Folding.words(of: String($0)) })
}
