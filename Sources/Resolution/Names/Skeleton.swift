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
        // "Mehdiyev" and "Mekhtiev".
        if let place = out.indices.dropLast().last(where: { out[$0] == 0x69 && out[$0 + 1] == 0x65 }), place > 0,
            place + 2 < out.count
        {
            out.remove(at: place)
        }
        // "Zelenskaya" and "Zelenska".
        if out.count > 6, out.suffix(3) == [0x61, 0x69, 0x61] { out.removeLast(2) }
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
        // "Ionescu" and "Ионеску": the Romance languages read c as k where no e, i, h follows.
        let hard = withHardC(word)
        if hard != word {
            let other = of(hard)
            if !readings.contains(other) { readings.append(other) }
        }
        // "Pavlovtsine", "Rochtchoupkine", "Teboune": the French write an e that nobody hears.
        if word.utf8.count > 6, silentEndings.contains(where: word.hasSuffix) {
            readings += Self.readings(of: String(word.dropLast())).filter { !readings.contains($0) }
        }
        return readings
    }

    private static func withHardC(_ word: String) -> String {
        let bytes = Array(word.utf8)
        let kept = Set("ceihkyz".utf8)
        let hard = bytes.indices.map { index in
            let isHard = bytes[index] == 0x63 && index + 1 < bytes.count && !kept.contains(bytes[index + 1])
            return isHard ? UInt8(ascii: "k") : bytes[index]
        }
        return String(decoding: hard, as: UTF8.self)
    }

    private static let silentEndings = ["kine", "vine", "chine", "gine", "tsine", "oupine", "outine", "oune", "ouine"]

    private static func replacing(_ part: String, by other: String, in word: String, onlyFirst: Bool) -> String {
        if onlyFirst { return other + word.dropFirst(part.count) }
        return word.replacing(part, with: other)
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
