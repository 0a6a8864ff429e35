// SPDX-License-Identifier: Apache-2.0

/// Tells markup from text that only looks like it.
enum MarkupSigns {
    /// True where an element of HTML both starts with a tag and, unless it is one without an end, ends with one.
    static func hasKnownTag(_ bytes: [UInt8]) -> Bool {
        guard bytes.firstIndex(of: Byte.lessThan, in: 0..<bytes.count) != nil else { return false }
        var scanner = MarkupScanner(bytes, dialect: .html)
        var started = Set<PackedName>()
        while let token = scanner.next() {
            switch token {
            case .start(let tag):
                let name = PackedName(lowercasing: bytes, tag.name)
                if name == "br" || name == "img" || name == "hr" { return true }
                if HTMLRole(name) != .unknown { started.insert(name) }
            case .end(let tag):
                if started.contains(PackedName(lowercasing: bytes, tag.name)) { return true }
            case .text, .cdata: break
            }
        }
        return false
    }
}
