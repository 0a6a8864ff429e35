// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Glibc
import Testing

/// Encodings that nobody declares, or that are declared wrongly.
struct EncodingGuessTests {
    /// A text as glibc writes it in an encoding; nil where it has letters that the encoding lacks.
    static func bytes(_ text: String, in encoding: String) -> [UInt8]? {
        converted(Array(text.utf8), from: "UTF-8", to: encoding)
    }

    private static func text(_ bytes: [UInt8], in encoding: String) -> String? {
        converted(bytes, from: encoding, to: "UTF-8").map { String(decoding: $0, as: UTF8.self) }
    }

    private static func converted(_ bytes: [UInt8], from source: String, to target: String) -> [UInt8]? {
        guard let descriptor = iconv_open(target, source), Int(bitPattern: descriptor) != -1 else { return nil }
        defer { iconv_close(descriptor) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [UInt8](repeating: 0, count: input.count * 4 + 16)
        let left = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBytes { output -> Int? in
                var from = input.baseAddress
                var to = output.baseAddress?.assumingMemoryBound(to: CChar.self)
                var (fromLeft, toLeft) = (input.count, output.count)
                return iconv(descriptor, &from, &fromLeft, &to, &toLeft) == -1 ? nil : toLeft
            }
        }
        return left.map { Array(output.dropLast($0)) }
    }

    static func feed(
        _ title: String, in encoding: String, declared: String? = nil, contentType: String? = nil
    ) throws -> ParsedFeed {
        let declaration = declared.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>" } ?? ""
        let document = declaration + "<rss><channel><title>\(title)</title></channel></rss>"
        return try FeedParser.parse(#require(bytes(document, in: encoding)), contentType: contentType)
    }

    static let texts = [
        ("CP1251", "Губернатор области задержан, его обязанности исполняет вице-губернатор"),
        ("CP1251", "МЭР ГОРОДА УШЁЛ В ОТСТАВКУ ПО СОБСТВЕННОМУ ЖЕЛАНИЮ"),
        ("CP1251", "Голову обласної адміністрації звільнено, його обов'язки виконує перша заступниця"),
        ("CP1251", "Министарка је јуче поднела оставку, влада тражи њеног наследника"),
        ("KOI8-R", "Губернатор области задержан, его обязанности исполняет заместитель"),
        ("ISO-8859-5", "Губернатор области задержан, его обязанности исполняет заместитель"),
        ("MAC-CYRILLIC", "Губернатор области задержан, его обязанности исполняет заместитель"),
        ("CP1253", "Η υπουργός Άμυνας υπέβαλε σήμερα την παραίτησή της στον πρωθυπουργό"),
        ("ISO-8859-7", "Η υπουργός υπέβαλε σήμερα την παραίτησή της στον πρωθυπουργό"),
        ("CP1255", "שרת הפנים הגישה היום את התפטרותה לראש הממשלה"),
        ("CP1256", "قدمت وزيرة الداخلية استقالتها اليوم إلى رئيس الحكومة"),
        ("CP874", "รัฐมนตรีว่าการกระทรวงมหาดไทยยื่นหนังสือลาออกวันนี้"),
        ("CP1250", "Wójt złożył dziś rezygnację, a sąd ogłosił, że będą nowe wybory"),
        ("CP1250", "Starosta dnes podal demisi, řízení úřadu převzala náměstkyně"),
        ("ISO-8859-2", "Starosta dnes podal demisi, řízení úřadu převzala náměstkyně, žádost přijal hejtman"),
        ("CP1254", "İçişleri bakanı bugün görevinden ayrıldı, yerine yardımcısı atandı, Çalışma Bakanlığı açıkladı"),
        ("CP1257", "Meras šiandien atsistatydino, jo pareigas eis pavaduotoja, žinią patvirtino savivaldybė"),
        ("GB18030", "省长今天辞职，由副省长代理其职务"), ("BIG5", "縣長今天宣布辭職，由副縣長代理職務"),
        ("CP932", "知事が今日辞職を申し出た。副知事が代行する"), ("EUC-JP", "知事が今日辞職を申し出た。副知事が代行する"),
        ("CP949", "도지사가 오늘 사임했다. 부지사가 직무를 대행한다"),
    ]

    @Test(arguments: texts, [nil, "utf-8", "iso-8859-1"])
    func `what is not declared truly is guessed, and the guess is counted`(
        _ text: (encoding: String, title: String), _ declared: String?
    ) throws {
        let feed = try Self.feed(text.title, in: text.encoding, declared: declared)
        #expect(feed.title == text.title)
        #expect(feed.repairs.map(\.kind) == [.encodingMismatch])
    }

    @Test(arguments: [
        "Le préfet a été démis de ses fonctions, où qu’il soit : « ça va »",
        "Der Bürgermeister von Köln ist zurückgetreten, größer",
        "El alcalde dimitió ayer; ¿quién será el señor que lo sustituirá?",
        "A ministra da Educação não será exonerada, diz São Paulo",
        "Borgmesteren på Fyn går af, ærgerligt siger formanden for Højesteret",
        "Forsætisráðherra segir af sér í dag, að sögn þingmanna",
        "Søren Müller, François Peña, Åsa Öberg and João were dismissed",
        "Il sindaco si è dimesso perché la città così non può più",
    ])
    func `western letters stay what they are declared to be`(_ title: String) throws {
        let feed = try Self.feed(title, in: "CP1252", declared: "iso-8859-1")
        #expect(feed.title == title)
        #expect(feed.repairs.isEmpty)
    }

    @Test func `the language that is stated decides where letters are few`() throws {
        let document = "<rss><channel><language>hu</language><title>Győr: új jegyző</title></channel></rss>"
        let feed = try FeedParser.parse(#require(Self.bytes(document, in: "CP1250")))
        #expect(feed.title == "Győr: új jegyző")
    }

    @Test(arguments: [
        ("iso-8859-2", "ISO-8859-2", "Żółć"), ("gb2312", "GB18030", "省长辞职"), ("windows-1251", "CP1251", "Ёж"),
    ])
    func `where the header lies, the declaration is asked before the guess`(
        _ declared: String, _ encoding: String, _ title: String
    ) throws {
        for header in ["utf-8", "us-ascii"] {
            let feed = try Self.feed(
                title, in: encoding, declared: declared, contentType: "text/xml; charset=\(header)")
            #expect(feed.title == title)
            #expect(feed.repairs.map(\.kind) == (header == "utf-8" ? [.encodingMismatch] : []))
        }
    }

    @Test func `UTF-8 that is applied twice is undone`() throws {
        for (twice, once) in [("cafÃ©", "café"), ("itâ€™s", "it’s"), ("ÐœÐ¸Ð½", "Мин"), ("Â«ouiÂ»", "«oui»")] {
            let feed = try Self.feed(twice, in: "UTF-8")
            #expect(feed.title == once)
            #expect(feed.repairs == [Repair(kind: .encodingMismatch, count: feed.repairs.first?.count ?? 0)])
        }
        // "И" has a byte there that windows-1251 has no character for.
        let cyrillic = "«Иванов — министр», сказал мэр города № 5"
        let table = try (0x80...0xFF).map { byte in
            byte == 0x98 ? "\u{98}" : try #require(Self.text([UInt8(byte)], in: "CP1251"))
        }
        let taken = cyrillic.utf8.map { $0 < 0x80 ? String(UnicodeScalar($0)) : table[Int($0) - 0x80] }.joined()
        #expect(try Self.feed(taken, in: "UTF-8").title == cyrillic)
        let capitals = "ССР, РСФСР: СССР, ОРС, СРР и РС"
        #expect(try Self.feed(capitals, in: "UTF-8").title == capitals)
        let meant = "Fête à São Tomé: «Â»"
        #expect(try Self.feed(meant, in: "UTF-8").title == meant)
    }

    @Test(arguments: [
        ("CP1251", "Мэр города ушёл в отставку"), ("CP1252", "Le préfet a été démis"), ("CP1252", "Café au lait"),
        ("CP949", "도지사가 오늘 사임했다"), ("CP1253", "Παραιτήθηκε η υπουργός"),
    ])
    func `an entry in another encoding than the feed's is read`(_ encoding: String, _ title: String) throws {
        let first = "<rss><channel><title>Новости области и края за неделю, день и час</title><item><title>"
        let document =
            try Array(first.utf8) + #require(Self.bytes(title, in: encoding))
            + Array("</title></item></channel></rss>".utf8)
        let feed = try FeedParser.parse(document)
        #expect(feed.title == "Новости области и края за неделю, день и час")
        #expect(feed.entries.first?.title == title)
        #expect(feed.repairs.first == Repair(kind: .encodingMismatch, count: 1))
    }

    @Test func `a character that is cut in two is marked`() throws {
        let first = Array("<rss><channel><title>Новости области за неделю</title><item><title>".utf8)
        for cut in [Array("Министр ушё".utf8) + [0xD0], Array("Minist".utf8) + [0xC3]] {
            let feed = try FeedParser.parse(first + cut + Array("</title></item></channel></rss>".utf8))
            #expect(feed.entries.first?.title?.hasSuffix("\u{FFFD}") == true)
            #expect(feed.repairs.first == Repair(kind: .invalidBytes, count: 1))
        }
    }
}
