// SPDX-License-Identifier: Apache-2.0
import struct FoundationEssentials.Data

/// The secret that a caller must show. It never shows itself.
public struct AccessToken: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
    private let bytes: [UInt8]

    /// Nil for fewer than 16 bytes: such a secret can be guessed.
    public init?(_ text: String) {
        guard text.utf8.count >= 16 else { return nil }
        bytes = Array(text.utf8)
    }

    public var description: String { "(hidden)" }
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// Reads an `Authorization` header: `Bearer TOKEN`, or, for browsers, `Basic` with the token as the password.
    func isShown(in authorization: String) -> Bool {
        let parts = authorization.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        guard parts.count == 2 else { return false }
        switch parts[0].lowercased() {
        case "bearer": return matches(Array(parts[1].utf8))
        case "basic":
            guard let pair = Data(base64Encoded: String(parts[1])), let colon = pair.firstIndex(of: UInt8(ascii: ":"))
            else { return false }
            return matches(Array(pair[pair.index(after: colon)...]))
        default: return false
        }
    }

    /// Takes as long for a wrong first byte as for a wrong last one, so that no answer's delay gives the secret away
    /// byte by byte. The time depends on the length of what is shown alone.
    private func matches(_ shown: [UInt8]) -> Bool {
        var difference = UInt(bitPattern: shown.count ^ bytes.count)
        for (index, byte) in shown.enumerated() {
            difference |= UInt(byte ^ bytes[index % bytes.count])
        }
        return difference == 0
    }
}
