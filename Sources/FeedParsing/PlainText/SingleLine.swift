// SPDX-License-Identifier: Apache-2.0

/// Text on one line: white space at the ends left out, and within it one blank.
enum SingleLine {
    static func text(of bytes: [UInt8], _ range: Range<Int>) -> String {
        let range = bytes.trimmed(range)
        var output = [UInt8]()
        output.reserveCapacity(range.count)
        var spaced = false
        for index in range {
            let byte = bytes[index]
            if byte.isMarkupSpace {
                spaced = true
            } else {
                if spaced { output.append(Byte.space) }
                spaced = false
                output.append(byte)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}

extension String {
    /// Without the white space at its ends.
    var trimmingBlanks: String {
        let bytes = Array(utf8)
        return bytes.string(bytes.trimmed(0..<bytes.count))
    }
}
