// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// The body behind a title and a name: "Director Noh Jae-hyuk of the National Intelligence Service".
extension Chunker {
    mutating func joinBodies() {
        var index = 0
        while index + 2 < chunks.count {
            if isPreposition(index + 1), case .phrase(let bearer) = chunks[index].kind,
                let joined = named(bearer, withBodyBehind: index)
            {
                reader.phrases[bearer] = joined
                merge(index...(index + 2), as: .phrase(bearer))
            }
            index += 1
        }
    }

    /// The bearer with the body; nil where the title has one, or what follows may be what the verb takes from him.
    private func named(_ bearer: Int, withBodyBehind index: Int) -> Phrase? {
        guard passage.classes(chunks[index + 1].range.lowerBound).contains(.of),
            case .phrase(let body) = chunks[index + 2].kind,
            reader.phrases[bearer].kind == .name, reader.phrases[body].kind == .organisation
        else { return nil }
        var phrase = reader.phrases[bearer]
        let named = reader.phrases[body]
        guard let post = phrase.post, phrase.name != nil, !phrase.isPlural, !phrase.hasApposition,
            phrase.organisationClass == nil, post.upperBound <= phrase.head,
            named.organisationClass?.isPublic == true,
            named.nounClasses.isEmpty || passage.tokens[named.head].isCapitalised,
            named.range.contains(where: { passage.tokens[$0].isCapitalised })
        else { return nil }
        phrase.organisation = named.organisation ?? named.range
        phrase.organisationClass = named.organisationClass
        phrase.country = phrase.country ?? named.country
        phrase.bodyCountry = phrase.bodyCountry ?? named.bodyCountry
        phrase.postIsComplete = true
        phrase.isSurelyPerson = true
        phrase.range = phrase.range.lowerBound..<named.range.upperBound
        return phrase
    }
}
