// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import Testing
import WebService

struct ChangeRoutesTests {
    private func catalog() throws -> FixedCatalog {
        let changes = try [
            Samples.change("chg_one"), Samples.change("chg_two", kind: "dismissed", name: "Ada Quill"),
            Samples.change("chg_three", kind: "died", status: .rumoured, name: "Ben Thorn"),
        ]
        return FixedCatalog(dossiers: changes.map { Samples.dossier($0) })
    }

    private struct Page: Decodable {
        struct Record: Decodable { let id: String }
        let changes: [Record]
        let next: String?
    }

    private func page(_ answer: RawAnswer) throws -> Page {
        try JSONDecoder().decode(Page.self, from: Data(answer.body.utf8))
    }

    @Test func `records are the ones that commands and alerts write`() async throws {
        let catalog = try catalog()
        let answer = try await serving(catalog) { try await $0.get("/api/v1/changes?kind=dismissed") }
        let record = ChangeRecord(catalog.dossiers[1].change).json.line
        #expect(answer.status == 200)
        #expect(answer.headers["content-type"] == "application/json")
        #expect(answer.body == "{\"changes\":[\(record)],\"next\":null}")
    }

    @Test func `following next visits every change once`() async throws {
        let visited = try await serving(catalog()) { client in
            var visited: [String] = []
            var target = "/api/v1/changes?limit=2"
            while true {
                let page = try page(try await client.get(target))
                visited += page.changes.map(\.id)
                guard let next = page.next else { return visited }
                target = "/api/v1/changes?limit=2&cursor=\(next)"
            }
        }
        #expect(visited == ["chg_one", "chg_two", "chg_three"])
    }

    @Test func `who has the same bytes gets none again`() async throws {
        let answers = try await serving(catalog()) { client in
            let first = try await client.get("/api/v1/changes")
            let tag = first.headers["etag"] ?? ""
            let others = try await client.get("/api/v1/changes?limit=1").headers["etag"] ?? ""
            return try await (
                first, client.get("/api/v1/changes", ["If-None-Match": "\"x\", \(tag)"]),
                client.get("/api/v1/changes", ["If-None-Match": others]), client.ask("HEAD", "/api/v1/changes")
            )
        }
        #expect(answers.0.headers["etag"]?.hasPrefix("\"") == true)
        #expect(answers.1.status == 304)
        #expect(answers.1.body.isEmpty)
        #expect(answers.1.headers["etag"] == answers.0.headers["etag"])
        #expect(answers.2.status == 200)
        #expect(answers.3.status == 200)
        #expect(answers.3.body.isEmpty)
    }

    @Test func `one change comes with its history`() async throws {
        let catalog = try catalog()
        let answer = try await serving(catalog) { try await $0.get("/api/v1/changes/chg_one") }
        #expect(answer.body == Wire.dossier(catalog.dossiers[0]).line)
        #expect(answer.body.hasPrefix("{\"id\":\"chg_one\""))
        #expect(answer.body.contains("\"revisions\":[{\"revision\":2,\"at\":\"2026-03-05T09:30:00Z\","))
        #expect(answer.body.contains("\"event\":\"change.created\",\"state\":\"owed\",\"attempts\":2"))
    }

    struct Bad: Sendable {
        let target: String
        let status: Int
        let says: String
    }

    @Test(arguments: [
        Bad(target: "/api/v1/changes?kind=sacked&limit=0", status: 400, says: "\"errors\":[{\"field\":\"kind\""),
        Bad(target: "/api/v1/changes?sinse=7d", status: 400, says: "there is no such filter; there are since"),
        Bad(target: "/api/v1/changes/chg_none", status: 404, says: "there is no change with the id chg_none"),
        Bad(target: "/api/v2", status: 404, says: "there is nothing at /api/v2"),
    ])
    func `errors are problem documents that help`(bad: Bad) async throws {
        let answer = try await serving(catalog()) { try await $0.get(bad.target) }
        #expect(answer.status == bad.status)
        #expect(answer.headers["content-type"] == "application/problem+json")
        #expect(answer.body.hasPrefix("{\"type\":\"about:blank\",\"title\":"))
        #expect(answer.body.contains("\"status\":\(bad.status),\"detail\":\""))
        #expect(answer.body.contains(bad.says))
    }

    @Test(arguments: [
        LedgerError.busy(path: "/secret/place"), .diskFull(path: "/secret/place"), .cancelled,
        .corrupt(path: "/secret/place", detail: "x"), .failed(detail: "SELECT"),
    ])
    func `a store that refuses is a 503 that says when to come again`(failure: LedgerError) async throws {
        let answers = try await serving(FixedCatalog(failure: failure)) { client in
            try await ["/api/v1/changes", "/api/v1/changes/chg_one", "/metrics", "/"].asyncMap {
                try await client.get($0)
            }
        }
        for answer in answers {
            #expect(answer.status == 503)
            #expect(answer.headers["retry-after"] == "5")
            #expect(!answer.body.contains("/secret/place") && !answer.body.contains("SELECT"))
        }
    }

    @Test func `nothing can be written`() async throws {
        let answer = try await serving(catalog()) { try await $0.ask("DELETE", "/api/v1/changes/chg_one") }
        #expect(answer.status == 405)
        #expect(answer.headers["allow"] == "GET, HEAD")
    }
}

extension Sequence where Element: Sendable {
    /// One after the other.
    func asyncMap<Result>(_ transform: (Element) async throws -> Result) async rethrows -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await transform(element)) }
        return results
    }
}
