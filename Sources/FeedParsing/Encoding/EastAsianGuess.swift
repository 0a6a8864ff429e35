// SPDX-License-Identifier: Apache-2.0

/// Finds Chinese, Japanese and Korean text: bytes that are whole characters in one of their encodings, and common ones.
enum EastAsianGuess {
    /// What is converted: a few pages of text.
    private static let limitBytes = 1 << 15

    /// Nil where the bytes are none of them.
    static func encoding(of bytes: [UInt8], from start: Int) -> TextEncoding? {
        guard let first = bytes[start...].firstIndex(where: { $0 >= 0x80 }) else { return nil }
        let sample = Array(bytes[first..<min(bytes.count, first + limitBytes)])
        var best: (encoding: TextEncoding, share: Double)?
        for candidate in candidates {
            guard let share = share(of: sample, in: candidate.encoding, candidate.common), share >= candidate.least,
                share > best?.share ?? 0
            else { continue }
            best = (candidate.encoding, share)
        }
        return best?.encoding
    }

    private typealias Candidate = (encoding: TextEncoding, common: @Sendable (Unicode.Scalar) -> Bool, least: Double)

    /// With the share of the characters beyond ASCII that must be common ones. In true text it is 0.6 and more, in
    /// what another encoding's bytes happen to make 0.1 and less.
    private static let candidates: [Candidate] = [
        (.eucJP, isKana, 0.15), (.shiftJIS, isKana, 0.15), (.eucKR, { syllables.contains($0) }, 0.35),
        (.gb18030, { ideographs.contains($0) }, 0.3), (.big5, { ideographs.contains($0) }, 0.3),
    ]

    /// How many of the characters beyond ASCII are common, of one; nil where more than a few are none at all.
    private static func share(
        of sample: [UInt8], in encoding: TextEncoding, _ isCommon: @Sendable (Unicode.Scalar) -> Bool
    ) -> Double? {
        guard let converted = Conversion.toUTF8(sample, from: 0, in: encoding) else { return nil }
        var (total, common) = (0, 0)
        for scalar in String(decoding: converted.text, as: UTF8.self).unicodeScalars
        where scalar.value >= 0x80 && !isPunctuation(scalar) {
            total += 1
            if isCommon(scalar) { common += 1 }
        }
        guard total > 1, converted.invalid <= 1 + total / 50 else { return nil }
        return Double(common) / Double(total)
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        (0x3000...0x303F).contains(scalar.value) || (0xFF01...0xFF5E).contains(scalar.value)
            || (0x2000...0x206F).contains(scalar.value)
    }

    /// Hiragana and Katakana of full width.
    @Sendable private static func isKana(_ scalar: Unicode.Scalar) -> Bool { (0x3041...0x30FF).contains(scalar.value) }

    /// About the two hundred commonest syllables of Korean.
    private static let syllables = Set(
        """
        이다는을의에가고를은하로지도한들기사자인대어나리아그서과시정수전해부있상주제일보원장여으선라만것와관성공구국습니까신조동안경\
        위화중용무면스비치유생소세연당계적마오문실요차진개방재금회반내우영분교명최말거모트물통간단야행입불되않없라지결직임총령청검찰\
        경관후출산외초업할발표날위심권리력법민년월때려더본터양던약른각표적했였었된될등강남북미김박씨뒤밝혔새달러호학특참예산
        """.unicodeScalars)

    /// About the five hundred commonest characters of Chinese, as they are written on both sides of the strait.
    private static let ideographs = Set(
        """
        的一是不了在有人我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發\
        后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開\
        但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并\
        並物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通\
        教儿兒原东東声聲提立及比员員解水名真论論处處走义義各入几幾口认認条條平系係气氣题題活尔爾更别別打女变變四神总總何电電数數\
        安少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科司五\
        基眼书書非则則听聽白却卻界达達光放强強即像难難且权權思王象完设設式色路记記南品住告类類求据據程北边邊死张張该該交规規万萬\
        取拉格望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運笔筆曾首省府委长部席总理局厅廳书记任免职職辞辭副\
        宣布佈昨召开开会法院检察檢警察案件调查調查调整整组織织企业经济經濟市场增银銀行网網络絡新闻聞社记者者据报道报导
        """.unicodeScalars)
}
