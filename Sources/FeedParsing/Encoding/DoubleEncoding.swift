// SPDX-License-Identifier: Apache-2.0

/// Undoes UTF-8 that was taken for Latin-1 or windows-1252, and made UTF-8 again: "cafÃ©", "itâ€™s"; or for
/// windows-1251: "РњСЌСЂ".
enum DoubleEncoding {
    /// Each run of such letters is decoded where it is whole characters.
    ///
    /// A document has words of both sorts where it was put together from several. "Â" and a sign can be meant, so
    /// those are touched only where nothing in the document speaks against it.
    static func undone(in bytes: [UInt8], tally: inout RepairTally) -> [UInt8] {
        var isPure = true
        var index = 0
        while isPure, let run = nextRun(in: bytes, from: index) {
            isPure = run.original != nil
            index = run.range.upperBound
        }
        var output = [UInt8]()
        output.reserveCapacity(bytes.count)
        var (kept, undone) = (0, 0)
        index = 0
        while let run = nextRun(in: bytes, from: index) {
            index = run.range.upperBound
            guard let original = run.original, isPure || original.first != 0xC2 else { continue }
            output.append(kept..<run.range.lowerBound, of: bytes)
            output.append(contentsOf: original)
            kept = index
            undone += 1
        }
        output.append(kept..<bytes.count, of: bytes)
        tally.count(.encodingMismatch, undone)
        return output
    }

    /// Where characters beyond ASCII stand together, the first of them of Latin-1, as all are that encoding twice
    /// makes; and the bytes that they were before, or nil where they were not encoded twice.
    private static func nextRun(in bytes: [UInt8], from start: Int) -> (range: Range<Int>, original: [UInt8]?)? {
        var index = start
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            let first = index
            while index < bytes.count, bytes[index] >= 0x80 { index += 1 }
            if bytes[first] == 0xC3 { return (first..<index, original(of: bytes[first..<index])) }
        }
        return nil
    }

    private static func original(of run: ArraySlice<UInt8>) -> [UInt8]? {
        var original = [UInt8]()
        var index = run.startIndex
        while index < run.endIndex {
            let (lead, next) = (run[index], index + 1 < run.endIndex ? run[index + 1] : 0)
            if lead == 0xC2 || lead == 0xC3 {
                original.append(lead == 0xC2 ? next : next | 0x40)
                index += 2
            } else {
                // The longer ones of windows-1252.
                let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
                let end = min(index + length, run.endIndex)
                guard let scalar = String(decoding: run[index..<end], as: UTF8.self).unicodeScalars.first,
                    let place = ControlCharacters.windows1252.firstIndex(of: scalar)
                else { return nil }
                original.append(UInt8(place + 0x80))
                index = end
            }
        }
        return original.count > 1 && UTF8Check(original, from: 0).isValid ? original : nil
    }

    // MARK: - By way of windows-1251

    /// True where two letters in five are Р and С, as UTF-8's first bytes of Cyrillic letters look in windows-1251.
    /// A few hundred letters are looked at.
    static func isCyrillic(_ bytes: [UInt8]) -> Bool {
        let head = 0..<min(bytes.count, 1 << 16)
        guard var index = bytes.firstIndex(of: 0xD0, in: head) else { return false }
        var (letters, first) = (0, 0)
        while index + 1 < head.upperBound, letters < 400 {
            if bytes[index] == 0xD0 || bytes[index] == 0xD1 {
                letters += 1
                if bytes[index] == 0xD0, bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xA1 { first += 1 }
                index += 2
            } else {
                index += 1
            }
        }
        return letters >= 6 && first * 5 > letters * 2
    }

    /// Each run of letters beyond ASCII is decoded where it is whole characters.
    static func undoneCyrillic(in bytes: [UInt8], tally: inout RepairTally) -> [UInt8] {
        guard let table = SingleByteTable.table(for: .windows1251) else { return bytes }
        var places = [UInt32: UInt8]()
        for (byte, scalar) in table.scalars.enumerated() where byte >= 0x80 {
            places[scalar == 0 ? UInt32(byte) : scalar] = UInt8(byte)
        }
        var output = [UInt8]()
        output.reserveCapacity(bytes.count)
        var (index, undone) = (0, 0)
        while index < bytes.count {
            let start = index
            if bytes[index] < 0x80 {
                while index < bytes.count, bytes[index] < 0x80 { index += 1 }
                output.append(start..<index, of: bytes)
                continue
            }
            while index < bytes.count, bytes[index] >= 0x80 { index += 1 }
            let characters = String(decoding: bytes[start..<index], as: UTF8.self).unicodeScalars
            let original = characters.compactMap { places[$0.value] }
            if original.count == characters.count, original.count > 1, UTF8Check(original, from: 0).isValid {
                output.append(contentsOf: original)
                undone += 1
            } else {
                output.append(start..<index, of: bytes)
            }
        }
        tally.count(.encodingMismatch, undone)
        return output
    }
}
