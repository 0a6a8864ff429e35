// SPDX-License-Identifier: Apache-2.0
import Pipeline

/// One answer as it comes in, within its bounds.
struct AnswerBuffer {
    /// 0 before the status line.
    private(set) var status = 0
    private(set) var headers: [String: String] = [:]
    private(set) var body: [UInt8] = []
    /// The empty line after the header has come.
    private(set) var hasWholeHeader = false
    /// The bound that was hit, in bytes; nothing is taken after it.
    private(set) var exceeded: Int?

    private var headerBytes = 0
    private var bodyBytes = 0
    private let headerLimit: Int
    private let bodyLimit: Int

    init(headerLimit: Int, bodyLimit: Int) { (self.headerLimit, self.bodyLimit) = (headerLimit, bodyLimit) }

    /// Takes one header line as libcurl gives it: status line, field, or the empty line at the end.
    /// False where the bound is hit.
    mutating func takeHeader(_ line: UnsafeRawBufferPointer) -> Bool {
        headerBytes += line.count
        guard headerBytes <= headerLimit else {
            exceeded = headerLimit
            return false
        }
        // What follows the body is a trailer, and says nothing that we ask for.
        guard bodyBytes == 0 else { return true }
        let text = String(decoding: line, as: UTF8.self)
        if text.hasPrefix("HTTP/") {
            // A provisional answer (1xx) or a proxy's may have come before.
            (headers, hasWholeHeader) = ([:], false)
            status = text.split(separator: " ", maxSplits: 2).dropFirst().first.flatMap { Int($0) } ?? 0
        } else if text == "\r\n" || text == "\n" {
            hasWholeHeader = true
        } else if let colon = text.firstIndex(of: ":"), colon > text.startIndex {
            let name = text[..<colon].lowercased()
            let value = text[text.index(after: colon)...].drop { $0.isWhitespace }
            headers[name] = String(value.trimmingSuffix { $0.isWhitespace })
        }
        return true
    }

    /// Takes a piece of the decompressed body; `keeps` is false where only its size is of interest.
    /// False where the bound is hit: what fits has been kept.
    mutating func takeBody(_ piece: UnsafeRawBufferPointer, keeps: Bool) -> Bool {
        let room = bodyLimit - bodyBytes
        bodyBytes += piece.count
        if keeps { body.append(contentsOf: piece.prefix(room)) }
        guard piece.count <= room else {
            exceeded = bodyLimit
            return false
        }
        return true
    }

    /// To be told how many bytes came over the wire; false where the bound is hit.
    mutating func tookFromWire(_ count: Int) -> Bool {
        guard count > bodyLimit else { return true }
        exceeded = bodyLimit
        return false
    }
}

extension Substring {
    func trimmingSuffix(while isLeftOut: (Character) -> Bool) -> Substring {
        var rest = self
        while let last = rest.last, isLeftOut(last) { rest.removeLast() }
        return rest
    }
}
