// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Testing

@Suite struct StandardFormatTests {
    let sent = Date(timeIntervalSince1970: 1_772_700_067.125)

    private func payload(_ alert: OwedAlert) throws -> AlertPayload {
        try #require(AlertFormats.format("standard")).payload(
            for: Letter(alert), to: Endpoint(id: "desk", url: "https://desk.example/"), at: sent)
    }

    private func data(_ payload: AlertPayload) throws -> [String: Any] {
        let document = try #require(JSONSerialization.jsonObject(with: Data(payload.body)) as? [String: Any])
        return try #require(document["data"] as? [String: Any])
    }

    @Test("the body is the envelope, the record, the latency and whether it was trimmed, in this order")
    func golden() throws {
        let change = try sampleChange()
        let payload = try payload(sampleAlert(change))
        let record = ChangeRecord(change).json.line.dropLast()
        #expect(payload.contentType == "application/json")
        #expect(!payload.isTrimmed)
        #expect(
            String(decoding: payload.body, as: UTF8.self)
                == #"{"type":"change.created","timestamp":"2026-03-05T08:41:05Z","data":"# + record
                + #","latency":{"published":"2026-03-05T08:40:00.000Z","fetched":"2026-03-05T08:41:04.500Z","#
                + #""detected":"2026-03-05T08:41:05.000Z","queued":"2026-03-05T08:41:05.250Z","#
                + #""sent":"2026-03-05T08:41:07.125Z"},"trimmed":false}}"#)
    }

    @Test("each event has its type", arguments: AlertEvent.allCases)
    func types(event: AlertEvent) throws {
        let text = String(decoding: try payload(sampleAlert(try sampleChange(), event: event)).body, as: UTF8.self)
        #expect(text.hasPrefix(#"{"type":"\#(event.rawValue)","#))
    }

    @Test("an alert about a source says which, since when and what is wrong")
    func source() throws {
        let notice = SourceNotice(
            sort: .silent, source: "wire", name: "The \"Wire\"", since: sent.addingTimeInterval(-3600), at: sent,
            detail: "nothing new")
        let alert = OwedAlert(
            lease: Lease(alert: "msg_1", until: sent), endpoint: "desk", event: notice.event,
            subject: .source(notice), attempts: 0, queued: sent, fetched: nil)
        #expect(
            String(decoding: try payload(alert).body, as: UTF8.self)
                == #"{"type":"source.silent","timestamp":"2026-03-05T08:41:07Z","data":{"source":"wire","#
                + #""name":"The \"Wire\"","since":"2026-03-05T07:41:07Z","at":"2026-03-05T08:41:07Z","#
                + #""detail":"nothing new"}}"#)
    }

    @Test("an update was detected when it was queued, and which article brought it is not known")
    func updateLatency() throws {
        let latency = try #require(
            try data(payload(sampleAlert(try sampleChange(), event: .updated)))["latency"] as? [String: Any])
        #expect(latency["published"] is NSNull)
        #expect(latency["detected"] as? String == "2026-03-05T08:41:05.250Z")
    }

    @Test("much evidence is cut to the best, and the record says so")
    func evidence() throws {
        let payload = try payload(sampleAlert(try sampleChange(evidence: 400)))
        let data = try data(payload)
        let evidence = try #require(data["evidence"] as? [[String: Any]])
        #expect(payload.isTrimmed)
        #expect(data["trimmed"] as? Bool == true)
        #expect(evidence.map { $0["article"] as? String } == (0..<10).map { "art_\($0)" })
        #expect(data["sources"] as? Int == 400)
    }

    @Test(
        "a long quote is cut, and stays exactly the bytes between its offsets",
        arguments: ["a", "ж", "\u{1}", "\"", "👩‍👩‍👧", "e\u{301}"])
    func quotes(unit: String) throws {
        let text = String(repeating: unit, count: 30_000)
        let payload = try payload(sampleAlert(try sampleChange(text: text)))
        let evidence = try #require(try data(payload)["evidence"] as? [[String: Any]]).first
        let quote = try #require(evidence?["quote"] as? String)
        let (start, end) = (evidence?["start"] as? Int ?? 0, evidence?["end"] as? Int ?? 0)
        #expect(payload.body.count < 20_000)
        #expect(Array(text.utf8.prefix(quote.utf8.count)) == Array(quote.utf8))
        #expect(quote.utf8.count > 100)
        #expect(end - start == quote.utf8.count)
    }

    @Test("whatever the texts hold, the body stays below 20 kB and is JSON", arguments: ["x", "\u{2}", "ж", "\\", "🗞"])
    func bounded(unit: String) throws {
        let long = String(repeating: unit, count: 5_000)
        let list = [String](repeating: long, count: 40)
        var change = try sampleChange(retraction: Retraction(at: sent, reason: long), evidence: 60, text: long)
        var claim = change.claim
        claim.person = Person(id: "per_1", name: long, aliases: list)
        claim.group = Group(phrase: long, count: long, members: list)
        claim.position = Position(title: long, organisation: long, country: long)
        (claim.subtype, claim.rank, claim.agent, claim.reason) = (long, long, long, long)
        (claim.predecessor, claim.successor) = (long, long)
        claim.alternatives = ChangeKind.catalogue
        claim.date = PartialDate(earliest: nil, latest: nil, precision: .unknown, text: long)
        change.claim = claim
        change.decision = AlertDecision(alerts: true, rule: long)
        change.links = (0..<500).map { Link(relation: .confirms, change: ChangeID(rawValue: "chg_\($0)")) }
        change.evidence = change.evidence.map { evidence in
            var evidence = evidence
            (evidence.title, evidence.url, evidence.quote.rule) = (long, "https://long.example/" + long, long)
            return evidence
        }
        let payload = try payload(sampleAlert(change))
        let data = try data(payload)
        #expect(payload.body.count < 20_000)
        #expect(payload.isTrimmed)
        // Half an address leads nowhere.
        #expect((data["evidence"] as? [[String: Any]])?.allSatisfy { $0["url"] is NSNull } == true)
        #expect(data["id"] as? String == "chg_00000000000000000000000001")
    }

    @Test("what fits exactly is not touched")
    func fits() throws {
        let bare = try payload(sampleAlert(try sampleChange(text: ""))).body.count
        // The number of digits in the offset grows with the text: from 2 to 5.
        let room = 19_999 - bare - 3
        let fits = try payload(sampleAlert(try sampleChange(text: String(repeating: "x", count: room))))
        #expect(fits.body.count == 19_999)
        #expect(!fits.isTrimmed)
        #expect(try payload(sampleAlert(try sampleChange(text: String(repeating: "x", count: room + 1)))).isTrimmed)
    }

    @Test("the catalogue's ids are its words, each once")
    func catalogue() {
        #expect(Set(AlertFormats.ids).count == AlertFormats.ids.count)
        #expect(AlertFormats.ids.contains("standard"))
        #expect(AlertFormats.isSigned("standard") == true)
        #expect(AlertFormats.format("carrier-pigeon") == nil)
        #expect(AlertFormats.isSigned("carrier-pigeon") == nil)
    }
}
