// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Converts bytes to UTF-8 by glibc's iconv.
enum Conversion {
    /// True for a name by which glibc converts.
    static func knows(_ iconvName: String) -> Bool {
        guard let descriptor = iconv_open("UTF-8", iconvName), Int(bitPattern: descriptor) != -1 else { return false }
        iconv_close(descriptor)
        return true
    }

    /// The text as UTF-8, U+FFFD in place of what is no character, and how often; nil where glibc lacks the encoding.
    static func toUTF8(_ bytes: [UInt8], from start: Int, in encoding: TextEncoding) -> (text: [UInt8], invalid: Int)? {
        guard let descriptor = iconv_open("UTF-8", encoding.iconvName), Int(bitPattern: descriptor) != -1 else {
            return nil
        }
        defer { iconv_close(descriptor) }
        var input = Array(bytes[start...])
        let inputCount = input.count
        var text = [UInt8]()
        text.reserveCapacity(inputCount + inputCount / 2)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let bufferCount = buffer.count
        let unit = encoding.iconvName.hasPrefix("UTF-16") ? 2 : encoding.iconvName.hasPrefix("UTF-32") ? 4 : 1
        var (consumed, invalid) = (0, 0)
        while consumed < inputCount {
            let step = input.withUnsafeMutableBytes { inputBytes in
                buffer.withUnsafeMutableBytes { outputBytes in
                    var from = inputBytes.baseAddress.map { ($0 + consumed).assumingMemoryBound(to: CChar.self) }
                    var to = outputBytes.baseAddress?.assumingMemoryBound(to: CChar.self)
                    var (fromLeft, toLeft) = (inputCount - consumed, bufferCount)
                    let result = iconv(descriptor, &from, &fromLeft, &to, &toLeft)
                    let reason = result == -1 ? errno : 0
                    return (consumed: inputCount - fromLeft, produced: bufferCount - toLeft, reason: reason)
                }
            }
            text.append(contentsOf: buffer[..<step.produced])
            consumed = step.consumed
            guard step.reason != 0, step.reason != E2BIG else { continue }
            // No character here, or the end cuts one off: mark it and go on with the next unit.
            text.append("\u{FFFD}" as Unicode.Scalar)
            invalid += 1
            consumed += unit
        }
        return (text, invalid)
    }

    /// False where the bytes are hardly any characters of an encoding, which only those of longer characters show;
    /// asked of a few pages from the first letter beyond ASCII.
    static func fits(_ bytes: [UInt8], from start: Int, in encoding: TextEncoding) -> Bool {
        guard let first = bytes[start...].firstIndex(where: { $0 >= 0x80 }), SingleByteTable.table(for: encoding) == nil
        else { return true }
        let sample = Array(bytes[first..<min(bytes.count, first + 1 << 15)])
        guard let converted = toUTF8(sample, from: 0, in: encoding) else { return false }
        let high = sample.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
        return converted.invalid <= 2 + high / 20
    }
}
