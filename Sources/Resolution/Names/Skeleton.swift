// SPDX-License-Identifier: Apache-2.0

/// What is left of a folded word when the ways of spelling one foreign sound are made one: "Shoigu" and "Shoygu",
/// "Yevgeny" and "Evgenii", "Kuznetsov" and "Kuznecov" have the same skeleton; "Ivanov" and "Ivanova" have not.
enum Skeleton {
    static func of(_ word: String) -> String {
        let bytes = Array(word.utf8)
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let (sound, length) = sound(in: bytes, at: index)
            for byte in sound where out.last != byte { out.append(byte) }
            index += length
        }
        // "Sergei", "Sergey", "Сергей"; "Andrei", "Andrii".
        if out.count > 3, out.suffix(2) == [UInt8(ascii: "e"), UInt8(ascii: "i")] { out.remove(at: out.count - 2) }
        // "Rostamzadeh", "Qasımzadə", "Gasimzade".
        let son = Array("zade".utf8)
        if out.last == UInt8(ascii: "h"), out.dropLast().suffix(4).elementsEqual(son) { out.removeLast() }
        if out.suffix(4).elementsEqual(son) { out[out.count - 1] = UInt8(ascii: "a") }
        // "Smirnoff" is "Smirnov" in old spelling.
        if out.count > 4, out.suffix(2) == [UInt8(ascii: "o"), UInt8(ascii: "f")] {
            out[out.count - 1] = UInt8(ascii: "v")
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The skeletons of a word in all languages that could have spelled it; the likeliest first.
    static func readings(of word: String) -> [String] {
        var readings = [of(word)]
        for row in SoundTable.secondReadings {
            guard row.isInitial ? word.hasPrefix(row.spelling) : word.contains(row.spelling) else { continue }
            let other = of(replacing(row.spelling, by: row.sound, in: word, onlyFirst: row.isInitial))
            if !readings.contains(other) { readings.append(other) }
        }
        return readings
    }

    private static func replacing(_ part: String, by other: String, in word: String, onlyFirst: Bool) -> String {
        if onlyFirst { return other + word.dropFirst(part.count) }
        return String(word.map { String($0) == part ? other : String($0) }.joined())
    }

    /// The sound that begins there and how many bytes spell it. Bytes outside ASCII stand for themselves.
    private static func sound(in bytes: [UInt8], at index: Int) -> ([UInt8], Int) {
        if index == 0, let row = SoundTable.initialRows.first(where: { bytes.starts(with: $0.spelling) }) {
            return (row.sound, row.spelling.count)
        }
        let row = SoundTable.rowsByLetter[bytes[index]]?.first { bytes[index...].starts(with: $0.spelling) }
        return row.map { ($0.sound, $0.spelling.count) } ?? ([bytes[index]], 1)
    }
}
