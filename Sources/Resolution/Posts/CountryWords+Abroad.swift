// SPDX-License-Identifier: Apache-2.0

extension CountryWords {
    /// What states are called in further languages, as in `text`: those to which ambassadors are sent.
    static let abroad = """
        AE: الإمارات
        AF: أفغانستان افغانستان
        AM: أرمينيا ermenistan
        AT: النمسا avusturya
        AU: أستراليا
        AZ: أذربيجان آذربایجان
        BE: بلجيكا belgii бельгії белгиј*
        BG: бугарск* bulgaristan
        BH: البحرين
        BR: البرازيل brazylii бразилії
        CA: كندا канаді kanadzie
        CH: سويسرا szwajcari* isvicre швајцарск*
        CN: الصين кина кини кину кине кинеск* चीन chiny chin chinach cin_halk trung_quoc tiongkok kiinan kina կինաստան չինաստան* ჩინეთ* סין
        CU: كوبا
        CZ: чехії чешке czech czechach
        DE: ألمانيا немачк* німеччин* niemczech niemczec alman* германск* saksan tyskland* גרמניה გერმანი* գերմանի* ujerumani
        DJ: جيبوتي
        DK: danii
        DZ: الجزائر
        EG: مصر misir египат
        ES: إسبانيا hiszpani* шпани* іспані* ispanya espanja*
        ET: إثيوبيا
        FI: فنلندا фінлянді*
        FR: فرنسا francji француск* франції צרפת საფრანგეთ* ֆրանսիա* ranska* frankrike*
        GB: بريطانيا wielk*_brytani* велик*_британ* ბრიტანეთ* iso_britannia storbritannien storbritannia uingereza
        GE: جورجيا gurcistan საქართველო*
        GR: اليونان грчк* греці* grecji yunanistan
        HR: хрватск* chorwacj*
        HU: мађарск* угорщин* wegier wegrz* macaristan المجر
        ID: إندونيسيا endonezya
        IE: أيرلندا
        IL: إسرائيل ізраїл* izrael* ישראל
        IN: الهند індії भारत hindistan הודו
        IQ: العراق عراق irakk
        IR: إيران ایران
        IT: إيطاليا wloch wloszech італії италиј* italya italian*
        JO: الأردن
        JP: اليابان јапан* japoni* japonya японі* nhat_ban jepang जापान יפן
        KR: كوريا koreya южн*_коре* han_quoc
        KW: الكويت
        LB: لبنان
        LY: ليبيا
        MA: المغرب
        MR: موريتانيا
        MY: ماليزيا
        NL: هولندا holandi* холандиј* нідерланд* hollanda
        NO: النرويج norwegi* норвешк*
        OM: عمان عُمان
        PK: باكستان پاکستان
        PL: بولندا пољск* польщ* polonya
        PS: فلسطين filistin
        PT: البرتغال portugali*
        QA: قطر
        RO: رومانيا румуниј* румуні* rumuni* romanya
        RS: صربيا
        RU: روسيا روسیه русиј* росії rosji rusya רוסיה რუსეთ* ռուսաստան* venaja*
        SA: السعودية عربستان arabistan
        SD: السودان
        SE: السويد szwecji шведск* isvec
        SO: الصومال
        SY: سوريا سورية suriye
        TH: تايلاند
        TN: تونس
        TR: تركيا ترکیه турск* туреччин* turcji turcja თურქეთ* թուրքիա* turkki*
        UA: أوكرانيا ukrayna украјин* ucraina უკრაინ*
        US: أمريكا الولايات_المتحدة сад abd hoa_ky stanach_zjednoczonych stanow_zjednoczonych америк* ארצות_הברית აშშ ամն marekani yhdysval*
        VN: فيتنام
        YE: اليمن
        ZA: جنوب_أفريقيا
        """
}
