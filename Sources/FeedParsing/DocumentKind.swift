// SPDX-License-Identifier: Apache-2.0

/// What a document is, by its first bytes.
public enum DocumentKind: Sendable, Equatable {
    case xml, json, html, empty
    /// Nothing of these; what it looks like, in a word or two.
    case other(String)

    /// True for gzip, which somebody forgot to unpack.
    static func isCompressed(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

    /// Looks at bytes that are already UTF-8.
    public init(_ bytes: [UInt8]) {
        let start = bytes.firstIndex { $0 > Byte.space } ?? bytes.count
        guard start < bytes.count else {
            self = .empty
            return
        }
        if bytes[start] == Byte.openBrace {
            self = .json
        } else if let root = MarkupScanner.firstElement(of: bytes) {
            self = root == "html" || root == "head" || root == "body" ? .html : .xml
        } else {
            self = .other("plain text")
        }
    }
}
