// SPDX-License-Identifier: Apache-2.0

/// Text on one line: white space at the ends left out, and within it one blank. The bytes are checked UTF-8.
enum SingleLine {
    static func text(of bytes: [UInt8], _ range: Range<Int>) -> String {
        let range = bytes.trimmed(range)
        if isLine(bytes, range) { return bytes.checkedText(range) }
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
        return output.checkedText(0..<output.count)
    }

    /// True where all white space is single blanks, as it nearly always is: then the text can be copied as a whole.
    private static func isLine(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var before: UInt8 = 0
            for index in range {
                let byte = bytes[index]
                if byte <= Byte.space, byte != Byte.space || before == Byte.space { return false }
                before = byte
            }
            return true
        }
    }
}

extension String {
    /// Without the white space at its ends.
    var trimmingBlanks: String {
        let bytes = Array(utf8)
        return bytes.string(bytes.trimmed(0..<bytes.count))
    }
}
