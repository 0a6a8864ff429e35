// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Which state an article is about, and each part of a digest of several.
struct Atlas: Sendable {
    /// Points for each country, by how it is told of.
    private var points: [CountryCode: Int] = [:]
    /// The same for countries that only the name of a body tells: many states have a "House of Representatives".
    private var bodyPoints: [CountryCode: Int] = [:]
    /// Lines that consist of a country: what follows is about it, up to the next.
    private var headings: [(sentence: Int, country: CountryCode)] = []

    /// Fewer points than this tell nothing.
    private static let least = 3

    init(_ sentences: [ParsedSentence]) {
        for (index, parsed) in sentences.enumerated() {
            if let country = Self.heading(parsed) { headings.append((index, country)) }
            for phrase in parsed.phrases {
                let weight = Self.weight(phrase, parsed)
                if let country = phrase.country { points[country, default: 0] += weight }
                if let country = phrase.bodyCountry { bodyPoints[country, default: 0] += weight }
            }
        }
    }

    /// The country that a sentence tells of, where nothing in it says so; nil where two could be it.
    func country(at sentence: Int) -> CountryCode? {
        if headings.count > 1 { return headings.last { $0.sentence <= sentence }?.country }
        return Self.leader(points) ?? (points.isEmpty ? Self.leader(bodyPoints) : nil)
            ?? Self.only(points.merging(bodyPoints) { $0 + $1 })
    }

    /// The one state that is told of at all, where it is more than a stop on somebody's way.
    private static func only(_ points: [CountryCode: Int]) -> CountryCode? {
        let told = points.filter { $0.value > 0 }
        guard told.count == 1, let first = told.first else { return nil }
        return first.value > 1 ? first.key : nil
    }

    private static func leader(_ points: [CountryCode: Int]) -> CountryCode? {
        let ranked = points.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        guard let first = ranked.first, first.value >= least else { return nil }
        guard ranked.count > 1 else { return first.key }
        return first.value * 2 >= ranked[1].value * 3 ? first.key : nil
    }

    /// Whose officials and bodies an article tells of weighs more than which places it passes through, and a way to
    /// or from a country weighs nothing.
    private static func weight(_ phrase: Phrase, _ parsed: ParsedSentence) -> Int {
        let isLead = parsed.passage.isTitle || parsed.sentence.order == 0
        let start = phrase.range.lowerBound
        let before = start > parsed.sentence.range.lowerBound ? parsed.passage.classes(start - 1) : []
        let isPassedThrough =
            before.contains(.preposition) && before.isDisjoint(with: [.of, .place, .agentive, .subordinator])
        if phrase.post != nil || phrase.rank != nil { return isLead ? 12 : 6 }
        // Officials come from and go to bodies of their own state: "from the Nigerian Defence Academy".
        if phrase.isHost { return 0 }
        if isPassedThrough { return phrase.kind == .organisation ? 2 : 0 }
        switch phrase.kind {
        case .organisation: return isLead ? 6 : 3
        case .place where start == parsed.sentence.range.lowerBound && isLead && !parsed.passage.isTitle: return 8
        // "was held in Vienna": where something happened may be abroad.
        case .place where before.contains(.preposition) && before.contains(.place): return isLead ? 3 : 1
        case .place: return isLead ? 4 : 2
        case .name, .post, .pronoun, .thing, .nominal: return 1
        }
    }

    /// "BURUNDI."
    private static func heading(_ parsed: ParsedSentence) -> CountryCode? {
        guard parsed.sentence.range.count <= 6,
            let only = parsed.phrases.first(where: { $0.kind == .place && $0.country != nil }),
            parsed.sentence.range.allSatisfy({ only.range.contains($0) || parsed.passage.tokens[$0].kind == .mark })
        else { return nil }
        return only.country
    }
}
