// SPDX-License-Identifier: Apache-2.0

/// Tells an entry inside another one from an entry after one that nobody closed.
enum EntryNesting {
    /// True where two end tags of entries follow, and no start tag comes before the second one.
    ///
    /// Each search ends at the next start tag, so that a document full of unclosed entries is still read in linear time.
    static func isInside(_ tag: StartTag, in bytes: [UInt8]) -> Bool {
        let name = bytes.localName(tag.name)
        var ends = 0
        var from = tag.whole.upperBound
        while let open = bytes.firstIndex(of: Byte.lessThan, in: from..<bytes.count) {
            from = open + 1
            let isEnd = from < bytes.count && bytes[from] == Byte.slash
            guard bytes.isName(name, at: isEnd ? from + 1 : from, before: bytes.count) else { continue }
            if !isEnd { return false }
            ends += 1
            if ends == 2 { return true }
        }
        return false
    }
}
