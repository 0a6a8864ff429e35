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
                // Others are not remembered: a document may have millions of them.
                if vocabulary != .other {
                    tally.count(.unknownNamespace)
                    prefixes[prefix] = vocabulary
                }
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
            case "xmlns":
                // An unknown address at the top is a mistake of the publisher's; inside an entry it parts.
                let isInside = open[open.count - 1].context == .entry
                opened.vocabulary = Vocabulary(address: value) ?? (isInside && !value.isEmpty ? .other : .core)
            case "xml:lang", "lang":
                opened.language = value.isEmpty ? "" : LanguageTag.read(value, tally: &tally) ?? opened.language
            case "xml:base":
                let reference = URLReference(value)
                opened.base = (opened.base ?? baseURL).flatMap { reference?.resolved(against: $0) } ?? reference?.text
            default: note(attribute.name, name, value, in: &attributes)
            }
        }
        return attributes
    }

    private mutating func note(
        _ range: Range<Int>, _ name: PackedName, _ value: String, in attributes: inout ElementAttributes
    ) {
        let local = bytes.localName(range)
        guard local != range else {
            attributes.note(name, value)
            return
        }
        let prefix = PackedName(lowercasing: bytes, range.lowerBound..<local.lowerBound - 1)
        if prefix == "xmlns" {
            declare(local, value)
        } else if prefix == "rdf" || prefixes[prefix] == .rdf {
            if PackedName(lowercasing: bytes, local) == "about" { attributes.note("rdf:about", value) }
        }
    }

    /// A declaration holds up to the end of its element: what it replaces is remembered.
    private mutating func declare(_ prefixRange: Range<Int>, _ address: String) {
        let prefix = PackedName(lowercasing: bytes, prefixRange)
        let known = Vocabulary(address: address)
        let usual = Vocabulary(prefix: prefix)
        if known == nil, usual != .other { tally.count(.unknownNamespace) }
        declarations.append(Declaration(prefix: prefix, before: prefixes[prefix], depth: open.count))
        prefixes[prefix] = known ?? usual
    }

    /// Takes back what elements declared at a depth or deeper.
    mutating func undoDeclarations(from depth: Int) {
        while let last = declarations.last, last.depth >= depth {
            prefixes[last.prefix] = last.before
            declarations.removeLast()
        }
    }
}

/// A prefix that an element declares, and what it meant before.
struct Declaration {
    let prefix: PackedName
    let before: Vocabulary?
    /// How many elements were open around that element.
    let depth: Int
}
