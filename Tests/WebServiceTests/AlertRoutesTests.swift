// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Pipeline
import Testing
import WebService

struct AlertRoutesTests {
    private func catalog() throws -> FixedCatalog {
        let change = try Samples.change()
        let alert = OwedAlert(
            lease: Lease(alert: "msg_1", until: Samples.now), endpoint: "desk", event: .created,
            subject: .change(change), attempts: 1, queued: Samples.now, fetched: nil)
        var catalog = FixedCatalog()
        catalog.alerts = [
            DeliveryDossier(
                delivery: Delivery(
                    id: "msg_1", endpoint: "desk", change: change.id, event: .created, state: .dead, attempts: 1,
                    queued: Samples.now, at: Samples.now, failure: .server, detail: "HTTP 503: later"),
                failures: [FailedAttempt(number: 1, at: Samples.now, failure: .server, detail: "HTTP 503")],
                alert: alert),
            DeliveryDossier(
                delivery: Delivery(
                    id: "msg_2", endpoint: "chat", change: change.id, event: .created, state: .delivered, attempts: 1,
                    queued: Samples.now - 86400, at: Samples.now), failures: [], alert: nil),
            DeliveryDossier(
                delivery: Delivery(
                    id: "msg_3", endpoint: "chat", change: nil, source: "wire", event: .sourceSilent, state: .owed,
                    attempts: 0, queued: Samples.now, at: Samples.now), failures: [], alert: nil),
        ]
        return catalog
    }

    private func ids(_ body: String) throws -> [String] {
        struct Page: Decodable {
            struct Alert: Decodable { let id: String }
            let alerts: [Alert]
        }
        return try JSONDecoder().decode(Page.self, from: Data(body.utf8)).alerts.map(\.id)
    }

    @Test(arguments: [
        ("", ["msg_1", "msg_2", "msg_3"]), ("?state=dead", ["msg_1"]), ("?state=dead,owed&state=", ["msg_1", "msg_3"]),
        ("?endpoint=chat&since=1h", ["msg_3"]), ("?limit=1", ["msg_1"]), ("?limit=1&cursor=msg_1", ["msg_2"]),
    ])
    func `filters let through what they say`(query: String, expected: [String]) async throws {
        let answer = try await serving(catalog()) { try await $0.get("/api/v1/alerts\(query)") }
        #expect(answer.status == 200)
        #expect(try ids(answer.body) == expected)
        #expect(answer.body.hasSuffix(query.contains("limit") ? "\"next\":\"\(expected[0])\"}" : "\"next\":null}"))
    }

    @Test func `one alert comes with its failed attempts and its words`() async throws {
        let (one, done, same) = try await serving(catalog()) { client in
            let one = try await client.get("/api/v1/alerts/msg_1")
            return try await (
                one, client.get("/api/v1/alerts/msg_2"),
                client.get("/api/v1/alerts/msg_1", ["If-None-Match": one.headers["etag"] ?? ""])
            )
        }
        #expect(one.body.hasPrefix("{\"id\":\"msg_1\",\"endpoint\":\"desk\",\"change\":\"chg_one\","))
        #expect(one.body.contains("\"headline\":\"Arrested: "))
        #expect(
            one.body.hasSuffix(
                "\"failures\":[{\"attempt\":1,\"at\":\"2026-03-05T09:30:00Z\",\"failure\":\"server\","
                    + "\"detail\":\"HTTP 503\"}]}"))
        #expect(done.body.hasSuffix("\"headline\":null,\"failures\":[]}"))
        #expect(same.status == 304)
    }

    @Test(arguments: [
        ("/api/v1/alerts?state=lost", 400, "“lost” is not understood; allowed: owed, delivered, dead"),
        ("/api/v1/alerts?since=soon", 400, "a span like 12h"), ("/api/v1/alerts?limit=0", 400, "from 1 to 1000"),
        ("/api/v1/alerts?cursor=a%20b", 400, "is not a cursor of ours"),
        ("/api/v1/alerts?cursor=msg_none", 400, "take `next` of the page before as it is, or begin without a cursor"),
        ("/api/v1/alerts?endpoint=a&endpoint=b", 400, "is given twice"),
        ("/api/v1/alerts?kind=dismissed", 400, "there are state, endpoint, since, limit, cursor"),
        ("/api/v1/alerts/msg_none", 404, "there is no alert with the id msg_none"),
        ("/api/v1/schemas/alert.v2.json", 404, "there is nothing at"),
    ])
    func `errors are problem documents that help`(target: String, status: Int, says: String) async throws {
        let answer = try await serving(catalog()) { try await $0.get(target) }
        #expect(answer.status == status)
        #expect(answer.headers["content-type"] == "application/problem+json")
        #expect(answer.body.contains(says), "\(answer.body)")
    }

    @Test func `the schema of alerts is served as it is published`() async throws {
        let (list, schema) = try await serving { client in
            try await (client.get("/api/v1/schemas"), client.get("/api/v1/schemas/alert.v1.json"))
        }
        #expect(
            list.body
                == #"{"schemas":[{"id":"urn:reshuffle:schema:alert:1","path":"/api/v1/schemas/alert.v1.json"}]}"#)
        #expect(schema.headers["content-type"] == "application/schema+json")
        #expect(schema.body == AlertSchema.text)
    }

    @Test func `a token is asked for, as everywhere`() async throws {
        let token = try #require(AccessToken("0123456789abcdef"))
        let answers = try await serving(catalog(), tokens: [token]) {
            client in
            try await ["/api/v1/alerts", "/api/v1/alerts/msg_1", "/api/v1/schemas/alert.v1.json"].asyncMap {
                try await client.get($0).status
            }
        }
        #expect(answers == [401, 401, 401])
    }

    @Test func `a store that refuses is a 503`() async throws {
        let answers = try await serving(FixedCatalog(failure: .busy(path: "/secret/place"))) { client in
            try await ["/api/v1/alerts", "/api/v1/alerts/msg_1"].asyncMap { try await client.get($0) }
        }
        for answer in answers { #expect(answer.status == 503 && !answer.body.contains("/secret")) }
    }
}
