// SPDX-License-Identifier: Apache-2.0

/// The consonants of the Thai, Lao and Khmer scripts in Latin letters. Their vowels stand before, above, below and
/// behind, and are heard in too many ways: a word is compared like one of a script without vowels.
enum IndochineseLetters {
    static func holds(_ scalar: UInt32) -> Bool {
        (0xE00...0xEFF).contains(scalar) || (0x1780...0x17FF).contains(scalar)
    }

    static func isLeadingVowel(_ scalar: UInt32) -> Bool {
        (0xE40...0xE44).contains(scalar) || (0xEC0...0xEC4).contains(scalar)
    }

    /// The likeliest first: as the letters sound, with a last consonant as it ends a word, without the breaths. Empty for
    /// a word of another script.
    static func readings(of word: some StringProtocol) -> [String] {
        guard let first = word.unicodeScalars.first?.value, holds(first) else { return [] }
        var letters: [Unicode.Scalar] = []
        var isBehindVowel = false
        for scalar in word.unicodeScalars {
            switch scalar {
            // What is above a letter that nobody speaks.
            case "\u{E4C}", "\u{ECC}", "\u{17CD}": _ = letters.popLast()
            // The second part of "ua".
            case "ว" where letters.last == shortA: letters.removeLast()
            case shortA: letters.append(scalar)
            case _ where sounds[scalar] != nil:
                // "ສີສຸ" is two syllables, which two equal letters side by side would not show.
                if isBehindVowel, letters.last == scalar { letters.append(vowel) }
                letters.append(scalar)
                isBehindVowel = false
            // What puts the next Khmer letter below is no vowel.
            case "\u{17D2}": break
            default: isBehindVowel = true
            }
        }
        letters.removeAll { $0 == shortA }
        let plain = letters.compactMap { sounds[$0] }.joined()
        guard !plain.isEmpty else { return [] }
        var readings = [plain]
        func add(_ reading: String) { if !reading.isEmpty, !readings.contains(reading) { readings.append(reading) } }
        if letters.count > 1, let last = letters.last, let end = ends[last] {
            add(letters.dropLast().compactMap { sounds[$0] }.joined() + end)
        }
        // "ແກ້ວ" and "កែវ" are Keo: behind a vowel the w is a part of it.
        if letters.count > 1, let glide = letters.indices.dropFirst().first(where: { glides.contains(letters[$0]) }) {
            var rest = letters
            rest.remove(at: glide)
            add(rest.compactMap { sounds[$0] }.joined())
        }
        for reading in readings {
            add(reading.replacing("rr", with: "n"))
            add(reading.replacing("rr", with: ""))
            add(reading.replacing("kh", with: "k").replacing("ph", with: "p"))
            // "กิตติศักดิ์" is Kittisak.
            add(reading.replacing("ts", with: "tas"))
        }
        return readings
    }

    private static let glides: Set<Unicode.Scalar> = ["ว", "ວ", "វ"]
    private static let shortA: Unicode.Scalar = "\u{E31}"
    /// Stands for any.
    private static let vowel: Unicode.Scalar = "\u{E30}"

    private static let sounds = table(
        """
        \u{E30} a ก k ขฃคฅฆ kh ง ng จฉชฌ ch ซศษส s ญย y ฎด d ฏต t ฐฑฒถทธ th ณน n บ b ป p ผพภ ph ฝฟ f มำ m รฤ r ลฬ l ว w หฮ h
        ກ k ຂຄ kh ງ ng ຈ ch ສຊ s ຍ ny ດ d ຕ t ຖທ th ນໜ n ບ b ປ p ຜພ ph ຝຟ f ມໝຳ m ຢ y ຣ r ລ l ວ v ຫຮ h
        កគ k ខឃ kh ង ng ចឆជឈ ch ញ nh ដឌ d ឋឍថធ th តទ t ណន n ប b ផភ ph ព p ម\u{17C6} m យ y រ r លឡ l វ v ស s ហ h
        """)

    private static let ends = table("จชซศษสฎด t บ p รลฬ n ญ n ດ t ບ p ខ k")

    private static func table(_ rows: String) -> [Unicode.Scalar: String] {
        let parts = rows.split(whereSeparator: \.isWhitespace)
        var table: [Unicode.Scalar: String] = [:]
        for place in stride(from: 0, to: parts.count - 1, by: 2) {
            for letter in parts[place].unicodeScalars { table[letter] = String(parts[place + 1]) }
        }
        return table
    }
}
