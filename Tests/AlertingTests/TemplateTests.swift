// SPDX-License-Identifier: Apache-2.0
import Alerting
import FoundationEssentials
import Personnel
import Testing

@Suite struct TemplateTests {
    /// What a user may write for a service of chats that wants JSON.
    static let text = """
        {
          "text": "{{headline}} ({{status}}){{#reason}}, {{.}}{{/reason}}",
          {{! Who it is about: }}
          "who": {{#person}}{"name": "{{name}}", "aliases": {{{aliases}}}}{{/person}}{{^person}}null{{/person}},
          "group": {{#group}}"{{group}}: {{count}}"{{/group}}{{^group}}null{{/group}},
          "links": [{{#evidence}}"{{source}} {{status}} {{url}}"{{^last()}}, {{/last()}}{{/evidence}}],
          "sources": {{sources}},
          "confidence": {{confidence}},
          "withdrawn": {{#retracted}}"{{at}}: {{reason}}"{{/retracted}}{{^retracted}}false{{/retracted}},
          "event": "{{event}}", "id": "{{alert_id}}", "at": "{{timestamp}}", "sent": "{{latency.sent}}"
        }

        """

    private func filled(
        _ text: String, with alert: OwedAlert, contentType: String = "application/json"
    ) throws -> AlertPayload {
        let endpoint = Endpoint(
            id: "desk", url: "https://desk.example/", format: "template",
            template: try AlertTemplate(text: text, contentType: contentType))
        return try #require(AlertFormats.format("template")).payload(
            for: Letter(alert), to: endpoint, at: FormatCase.queued + 2)
    }

    private func words(
        _ text: String, with alert: OwedAlert, contentType: String = "text/plain"
    ) throws -> String {
        String(decoding: try filled(text, with: alert, contentType: contentType).body, as: UTF8.self)
    }

    @Test("each sort of alert has its golden, and is JSON", arguments: FormatCase.allCases)
    func golden(one: FormatCase) throws {
        let payload = try filled(Self.text, with: try one.alert)
        #expect(payload.contentType == "application/json")
        _ = try JSONDecoder().decode(Filled.self, from: Data(payload.body))
        try Goldens.expect(String(decoding: payload.body, as: UTF8.self), at: "template/\(one.rawValue).json")
    }

    private struct Filled: Decodable {
        let text: String
        let links: [String]
        let sources: Int
    }

    @Test("what a text holds cannot leave its quotation marks", arguments: ["\"", "\\", "\n", "\u{1}", "\"\u{301}"])
    func escapes(unit: String) throws {
        let name = "Ardan\(unit), \"x\": \"Velsky"
        var change = try #require(try FormatCase.full.alert.subject.change)
        change.claim.person = Person(name: name)
        let alert = sampleAlert(change)
        struct Name: Decodable { let name: String }
        let body = try filled("{\"name\": \"{{person.name}}\"}", with: alert).body
        #expect(
            try JSONDecoder().decode(Name.self, from: Data(body)).name.unicodeScalars.elementsEqual(
                name.unicodeScalars))
    }

    @Test("texts are escaped as the content type wants them")
    func contentTypes() throws {
        var change = try #require(try FormatCase.full.alert.subject.change)
        change.claim.person = Person(name: "<A> & \"\u{301}B\"")
        let alert = sampleAlert(change)
        let text = "{{person.name}}|{{{person.name}}}"
        #expect(
            try words(text, with: alert, contentType: "text/html; charset=utf-8")
                == "&lt;A&gt; &amp; &quot;\u{301}B&quot;|<A> & \"\u{301}B\"")
        #expect(try words(text, with: alert) == "<A> & \"\u{301}B\"|<A> & \"\u{301}B\"")
        #expect(
            try words("n={{person.name}}", with: alert, contentType: "application/x-www-form-urlencoded")
                == "n=%3CA%3E%20%26%20%22%CC%81B%22")
    }

    @Test("what is null is nothing, and not what stands around it")
    func nulls() throws {
        var change = try #require(try FormatCase.full.alert.subject.change)
        change.evidence[0].published = nil
        let alert = sampleAlert(change)
        #expect(
            try words("{{published}}|{{#evidence}}[{{published}}]{{/evidence}}", with: alert)
                == "2026-03-05T08:40:00Z|[]")
        #expect(try words("{{person.id}}.{{merged_into}}{{^members}}none{{/members}}", with: alert) == ".none")
    }

    @Test("lists know their places and their length")
    func lists() throws {
        var change = try #require(try FormatCase.full.alert.subject.change)
        change.claim.person?.aliases = ["a", "b", "c"]
        #expect(
            try words(
                "{{count(person.aliases)}}:{{#person.aliases}}{{index()}}{{.}}{{^last()}},{{/last()}}{{/person.aliases}}"
                    + "{{uppercased(first(person.aliases))}}",
                with: sampleAlert(change)) == "3:0a,1b,2cA")
    }

    @Test("what is too long is told shorter, and says so")
    func long() throws {
        var change = try #require(try FormatCase.full.alert.subject.change)
        let quote = String(repeating: "x", count: 14_000)
        let proof = change.evidence[0]
        change.evidence = (0..<30).map { _ in proof }
        for place in change.evidence.indices { change.evidence[place].quote.text = quote }
        let payload = try filled("{{{.}}}", with: sampleAlert(change))
        struct Cut: Decodable { let trimmed: Bool }
        #expect(payload.isTrimmed)
        #expect(payload.body.count <= 256 << 10)
        #expect(try JSONDecoder().decode(Cut.self, from: Data(payload.body)).trimmed)
        #expect(try !filled("{{{.}}}", with: try FormatCase.full.alert).isTrimmed)
    }

    @Test("the operator's alerts have their own names, and a template for them is tried on them")
    func operators() throws {
        let text = "{\"source\": \"{{source}}\", \"endpoint\": \"{{endpoint}}\", \"why\": \"{{detail}}\"}"
        #expect(
            try words(text, with: FormatCase.operatorNotice, contentType: "application/json")
                == #"{"source": "wire", "endpoint": "", "why": "nothing new for 2 days"}"#)
        #expect(
            try words(text, with: FormatCase.endpointDisabled, contentType: "application/json")
                == #"{"source": "", "endpoint": "chat", "why": "HTTP 410: archived"}"#)
        _ = try AlertTemplate(text: "{\"n\": {{sources}}}")
        #expect(throws: TemplateError.self) { try AlertTemplate(text: "{\"n\": {{sources}}}", forOperators: true) }
    }

    @Test("an endpoint without a template gets nothing, and the reason is told")
    func missing() throws {
        let format = try #require(AlertFormats.format("template"))
        let alert = try FormatCase.full.alert
        #expect(throws: FormatError.template("the endpoint desk has none")) {
            try format.payload(
                for: Letter(alert), to: Endpoint(id: "desk", url: "https://d.example/"), at: .distantPast)
        }
    }
}
