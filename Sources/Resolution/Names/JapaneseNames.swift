// SPDX-License-Identifier: Apache-2.0

/// Names in Chinese characters that are Japanese, by what their characters can be read as: which of the readings is
/// somebody's own nothing but the Latin spelling tells.
enum JapaneseNames {
    /// The readings of the family name and of the given name, the likeliest first; nil for what is no Japanese name, or
    /// may as well be a Chinese one.
    static func words(of text: String) -> [[String]]? {
        let parts = text.split { $0.isWhitespace || $0 == "・" }.map { $0.map(String.init) }
        let letters = parts.joined().map { $0 }
        guard (3...6).contains(letters.count), letters.allSatisfy(isLetter) else { return nil }
        if parts.count == 2, isJapanese(letters) || families[parts[0].joined()] != nil {
            return names(parts[0][...], parts[1][...])
        }
        guard parts.count == 1 else { return nil }
        // "森まさこ".
        if let kana = letters.firstIndex(where: { $0.unicodeScalars.first.map { isKana($0.value) } ?? false }), kana > 0
        {
            return names(letters[..<kana], letters[kana...])
        }
        for length in [3, 2, 1] where length < letters.count {
            guard families[letters[..<length].joined()] != nil else { continue }
            // "林健太郎", but not a family name of two characters that the list has not.
            if length == 1, letters.count > 3, wholes[letters[1...].joined()] == nil, letters.last != "郎" { continue }
            // With one character, or a Chinese family name at the front, it can be a Chinese name.
            let isCertain = letters.count > 3 || isJapanese(letters) || length == 2 && !isChinese(letters)
            if isCertain, let names = names(letters[..<length], letters[length...]) { return names }
        }
        // "李尚福民" is none, as far as anybody can tell.
        guard isJapanese(letters) || letters.count > 3 && !frequent.contains(letters[0]) else { return nil }
        return names(letters[..<2], letters[2...])
    }

    /// What a name that is read as a Chinese one is where it is Japanese: a family name of one character.
    static func otherWords(of letters: [String]) -> [[String]]? {
        guard letters.count == 3 || letters.count == 2, families[letters[0]] != nil else { return nil }
        return names(letters[..<1], letters[1...])
    }

    /// No name has more readings than these: the rest is left out.
    private static let limit = 10

    private static func names(_ family: ArraySlice<String>, _ given: ArraySlice<String>) -> [[String]]? {
        let known = families[family.joined()]
        guard let one = known ?? readings(of: family), let other = readings(of: given) else { return nil }
        return [one, other]
    }

    private static func readings(of letters: ArraySlice<String>) -> [String]? {
        if let whole = wholes[letters.joined()] {
            let parts = letters.count > 1 ? composed(letters) ?? [] : []
            return Array((whole + parts.filter { !whole.contains($0) }).prefix(limit))
        }
        return composed(letters)
    }

    private static func composed(_ letters: ArraySlice<String>) -> [String]? {
        var out = [""]
        for letter in letters {
            guard let sounds = sounds(of: letter) else { return nil }
            // The likeliest readings of each before the unlikely ones of any.
            let pairs = out.enumerated().flatMap { place, start in
                sounds.enumerated().map { (place + $0, start + $1) }
            }
            out = pairs.sorted { $0.0 < $1.0 }.prefix(limit).map(\.1)
        }
        return out
    }

    private static func sounds(of letter: String) -> [String]? {
        if let scalar = letter.unicodeScalars.first?.value, isKana(scalar) { return kana[letter].map { [$0] } }
        return readings[letter]
    }

    private static func isLetter(_ letter: String) -> Bool {
        guard let scalar = letter.unicodeScalars.first?.value else { return false }
        return EastAsianNames.isHan(scalar) || isKana(scalar) || letter == "々"
    }

    private static func isKana(_ scalar: UInt32) -> Bool { (0x3041...0x3096).contains(scalar) }

    /// True for letters that only Japanese has.
    private static func isJapanese(_ letters: [String]) -> Bool {
        letters.contains { letter in
            letter == "々" || letter.unicodeScalars.first.map { isKana($0.value) } ?? false || own.contains(letter)
        }
    }

    private static func isChinese(_ letters: [String]) -> Bool {
        chinese.contains(letters[0]) && !endings.contains(letters[1])
    }

    /// Characters that Japan writes otherwise than China and Taiwan.
    private static let own = Set("沢辻畑榊広浜栄桜斎斉塩県駅峠込畠笹椿桝枡渋黒徳恵実郎辺﨑髙嶋澤齋梶堀".map(String.init))
    /// Chinese family names with which Japanese ones of two characters begin.
    private static let chinese = Set("石高林金白江程方安万关關水田于武古平向成".map(String.init))

    /// Those that most Chinese have, with which no Japanese name that the list lacks is likely to begin.
    private static let frequent = Set(
        "李王张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱郭何罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖蕭程蔡潘袁董余苏蘇叶葉吕呂魏蒋蔣杜丁沈姜范江傅钟鐘卢盧汪戴崔任陆陸廖姚方邱夏谭譚韦贾邹熊孟秦阎薛侯雷龙龍段郝孔邵史毛".map(
            String.init))
    /// Second characters of Japanese family names with which hardly a Chinese given name begins.
    private static let endings = Set("橋井田藤野崎原口部塚".map(String.init))

    private static func table(_ rows: String) -> [String: [String]] {
        var table: [String: [String]] = [:]
        for row in rows.split(whereSeparator: \.isWhitespace) {
            let sound = String(row.prefix { $0.isASCII })
            for letter in row.drop(while: \.isASCII) { table[String(letter), default: []].append(sound) }
        }
        return table
    }

    private static func wholeTable(_ rows: String) -> [String: [String]] {
        var table: [String: [String]] = [:]
        for row in rows.split(whereSeparator: \.isWhitespace) {
            let sound = String(row.prefix { $0.isASCII })
            for name in row.drop(while: \.isASCII).split(separator: ",") {
                table[String(name), default: []].append(sound)
            }
        }
        return table
    }

    private static let readings = table(JapaneseReadings.letters)
    private static let kana = table(JapaneseReadings.kana).mapValues { $0[0] }
    private static let families = wholeTable(JapaneseReadings.families)
    private static let wholes = wholeTable(JapaneseReadings.given)
}
