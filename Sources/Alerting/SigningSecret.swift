// SPDX-License-Identifier: Apache-2.0
import struct FoundationEssentials.Data

/// A secret of Standard Webhooks: `whsec_` and base64 of 24 to 64 bytes. It never shows its bytes.
public struct SigningSecret: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
    package let bytes: [UInt8]

    /// How many bytes a secret may have (Standard Webhooks 1.0, "Signature scheme").
    static let length = 24...64
    static let prefix = "whsec_"

    /// Strict: the prefix, then canonical base64 with its padding, and nothing around them.
    public init(_ text: String) throws(SecretError) {
        guard !text.isEmpty else { throw .empty }
        guard text.utf8.starts(with: Self.prefix.utf8) else { throw .noPrefix }
        let encoded = String(text.dropFirst(Self.prefix.count))
        // Encoding again finds what decoders wink at: bits after the end, missing padding, a newline inside.
        guard let data = Data(base64Encoded: encoded), data.base64EncodedString() == encoded else { throw .notBase64 }
        guard Self.length.contains(data.count) else { throw .badLength(data.count) }
        bytes = Array(data)
    }

    public var description: String { Self.prefix + "(hidden)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What is wrong with a text that should be a secret. It shows nothing of the text.
public enum SecretError: Error, Hashable, CustomStringConvertible {
    case empty
    case noPrefix
    case notBase64
    /// The number of bytes that it has.
    case badLength(Int)

    public var description: String {
        switch self {
        case .empty: "the secret is empty"
        case .noPrefix: "a secret begins with \"\(SigningSecret.prefix)\""
        case .notBase64: "what follows \"\(SigningSecret.prefix)\" is not canonical base64"
        case .badLength(let count):
            "the secret has \(count) bytes; "
                + "\(SigningSecret.length.lowerBound) to \(SigningSecret.length.upperBound) are allowed"
        }
    }
}
