// SPDX-License-Identifier: Apache-2.0

/// Letters of other scripts in Latin letters, as the English press spells them; other spellings of the same sounds are
/// the `SoundTable`'s.
///
/// Cyrillic follows BGN/PCGN without its marks, Greek ELOT 743, Georgian the national system of 2002, Armenian
/// BGN/PCGN, Arabic, Persian and Hebrew give their consonants and the vowels that are written.
enum Transliteration {
    /// The spelling of a lower-case scalar; nil where the table has none. Cyrillic, Greek, Georgian, Armenian and the
    /// letters beyond ASCII that some Latin alphabets have.
    static func alphabetic(_ scalar: UInt32) -> String? { alphabets[scalar] }

    /// The spelling of a letter of a script that leaves vowels out.
    static func consonantal(_ scalar: UInt32) -> String? { abjads[scalar] }

    /// A word of a script without vowels, its article left out; nil for any other.
    static func consonants(of text: some StringProtocol) -> String? {
        // Asked of every word of every name: most are Latin.
        if let first = text.utf8.first, first < 0x80 { return nil }
        if let reading = IndochineseLetters.readings(of: text).first { return reading }
        var spelling = ""
        var previous: Unicode.Scalar?
        // "زاده‌ی": the Persian link to what follows.
        let isLinked = text.unicodeScalars.suffix(2).elementsEqual(["\u{200C}", "ی"])
        let word = text.unicodeScalars.dropLast(isLinked ? 2 : 0)
        for scalar in word where !(0x200B...0x200F).contains(scalar.value) {
            guard let letter = consonantal(scalar.value) else { return nil }
            // A waw that a vowel follows is a w: "نينوى" is Nineveh, "جواد" Javad.
            if previous == "و", vowelLetters.contains(scalar) { spelling = String(spelling.dropLast()) + "v" }
            append(letter, to: &spelling)
            previous = scalar
        }
        if endsInVowel(text) { spelling = String(spelling.dropLast()) + "a" }
        return text.hasPrefix("ال") && text.count > 4 ? String(spelling.dropFirst(2)) : spelling
    }

    /// One letter twice has a vowel between, and so has what an ayin parts: "ممدوح" is Mamduh, "معموري" Mamuri. A k before an
    /// h is no kh: "כהן" is Cohen, "كهلان" Kahlan.
    private static func append(_ letter: String, to spelling: inout String) {
        let isTwice = letter.utf8.count == 1 && spelling.hasSuffix(letter) && !writtenTwice.contains(letter)
        if isTwice || letter == "h" && spelling.hasSuffix("k") { spelling += "a" }
        spelling += letter
    }

    /// The Hebrew he at the end only carries the vowel: "אוחנה" is Ohana.
    private static func endsInVowel(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.last == "ה" && text.unicodeScalars.count > 2
    }

    /// What else the letters of a word in such a script can stand for: the Hebrew bet, pe, kaf and vav for v, f, kh and
    /// v, the Arabic dad and jim for the Persian z and the Egyptian g, the w that stands before a vowel. The first is
    /// `consonants(of:)`; at most sixteen.
    static func consonantalReadings(of text: some StringProtocol) -> [String] {
        guard let plain = consonants(of: text) else { return [] }
        let indochinese = IndochineseLetters.readings(of: text)
        guard indochinese.isEmpty else { return indochinese }
        let letters = text.unicodeScalars.filter { !(0x200B...0x200F).contains($0.value) }
        var chosen: [[(letter: Unicode.Scalar, spelling: String)]] = [[]]
        for other in otherSounds where letters.contains(other.letter) && chosen.count < 16 {
            chosen += chosen.map { $0 + [other] }
        }
        var readings = [plain]
        // "اوحدی" is Ohadi, "איתמר" Itamar: the first letter only carries the vowel.
        if plain.hasPrefix("au") || plain.hasPrefix("ai"), plain.utf8.count > 3 {
            readings.append(String(plain.dropFirst()))
        }
        // "العرباوي" is Larbaoui: the Maghreb makes one word of the article and a name that begins with a vowel.
        if text.hasPrefix("ال"), text.count > 5, let first = letters.dropFirst(2).first, articleVowels.contains(first) {
            readings.append("l" + plain)
        }
        // "معتز" is Moataz: two letters that are no tz.
        let apart = lettersApart.reduce(String(text)) { $0.replacing($1, with: "\($1.prefix(1))ا\($1.suffix(1))") }
        if apart != text, let reading = consonants(of: apart) { readings.append(reading) }
        for choice in chosen {
            var spelling = ""
            for (index, letter) in letters.enumerated() {
                // The Hebrew bet and pe at the end are never hard.
                let isEnd = index == letters.count - 1 && index > 1 && soundsOnlyInside.contains(letter)
                let sounds = isEnd ? otherSounds : choice
                let other = sounds.first { $0.letter == letter && (index > 0 || !soundsOnlyInside.contains(letter)) }
                append(other?.spelling ?? consonantal(letter.value) ?? "", to: &spelling)
            }
            if endsInVowel(text) { spelling = String(spelling.dropLast()) + "a" }
            if text.hasPrefix("ال"), text.count > 4 { spelling = String(spelling.dropFirst(2)) }
            if !readings.contains(spelling) { readings.append(spelling) }
        }
        return readings
    }

    /// True where the first letter carries whatever vowel is spoken: the Arabic and Hebrew ayin, the Thai, Lao and Khmer o.
    static func beginsWithAnyVowel(_ text: some StringProtocol) -> Bool {
        // "เอกนิติ": a Thai or Lao vowel stands before its consonant.
        let first = text.unicodeScalars.first { !IndochineseLetters.isLeadingVowel($0.value) }
        return first.map(vowelCarriers.contains) ?? false
    }

    /// Vowels, which stand side by side, and the l of the article.
    private static let writtenTwice: Set<String> = ["a", "i", "u", "v", "l"]
    /// What Latin letters would make one sound of.
    private static let lettersApart = ["تز", "تس", "تص", "دز"]
    private static let vowelCarriers: Set<Unicode.Scalar> = ["ع", "ע", "อ", "ອ", "អ"]
    private static let vowelLetters: Set<Unicode.Scalar> = ["ا", "ى", "ي", "ی", "ة"]
    private static let otherSounds: [(letter: Unicode.Scalar, spelling: String)] = [
        ("ב", "v"), ("פ", "f"), ("כ", "kh"), ("ו", "v"), ("ض", "z"), ("ج", "g"), ("و", "u"), ("و", "v"), ("ث", "s"),
    ]
    private static let articleVowels: Set<Unicode.Scalar> = ["ا", "أ", "إ", "ع", "ي"]
    private static let soundsOnlyInside: Set<Unicode.Scalar> = ["ב", "פ", "כ"]

    /// Two Greek letters that are one sound: "Εύα" is Eva, "Ευάγγελος" Evangelos, "Παπαδόπουλου" Papadopoulou, "Μπέλλου" Bellou. `replaced`
    /// letters are those of the first that fall away.
    static func greekPair(
        _ first: UInt32, _ second: UInt32, isInitial: @autoclosure () -> Bool
    ) -> (replaced: Int, spelling: String)? {
        guard (0x370...0x3FF).contains(second), let one = Unicode.Scalar(first), let other = Unicode.Scalar(second)
        else { return nil }
        switch (one, other) {
        case ("ο", "υ"), ("ο", "ύ"): return (0, "u")
        case ("α", "υ"), ("α", "ύ"), ("ε", "υ"), ("ε", "ύ"): return (0, "v")
        case ("γ", "γ"): return (1, "ng")
        case ("μ", "π") where isInitial(): return (1, "b")
        case ("ν", "τ") where isInitial(): return (1, "d")
        case ("γ", "κ") where isInitial(): return (1, "g")
        default: return nil
        }
    }

    private static let alphabets = table(cyrillic + greek + georgian + armenian + latin)
    private static let abjads = table(arabic + hebrew)

    private static func table(_ rows: [(letters: String, spelling: String)]) -> [UInt32: String] {
        var table: [UInt32: String] = [:]
        for row in rows { for letter in row.letters.unicodeScalars { table[letter.value] = row.spelling } }
        return table
    }

    /// Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, Kazakh, Kyrgyz, Uzbek, Tajik and Mongolian;
    /// those beyond the Russian alphabet in both cases where folding leaves their case.
    private static let cyrillic: [(letters: String, spelling: String)] = [
        ("аәӘ", "a"), ("б", "b"), ("в", "v"), ("гґҐғҒѓ", "g"), ("д", "d"), ("еэ", "e"), ("ё", "yo"), ("є", "ye"),
        ("ж", "zh"), ("з", "z"), ("иіїйӣӢ", "i"), ("кқҚќ", "k"), ("л", "l"), ("м", "m"), ("нңҢ", "n"),
        ("оөӨ", "o"), ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"), ("уўұҰүҮӯӮ", "u"), ("ф", "f"), ("х", "kh"),
        ("һҺҳҲ", "h"), ("ц", "ts"), ("ч", "ch"), ("ҷҶ", "j"), ("ш", "sh"), ("щ", "shch"), ("ъь", ""), ("ы", "y"),
        ("ю", "yu"),
        ("я", "ya"), ("ј", "j"), ("љ", "lj"), ("њ", "nj"), ("ћ", "c"), ("ђ", "dj"), ("џ", "dz"), ("ѕ", "dz"),
    ]
    private static let greek: [(letters: String, spelling: String)] = [
        ("αάΆ", "a"), ("β", "v"), ("γ", "g"), ("δ", "d"), ("εέΈ", "e"), ("ζ", "z"), ("ηήΉιίϊΐΊυύϋΰΎ", "i"), ("θ", "th"),
        ("κ", "k"), ("λ", "l"), ("μ", "m"), ("ν", "n"), ("ξ", "x"), ("οόΌωώΏ", "o"), ("π", "p"), ("ρ", "r"),
        ("σς", "s"), ("τ", "t"), ("φ", "f"), ("χ", "ch"), ("ψ", "ps"),
    ]
    private static let georgian: [(letters: String, spelling: String)] = [
        ("ა", "a"), ("ბ", "b"), ("გ", "g"), ("დ", "d"), ("ე", "e"), ("ვ", "v"), ("ზ", "z"), ("თტ", "t"), ("ი", "i"),
        ("კქ", "k"), ("ლ", "l"), ("მ", "m"), ("ნ", "n"), ("ო", "o"), ("პფ", "p"), ("ჟ", "zh"), ("რ", "r"), ("ს", "s"),
        ("უ", "u"), ("ღ", "gh"), ("ყ", "q"), ("შ", "sh"), ("ჩჭ", "ch"), ("ცწ", "ts"), ("ძ", "dz"), ("ხ", "kh"),
        ("ჯ", "j"), ("ჰ", "h"),
    ]
    private static let armenian: [(letters: String, spelling: String)] = [
        ("աԱ", "a"), ("բԲ", "b"), ("գԳ", "g"), ("դԴ", "d"), ("եԵէԷ", "e"), ("զԶ", "z"), ("ըԸ", "y"), ("թԹտՏ", "t"),
        ("ժԺ", "zh"), ("իԻ", "i"), ("լԼ", "l"), ("խԽ", "kh"), ("ծԾցՑ", "ts"), ("կԿքՔ", "k"), ("հՀ", "h"),
        ("ձՁ", "dz"), ("ղՂ", "gh"), ("ճՃչՉ", "ch"), ("մՄ", "m"), ("յՅ", "y"), ("նՆ", "n"), ("շՇ", "sh"),
        ("ոՈօՕ", "o"), ("պՊփՓ", "p"), ("ջՋ", "j"), ("ռՌրՐ", "r"), ("սՍ", "s"), ("վՎ", "v"), ("ւՒ", "u"), ("ֆՖ", "f"),
        ("և", "ev"),
    ]
    /// The Azerbaijani schwa, and the letters that stand for a breath or an apostrophe.
    private static let latin: [(letters: String, spelling: String)] = [("əƏ", "a"), ("ʻʼʾʿˈ", ""), ("œŒ", "oe")]

    private static let arabic: [(letters: String, spelling: String)] = [
        ("اأآى", "a"), ("إ", "i"), ("ةۀ", "a"), ("ب", "b"), ("پ", "p"), ("ت", "t"), ("ث", "th"), ("ج", "j"),
        ("چ", "ch"),
        ("ح", "h"), ("خ", "kh"), ("د", "d"), ("ذ", "dh"), ("ر", "r"), ("ز", "z"), ("ژ", "zh"), ("س", "s"), ("ش", "sh"),
        ("ص", "s"), ("ض", "d"), ("ط", "t"), ("ظ", "z"), ("عء", ""), ("غ", "gh"), ("ف", "f"), ("ق", "q"), ("كک", "k"),
        ("گ", "g"), ("ل", "l"), ("م", "m"), ("ن", "n"), ("هہھ", "h"), ("وؤ", "u"), ("يیئےېۍێ", "i"), ("ٹټ", "t"),
        ("ڈډ", "d"), ("ڑړڕ", "r"),
        ("ںڼ", "n"), ("ڵ", "l"), ("ڤ", "v"), ("ښ", "sh"), ("ږ", "zh"), ("ۆ", "u"), ("ە", "a"),
        ("\u{64B}\u{64C}\u{64D}\u{64E}\u{64F}\u{650}\u{651}\u{652}\u{640}", ""),
    ]
    private static let hebrew: [(letters: String, spelling: String)] = [
        ("א", "a"), ("ב", "b"), ("ג", "g"), ("ד", "d"), ("ה", "h"), ("ו", "u"), ("ז", "z"), ("ח", "kh"), ("ט", "t"),
        ("י", "i"), ("כך", "k"), ("ל", "l"), ("מם", "m"), ("נן", "n"), ("ס", "s"), ("ע", ""), ("פף", "p"),
        ("צץ", "ts"), ("ק", "k"), ("ר", "r"), ("ש", "sh"), ("ת", "t"),
    ]
}
