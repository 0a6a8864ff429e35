// SPDX-License-Identifier: Apache-2.0

extension XMLFeedReader {
    mutating func meaning(
        of tag: StartTag, local: Range<Int>, name: PackedName, vocabulary: Vocabulary
    ) -> (Vocabulary, FeedElement) {
        var vocabulary = vocabulary
        if local != tag.name {
            let prefix = PackedName(lowercasing: bytes, tag.name.lowerBound..<local.lowerBound - 1)
            if let declared = prefixes[prefix] {
                vocabulary = declared
            } else {
                vocabulary = Vocabulary(prefix: prefix)
                if vocabulary != .other { tally.count(.unknownNamespace) }
                prefixes[prefix] = vocabulary
            }
        }
        return (vocabulary, vocabulary.element(named: name))
    }

    /// Reads what the attributes say to everybody inside, and gives the rest.
    mutating func read(_ tag: StartTag, into opened: inout OpenElement) throws(FeedError) -> ElementAttributes {
        var attributes = ElementAttributes()
        var count = 0
        for attribute in Attributes(of: tag, in: bytes) {
            count += 1
            guard count <= limits.attributes else {
                throw .tooManyAttributes(limit: limits.attributes, offset: tag.whole.lowerBound)
            }
            let name = PackedName(lowercasing: bytes, attribute.name)
            let value = CharacterReferences(dialect: .xml).string(attribute.value, of: bytes, tally: &tally)
            switch name {
            case "xmlns": opened.vocabulary = Vocabulary(address: value) ?? .core
            case "xml:lang", "lang": opened.language = value.isEmpty ? nil : value.replacing("_", with: "-")
            case "xml:base":
                let reference = URLReference(value)
                opened.base = (opened.base ?? baseURL).flatMap { reference?.resolved(against: $0) } ?? reference?.text
            default:
                if bytes.matchesIgnoringCase("xmlns:", at: attribute.name.lowerBound, before: attribute.name.upperBound)
                {
                    declare(attribute.name.lowerBound + 6..<attribute.name.upperBound, value)
                } else {
                    attributes.note(name, value)
                }
            }
        }
        return attributes
    }

    private mutating func declare(_ prefixRange: Range<Int>, _ address: String) {
        let prefix = PackedName(lowercasing: bytes, prefixRange)
        if let known = Vocabulary(address: address) {
            prefixes[prefix] = known
        } else {
            let usual = Vocabulary(prefix: prefix)
            if usual != .other { tally.count(.unknownNamespace) }
            prefixes[prefix] = usual
        }
    }
}
