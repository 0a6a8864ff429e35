// SPDX-License-Identifier: Apache-2.0

extension TextEncoding {
    /// The characters of the bytes, for two encodings of old Macintoshes that glibc lacks; nil for every other.
    ///
    /// After the mapping tables GREEK.TXT and TURKISH.TXT that Apple has published at unicode.org.
    var builtIn: [UInt32]? {
        let upper: String
        switch iconvName {
        case "MACGREEK":
            upper = """
                Ä¹²É³ÖÜ΅àâä΄¨çéèêë£™îï•½‰ôö¦€ùûü†ΓΔΘΛΞΠß®©ΣΪ§≠°·Α±≤≥¥ΒΕΖΗΙΚΜΦΫΨΩάΝ¬ΟΡ≈Τ«»…\u{A0}ΥΧΆΈœ–―“”‘’÷ΉΊΌΎέήίό\
                Ώύαβψδεφγηιξκλμνοπώρστθωςχυζϊϋΐΰ\u{AD}
                """
        case "MACTURKISH":
            upper = """
                ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸĞğİıŞş\
                ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙ\u{F8A0}ˆ˜¯˘˙˚¸˝˛ˇ
                """
        default: return nil
        }
        return (0..<0x80).map(UInt32.init) + upper.unicodeScalars.map(\.value)
    }
}
