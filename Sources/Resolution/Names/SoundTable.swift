// SPDX-License-Identifier: Apache-2.0

/// How the languages of the press spell the sounds of foreign names: the rows by which "Shoigu", "Choïgou", "Schoigu"
/// and "Szojgu" are one word. Of the rows that fit, the longest spelling wins.
enum SoundTable {
    /// From folded letters to one letter for each sound.
    private static let rows: [(spelling: [UInt8], sound: [UInt8])] = [
        // The Russian shch, in English, German, French, Italian and Polish.
        ("shch", "s"), ("schtsch", "s"), ("stsch", "s"), ("chtch", "s"), ("szcz", "s"), ("stch", "s"), ("schtch", "s"),
        ("sjtsj", "s"), ("sjtj", "s"), ("scs", "s"), ("sts", "s"), ("sc", "s"),
        // The Hungarian spellings.
        ("cs", "c"), ("zs", "z"), ("dzs", "z"),
        ("tsch", "c"), ("tch", "c"), ("cz", "c"), ("ch", "c"), ("tz", "c"), ("ts", "c"),
        ("sch", "s"), ("sz", "s"), ("sh", "s"),
        ("dzh", "z"), ("dsch", "z"), ("zh", "z"), ("dz", "z"),
        ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("ks", "x"), ("q", "k"), ("w", "v"),
        ("gue", "ge"), ("gui", "gi"), ("que", "ke"), ("qui", "ki"), ("dj", "d"), ("tzh", "tz"), ("kj", "k"),
        ("gj", "g"),
        ("oo", "u"), ("ou", "u"), ("ee", "i"), ("ae", "a"), ("oe", "o"), ("ue", "u"),
        ("ye", "e"), ("je", "e"), ("ie", "e"), ("yo", "e"), ("jo", "e"), ("y", "i"), ("j", "i"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }.sorted { $0.0.count > $1.0.count }

    /// The rows by their first letter, the longest first: a place for each byte.
    static let rowsByLetter: [[(spelling: [UInt8], sound: [UInt8])]] = (0...255).map { letter in
        rows.filter { Int($0.spelling[0]) == letter }
    }

    /// Rows for the beginning of a word. "Fyodor" is "Fedor", but "Yoon" begins with its own sound; the Chinese x is
    /// Wade and Giles's hs.
    static let initialRows: [(spelling: [UInt8], sound: [UInt8])] = [
        ("yo", "io"), ("jo", "io"), ("hs", "s"), ("x", "s"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// Letters that two languages read so differently that a word has to be tried in both ways: the English and French
    /// j against the German and Slavic one, the Azerbaijani q and x, the German and Greek ch, the Uzbek dj, the Belarusian au,
    /// the German gue, the Persian dh, the Polish rz, the Dutch oo, the Korean eo, the Somali c and x, the Chinese q in Wade
    /// and Giles, the French oua, the Belarusian ousk, the Russian uev, the Dutch oe, Korean and Polish ones, the Basque tx, the Russian spelling of the
    /// Estonian ä, the Thai r that nobody speaks, what Turkmen names are made of, the Belarusian ausk, the Albanian gj. By the folded word.
    static let secondReadings: [(spelling: [UInt8], sound: [UInt8], isInitial: Bool)] = [
        ("j", "zh", false), ("q", "g", false), ("ch", "kh", true), ("x", "kh", false), ("dj", "zh", false),
        ("au", "av", false), ("gue", "gu", true), ("ch", "kh", false), ("ck", "chk", false), ("dh", "z", false),
        ("q", "ch", true),
        ("rz", "zh", false), ("oo", "o", false), ("eo", "u", false), ("ca", "a", true), ("x", "h", true),
        ("oua", "va", false), ("oui", "vi", false), ("ousk", "ovsk", false),
        ("uev", "uyev", false), ("eev", "eyev", false), ("oe", "u", false), ("tsj", "ch", false), ("tj", "ch", false),
        ("sj", "sh", false), ("zj", "zh", false), ("hyon", "hyun", false), ("kyong", "kyung", false),
        ("myong", "myung", false), ("eui", "ui", false),
        ("gyeong", "kyung", false), ("geun", "keun", false), ("wha", "hwa", false),
        ("dse", "dze", false), ("tsi", "ti", false), ("dzi", "di", false), ("young", "yung", false),
        ("trz", "tsh", false), ("prz", "psh", false), ("krz", "ksh", false), ("oh", "o", true), ("swam", "sam", false),
        ("tx", "ch", false), ("yae", "ae", false), ("sr", "s", true),
        ("gurban", "kurban", true), ("myrat", "murad", false), ("guly", "kuli", false), ("ausk", "ovsk", false),
        ("etxeb", "echev", true),
        ("gj", "zh", false),
    ].map { (Array($0.0.utf8), Array($0.1.utf8), $0.2) }

    /// The letters that each of `secondReadings` needs.
    static let secondLetters = secondReadings.map { letters(of: $0.spelling) }

    /// A bit for each Latin letter in it.
    static func letters(of word: [UInt8]) -> UInt32 {
        word.reduce(0) { (0x61...0x7A).contains($1) ? $0 | 1 << UInt32($1 - 0x61) : $0 }
    }

    /// Second readings of words of six letters and more, which in short words make other names: the Thai and Khmer
    /// letters with a breath, the r that Thai does not speak, the Japanese ou, the Spanish j.
    static let secondReadingsOfLong: [(spelling: [UInt8], sound: [UInt8])] = [
        ("ph", "p"), ("kh", "k"), ("arn", "an"), ("orn", "on"), ("youh", "yoh"), ("youi", "yoi"), ("j", "kh"),
        ("gy", "d"),
    ]
    .map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// Pairs of sounds that stand for one another in spellings of one name, though not in every language: g and h
    /// (Ukrainian, Belarusian), the hissing ones (German s and z), vowels that are not stressed.
    static func areNear(_ one: UInt8, _ other: UInt8) -> Bool {
        near.contains(pair(one, other))
    }

    /// Pairs that are heard as one only in some mouths: Armenian b and p.
    static func areDistantlyNear(_ one: UInt8, _ other: UInt8) -> Bool {
        far.contains(pair(one, other))
    }

    static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }

    private static let near = pairs(["gh", "sz", "cz", "cs", "ei", "ou", "ae", "ao"])
    private static let far = pairs(["bp", "dt", "fv"])

    private static func pairs(_ letters: [String]) -> Set<UInt16> {
        Set(letters.map { Array($0.utf8) }.map { pair($0[0], $0[1]) })
    }

    /// One number for two letters in either order.
    private static func pair(_ one: UInt8, _ other: UInt8) -> UInt16 {
        UInt16(min(one, other)) << 8 | UInt16(max(one, other))
    }

    /// The letter that stands for the sounds that are near each other; nil for those that may be left out.
    static func family(_ byte: UInt8) -> UInt8? {
        switch byte {
        case _ where isVowel(byte): nil
        case UInt8(ascii: "g"), UInt8(ascii: "h"): nil
        case UInt8(ascii: "z"), UInt8(ascii: "c"): UInt8(ascii: "s")
        case UInt8(ascii: "b"): UInt8(ascii: "p")
        case UInt8(ascii: "d"): UInt8(ascii: "t")
        case UInt8(ascii: "f"): UInt8(ascii: "v")
        default: byte
        }
    }
}
