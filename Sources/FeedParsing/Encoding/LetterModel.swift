// SPDX-License-Identifier: Apache-2.0

/// How often the letters beyond ASCII occur in the texts of a language.
///
/// Frequencies are rough, from common knowledge of these languages: what tells encodings apart is which letters there
/// are at all. Capitals are a twentieth of small letters, but in texts of capitals the other way round.
struct LetterModel: Sendable {
    /// Two letters, as in `xml:lang`.
    let language: String
    /// True where words are of such letters altogether; false where they stand alone among ASCII letters.
    let isWholeScript: Bool
    /// True for texts of capitals.
    private let isCapital: Bool
    /// True for what few texts are: of capitals, or of names from many languages.
    var isRare: Bool { isCapital || language == "mul" }
    /// Natural logarithms of the shares, by code point.
    private let logarithms: [UInt32: Double]

    /// What is neither a letter of the language nor common punctuation: in Latin text a foreign name may have it.
    private var unheardOf: Double { isWholeScript ? -14 : -11 }
    /// A control character where letters could be, or nothing at all.
    static let lost = -28.0
    private static let punctuation = -6.0

    /// Groups of letters, each half as frequent as the one before.
    private init(_ language: String, _ groups: String, isWholeScript: Bool, isCapital: Bool = false) {
        (self.language, self.isWholeScript, self.isCapital) = (language, isWholeScript, isCapital)
        var weights = [UInt32: Double]()
        var weight = 64.0
        for group in groups.split(separator: " ") {
            for letter in group {
                let capital = letter.uppercased().unicodeScalars
                let hasCapital = !capital.elementsEqual(letter.unicodeScalars) && capital.count == 1
                let small = isCapital && hasCapital ? weight / 20 : weight
                for scalar in letter.unicodeScalars { weights[scalar.value, default: 0] += small }
                guard hasCapital else { continue }
                for scalar in capital { weights[scalar.value, default: 0] += isCapital ? weight : weight / 20 }
            }
            weight /= 2
        }
        let total = weights.values.reduce(0, +)
        logarithms = weights.mapValues { Self.logarithm($0 / total) }
    }

    func logarithm(of scalar: UInt32) -> Double {
        if let known = logarithms[scalar] { return known }
        return Self.isPunctuation(scalar) ? Self.punctuation : unheardOf
    }

    private static func isPunctuation(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA0, 0xA7, 0xA9, 0xAB, 0xAD, 0xAE, 0xB0, 0xB7, 0xBB, 0xBF, 0x2013, 0x2014, 0x2018...0x201A,
            0x201C...0x201E, 0x2022, 0x2026, 0x20AC, 0x2116, 0x2122:
            true
        default: false
        }
    }

    /// The natural logarithm of a share between 0 and 1, to three digits: this module has no mathematics library.
    private static func logarithm(_ share: Double) -> Double {
        let (exponent, significand) = (Double(share.exponent), share.significand)
        // ln(m) = 2 artanh((m - 1) / (m + 1)), for m from 1 to 2.
        let z = (significand - 1) / (significand + 1)
        return exponent * 0.693_147_18 + 2 * z * (1 + z * z / 3 + z * z * z * z / 5)
    }
}

extension LetterModel {
    static func models(_ languages: String) -> [LetterModel] {
        let wanted = languages.split(separator: " ")
        return all.filter { model in wanted.contains { $0 == model.language } }
    }

    private static let all =
        whole.map { LetterModel($0.0, $0.1, isWholeScript: true) }
        + whole.prefix(8).map { LetterModel($0.0, $0.1, isWholeScript: true, isCapital: true) }
        + mixed.map { LetterModel($0.0, $0.1, isWholeScript: false) }

    /// Those that have capitals first.
    private static let whole = [
        ("ru", "оеаинт срвлкмдпу яыьгзбчй хжшюц щэф ъё"), ("uk", "оаиніт веркслудмпя ьзбгйч хїєюцжш щґф"),
        ("be", "анікоы рсцетдяўлв мпзгьб йчхжэшю фё"), ("bg", "аоеинт срвлкдпмзу ябгъчйх жщцшюф ь"),
        ("sr", "аоиен јрстувдкмплз бгњчцшж ћљхф ђџ"), ("mk", "аоеинт рсвкдлпмуј збгчшц њжќх фѓљџѕ"),
        ("kk", "аыен рлтдсіғқ комбпшұүгң жзуиөйә яхцюфэвһ чъ"),
        ("el", "αοιετσ νηυρπκμλς άίόέγδωχθ φήύώβξ ζψϊ ΐϋΰ"), ("he", "יוהלאמ רתבשנםדכקח פעןטגז סצ ךףץ"),
        ("ar", "الينم وتربةعدهسق فحأكىجشط صخإضذث زئغظآؤء"), ("fa", "اينرده موتبسلشکزك گخچفقپحع جصطض غثژظذءئآ"),
        ("th", "านรอกเง มย่ลวด้ิีทสตัห ะปบคแพจขใไโชถู็ุำ ์ผธณึืซภญศ ฟฉฐฎฮษฬ"),
    ]

    private static let mixed = [
        ("mul", "éáíóúàèüöäçñ ãåøæêâôîïëßòùõ œ"),
        ("fr", "é èà êç âôîùûœ ëïü"), ("de", "äü ößß é"), ("es", "óáíé ñ ú ü¿¡"), ("pt", "ãçáé íóêõ âàú ô"),
        ("it", "àè ùòì é"), ("sv", "äåö é"), ("da", "øåæ é"), ("fi", "ää ö å"), ("is", "áíðó éöþýúæ"),
        ("nl", "ëé ïüèö"), ("ca", "éàó íèçúò ïü"), ("et", "äõü ö šž"), ("sq", "ëëë ç"),
        ("pl", "łóąęż ść ńź"), ("cs", "íáéěř čžšý ůú ďťňó"), ("sk", "áíéčžš ýľú ťôňä ďóĺŕ"), ("hu", "áé őöóüí úű"),
        ("ro", "ăăî âţşțș"), ("hr", "šč žćđ"), ("sl", "čšž"), ("tr", "ıü şğöçi̇ â"), ("lt", "ėšųž įąūčę"),
        ("lv", "āēīš ūņļž čķģ"),
    ]
}
