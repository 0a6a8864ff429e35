// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import FoundationEssentials
import Testing

/// Damages every fixture in every way that a seed gives: nothing crashes, everything ends, offsets stay valid.
struct MutationTests {
    private struct Fixture {
        let bytes: [UInt8]
        var type: String?
        var base: String?
    }

    /// Flawed feeds, the cases of all formats, pages, and one text in many encodings.
    private static let fixtures: [Fixture] = {
        let texts =
            FlawedFeed.all.map(\.document) + PageFixture.all.map(\.html) + [
                HTMLTextTests.page,
                "{\"version\":\"1\",\"items\":[{\"id\":1,\"content_html\":\"<p>A\\u00e9</p>\"},{\"title\":[null,true]}]}",
            ]
        return texts.map { Fixture(bytes: Array($0.utf8)) }
            + FeedCase.all.map { Fixture(bytes: $0.document, type: $0.type, base: $0.base) } + encoded
    }()

    private static let encoded: [Fixture] = [
        ("windows-1251", "Министр обороны подал в отставку"), ("KOI8-U", "Міністр подав у відставку"),
        ("GB18030", "国防部长辞职"), ("BIG5", "國防部長辭職"), ("SHIFT_JIS", "防衛大臣が辞任した"), ("EUC-JP", "防衛大臣が辞任した"),
        ("ISO-2022-JP", "防衛大臣が辞任した"), ("EUC-KR", "국방부 장관이 사임했다"), ("UTF-16LE", "Министр ушёл"),
        ("UTF-16BE", "Министр ушёл"), ("UTF-32LE", "Министр ушёл"), ("UTF-7", "Министр ушёл"),
        ("windows-1253", "Ο υπουργός παραιτήθηκε"), ("windows-1255", "שר הביטחון התפטר"),
        ("windows-1256", "استقال الوزير"),
        ("windows-1250", "Ministr podał się do dymisji"), ("IBM037", "The minister resigned"),
        ("TIS-620", "รัฐมนตรีลาออก"),
    ].flatMap { encoding, words -> [Fixture] in
        let inside = "<rss version=\"2.0\"><channel><item><title>\(words)</title></item></channel></rss>"
        let declared = "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>" + inside
        return [inside, declared].compactMap { EncodingGuessTests.bytes($0, in: encoding) }
            .flatMap { [Fixture(bytes: $0), Fixture(bytes: $0, type: "text/xml; charset=\(encoding)")] }
    }

    @Test(arguments: 0..<16)
    func `damage is survived`(_ seed: UInt64) {
        var damage = Damage(seed: seed)
        let others = Self.fixtures.map(\.bytes)
        for fixture in Self.fixtures {
            let bytes = damage.of(fixture.bytes, others: others)
            read(bytes, fixture)
            check(HTMLText.document(bytes, contentType: fixture.type, baseURL: fixture.base))
        }
    }

    @Test(arguments: 0..<8)
    func `damaged dates are dates of our era or none`(_ seed: UInt64) {
        var damage = Damage(seed: seed)
        let others = Self.dates.map { Array($0.utf8) }
        for date in others {
            for _ in 0..<20 { check(FeedDate(String(decoding: damage.of(date, others: others), as: UTF8.self))) }
        }
    }

    @Test func `every beginning of every fixture is read`() {
        for fixture in Self.fixtures {
            // Each place in turn, though not of each document: a damage shows in many of them.
            let step = max(1, fixture.bytes.count / 24)
            for length in stride(from: fixture.bytes.count % step, to: fixture.bytes.count, by: step) {
                read(Array(fixture.bytes[..<length]), fixture)
            }
        }
    }

    private static let dates = [
        "Tue, 14 Jan 2025 10:00:00 +0300", "2025-01-14T10:00:00.000+03:00", "14 января 2025, 10:00 МСК", "2025-W03-2",
        "January 14, 2025 at 7:00 a.m. America/New_York", "14/01/25 07:00", "20250114T070000Z", "1736838000.5",
        "2025年1月14日 午後7時", "令和7年1月14日", "١٤ يناير ٢٠٢٥", "14 มกราคม 2568", "mar. 14 janv. 2025 08:00 CET",
        "오전 10:00 2025년 1월 14일", "20201116213000", "Sat, 11 04 2020", "2025-014",
    ]

    private func read(_ bytes: [UInt8], _ fixture: Fixture) {
        do throws(FeedError) {
            let feed = try FeedParser.parse(bytes, contentType: fixture.type, baseURL: fixture.base)
            check(feed.updated)
            #expect(feed.repairs.allSatisfy { $0.count > 0 })
            for entry in feed.entries {
                check(entry.published)
                check(entry.updated)
                check(HTMLText.fragment(entry.contentHTML ?? entry.summaryHTML ?? ""))
            }
        } catch {
            #expect(!error.description.isEmpty)
        }
    }

    /// Whole blocks of whole characters, one after the other.
    private func check(_ document: HTMLDocument) {
        let bytes = Array(document.text.utf8)
        var end = 0
        for block in document.blocks {
            #expect(block.start >= end && block.end > block.start && block.end <= bytes.count)
            #expect(String(validating: bytes[block.start..<block.end], as: UTF8.self) != nil)
            end = block.end
        }
        check(document.published)
        check(document.modified)
    }

    /// Nothing that RFC 3339 cannot write: years 1 to 9999, offsets below a day.
    private func check(_ date: FeedDate?) {
        guard let date else { return }
        #expect((-62_135_596_800.0..<253_402_300_800).contains(date.instant.timeIntervalSince1970))
        #expect(abs(date.offsetSeconds ?? 0) < 86_400)
    }
}
