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

    /// UTF-16 and UTF-32 without a mark, by where the NULs stand in the first 40 bytes; EBCDIC by `<?xm`.
    static func unmarked(_ bytes: [UInt8]) -> TextEncoding? {
        if bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) { return ebcdic(bytes) }
        let head = bytes.prefix(40)
        guard head.count >= 4 else { return nil }
        // What the markup of every feed and page is made of is ASCII.
        var zeros = [0, 0, 0, 0]
        for (place, byte) in head.enumerated() where byte == 0 { zeros[place % 4] += 1 }
        let quarter = head.count / 4
        let isNull = zeros.map { $0 * 2 >= quarter && $0 > 0 }
        let isText = zeros.map { $0 * 5 <= quarter }
        if isNull[0], isNull[1], isNull[2], isText[3] { return .utf32BigEndian }
        if isText[0], isNull[1], isNull[2], isNull[3] { return .utf32LittleEndian }
        if isNull[0], isText[1], isNull[2], isText[3] { return .utf16BigEndian }
        if isText[0], isNull[1], isText[2], isNull[3] { return .utf16LittleEndian }
        return nil
    }

    /// What an XML declaration in EBCDIC says, or else its most common form.
    private static func ebcdic(_ bytes: [UInt8]) -> TextEncoding {
        let head = Conversion.toUTF8(Array(bytes.prefix(256)), from: 0, in: .ebcdic)
        return head.flatMap { label(in: $0.text) }.flatMap(TextEncoding.init) ?? .ebcdic
    }

    /// The language that a feed or page states, as two letters; looked for in the first 4 KiB.
    static func language(in bytes: [UInt8]) -> String? {
        let head = 0..<min(bytes.count, 4096)
        let found = ["lang=", "language>"].compactMap { (key: StaticString) -> Range<Int>? in
            guard let start = bytes.firstIndex(of: key, in: head) else { return nil }
            var from = start + key.utf8CodeUnitCount
            while from < head.upperBound, !bytes[from].isLetter, bytes[from] != Byte.lessThan { from += 1 }
            return from..<min(head.upperBound, from + 2)
        }
        return found.lazy.map { bytes.string($0).lowercased() }.first { $0.utf8.allSatisfy(\.isLetter) }
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
