// SPDX-License-Identifier: Apache-2.0

/// Tells markup from text that only looks like it.
enum MarkupSigns {
    /// True where an element of HTML both starts with a tag and ends with one, or has no end by nature, or has
    /// attributes.
    static func hasKnownTag(_ bytes: [UInt8]) -> Bool { isMarkup(bytes, 0..<bytes.count, halvesCount: false) }

    /// The same for a stretch; where asked, a block at its very start needs no end, and an end tag at its very end no
    /// start: "<p>Minister resigns", "Minister resigns</b>".
    static func isMarkup(_ bytes: [UInt8], _ range: Range<Int>, halvesCount: Bool) -> Bool {
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
                if halvesCount, role == .block, tag.whole.lowerBound == range.lowerBound { return true }
                started.insert(name)
            case .end(let tag):
                let name = PackedName(lowercasing: bytes, tag.name)
                if started.contains(name) { return true }
                if halvesCount, tag.whole.upperBound == range.upperBound, HTMLRole(name) != .unknown { return true }
            case .text, .cdata: break
            }
        }
        return false
    }
}
