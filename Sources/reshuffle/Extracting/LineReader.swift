// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Reads lines of bytes from a file handle, in batches, without ever holding more than one batch and one line.
struct LineReader {
    private let handle: FileHandle
    private let limitBytes: Int
    private var buffer: [UInt8] = []
    /// Where the next line begins in the buffer.
    private var start = 0
    private var isAtEnd = false

    /// A line longer than `limitBytes` is given as nil, and the rest of it is skipped.
    init(_ handle: FileHandle, limitBytes: Int) {
        (self.handle, self.limitBytes) = (handle, limitBytes)
    }

    /// The next lines, without their newlines: at least one and until their size passes `bytes`; nil at the end.
    mutating func batch(bytes: Int) throws -> [[UInt8]?]? {
        var lines: [[UInt8]?] = []
        var size = 0
        while size < bytes, let line = try next() {
            lines.append(line)
            size += line?.count ?? 0
        }
        return lines.isEmpty ? nil : lines
    }

    private mutating func next() throws -> [UInt8]?? {
        var searched = start
        var overflow = false
        while true {
            if let newline = buffer[searched...].firstIndex(of: 0x0A) {
                let line = Array(buffer[start..<newline])
                start = newline + 1
                return .some(overflow ? nil : line)
            }
            // What was given out is let go only when more has to be read, so that each byte moves once.
            buffer.removeFirst(start)
            start = 0
            if buffer.count > limitBytes {
                overflow = true
                buffer.removeAll()
            }
            searched = buffer.count
            guard !isAtEnd, let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty else {
                isAtEnd = true
                let rest = buffer
                buffer.removeAll()
                if overflow { return .some(nil) }
                return rest.isEmpty ? nil : .some(rest)
            }
            buffer.append(contentsOf: chunk)
        }
    }
}
