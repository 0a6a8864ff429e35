// SPDX-License-Identifier: Apache-2.0

/// What a document or its carrier says about its encoding.
enum EncodingDeclaration {
    /// The encoding of a byte order mark, and the mark's length.
    static func byteOrderMark(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return nil
    }

    /// UTF-16 and UTF-32 without a mark, by the NULs around the first `<` or `{`.
    static func wide(_ bytes: [UInt8]) -> TextEncoding? {
        guard bytes.count >= 4 else { return nil }
        func isOpener(_ byte: UInt8) -> Bool { byte == Byte.lessThan || byte == Byte.openBrace }
        switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
        case (0, 0, 0, let last) where isOpener(last): return .utf32BigEndian
        case (let first, 0, 0, 0) where isOpener(first): return .utf32LittleEndian
        case (0, let second, 0, let last) where isOpener(second) && last != 0: return .utf16BigEndian
        case (let first, 0, let third, 0) where isOpener(first) && third != 0: return .utf16LittleEndian
        default: return nil
        }
    }

    /// The label in `charset=` of a Content-Type; nil where there is none.
    static func charset(ofContentType contentType: String) -> String? {
        value(after: "charset", in: Array(contentType.utf8), range: 0..<contentType.utf8.count)
    }

    /// The label in the XML declaration, or in an HTML `meta` element; looked for in the first 2 KiB.
    static func label(in bytes: [UInt8]) -> String? {
        let head = 0..<min(bytes.count, 2048)
        if let declaration = bytes.firstIndex(of: "<?xml", in: head),
            let end = bytes.firstIndex(of: "?>", in: declaration..<head.upperBound),
            let label = value(after: "encoding", in: bytes, range: declaration..<end)
        {
            return label
        }
        var from = 0
        while let open = bytes.firstIndex(of: Byte.lessThan, in: from..<head.upperBound) {
            from = open + 1
            guard bytes.matchesIgnoringCase("<meta", at: open, before: head.upperBound) else { continue }
            let end = bytes.firstIndex(of: Byte.greaterThan, in: open..<head.upperBound) ?? head.upperBound
            if let label = value(after: "charset", in: bytes, range: open..<end) { return label }
        }
        return nil
    }

    /// The value of `key = "value"`, quoted or not.
    private static func value(after key: StaticString, in bytes: [UInt8], range: Range<Int>) -> String? {
        for start in range where bytes.matchesIgnoringCase(key, at: start, before: range.upperBound) {
            var index = start + key.utf8CodeUnitCount
            while index < range.upperBound, bytes[index].isMarkupSpace { index += 1 }
            guard index < range.upperBound, bytes[index] == Byte.equals else { continue }
            index += 1
            while index < range.upperBound, !bytes[index].isEncodingLabel { index += 1 }
            let valueStart = index
            while index < range.upperBound, bytes[index].isEncodingLabel { index += 1 }
            if index > valueStart { return bytes.string(valueStart..<index) }
        }
        return nil
    }
}

extension UInt8 {
    /// True for what may stand in the name of an encoding.
    var isEncodingLabel: Bool {
        isLetter || isDigit || self == Byte.hyphen || self == Byte.underscore || self == Byte.colon || self == 0x2E
    }
}
