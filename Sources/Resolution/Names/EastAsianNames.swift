// SPDX-License-Identifier: Apache-2.0

/// Names in Chinese characters and Hangul, read into Latin letters: the family name, then the given name as one word.
enum EastAsianNames {
    /// Nil where the text is in another script, or has a character that the tables do not read.
    static func words(of text: String) -> [String]? {
        guard let start = text.unicodeScalars.first?.value, isHan(start) || Hangul.isSyllable(start) else { return nil }
        let scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace }
        guard (2...5).contains(scalars.count) else { return nil }
        let characters = scalars.map { String($0) }
        var sounds: [String] = []
        for scalar in scalars {
            guard let sound = sound(of: scalar.value) else { return nil }
            sounds.append(sound)
        }
        // In a name with the family name of two characters, the spaces are gone: it is known by the list alone.
        let isDouble = characters.count > 2 && doubleFamilyNames.contains(characters[0] + characters[1])
        let length = isDouble ? 2 : 1
        return [sounds[..<length].joined(), sounds[length...].joined()]
    }

    /// What the press makes of these sounds besides: Korean ones as they are heard, Chinese ones by Wade and Giles, as on
    /// Taiwan.
    static func otherSpellings(of word: String, isKorean: Bool) -> [String] {
        guard isKorean else { return WadeGiles.spelling(of: word).map { [$0] } ?? [] }
        let heard = word.replacing("ui", with: "i").replacing("eo", with: "u")
        // The North writes o for it: "Jong", "Son".
        let northern = word.replacing("eo", with: "o")
        return [
            northern, String(northern.map { hardSounds[$0] ?? $0 }), heard, String(heard.map { hardSounds[$0] ?? $0 }),
            String(word.map { hardSounds[$0] ?? $0 }),
        ]
        .filter { $0 != word }
    }

    private static let hardSounds: [Character: Character] = ["g": "k", "d": "t", "b": "p"]

    private static func sound(of scalar: UInt32) -> String? {
        Hangul.isSyllable(scalar) ? Hangul.romanization(of: scalar) : HanReadings.pinyin(scalar)
    }

    static func isHan(_ scalar: UInt32) -> Bool { (0x4E00...0x9FFF).contains(scalar) }

    private static let doubleFamilyNames: Set<String> = [
        "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "东方", "南宫",
        "남궁", "황보", "제갈", "선우", "독고", "사공",
    ]
}

/// Korean syllables by the Revised Romanization of 2000, syllable by syllable.
enum Hangul {
    static func isSyllable(_ scalar: UInt32) -> Bool { (0xAC00...0xD7A3).contains(scalar) }

    static func romanization(of scalar: UInt32) -> String {
        let index = Int(scalar - 0xAC00)
        return initials[index / 588] + vowels[index % 588 / 28] + finals[index % 28]
    }

    private static let initials = [
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
    ]
    private static let vowels = [
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
        "ui", "i",
    ]
    private static let finals = [
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
        "t", "t", "k", "t", "p", "t",
    ]
}
