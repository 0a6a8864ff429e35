// SPDX-License-Identifier: Apache-2.0
import Crypto
public import FoundationEssentials
public import Personnel

/// Signs and checks requests as Standard Webhooks 1.0 has it: HMAC-SHA256 over `id.timestamp.body`.
public enum WebhookSignature {
    static let idHeader = "webhook-id"
    static let timestampHeader = "webhook-timestamp"
    static let signatureHeader = "webhook-signature"
    static let version = "v1"

    /// The three headers of one attempt. `timestamp` is the attempt's own; each secret gives one signature, in the
    /// order given. Without secrets there is nothing to sign: no headers.
    public static func headers(
        id: AlertID, timestamp: Date, body: [UInt8], secrets: [SigningSecret]
    ) -> [String: String] {
        guard !secrets.isEmpty else { return [:] }
        let seconds = String(Int64(timestamp.timeIntervalSince1970.rounded(.down)))
        let content = signedContent(id: id.rawValue, timestamp: seconds, body: body)
        let signatures = secrets.map { secret in
            let code = HMAC<SHA256>.authenticationCode(for: content, using: SymmetricKey(data: secret.bytes))
            return version + "," + Data(code).base64EncodedString()
        }
        return [
            idHeader: id.rawValue, timestampHeader: seconds, signatureHeader: signatures.joined(separator: " "),
        ]
    }

    /// Checks a request that came in; returning means that one of its signatures is by one of the secrets.
    /// Names of headers are compared without regard to case.
    public static func verify(
        headers: [String: String], body: [UInt8], secrets: [SigningSecret], now: Date, toleranceSeconds: Int = 300
    ) throws(VerificationError) {
        let known = Dictionary(headers.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
        func header(_ name: String) throws(VerificationError) -> String {
            guard let value = known[name], !value.isEmpty else { throw .missingHeader(name) }
            return value
        }
        let id = try header(idHeader)
        let timestamp = try header(timestampHeader)
        let signatures = try header(signatureHeader)
        guard let seconds = Int64(timestamp) else { throw .badTimestamp }
        let age = now.timeIntervalSince1970 - Double(seconds)
        guard age <= Double(toleranceSeconds) else { throw .tooOld(toleranceSeconds: toleranceSeconds) }
        guard -age <= Double(toleranceSeconds) else { throw .tooNew(toleranceSeconds: toleranceSeconds) }

        let content = signedContent(id: id, timestamp: timestamp, body: body)
        for signature in signatures.split(separator: " ").prefix(maximumSignatures) {
            let parts = signature.split(separator: ",", maxSplits: 1)
            guard parts.count == 2, parts[0] == version, let code = Data(base64Encoded: String(parts[1])) else {
                continue
            }
            // The library compares in constant time.
            let isGenuine = secrets.contains {
                HMAC<SHA256>.isValidAuthenticationCode(
                    code, authenticating: content, using: SymmetricKey(data: $0.bytes))
            }
            if isGenuine { return }
        }
        throw .noMatchingSignature
    }

    /// More than any rotation needs; a sender cannot make us compute without end.
    private static let maximumSignatures = 16

    private static func signedContent(id: String, timestamp: String, body: [UInt8]) -> [UInt8] {
        Array("\(id).\(timestamp).".utf8) + body
    }
}

/// Why a request is not believed.
public enum VerificationError: Error, Hashable, CustomStringConvertible {
    /// Absent or empty.
    case missingHeader(String)
    /// Not a whole number of seconds.
    case badTimestamp
    case tooOld(toleranceSeconds: Int)
    case tooNew(toleranceSeconds: Int)
    case noMatchingSignature

    public var description: String {
        switch self {
        case .missingHeader(let name): "the header \(name) is missing"
        case .badTimestamp: "webhook-timestamp is not a whole number of seconds"
        case .tooOld(let tolerance): "the request is older than \(tolerance) s"
        case .tooNew(let tolerance): "the request is dated more than \(tolerance) s ahead"
        case .noMatchingSignature: "no signature is by a known secret"
        }
    }
}
