// SPDX-License-Identifier: Apache-2.0

extension MarkupScanner {
    /// The name of the first element, in lower case and without its prefix; nil where there is none.
    static func firstElement(of bytes: [UInt8]) -> String? {
        var scanner = MarkupScanner(bytes, dialect: .xml)
        while let token = scanner.next() {
            guard case .start(let tag) = token else { continue }
            let name = bytes.localName(tag.name)
            return String(decoding: bytes[name].map(\.lowercased), as: UTF8.self)
        }
        return nil
    }
}

extension [UInt8] {
    /// A name without the prefix before its colon.
    func localName(_ name: Range<Int>) -> Range<Int> {
        guard let colon = firstIndex(of: Byte.colon, in: name), colon + 1 < name.upperBound else { return name }
        return colon + 1..<name.upperBound
    }
}
