// SPDX-License-Identifier: Apache-2.0

/// Byte order marks that joined files leave in the middle of a document: nobody sees them, and they part words.
enum ByteOrderMarks {
    static func removed(from bytes: [UInt8]) -> [UInt8] {
        guard var mark = bytes.firstIndex(of: "\u{FEFF}", in: 0..<bytes.count) else { return bytes }
        var output = [UInt8]()
        output.reserveCapacity(bytes.count)
        var start = 0
        while true {
            output.append(start..<mark, of: bytes)
            start = mark + 3
            guard let next = bytes.firstIndex(of: "\u{FEFF}", in: start..<bytes.count) else { break }
            mark = next
        }
        output.append(start..<bytes.count, of: bytes)
        return output
    }
}
