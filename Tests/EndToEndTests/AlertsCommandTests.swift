// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// What was given up is listed, shown, and sent again under its old id.
@Suite("The alerts command") struct AlertsCommandTests {
    private func ids(_ result: Program.Result) -> [String] { result.objects.compactMap { $0["id"] as? String } }

    @Test func `dead letters are listed, shown and sent again`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        let gone = try trial.startReceiver(["--status", "410"])
        _ = try trial.command(["poll"])
        end(gone)

        let dead = try trial.command(["alerts", "list", "--failed", "--json"])
        let id = try #require(ids(dead).first)
        #expect(dead.objects.allSatisfy { $0["failure"] as? String == "gone" })
        #expect(
            try ids(trial.command(["alerts", "list", "--state", "dead", "--endpoint", "local", "--json"])) == ids(dead))
        #expect(try ids(trial.command(["alerts", "list", "--failed", "--since", "2099-01-01", "--json"])) == [])
        #expect(try ids(trial.command(["alerts", "list", "--failed", "--endpoint", "other", "--json"])) == [])

        let shown = try trial.command(["alerts", "show", id])
        #expect(shown.status == 0)
        #expect(shown.output.contains("state     dead, given up ") && shown.output.contains("HTTP 410"))
        #expect(shown.output.contains("Failed attempts\n  1  "))
        let record = try #require(trial.command(["alerts", "show", id, "--json"]).objects.first)
        #expect((record["failures"] as? [[String: Any]])?.first?["failure"] as? String == "gone")
        let body = try #require(trial.command(["alerts", "show", id, "--body"]).objects.first)
        #expect((body["data"] as? [String: Any])?["id"] as? String == record["change"] as? String)

        let retried = try trial.command(["alerts", "retry", id])
        #expect(retried.status == 0 && retried.output == "1 alert is owed again.\n", "\(retried.errors)")
        let receiver = try trial.startReceiver()
        defer { end(receiver) }
        #expect(try trial.command(["alerts", "test", "local"]).status == 0)
        _ = try trial.command(["poll"])
        #expect(trial.alerts.contains { $0["id"] as? String == id })
        let delivered = try #require(trial.command(["alerts", "show", id, "--json"]).objects.first)
        #expect(delivered["state"] as? String == "delivered" && delivered["headline"] is NSNull)
        let late = try trial.command(["alerts", "show", id, "--body"])
        #expect(late.status == 1 && late.errors.contains("was delivered; what it said is not kept"))
    }

    @Test func `all that was given up since a time is sent again at once`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        let gone = try trial.startReceiver(["--status", "410"])
        _ = try trial.command(["poll"])
        end(gone)
        let dead = try ids(trial.command(["alerts", "list", "--failed", "--json"]))
        #expect(try trial.command(["alerts", "retry", "--since", "1h", "--endpoint", "other"]).status == 1)
        #expect(try trial.command(["alerts", "retry", "--since", "2099-01-01"]).status == 1)
        let retried = try trial.command(["alerts", "retry", "--since", "1h"])
        #expect(retried.output.hasPrefix("\(dead.count) alert"))
        #expect(try ids(trial.command(["alerts", "list", "--failed", "--json"])) == [])
        #expect(try trial.command(["alerts", "retry", "--since", "1h"]).status == 1)
    }

    @Test func `a poll keeps to a rate limit, and says that it leaves something`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        try trial.edit("reshuffle.yaml") {
            $0.replacing("secret_file: secret.txt", with: "secret_file: secret.txt\n    limit: {requests: 3, per: 1h}")
        }
        let receiver = try trial.startReceiver()
        defer { end(receiver) }
        let poll = try trial.command(["poll"])
        #expect(poll.status == 0)
        #expect(poll.errors.contains("local has reached its rate limit"), "\(poll.errors)")
        #expect(trial.alerts.count == 3)
    }

    @Test(arguments: [300, 400, 404, 410, 429, 500, 503])
    func `a test that is not answered 2xx fails`(status: Int) throws {
        let trial = try Trial()
        defer { trial.remove() }
        let receiver = try trial.startReceiver(["--status", String(status)])
        defer { end(receiver) }
        let result = try trial.command(["alerts", "test", "local"])
        #expect(result.status == 1)
        #expect(result.output.isEmpty && result.errors.contains("local did not take it"), "\(result.errors)")
    }

    @Test func `a test that nobody answers fails`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        let result = try trial.command(["alerts", "test", "local"])
        #expect(result.status == 1 && result.errors.contains("unreachable"), "\(result.errors)")
    }

    @Test(arguments: [
        (["list", "--state", "lost"], 64, "“lost” is not understood"),
        (["list", "--failed", "--state", "owed"], 64, "give one of them"),
        (["list", "--cursor", "msg_none"], 64, "no page ended with this cursor"),
        (["list", "--limit", "0"], 64, "1 to 1000"), (["retry"], 64, "either ids of alerts or --since"),
        (["retry", "msg_1", "--since", "1d"], 64, "either ids of alerts or --since"),
        (["retry", "msg_1", "--endpoint", "local"], 64, "goes with --since"),
        (["retry", "--since", "soon"], 64, "a span like 12h"), (["retry", "msg_none"], 1, "alerts list --failed"),
        (["show", "msg_none"], 1, "there is no alert msg_none"), (["test", "desk"], 78, "there are: local"),
    ])
    func `what cannot be done is said`(arguments: [String], status: Int32, says: String) throws {
        let trial = try Trial()
        defer { trial.remove() }
        _ = try trial.command(["poll"])
        let result = try trial.command(["alerts"] + arguments)
        #expect(result.status == status, "\(result.output)")
        #expect(result.errors.contains(says), "\(result.errors)")
    }
}
