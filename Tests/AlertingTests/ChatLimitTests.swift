// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Testing

@Suite struct ChatLimitTests {
    /// What is longest once it is written: markup, quotes, letters of two, three and four bytes, one endless character.
    static let units = ["x", "<", "\"", "\\", ":", "ع", "字", "🗞", "👩‍👩‍👧", "\u{301}"]

    @Test("whatever the texts hold, one alert keeps to its channel's limits", arguments: Chat.formats, units)
    func single(format: String, unit: String) throws {
        let payload = try Chat.payload(format, Letter(Self.alert(1, unit: unit)))
        #expect(payload.isTrimmed)
        try Self.expectWithin(format, payload)
        let text = try Chat.texts(payload).joined().replacing("\\", with: "")
        #expect(text.contains("shortened") && text.contains("chg_00000000000000000000000001"))
    }

    @Test("a full letter keeps to them and names each of its changes", arguments: Chat.formats, ["x", "\\", "字", "🗞"])
    func full(format: String, unit: String) throws {
        let count = try #require(AlertFormats.limitAlerts(format))
        for (length, url) in [(30, "https://agency.example/1"), (250, nil)] {
            let alerts = try (1...count).map { try Self.alert($0, unit: unit, count: length, url: url) }
            let payload = try Chat.payload(format, Letter(id: "msg_g", alerts: alerts))
            try Self.expectWithin(format, payload)
            let text = try Chat.texts(payload).joined().replacing("\\", with: "")
            for number in 1...count { #expect(text.contains(Self.id(number)) as Bool, "\(number)") }
        }
    }

    @Test(
        "short alerts of a letter leave their room to a longer one, whole where it fits",
        arguments: [
            ("slack", 2720), ("discord", 3000), ("telegram", 2500), ("mattermost", 9000), ("ntfy", 2500),
            ("matrix", 15_000),
        ])
    func shares(format: String, length: Int) throws {
        var claim = Mention(
            kind: try #require(ChangeKind(id: "arrested")), status: .happened, person: Person(name: "Ardan Velsky"),
            confidence: 0.9, quotes: [])
        claim.reason = String(repeating: "r", count: length)
        let short = try FormatCase.nameOnly.alert
        let whole = try Chat.payload(
            format, Letter(id: "msg_g", alerts: [short, Self.alert(1, claim: claim), short]))
        try Self.expectWithin(format, whole)
        #expect(!whole.isTrimmed)
    }

    @Test("one long alert of a letter keeps to what one may have", arguments: Chat.formats, [5, 60, 110, 1000])
    func each(format: String, words: Int) throws {
        let short = try FormatCase.nameOnly.alert
        var claim = Mention(
            kind: try #require(ChangeKind(id: "arrested")), status: .happened, person: Person(name: "Ardan Velsky"),
            confidence: 0.9, quotes: [])
        claim.reason = String(repeating: "for <this> & \"that\" ", count: words)
        claim.agent = claim.reason
        try Self.expectWithin(
            format,
            Chat.payload(format, Letter(id: "msg_g", alerts: [short, Self.alert(1, claim: claim), short])))
    }

    @Test("a long quote goes before the reason does, and the message says which", arguments: Chat.formats)
    func order(format: String) throws {
        var claim = Mention(
            kind: try #require(ChangeKind(id: "arrested")), status: .happened, person: Person(name: "Ardan Velsky"),
            confidence: 0.9,
            quotes: [])
        claim.reason = "for taking bribes"
        let quote = String(repeating: "word ", count: 10_000)
        let payload = try Chat.payload(format, Letter(Self.alert(1, claim: claim, quote: quote)))
        let text = try Chat.texts(payload).joined().replacing("\\", with: "")
        #expect(text.contains("for taking bribes"))
        #expect(text.contains("shortened") && text.contains("quote") && !text.contains("reason,"))
    }

    @Test("a link that leads nowhere, or is no web page, is left out", arguments: Chat.formats)
    func links(format: String) throws {
        for url in ["javascript:alert(1)", "https://", "https://a b.example/", "https://u:p@x.example/", "file:///etc"]
        {
            let payload = try Chat.payload(format, Letter(Self.alert(1, unit: "x", count: 3, url: url)))
            #expect(!String(decoding: payload.body, as: UTF8.self).contains(url.dropFirst(4)), "\(url)")
        }
    }
}

extension ChatLimitTests {
    /// The channels' own counts, taken from the document as its receiver reads it.
    static func expectWithin(_ format: String, _ payload: AlertPayload) throws {
        let document = try Chat.document(payload)
        switch format {
        case "slack":
            let blocks = try #require(document["blocks"] as? [[String: Any]])
            #expect(blocks.count <= 50)
            #expect((document["text"] as? String ?? "").utf16.count <= 4000)
            #expect(Chat.strings(blocks).map(\.utf16.count).reduce(0, +) <= 11_000)
            for block in blocks {
                let limit = block["type"] as? String == "header" ? 150 : 3000
                for text in Chat.texts(of: block) { #expect((1...limit).contains(text.utf16.count)) }
            }
        case "discord":
            let embeds = try #require(document["embeds"] as? [[String: Any]])
            #expect(embeds.count <= 10)
            for embed in embeds {
                #expect((1...256).contains((embed["title"] as? String ?? "").utf16.count))
                #expect((1...4096).contains((embed["description"] as? String ?? "").utf16.count))
            }
            #expect(Chat.strings(embeds).map(\.utf16.count).reduce(0, +) <= 6000)
        case "telegram":
            let text = try #require(document["text"] as? String)
            #expect(text.utf8.count < 1 << 15)
            #expect((1...4096).contains(Chat.withoutTags(text).utf16.count))
        case "mattermost":
            #expect((1...16_383).contains((document["text"] as? String ?? "").utf16.count))
        case "ntfy":
            #expect((1...4096).contains((document["message"] as? String ?? "").utf8.count))
            #expect((1...250).contains((document["title"] as? String ?? "").utf8.count))
            #expect(payload.body.count <= 8192)
        default: #expect(payload.body.count <= 60_000)
        }
    }

    static func id(_ number: Int) -> String {
        "chg_" + String(repeating: "0", count: 24) + (number < 10 ? "0" : "") + "\(number)"
    }

    /// Every text of it is long.
    static func alert(_ number: Int, unit: String, count: Int = 2000, url: String? = nil) throws -> OwedAlert {
        let long = String(repeating: unit, count: count)
        let list = [String](repeating: long, count: 3)
        var claim = Mention(
            kind: try #require(ChangeKind(id: "dismissed")), status: .happened,
            person: Person(name: long, aliases: list),
            position: Position(title: long, organisation: long, country: long), confidence: 0.9, quotes: [])
        claim.group = Group(phrase: long, count: long, members: list)
        (claim.rank, claim.agent, claim.reason) = (long, long, long)
        (claim.predecessor, claim.successor) = (long, long)
        claim.alternatives = ChangeKind.catalogue
        let path = String(repeating: "(&|*_", count: 120)
        return try alert(number, claim: claim, quote: long, url: url ?? "https://long.example/" + path)
    }

    static func alert(
        _ number: Int, claim: Mention, quote: String = "It is so.", url: String = "https://agency.example/1"
    ) throws -> OwedAlert {
        let proof = Quote(
            text: quote, start: 0, end: quote.utf8.count, rule: "en.remove.passive", section: .body, status: .happened)
        let change = Change(
            id: ChangeID(rawValue: id(number)), claim: claim, firstSeen: FormatCase.queued, published: nil,
            decision: AlertDecision(alerts: true, rule: "official-happened"),
            evidence: [
                Evidence(source: "agency", article: "art_1", url: url, title: "Title", published: nil, quote: proof)
            ],
            sources: 1, retraction: nil)
        return OwedAlert(
            lease: Lease(alert: AlertID(rawValue: "msg_\(number)"), until: FormatCase.queued), endpoint: "desk",
            event: .updated, subject: .change(change), attempts: 0, queued: FormatCase.queued, fetched: nil)
    }
}
