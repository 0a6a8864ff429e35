// SPDX-License-Identifier: Apache-2.0

/// What is left of a folded word when the ways of spelling one foreign sound are made one: "Shoigu" and "Shoygu",
/// "Yevgeny" and "Evgenii", "Kuznetsov" and "Kuznecov" have the same skeleton; "Ivanov" and "Ivanova" have not.
enum Skeleton {
    static func of(_ word: String) -> String { of(Array(word.utf8)) }

    private static func of(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 2)
        var index = 0
        while index < bytes.count {
            guard let row = row(in: bytes, at: index) else {
                if out.last != bytes[index] { out.append(bytes[index]) }
                index += 1
                continue
            }
            for byte in row.sound where out.last != byte { out.append(byte) }
            index += row.spelling.count
        }
        end(&out)
        return String(decoding: out, as: UTF8.self)
    }

    /// What becomes one only where the whole word is known.
    private static func end(_ out: inout [UInt8]) {
        // "Mehdiyev" and "Mekhtiev".
        if let place = out.indices.dropLast().last(where: { out[$0] == 0x69 && out[$0 + 1] == 0x65 }), place > 0,
            place + 2 < out.count
        {
            out.remove(at: place)
        }
        // "Zelenskaya" and "Zelenska".
        if out.count > 6, ends(out, with: "aia") { out.removeLast(2) }
        // "Sergei", "Sergey", "Сергей"; "Andrei", "Andrii".
        if out.count > 3, ends(out, with: "ei") { out.remove(at: out.count - 2) }
        // "Идрисзодаи Ғ.": the Tajik link to what follows.
        if ends(out, with: "zodai") || ends(out, with: "sodai") { out.removeLast() }
        // "Rostamzadeh", "Qasımzadə", "Gasimzade".
        if ends(out, with: "zadeh") { out.removeLast() }
        if ends(out, with: "zade") { out[out.count - 1] = UInt8(ascii: "a") }
        // "Mollah" is "Molla".
        if out.count > 4, out.last == UInt8(ascii: "h"), SoundTable.isVowel(out[out.count - 2]) { out.removeLast() }
        // "Smirnoff" is "Smirnov" in old spelling.
        if out.count > 4, ends(out, with: "of") { out[out.count - 1] = UInt8(ascii: "v") }
    }

    /// The skeletons of a word in all languages that could have spelled it; the likeliest first.
    static func readings(of word: String) -> [String] { readings(of: Array(word.utf8)) }

    private static func readings(of word: [UInt8]) -> [String] {
        var readings = [of(word)]
        let letters = SoundTable.letters(of: word)
        for (row, needed) in zip(SoundTable.secondReadings, SoundTable.secondLetters) {
            // Most words lack the letters of most rows.
            guard needed & ~letters == 0,
                row.isInitial ? word.starts(with: row.spelling) : stands(row.spelling, in: word)
            else { continue }
            let other = of(replacing(row.spelling, by: row.sound, in: word, onlyFirst: row.isInitial))
            if !readings.contains(other) { readings.append(other) }
        }
        if word.count > 5 {
            for row in SoundTable.secondReadingsOfLong where stands(row.spelling, in: word) {
                let other = of(replacing(row.spelling, by: row.sound, in: word, onlyFirst: false))
                if !readings.contains(other) { readings.append(other) }
            }
        }
        // "Ionescu" and "Ионеску": the Romance languages read c as k where no e, i, h follows, and "cio" as "cho".
        let hard = withHardC(withSoftC(word))
        if hard != word {
            let other = of(hard)
            if !readings.contains(other) { readings.append(other) }
        }
        // "Chiriac" and "Кирияк": Romanian and Italian.
        if word.count > 5, stands(Array("chi".utf8), in: word) || stands(Array("che".utf8), in: word) {
            let soft = replacing(Array("chi".utf8), by: Array("ki".utf8), in: word, onlyFirst: false)
            let other = of(withHardC(replacing(Array("che".utf8), by: Array("ke".utf8), in: soft, onlyFirst: false)))
            if !readings.contains(other) { readings.append(other) }
        }
        let languages = [belarusian(word), macedonian(word), turkic(word), kazakh(word), somali(word), mongolian(word)]
        for other in languages.compactMap({ $0 }).map(of) where !readings.contains(other) {
            readings.append(other)
        }
        // "Ghazaryan" and "Казарян": Armenian.
        if word.count > 5, word.starts(with: "gh".utf8), ends(word, with: "yan") || ends(word, with: "ian") {
            let other = of(Array("k".utf8) + word.dropFirst(2))
            if !readings.contains(other) { readings.append(other) }
        }
        // "Pavlovtsine", "Rochtchoupkine", "Teboune": the French write an e that nobody hears.
        if word.count > 6, silentEndings.contains(where: { ends(word, with: $0) }) {
            readings += Self.readings(of: Array(word.dropLast())).filter { !readings.contains($0) }
        }
        // "Dhungelaney" and "Dhungelane".
        if word.count > 7, ends(word, with: "ey") {
            readings += Self.readings(of: Array(word.dropLast())).filter { !readings.contains($0) }
        }
        // "Rafique" and "Rafiq", "Haque" and "Haq".
        if word.count > 4, ends(word, with: "que") {
            readings += Self.readings(of: Array(word.dropLast(2))).filter { !readings.contains($0) }
        }
        return readings
    }

    /// "Siarheenkau" and "Сергеенков": what is not stressed is an a, and an e or o after a soft
    /// consonant ia or io. Nil for a word of
    /// another language.
    private static func belarusian(_ word: [UInt8]) -> [UInt8]? {
        guard word.count > 6, ends(word, with: "au") || ends(word, with: "iou") else { return nil }
        let whole = ends(word, with: "au") ? word.dropLast(2) + "ov".utf8 : word.dropLast(3) + "ev".utf8
        return ["ia", "io"].reduce(Array(whole)) {
            replacing(Array($1.utf8), by: Array("e".utf8), in: $0, onlyFirst: false)
        }
    }

    /// "Spasoski" and "Spasovski": Macedonian speech loses the v. Nil for any other word.
    private static func macedonian(_ word: [UInt8]) -> [UInt8]? {
        guard word.count > 6, ends(word, with: "oski") || ends(word, with: "eski") else { return nil }
        return word.dropLast(3) + "vski".utf8
    }

    /// "Ortiqxoʻjayev" and "Artykkhodzhayev", "Xocayev" and "Khojayev": Uzbek and Azerbaijani, which have several letters
    /// that the others read otherwise. Nil for a word without two of them.
    private static func turkic(_ word: [UInt8]) -> [UInt8]? {
        guard word.count > 6, word.contains(where: "xq".utf8.contains), word.contains(where: "jc".utf8.contains),
            !stands(Array("ch".utf8), in: word)
        else { return nil }
        return word.flatMap { letter in
            switch letter {
            case UInt8(ascii: "x"): Array("kh".utf8)
            case UInt8(ascii: "q"): Array("k".utf8)
            case UInt8(ascii: "j"), UInt8(ascii: "c"): Array("zh".utf8)
            default: [letter]
            }
        }
    }

    /// "Қожахметұлы" and "Кожахметов": what Kazakhs make of a father's name, and what Russians make of it. Nil for any other
    /// word.
    private static func kazakh(_ word: [UInt8]) -> [UInt8]? {
        guard word.count > 7 else { return nil }
        let isSon = ends(word, with: "uly")
        guard isSon || ends(word, with: "kyzy") else { return nil }
        let father = word.dropLast(isSon ? 3 : 4)
        let isSoft = father.last == UInt8(ascii: "i") || father.last == UInt8(ascii: "y")
        return father.dropLast(isSoft ? 1 : 0) + (isSoft ? "ev" : "ov").utf8 + (isSon ? "" : "a").utf8
    }

    /// "Dashdorjiin" and "Dashdorj": the father's name, which Mongolian puts in the genitive. Nil for any other word.
    private static func mongolian(_ word: [UInt8]) -> [UInt8]? {
        guard word.count > 7 else { return nil }
        if ends(word, with: "giin") { return word.dropLast(4) }
        if ends(word, with: "iin") { return word.dropLast(3) }
        if ends(word, with: "ldyn") || ends(word, with: "aryn") { return word.dropLast(2) }
        return ends(word, with: "rain") ? word.dropLast() : nil
    }

    /// "Jaamac" and "Jama", "Caddaawe" and "Addawe": the Somali c is a sound that others leave out. Nil for a word without
    /// one beside a long vowel.
    private static func somali(_ word: [UInt8]) -> [UInt8]? {
        guard word.count > 5, word.contains(UInt8(ascii: "c")), !stands(Array("ch".utf8), in: word),
            longVowels.contains(where: { stands($0, in: word) }), ends(word, with: "c") || word[0] == UInt8(ascii: "c")
        else { return nil }
        return word.filter { $0 != UInt8(ascii: "c") }.map { $0 == UInt8(ascii: "x") ? UInt8(ascii: "h") : $0 }
    }

    private static let longVowels = ["aa", "ii", "uu"].map { Array($0.utf8) }

    private static func withHardC(_ word: [UInt8]) -> [UInt8] {
        guard word.contains(UInt8(ascii: "c")) else { return word }
        return word.indices.map { index in
            let isHard =
                word[index] == UInt8(ascii: "c") && index + 1 < word.count && !softening.contains(word[index + 1])
            return isHard ? UInt8(ascii: "k") : word[index]
        }
    }

    private static func withSoftC(_ word: [UInt8]) -> [UInt8] {
        guard word.count > 3, word.contains(UInt8(ascii: "c")) else { return word }
        return word.indices.map { index in
            let isSilent =
                word[index] == UInt8(ascii: "i") && index > 0 && word[index - 1] == UInt8(ascii: "c")
                && index + 1 < word.count && SoundTable.isVowel(word[index + 1])
            return isSilent ? UInt8(ascii: "h") : word[index]
        }
    }

    private static let softening = Array("ceihkyz".utf8)
    private static let silentEndings: [StaticString] = [
        "kine", "kone", "vine", "chine", "gine", "tsine", "oupine", "outine", "oune", "ine", "mane", "nane", "dane",
        "chate",
    ]

    private static func stands(_ part: [UInt8], in word: [UInt8]) -> Bool {
        let first = part[0]
        return word.indices.contains { word[$0] == first && word[$0...].starts(with: part) }
    }

    private static func ends(_ word: [UInt8], with ending: StaticString) -> Bool {
        let count = ending.utf8CodeUnitCount
        guard word.count >= count else { return false }
        return ending.withUTF8Buffer { word[(word.count - count)...].elementsEqual($0) }
    }

    private static func replacing(
        _ part: [UInt8], by other: [UInt8], in word: [UInt8], onlyFirst: Bool
    ) -> [UInt8] {
        var out: [UInt8] = []
        var index = 0
        while index < word.count {
            if word[index...].starts(with: part), !onlyFirst || index == 0 {
                out += other
                index += part.count
            } else {
                out.append(word[index])
                index += 1
            }
        }
        return out
    }

    /// How the sound that begins there is spelled; nil for a byte that stands for itself, as all do outside ASCII.
    private static func row(in bytes: [UInt8], at index: Int) -> (spelling: [UInt8], sound: [UInt8])? {
        if index == 0, let row = SoundTable.initialRows.first(where: { bytes.starts(with: $0.spelling) }) {
            return row
        }
        return SoundTable.rowsByLetter[Int(bytes[index])].first { bytes[index...].starts(with: $0.spelling) }
    }
}
