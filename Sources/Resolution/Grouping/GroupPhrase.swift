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

    /// "Dozens of officials", "десятки чиновников": how many, nobody counted.
    static func isVague(_ phrase: String) -> Bool { Folding.words(of: phrase).contains { vague.contains($0) } }

    private static let vague: Set<String> = Set(
        "dozens scores десятки десятков десятків dizaines decenas dezenas dutzende decine onlarca dziesiatki zeci desiatky"
            .split(separator: " ").flatMap { Folding.words(of: String($0)) })
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
        два три четыре пять шесть семь восемь девять дві п'ять шість сім вісім дев'ять десятеро عدد من several plusieurs varios varias vários várias mehrere diversi alcuni kilku несколько кілька декілька birkaç vài усі всех всіх entire whole all both tous
        не менее менш менше как минимум щонайменше более больше понад больш около moins plus menos más mehr mindestens almeno
        più najmniej ponad az least najmanje više
        todos alle tutti
        """.split(whereSeparator: \.isWhitespace).flatMap { Folding.words(of: String($0)) })
}
