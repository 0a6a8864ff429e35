// SPDX-License-Identifier: Apache-2.0

/// Mends UTF-8 that is broken here and there.
///
/// Feeds that are put together from others have stretches in another encoding, which is guessed from all of them.
/// A single broken character is most often one that a program has cut in two: it becomes U+FFFD.
enum MixedEncoding {
    static func mended(_ bytes: [UInt8], from start: Int, tally: inout RepairTally) -> [UInt8] {
        var foreign = [UInt8]()
        forEachStretch(of: bytes, from: start) { range in
            if isForeign(bytes, range) { foreign.append(contentsOf: bytes[range]) }
        }
        guard !foreign.isEmpty else {
            let text = Array(String(decoding: bytes[start...], as: UTF8.self).utf8)
            tally.count(.invalidBytes, UTF8Check(bytes, from: start).brokenCharacters)
            return text
        }
        let encoding = EncodingGuess(foreign, from: 0).encoding
        let table = SingleByteTable.table(for: encoding)
        var output = [UInt8]()
        output.reserveCapacity(bytes.count + foreign.count)
        var (kept, count) = (start, 0)
        forEachStretch(of: bytes, from: start) { range in
            let check = UTF8Check(bytes, in: range)
            if check.isValid { return }
            output.append(kept..<range.lowerBound, of: bytes)
            kept = range.upperBound
            let stretch = Array(bytes[range])
            if !isForeign(bytes, range) {
                tally.count(.invalidBytes, check.brokenCharacters)
                output.append(contentsOf: String(decoding: stretch, as: UTF8.self).utf8)
                return
            }
            count += 1
            if let table {
                output.append(contentsOf: table.text(stretch, from: 0, tally: &tally))
            } else if let converted = Conversion.toUTF8(stretch, from: 0, in: encoding) {
                tally.count(.invalidBytes, converted.invalid)
                output.append(contentsOf: converted.text)
            }
        }
        output.append(kept..<bytes.count, of: bytes)
        tally.count(.encodingMismatch, count)
        return output
    }

    /// From one end of markup to the next.
    private static func forEachStretch(of bytes: [UInt8], from start: Int, _ body: (Range<Int>) -> Void) {
        var from = start
        while from < bytes.count {
            let end = bytes.firstIndex(of: Byte.greaterThan, in: from..<bytes.count).map { $0 + 1 } ?? bytes.count
            body(from..<end)
            from = end
        }
    }

    /// True for a stretch that has more bytes that are no UTF-8 than characters that are, but for one at the end of a
    /// text.
    private static func isForeign(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let text = range.lowerBound..<(bytes.firstIndex(of: Byte.lessThan, in: range) ?? range.upperBound)
        let check = UTF8Check(bytes, in: text)
        guard check.invalidBytes > check.longCharacters else { return false }
        return check.invalidBytes >= 3 || check.firstInvalid != text.count - 1
    }
}
