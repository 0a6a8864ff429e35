// SPDX-License-Identifier: Apache-2.0

extension XMLFeedReader {
    /// A link and its rank: text, or an `href` to a page for people, are best. Nil for links to other things.
    mutating func link(_ captured: Capture) -> (LinkReference?, rank: Int) {
        let attributes = captured.attributes
        switch attributes.relation ?? "alternate" {
        case "alternate", "", "http://www.iana.org/assignments/relation/alternate": break
        default: return (nil, 0)
        }
        guard let text = attributes.href ?? address(captured), !text.isEmpty else { return (nil, 0) }
        let isPage = attributes.href == nil || attributes.mediaType.map { $0.contains("html") } ?? true
        return (LinkReference(text: text, base: captured.base), isPage ? 0 : 2)
    }

    /// An address that was broken over lines is joined again; of a link in HTML, its `href` is the address.
    private mutating func address(_ captured: Capture) -> String? {
        let text = captured.source.text(in: bytes, tally: &tally)
        if !text.range.isEmpty, text.bytes[text.range.lowerBound] == Byte.lessThan {
            return Self.reference(in: text.bytes, text.range)
        }
        guard text.range.contains(where: { text.bytes[$0] < Byte.space }) else {
            return text.range.isEmpty ? nil : SingleLine.text(of: text.bytes, text.range)
        }
        let lines = text.bytes[text.range].split { $0 == Byte.newline || $0 == Byte.carriageReturn }
        let address = lines.map { String(decoding: $0.filter { $0 != Byte.tab }, as: UTF8.self) }
        return address.map { $0.trimmingBlanks }.joined()
    }

    private static func reference(in bytes: [UInt8], _ range: Range<Int>) -> String? {
        var scanner = MarkupScanner(bytes, in: range, dialect: .html)
        var other: String?
        while let token = scanner.next() {
            switch token {
            case .start(let tag):
                for attribute in Attributes(of: tag, in: bytes)
                where PackedName(lowercasing: bytes, attribute.name) == "href" {
                    return bytes.string(attribute.value)
                }
            case .text(let range), .cdata(let range):
                if other == nil, !bytes.trimmed(range).isEmpty { other = SingleLine.text(of: bytes, range) }
            case .end: break
            }
        }
        return other
    }

    /// True for a guid that is the entry's link, too: an address, or a relative one of which the feed says so.
    func isPermanentLink(_ id: String, _ captured: Capture) -> Bool {
        switch captured.attributes.isPermanentLink {
        case false?: false
        case nil: id.contains("://")
        case true?: id.contains("://") || (id.utf8.contains(Byte.slash) && !id.utf8.contains(Byte.space))
        }
    }
}
