// SPDX-License-Identifier: Apache-2.0

/// Tells markup from text that only looks like it.
enum MarkupSigns {
    /// True where an element of HTML both starts with a tag and ends with one, or has no end by nature, or has
    /// attributes.
    static func hasKnownTag(_ bytes: [UInt8]) -> Bool { isMarkup(bytes, 0..<bytes.count, startsWithBlock: false) }

    /// The same for a stretch; where asked, a block at its very start needs no end: "<p>Minister resigns".
    static func isMarkup(_ bytes: [UInt8], _ range: Range<Int>, startsWithBlock: Bool) -> Bool {
        guard bytes.firstIndex(of: Byte.lessThan, in: range) != nil else { return false }
        var scanner = MarkupScanner(bytes, in: range, dialect: .html)
        var started = Set<PackedName>()
        while let token = scanner.next() {
            switch token {
            case .start(let tag):
                let name = PackedName(lowercasing: bytes, tag.name)
                let role = HTMLRole(name)
                guard role != .unknown else { continue }
                if name == "br" || name == "img" || name == "hr" || name == "wbr" { return true }
                if !bytes.trimmed(tag.attributes).isEmpty { return true }
                if startsWithBlock, role == .block, tag.whole.lowerBound == range.lowerBound { return true }
                started.insert(name)
            case .end(let tag):
                if started.contains(PackedName(lowercasing: bytes, tag.name)) { return true }
            case .text, .cdata: break
            }
        }
        return false
    }
}
