// SPDX-License-Identifier: Apache-2.0

/// Undoes UTF-8 that was taken for Latin-1 or windows-1252, and made UTF-8 again: "cafÃ©", "itâ€™s".
enum DoubleEncoding {
    /// Each run of such letters is decoded where it is whole characters.
    ///
    /// A document has words of both sorts where it was put together from several. "Â" and a sign can be meant, so
    /// those are touched only where nothing in the document speaks against it.
    static func undone(in bytes: [UInt8], tally: inout RepairTally) -> [UInt8] {
        let runs = runs(in: bytes)
        let isPure = !runs.contains { $0.isPlain }
        var output = [UInt8]()
        output.reserveCapacity(bytes.count)
        var (kept, undone) = (0, 0)
        for case (let range, let original?, _) in runs where isPure || original.first != 0xC2 {
            output.append(kept..<range.lowerBound, of: bytes)
            output.append(contentsOf: original)
            kept = range.upperBound
            undone += 1
        }
        output.append(kept..<bytes.count, of: bytes)
        tally.count(.encodingMismatch, undone)
        return output
    }

    /// Where characters beyond ASCII stand together, and the bytes that they were if they were encoded twice; plain is
    /// what is of Latin-1 and was not.
    private typealias Run = (range: Range<Int>, original: [UInt8]?, isPlain: Bool)

    private static func runs(in bytes: [UInt8]) -> [Run] {
        var runs = [Run]()
        var index = 0
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index] >= 0x80 { index += 1 }
            // Most runs begin with what no second encoding begins with.
            guard bytes[start] == 0xC3 else { continue }
            let characters = String(decoding: bytes[start..<index], as: UTF8.self).unicodeScalars
            let original = characters.compactMap(byte)
            let isTwice =
                original.count == characters.count && original.count > 1 && UTF8Check(original, from: 0).isValid
            runs.append((start..<index, isTwice ? original : nil, !isTwice))
        }
        return runs
    }

    /// The byte that is this character in windows-1252, or in Latin-1 where that has none.
    private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        if scalar.value <= 0xFF { return UInt8(scalar.value) }
        return ControlCharacters.windows1252.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
    }
}
