// SPDX-License-Identifier: Apache-2.0

/// The language that a feed says it is in.
enum LanguageTag {
    /// A tag in the shape of BCP 47, as it is written but with `-` for `_`; the usual names of languages become tags,
    /// and of a list the first one counts. Nil for an empty text, and for what is no language, which is counted.
    static func read(_ text: String, tally: inout RepairTally) -> String? {
        let words = text.split { $0.isWhitespace || $0 == "," || $0 == ";" || $0 == "." || $0 == "@" }
        guard let first = words.first else { return nil }
        let tag = first.contains("_") ? first.split(separator: "_").joined(separator: "-") : String(first)
        if hasShape(tag), !nothing.contains(tag.lowercased()) { return names[tag.lowercased()] ?? tag }
        if let known = names[tag.lowercased()] { return known }
        tally.count(.badLanguage)
        return nil
    }

    /// Two or three letters, then parts of one to eight letters and digits.
    private static func hasShape(_ tag: String) -> Bool {
        let parts = tag.utf8.split(separator: Byte.hyphen, omittingEmptySubsequences: false)
        guard let primary = parts.first, (2...3).contains(primary.count), primary.allSatisfy(\.isLetter) else {
            return false
        }
        return parts.dropFirst().allSatisfy { part in
            (1...8).contains(part.count) && part.allSatisfy { $0.isLetter || $0.isDigit }
        }
    }

    /// Words of programs for "no language" that look like one.
    private static let nothing: Set<String> = ["und", "zxx", "mis", "mul", "nil"]

    /// Names in English and in the language itself, and ISO 639-2's codes where ISO 639-1 has a shorter one, which is
    /// what BCP 47 wants.
    private static let names: [String: String] = {
        var names = [String: String]()
        for line in table.split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ").map(String.init)
            for word in words.dropFirst() { names[word] = words[0] }
        }
        return names
    }()

    private static let table = """
        ar ara arabic العربية
        az aze azerbaijani
        be bel belarusian беларуская
        bg bul bulgarian български
        bn ben bengali
        ca cat catalan
        cs ces cze czech čeština
        da dan danish dansk
        de deu ger german deutsch
        el ell gre greek ελληνικά
        en eng english
        es spa spanish español castellano
        et est estonian eesti
        fa fas per persian farsi فارسی
        fi fin finnish suomi
        fr fra fre french français
        he heb hebrew עברית
        hi hin hindi
        hr hrv croatian hrvatski
        hu hun hungarian magyar
        hy hye arm armenian
        id ind indonesian
        it ita italian italiano
        ja jpn japanese 日本語
        ka kat geo georgian
        kk kaz kazakh
        ko kor korean 한국어
        ky kir kyrgyz
        lt lit lithuanian lietuvių
        lv lav latvian latviešu
        mk mkd mac macedonian
        mn mon mongolian
        nl nld dut dutch nederlands
        no nor norwegian norsk
        pl pol polish polski
        pt por portuguese português
        ro ron rum romanian română
        ru rus russian русский
        sk slk slo slovak slovenčina
        sl slv slovenian slovenščina
        sq sqi alb albanian
        sr srp serbian srpski
        sv swe swedish svenska
        tg tgk tajik
        th tha thai
        tr tur turkish türkçe
        uk ukr ukrainian українська
        ur urd urdu
        uz uzb uzbek
        vi vie vietnamese
        zh zho chi chinese 中文
        """
}
