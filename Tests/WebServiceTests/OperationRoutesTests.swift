// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import Testing
import WebService

struct OperationRoutesTests {
    @Test func `ready says why it is not`() async throws {
        let answers = try await serving(obstacles: ["the database is being migrated"]) { client in
            try await (client.get("/-/ready"), client.get("/-/healthy"))
        }
        #expect(answers.0.status == 503)
        #expect(answers.0.body == "{\"status\":\"not ready\",\"reasons\":[\"the database is being migrated\"]}")
        #expect(answers.1.status == 200)
        #expect(answers.1.body == "{\"status\":\"healthy\",\"reasons\":[]}")
    }

    @Test func `a loop that stands still is unhealthy`() async throws {
        let answer = try await serving(faults: ["the dispatcher stands still"]) { try await $0.get("/-/healthy") }
        #expect(answer.status == 503)
    }

    @Test func `metrics tell what the store knows`() async throws {
        var catalog = FixedCatalog()
        catalog.storeCounts = StoreCounts(
            articles: 70, changes: 5, owed: 2, dead: 1, oldestOwed: Samples.now.addingTimeInterval(-90))
        catalog.health = [
            "agency-1": SourceHealth(lastAttempt: Samples.now, failuresInARow: 3, due: Samples.now)
        ]
        let answer = try await serving(catalog) { client in
            _ = try await client.get("/api/v1/changes/chg_none")
            return try await client.get("/metrics")
        }
        #expect(answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
        let lines = answer.body.split(separator: "\n")
        for line in [
            "# TYPE reshuffle_alerts_owed gauge", "reshuffle_alerts_owed 2", "reshuffle_alerts_dead 1",
            "reshuffle_alerts_oldest_owed_seconds 90", "reshuffle_changes 5",
            "reshuffle_source_failures_in_a_row{source=\"agency-1\"} 3",
            "reshuffle_http_requests_total{route=\"/api/v1/changes/{id}\",status=\"404\"} 1",
        ] {
            #expect(lines.contains(Substring(line)), "\(line)")
        }
    }
}
