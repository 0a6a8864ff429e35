// SPDX-License-Identifier: Apache-2.0

/// The `div` around XHTML content, which is not part of it (RFC 4287, section 3.1.1.3).
enum AtomDivision {
    static func inside(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var scanner = MarkupScanner(bytes, in: range, dialect: .xml)
        guard case .start(let tag)? = scanner.next(), !tag.isEmpty,
            PackedName(lowercasing: bytes, bytes.localName(tag.name)) == "div"
        else { return range }
        var depth = 1
        while let token = scanner.next() {
            switch token {
            case .start(let inner) where bytes.isDivision(inner.name): depth += inner.isEmpty ? 0 : 1
            case .end(let end) where bytes.isDivision(end.name):
                depth -= 1
                // Something stands after it: the division is one of several.
                if depth == 0 {
                    return end.whole.upperBound == range.upperBound
                        ? tag.whole.upperBound..<end.whole.lowerBound : range
                }
            default: break
            }
        }
        return range
    }
}

extension [UInt8] {
    fileprivate func isDivision(_ name: Range<Int>) -> Bool { PackedName(lowercasing: self, localName(name)) == "div" }
}
