// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Testing
import TestSupport

@testable import Storage

/// Changes and mentions are written and read by hand, with `Codable` as the measure.
struct RecordTests {
    @Test("Each is written as JSONEncoder writes it with sorted keys", arguments: 0..<300)
    func written(_ seed: Int) throws {
        let change = Self.change(seed)
        #expect(try JSONColumn.text(change) == Self.encoded(change))
        #expect(try JSONColumn.text(change.claim) == Self.encoded(change.claim))
    }

    @Test("Each is read as it was written, without a decoder", arguments: 0..<300)
    func read(_ seed: Int) throws {
        let change = Self.change(seed)
        var (text, claim) = (try JSONColumn.text(change), try JSONColumn.text(change.claim))
        try text.withUTF8 { bytes in
            var reader = RecordReader(bytes)
            let read = try reader.change()
            #expect(read == change)
            #expect(reader.isAtEnd)
        }
        try claim.withUTF8 { bytes in
            var reader = RecordReader(bytes)
            let read = try reader.mention()
            #expect(read == change.claim)
            #expect(reader.isAtEnd)
        }
    }

    @Test("What another program wrote is read too, in whatever order and with whatever blanks", arguments: 0..<50)
    func otherForms(_ seed: Int) throws {
        let change = Self.change(seed)
        let encoder = JSONEncoder()
        for formatting: JSONEncoder.OutputFormatting in [[], [.prettyPrinted], [.sortedKeys, .withoutEscapingSlashes]] {
            encoder.outputFormatting = formatting
            let text = String(decoding: try encoder.encode(change), as: UTF8.self)
            #expect(try JSONColumn.value(Change.self, from: text) == change)
        }
    }

    @Test("Damaged text is read or refused as JSONDecoder reads or refuses it", arguments: 0..<8)
    func damaged(_ seed: Int) throws {
        var chance = TestChance(seed: seed)
        let whole = Array(try JSONColumn.text(Self.change(seed).claim).utf8)
        for _ in 0..<200 {
            var bytes = whole
            let place = Int.random(in: bytes.indices, using: &chance)
            switch Int.random(in: 0..<3, using: &chance) {
            case 0: bytes.remove(at: place)
            case 1: bytes[place] = chance.pick(Array("\"\\{}[],:019+-.eu/ atn\n".utf8))
            default: bytes.insert(chance.pick(Array("\"\\{}[],:019+-.eu/ \t".utf8)), at: place)
            }
            let text = String(decoding: bytes, as: UTF8.self)
            let expected = try? JSONDecoder().decode(Mention.self, from: Data(text.utf8))
            #expect((try? JSONColumn.value(Mention.self, from: text)) == expected, "\(text)")
        }
    }

    @Test("A number that JSON has not is refused")
    func notANumber() throws {
        var mention = try Build.mention()
        mention.confidence = .nan
        #expect(throws: EncodingError.self) { try JSONColumn.text(mention) }
    }

    @Test("The fullest example leaves no field out")
    func full() {
        func lacking(_ value: Any, _ path: String) -> [String] {
            Mirror(reflecting: value).children.flatMap { child in
                let name = path + "." + (child.label ?? "")
                if "\(child.value)" == "nil" { return [name] }
                return child.value is ChangeKind ? [] : lacking(child.value, name)
            }
        }
        // Nobody is a group as well, but the columns could hold it.
        #expect(lacking(Self.change(0), "change") == [])
    }

    private static func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// The first has all fields, the others some of them.
    private static func change(_ seed: Int) -> Change {
        var chance = TestChance(seed: seed)
        func maybe<Value>(_ value: Value) -> Value? { seed > 0 && chance.once(in: 2) ? nil : value }
        func texts() -> [String] { (0..<(seed == 0 ? 2 : Int.random(in: 0..<4, using: &chance))).map { _ in text() } }
        func text() -> String {
            let letters = [
                "a", "é", "я", "王", "👩‍👧", "\"", "\\", "/", "\n", "\r\n", "\t", "\u{8}", "\u{C}", "\u{0}",
                "\u{1F}", "\u{7F}", "\u{2028}", "e\u{301}", " ", "</script>", "{", ",", ":",
            ]
            return (0..<Int.random(in: 0..<12, using: &chance)).map { _ in chance.pick(letters) }.joined()
        }
        func number() -> Double {
            chance.pick([0, -0.0, 1, 0.1, 0.8, 1e16, 1e-7, -63_114_076_800, 794_059_200.123, Double(UInt64.max)])
        }
        func time() -> PublicationTime {
            PublicationTime(
                instant: Date(timeIntervalSinceReferenceDate: number()), offsetSeconds: chance.pick([0, 10_800, -3600]))
        }
        func quote() -> Quote {
            Quote(
                text: text(), start: Int.random(in: 0..<9, using: &chance), end: chance.pick([10, -1, Int.max]),
                rule: text(), section: chance.pick(Section.allCases), status: chance.pick(Status.allCases))
        }
        let date = PartialDate(
            earliest: maybe(CalendarDay(ordinal: 20_000)).flatMap(\.self),
            latest: maybe(CalendarDay(ordinal: -700_000)).flatMap(\.self),
            precision: chance.pick(PartialDate.Precision.allCases), text: maybe(text()))
        let claim = Mention(
            kind: chance.pick(ChangeKind.catalogue), subtype: maybe(text()), status: chance.pick(Status.allCases),
            statusCue: maybe(text()), isBackground: chance.once(in: 2),
            person: maybe(Person(id: maybe(PersonID(rawValue: text())), name: text(), aliases: texts())),
            group: maybe(Group(phrase: text(), count: maybe(">= 11"), members: texts())),
            alternatives: texts().map { _ in chance.pick(ChangeKind.catalogue) },
            position: maybe(Position(title: text(), organisation: maybe(text()), country: maybe("UA"))),
            rank: maybe(text()), agent: maybe(text()), predecessor: maybe(text()), successor: maybe(text()),
            reason: maybe(text()), date: maybe(date), standing: chance.pick(Standing.allCases), confidence: number(),
            quotes: texts().map { _ in quote() })
        return Change(
            id: ChangeID(rawValue: text()), revision: Int.random(in: 1..<99, using: &chance), claim: claim,
            firstSeen: time().instant, published: maybe(time()),
            decision: AlertDecision(alerts: chance.once(in: 2), rule: text()),
            evidence: texts().map { _ in
                Evidence(
                    source: SourceID(rawValue: text()), article: ArticleID(rawValue: text()), url: maybe(text()),
                    title: text(), published: maybe(time()), quote: quote())
            },
            sources: Int.random(in: 1..<9, using: &chance),
            links: texts().map { _ in
                Link(relation: chance.pick(Link.Relation.allCases), change: ChangeID(rawValue: text()))
            },
            retraction: maybe(Retraction(at: time().instant, reason: text(), byHand: maybe(chance.once(in: 2)))),
            mergedInto: maybe(ChangeID(rawValue: text())))
    }
}
