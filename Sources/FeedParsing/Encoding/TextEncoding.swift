// SPDX-License-Identifier: Apache-2.0

/// A character set: the name that people use, and the name by which glibc converts from it.
struct TextEncoding: Equatable {
    /// Lower case, as in the WHATWG Encoding Standard.
    let name: String
    let iconvName: String

    private init(_ name: String, _ iconvName: String) { (self.name, self.iconvName) = (name, iconvName) }

    static let utf8 = TextEncoding("utf-8", "UTF-8")
    static let utf16LittleEndian = TextEncoding("utf-16le", "UTF-16LE")
    static let utf16BigEndian = TextEncoding("utf-16be", "UTF-16BE")
    static let utf32LittleEndian = TextEncoding("utf-32le", "UTF-32LE")
    static let utf32BigEndian = TextEncoding("utf-32be", "UTF-32BE")
    static let windows1251 = TextEncoding("windows-1251", "CP1251")
    static let windows1252 = TextEncoding("windows-1252", "CP1252")
    static let koi8 = TextEncoding("koi8-u", "KOI8-U")
    static let ibm866 = TextEncoding("ibm866", "CP866")
    static let iso8859Part5 = TextEncoding("iso-8859-5", "ISO-8859-5")
    static let macCyrillic = TextEncoding("x-mac-cyrillic", "MAC-CYRILLIC")
    static let windows1250 = TextEncoding("windows-1250", "CP1250")
    static let windows1253 = TextEncoding("windows-1253", "CP1253")
    static let windows1254 = TextEncoding("windows-1254", "CP1254")
    static let windows1255 = TextEncoding("windows-1255", "CP1255")
    static let windows1256 = TextEncoding("windows-1256", "CP1256")
    static let windows1257 = TextEncoding("windows-1257", "CP1257")
    static let windows874 = TextEncoding("windows-874", "CP874")
    static let iso8859Part2 = TextEncoding("iso-8859-2", "ISO-8859-2")
    static let iso8859Part6 = TextEncoding("iso-8859-6", "ISO-8859-6")
    static let iso8859Part7 = TextEncoding("iso-8859-7", "ISO-8859-7")
    static let gb18030 = TextEncoding("gb18030", "GB18030")
    static let big5 = TextEncoding("big5", "BIG5-HKSCS")
    static let shiftJIS = TextEncoding("shift_jis", "CP932")
    static let eucJP = TextEncoding("euc-jp", "EUC-JP")
    static let eucKR = TextEncoding("euc-kr", "CP949")
    /// The Latin letters of EBCDIC, in which every variant has what an XML declaration is made of.
    static let ebcdic = TextEncoding("ibm037", "IBM037")

    var isUTF8: Bool { self == .utf8 }
    /// True for a label that says that there is nothing beyond ASCII, which says nothing where there is.
    static func isASCII(label: String) -> Bool {
        ["usascii", "ascii", "ansix341968", "ansix341986", "iso646us", "isoir6", "us", "csascii", "646"].contains(
            label.lowercased().filter { $0.isLetter || $0.isNumber })
    }
    /// UTF-16 and UTF-32: their bytes hold NULs, and a declaration inside such a document can't be read as ASCII.
    var isWide: Bool { iconvName.hasPrefix("UTF-16") || iconvName.hasPrefix("UTF-32") }

    /// The encoding that a label names, in any spelling; nil for an unknown one. What is not in the table goes by
    /// the name that glibc has for it, if it has one.
    init?(label: String) {
        let key = String(label.lowercased().filter { $0.isLetter || $0.isNumber })
        guard !key.isEmpty, key.utf8.count <= 40 else { return nil }
        if let known = Self.labels[key] {
            self = known
            return
        }
        let digits = key.filter(\.isNumber)
        var names = [label.trimmingPrefix("x-").trimmingPrefix("X-").uppercased(), key.uppercased()]
        if key.hasPrefix("win") || key.contains("cp") { names = ["CP" + digits] + names }
        if key.hasPrefix("iso8859") || key.hasPrefix("8859") {
            names = ["ISO-8859-" + digits.drop { $0 != "5" }.dropFirst(2)] + names
        }
        let allowed = names.filter { $0.utf8.allSatisfy(\.isEncodingLabel) && !Self.refused.contains($0) }
        guard let name = allowed.first(where: Conversion.knows) else { return nil }
        self.init(label.lowercased(), name)
    }

    /// UTF-7 hides markup from every check; the others mean something else on every machine.
    private static let refused: Set<String> = ["UTF-7", "UTF7", "UTF-7-IMAP", "INTERNAL", "WCHAR_T"]

    /// Letters and digits of the labels that don't follow from their number. Old labels mean what browsers take
    /// them for: "iso-8859-1" is windows-1252, "gb2312" is gb18030, "shift_jis" is Microsoft's.
    private static let labels: [String: TextEncoding] = {
        let families: [(TextEncoding, String)] = [
            (.utf8, "utf8 unicode11utf8 utf8mb4 xunicode20utf8"),
            (.utf16LittleEndian, "utf16 utf16le unicode csunicode iso10646ucs2 ucs2 unicodefeff"),
            (.utf16BigEndian, "utf16be unicodefffe"),
            (.utf32LittleEndian, "utf32le"),
            (.utf32BigEndian, "utf32 utf32be ucs4 csucs4 iso10646ucs4"),
            (.windows1252, "iso88591 latin1 l1 ansi cp819 windows1252 8859 88591"),
            (.windows1251, "windows1251 cp1251 win1251 1251 cswindows1251 xcp1251 windowscyrillic"),
            (.koi8, "koi8r koi8 koi8u koi8ru cskoi8r koi"),
            (.ibm866, "ibm866 cp866 866 csibm866 dos866 alt"),
            (.iso8859Part5, "cyrillic csisolatincyrillic iso88595"),
            (.macCyrillic, "xmaccyrillic maccyrillic xmacukrainian"),
            (TextEncoding("macintosh", "MACINTOSH"), "macintosh mac macroman xmacroman csmacintosh"),
            (.iso8859Part2, "latin2 l2"),
            (.windows1254, "latin5 l5 iso88599"),
            (TextEncoding("iso-8859-15", "ISO-8859-15"), "latin9"),
            (.gb18030, "gb2312 gbk gb18030 cp936 windows936 euccn gb231280 xgbk chinese"),
            (.big5, "big5 big5hkscs cnbig5 xxbig5 cp950 windows950"),
            (.shiftJIS, "shiftjis sjis xsjis ms932 cp932 windows31j mskanji windows932"),
            (.eucJP, "eucjp xeucjp ujis"),
            (TextEncoding("iso-2022-jp", "ISO-2022-JP"), "iso2022jp"),
            (.eucKR, "euckr ksc56011987 ksc5601 ksc5601 cp949 windows949 korean uhc"),
            (.windows874, "tis620 windows874 iso885911 cp874"),
            (.windows1253, "greek8"), (.iso8859Part7, "greek elot928 ecma118 csisolatingreek suneugreek"),
            (.windows1255, "logical"), (TextEncoding("iso-8859-8", "ISO-8859-8"), "hebrew iso88598i iso88598e visual"),
            (.iso8859Part6, "arabic asmo708 ecma114 iso88596i iso88596e csisolatinarabic"),
            (.ebcdic, "cp037 ibm037 csibm037 ibm039 ebcdiccpus ebcdiccpca ebcdiccpwt ebcdiccpnl"),
            (TextEncoding("ibm500", "IBM500"), "cp500 ibm500 csibm500 ebcdiccpbe ebcdiccpch"),
            (TextEncoding("ibm861", "CP861"), "cpis csibm861"),
            (TextEncoding("pt154", "PT154"), "ptcp154 cyrillicasian"),
            (TextEncoding("x-mac-ce", "MAC-CENTRALEUROPE"), "maccentraleurope maclatin2 xmacce xmaccentraleurroman"),
            (TextEncoding("x-mac-icelandic", "MAC-IS"), "maciceland macicelandic xmacicelandic"),
            (TextEncoding("x-mac-greek", "MACGREEK"), "macgreek xmacgreek"),
            (TextEncoding("x-mac-turkish", "MACTURKISH"), "macturkish xmacturkish"),
            (TextEncoding("armscii-8", "ARMSCII-8"), "armscii8"),
            (TextEncoding("georgian-ps", "GEORGIAN-PS"), "georgianps"),
        ]
        var labels = [String: TextEncoding]()
        for (encoding, names) in families {
            for name in names.split(separator: " ") { labels[String(name)] = encoding }
        }
        return labels
    }()
}
