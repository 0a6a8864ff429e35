// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Resolution

@Suite struct TransliterationTests {
    @Test(
        "Every Russian letter is spelt as the press spells it",
        arguments: zip(
            "абвгдеёжзийклмнопрстуфхцчшщъыьэюя".map(String.init),
            [
                "a", "b", "v", "g", "d", "e", "yo", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
                "u", "f",
                "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
            ]))
    func russian(_ letter: String, _ spelling: String) {
        #expect(Folding.words(of: letter + "о") == [spelling + "o"])
        #expect(Folding.words(of: letter.uppercased() + "о") == [spelling + "o"])
    }

    @Test(
        "So are the letters that other alphabets add",
        arguments: [
            ("ґ", "g"), ("є", "ye"), ("і", "i"), ("ї", "i"), ("ў", "u"), ("ј", "j"), ("љ", "lj"), ("њ", "nj"),
            ("ћ", "c"),
            ("ђ", "dj"), ("џ", "dz"), ("ѕ", "dz"), ("ѓ", "g"), ("ќ", "k"), ("ә", "a"), ("ғ", "g"), ("қ", "k"),
            ("ң", "n"),
            ("ө", "o"), ("ұ", "u"), ("ү", "u"), ("һ", "h"), ("ҳ", "h"), ("ҷ", "j"), ("ӣ", "i"), ("ӯ", "u"), ("ə", "a"),
            ("Қ", "k"), ("Ә", "a"), ("Ң", "n"), ("Ө", "o"),
        ])
    func others(_ letter: String, _ spelling: String) {
        #expect(Folding.words(of: letter + "о") == [spelling + "o"])
    }

    @Test(
        "Other scripts are read too",
        arguments: [
            ("Γιώργος", "giorgos"), ("Ευάγγελος", "evangelos"), ("Дубоўскі", "dubovski"), ("Ўткир", "utkir"),
            ("ΓΕΩΡΓΙΟΣ", "georgios"), ("გიორგი", "giorgi"), ("Հրաչյա", "hrachya"),
            ("मनमोहन", "manmohan"), ("चंद्र", "chandra"), ("শফিকুল", "shaphikul"), ("முருகன்", "murugan"),
            ("රංජිත්", "ranjith"), ("ገብረመድህን", "gebremedhin"), ("ትግስት", "tigist"), ("Йўлдош", "iuldosh"),
            ("ትक", "tka"), ("कት", "kat"),
        ])
    func alphabets(_ word: String, _ spelling: String) {
        #expect(Folding.words(of: word) == [spelling])
    }

    @Test("Chinese and Korean names are read into two words; unknown characters leave them as they are")
    func eastAsia() {
        #expect(EastAsianNames.words(of: "张伟桥") == ["zhang", "weiqiao"])
        #expect(EastAsianNames.words(of: "欧阳明") == ["ouyang", "ming"])
        #expect(EastAsianNames.words(of: "노재환") == ["no", "jaehwan"])
        #expect(EastAsianNames.words(of: "张龘") == nil)
        #expect(EastAsianNames.words(of: "Zhang") == nil)
    }
}
