// SPDX-License-Identifier: Apache-2.0

/// Mandarin by Wade and Giles without its marks, from pinyin: as names on Taiwan are spelt.
enum WadeGiles {
    /// Nil where both spell it alike.
    static func spelling(of pinyin: String) -> String? {
        var spelling = ""
        var rest = Substring(pinyin)
        while !rest.isEmpty {
            let row = rows.first { rest.hasPrefix($0.pinyin) }
            spelling += row?.spelling ?? String(rest.prefix(1))
            rest = rest.dropFirst(row?.pinyin.count ?? 1)
        }
        return spelling == pinyin ? nil : spelling
    }

    /// What a given name by Wade and Giles can be in pinyin, its breaths written or not; empty for most others.
    static func pinyin(of word: String) -> [String] {
        guard marks.contains(where: word.contains) else { return [] }
        var plain = word
        for (spelling, pinyin) in sounds { plain = plain.replacing(spelling, with: pinyin) }
        let hard = String(plain.map { hardened[$0] ?? $0 }).replacing("ch", with: "zh").replacing("zhi", with: "ji")
        return [plain, hard]
    }

    /// What no Korean name has.
    private static let marks = ["hs", "ts", "tz", "ieh", "ien", "yen", "yeh", "ih", "kuo"]

    private static let sounds = [
        ("hs", "x"), ("ung", "ong"), ("ien", "ian"), ("ieh", "ie"), ("yen", "yan"), ("yeh", "ye"), ("chih", "zhi"),
        ("shih", "shi"), ("tzu", "zi"), ("tz", "z"), ("ts", "z"), ("erh", "er"),
    ]
    private static let hardened: [Character: Character] = ["k": "g", "t": "d", "p": "b"]

    /// The longest first.
    private static let rows: [(pinyin: String, spelling: String)] = [
        ("zhi", "chih"), ("chi", "chih"), ("shi", "shih"), ("zi", "tzu"), ("ci", "tzu"), ("si", "szu"), ("ri", "jih"),
        ("zhong", "chung"), ("xiong", "hsiung"), ("jian", "chien"), ("qian", "chien"), ("lian", "lien"),
        ("xian", "hsien"), ("tian", "tien"), ("dian", "tien"), ("bian", "pien"), ("mian", "mien"), ("nian", "nien"),
        ("you", "yu"), ("guo", "kuo"), ("duo", "to"), ("luo", "lo"), ("zuo", "tso"), ("ge", "ko"), ("he", "ho"),
        ("ke", "ko"), ("de", "te"), ("yan", "yen"), ("ye", "yeh"), ("ong", "ung"), ("zh", "ch"), ("ch", "ch"),
        ("sh", "sh"), ("ng", "ng"), ("x", "hs"), ("q", "ch"), ("j", "ch"), ("z", "ts"), ("c", "ts"), ("g", "k"),
        ("d", "t"), ("b", "p"), ("r", "j"),
    ].sorted { $0.0.count > $1.0.count }
}
