// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Writes one JSON document to standard output while it is made, so that a large one is never held as a whole.
struct JSONWriter {
    private var buffer: [UInt8] = []
    /// True where the next member or element needs a comma before it.
    private var needsComma = false

    /// What is written at a time: 64 KiB, as much as a pipe holds.
    private static let limitBytes = 64 << 10

    init() { buffer.reserveCapacity(2 * Self.limitBytes) }

    mutating func open(_ bracket: Unicode.Scalar) {
        separate()
        buffer.append(UInt8(ascii: bracket))
        needsComma = false
    }

    mutating func close(_ bracket: Unicode.Scalar) {
        buffer.append(UInt8(ascii: bracket))
        needsComma = true
    }

    /// The name of the next member; it needs no escapes.
    mutating func key(_ name: StaticString) {
        separate()
        buffer.append(UInt8(ascii: "\""))
        buffer.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        buffer.append(contentsOf: "\":".utf8)
        needsComma = false
    }

    /// Null for nil.
    mutating func member(_ name: StaticString, _ text: String?) {
        key(name)
        value(text)
    }

    mutating func member(_ name: StaticString, _ number: Int) {
        key(name)
        buffer.append(contentsOf: String(number).utf8)
        needsComma = true
    }

    /// Ends the line, and sends what is left.
    mutating func finish() {
        buffer.append(0x0A)
        flush()
    }

    private mutating func value(_ text: String?) {
        needsComma = true
        guard var text else {
            buffer.append(contentsOf: "null".utf8)
            return
        }
        buffer.append(UInt8(ascii: "\""))
        text.withUTF8 { bytes in
            var start = 0
            while start < bytes.count {
                let end = min(start + Self.limitBytes / 4, bytes.count)
                JSONEscapes.append(UnsafeBufferPointer(rebasing: bytes[start..<end]), to: &buffer)
                if buffer.count >= Self.limitBytes { flush() }
                start = end
            }
        }
        buffer.append(UInt8(ascii: "\""))
    }

    private mutating func separate() {
        if needsComma { buffer.append(UInt8(ascii: ",")) }
    }

    private mutating func flush() {
        answer(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
