// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Testing

struct EncodingTests {
    /// "Министр ушёл в отставку" and more of the kind, so that there are letters to count.
    private static let russian = "Министр обороны подал в отставку, его обязанности исполняет заместитель"

    /// Each letter of the alphabet by its place in an encoding, computed from the encoding's own order.
    private static func bytes(_ text: String, capitals: [Int], smalls: [Int]) -> [UInt8] {
        text.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0x410...0x42F: UInt8(capitals[Int(scalar.value) - 0x410])
            case 0x430...0x44F: UInt8(smalls[Int(scalar.value) - 0x430])
            default: UInt8(scalar.value)
            }
        }
    }

    private static let windows1251 = bytes(russian, capitals: Array(0xC0...0xDF), smalls: Array(0xE0...0xFF))
    /// KOI-8 puts a Cyrillic letter where the Latin one of its sound is, capitals and small letters swapped.
    private static let koi8 = bytes(
        russian, capitals: koi8Letters.map { $0 + 0x20 }, smalls: koi8Letters)
    private static let koi8Letters = [
        0xC1, 0xC2, 0xD7, 0xC7, 0xC4, 0xC5, 0xD6, 0xDA, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCE, 0xCF, 0xD0, 0xD2, 0xD3,
        0xD4, 0xD5, 0xC6, 0xC8, 0xC3, 0xDE, 0xDB, 0xDD, 0xDF, 0xD9, 0xD8, 0xDC, 0xC0, 0xD1,
    ]
    private static let ibm866 = bytes(
        russian, capitals: Array(0x80...0x9F), smalls: Array(0xA0...0xAF) + Array(0xE0...0xEF))

    private func title(
        _ declaration: String, _ title: [UInt8], contentType: String? = nil
    ) throws -> (title: String?, encoding: String, repairs: [Repair.Kind]) {
        let document =
            Array((declaration + "<rss><channel><title>").utf8) + title + Array("</title></channel></rss>".utf8)
        let feed = try FeedParser.parse(document, contentType: contentType)
        return (feed.title, feed.encoding, feed.repairs.map(\.kind))
    }

    @Test(arguments: [
        ("windows-1251", windows1251, "windows-1251"), ("cp1251", windows1251, "windows-1251"),
        ("koi8-r", koi8, "koi8-u"), ("CP866", ibm866, "ibm866"), ("utf-8", Array(russian.utf8), "utf-8"),
    ])
    func `a declared encoding is used`(_ label: String, _ bytes: [UInt8], _ encoding: String) throws {
        let read = try title("<?xml version=\"1.0\" encoding=\"\(label)\"?>", bytes)
        #expect(read.title == Self.russian)
        #expect(read.encoding == encoding)
        #expect(read.repairs.isEmpty)
    }

    @Test(arguments: [windows1251, koi8, ibm866, Array(russian.utf8)])
    func `an undeclared encoding is guessed`(_ bytes: [UInt8]) throws {
        #expect(try title("", bytes).title == Self.russian)
    }

    @Test(arguments: [windows1251, koi8])
    func `a lie about UTF-8 is found out and counted`(_ bytes: [UInt8]) throws {
        let read = try title("<?xml version=\"1.0\" encoding=\"utf-8\"?>", bytes)
        #expect(read.title == Self.russian)
        #expect(read.repairs == [.encodingMismatch])
    }

    @Test(arguments: ["windows-1251", "iso-8859-1", "koi8-r"])
    func `UTF-8 that is declared as something else is found out and counted`(_ label: String) throws {
        let read = try title("<?xml version=\"1.0\" encoding=\"\(label)\"?>", Array(Self.russian.utf8))
        #expect(read.title == Self.russian)
        #expect(read.repairs == [.encodingMismatch])
    }

    @Test func `the header comes before the declaration`() throws {
        let read = try title(
            "<?xml version=\"1.0\" encoding=\"iso-8859-5\"?>", Self.windows1251,
            contentType: "text/xml; charset=\"windows-1251\"")
        #expect(read.title == Self.russian)
    }

    @Test func `Cyrillic that a server calls Latin-1 is found out`() throws {
        let read = try title("", Self.windows1251, contentType: "text/xml; charset=ISO-8859-1")
        #expect(read.title == Self.russian)
        #expect(read.repairs == [.encodingMismatch])
    }

    @Test func `western letters without a declaration are windows-1252`() throws {
        let read = try title("", [0x93, 0x43, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x80, 0x35])
        #expect(read.title == "“Café” €5")
    }

    @Test func `a few broken bytes in UTF-8 are marked and counted`() throws {
        let read = try title("", Array(Self.russian.utf8) + [0xFF] + Array(Self.russian.utf8) + [0xD0])
        #expect(read.title == Self.russian + "\u{FFFD}" + Self.russian + "\u{FFFD}")
        #expect(read.repairs == [.invalidBytes])
    }

    @Test func `an unknown encoding is counted and guessed`() throws {
        let read = try title("<?xml version=\"1.0\" encoding=\"x-nowhere\"?>", Self.windows1251)
        #expect(read.title == Self.russian)
        #expect(read.repairs == [.unknownEncoding])
    }

    @Test(arguments: [true, false], [true, false])
    func `UTF-16 is read with and without a mark`(_ isBigEndian: Bool, _ hasMark: Bool) throws {
        let document = "<rss><channel><title>" + Self.russian + "</title></channel></rss>"
        let units = (hasMark ? [0xFEFF] : []) + Array(document.utf16)
        let bytes = units.flatMap { unit -> [UInt8] in
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isBigEndian ? pair : pair.reversed()
        }
        #expect(try FeedParser.parse(bytes).title == Self.russian)
    }

    @Test func `a byte order mark is no text`() throws {
        let feed = try FeedParser.parse(
            [0xEF, 0xBB, 0xBF] + Array("<rss><channel><title>A</title></channel></rss>".utf8))
        #expect(feed.title == "A")
        #expect(feed.repairs.isEmpty)
    }

    @Test(arguments: [
        ("cp037", "IBM037", "Café ½"), ("ebcdic-cp-be", "IBM500", "Café ½"), ("ebcdic_cp_us", "IBM037", "Café"),
        ("cp875", "CP875", "Υπουργός"), ("cp_is", "CP861", "Þingmaður"), ("maclatin2", "MAC-CENTRALEUROPE", "Łódź"),
        ("macroman", "MACINTOSH", "Café"), ("windows_1257", "CP1257", "žinia"), ("iso-8859-8-i", "ISO-8859-8", "שר"),
        ("koi8-t", "KOI8-T", "Вазир"), ("windows-1258", "CP1258", "ch\u{1EE7}"), ("iso-2022-jp", "ISO-2022-JP", "知事"),
        ("ptcp154", "PT154", "Қазақ"), ("tis-620", "TIS-620", "ศาล"),
    ])
    func `encodings of every platform are known`(_ label: String, _ encoding: String, _ title: String) throws {
        let feed = try EncodingGuessTests.feed(title, in: encoding, declared: label)
        #expect(feed.title?.unicodeScalars.elementsEqual(title.unicodeScalars) == true)
        #expect(feed.repairs.isEmpty)
    }

    @Test(arguments: [("macgreek", "Ä"), ("macturkish", "Ä")])
    func `what glibc lacks is known as well`(_ label: String, _ letter: String) throws {
        let read = try title("<?xml version=\"1.0\" encoding=\"\(label)\"?>", [0x80])
        #expect(read.title == letter)
        #expect(read.repairs.isEmpty)
    }

    @Test func `a broken character in a short text does not make UTF-8 something else`() throws {
        let read = try title("<?xml version=\"1.0\" encoding=\"utf-8\"?>", Array("Ünï ".utf8) + [0xE9])
        #expect(read.title == "Ünï \u{FFFD}")
        #expect(read.repairs == [.invalidBytes])
    }

    @Test func `a blank before the first tag does not hide UTF-16`() throws {
        let document = " \n<rss><channel><title>Ёж</title></channel></rss>"
        let bytes = document.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try FeedParser.parse(bytes).title == "Ёж")
    }

    @Test func `control characters are left out of every encoding`() throws {
        for label in ["windows-1251", "gb18030", "utf-8"] {
            let read = try title("<?xml version=\"1.0\" encoding=\"\(label)\"?>", Array("a\u{1}b\u{0}c\u{7F}d".utf8))
            #expect(read.title == "abcd")
            #expect(read.repairs == [.controlCharacters])
        }
    }
}
