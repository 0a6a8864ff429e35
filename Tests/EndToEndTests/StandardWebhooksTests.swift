// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// Alerts before the judgement of PyPI's standardwebhooks: the real ones are believed, altered ones are not.
@Suite("Standard Webhooks, by another's library", .enabled(if: ForeignReceiver.isInstalled, ForeignReceiver.missing))
struct StandardWebhooksTests {
    @Test func `it believes every alert of the example, and each body fits the published schema`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        let receiver = try ForeignReceiver(trial, secret: "secret.txt", schema: "schemas/alert.v1.json")
        defer { receiver.stop() }
        let poll = try trial.command(["poll"])
        #expect(poll.status == 0, "\(poll.errors)")
        let requests = receiver.requests
        let owed = try trial.changes().count { $0["alert"] as? Bool == true }
        #expect(owed > 0 && requests.count >= owed)
        for request in requests {
            #expect(request.verified, "\(request.why ?? "")")
            #expect(request.flaw == nil, "\(request.flaw ?? "")")
        }
        let ids = try trial.command(["alerts", "list", "--json", "--limit", "1000"]).objects
        #expect(ids.allSatisfy { $0["state"] as? String == "delivered" })
        #expect(Set(requests.compactMap { $0.headers["webhook-id"] }) == Set(ids.compactMap { $0["id"] as? String }))
    }

    /// While a secret is rotated the endpoint signs with both: whoever knows one of them is served.
    @Test(arguments: [("old.txt", true), ("new.txt", true), ("other.txt", false)])
    func `a receiver that knows the old secret or the new one believes, another does not`(
        known: String, isBelieved: Bool
    ) throws {
        let trial = try Trial()
        defer { trial.remove() }
        for name in ["old", "new", "other"] { try trial.writeSecret("\(name).txt") }
        try trial.edit("reshuffle.yaml") {
            $0.replacing("secret_file: secret.txt", with: "secret_file: [new.txt, old.txt]")
        }
        let receiver = try ForeignReceiver(trial, secret: known)
        defer { receiver.stop() }
        let test = try trial.command(["alerts", "test", "local"])
        #expect(test.status == (isBelieved ? 0 : 1), "\(test.errors)")
        let request = try #require(receiver.requests.last)
        #expect(request.verified == isBelieved)
        #expect(request.headers["webhook-signature"]?.split(separator: " ").count == 2)
        if !isBelieved { #expect(test.errors.contains("auth"), "\(test.errors)") }
    }

    @Test func `what is altered on the way is not believed`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        let receiver = try ForeignReceiver(trial, secret: "secret.txt")
        defer { receiver.stop() }
        #expect(try trial.command(["alerts", "test", "local"]).status == 0)
        let sent = try #require(receiver.requests.last)
        #expect(try receiver.post(sent) == 204, "unaltered, it is believed again")
        for alteration in Alteration.all {
            var request = sent
            alteration.apply(&request)
            #expect(request.headers != sent.headers || request.body != sent.body, "\(alteration.what)")
            #expect(try receiver.post(request) == 401, "\(alteration.what)")
            #expect(receiver.requests.last?.why?.contains(alteration.why) ?? false, "\(alteration.what)")
        }
    }
}

/// What somebody on the way may do to a request, and a word of what the library then says.
private struct Alteration: Sendable {
    let what: String
    let why: String
    let apply: @Sendable (inout ForeignReceiver.Request) -> Void

    static let all = [
        Alteration(what: "a letter of the body", why: "No matching signature") {
            $0.body = $0.body.replacing("change.created", with: "change.creates")
        },
        Alteration(what: "a space behind the body", why: "No matching signature") { $0.body += " " },
        header("id", why: "No matching signature") { $0 + "x" },
        header("timestamp", why: "No matching signature") { shifted($0, by: -1) },
        header("timestamp", why: "too old") { shifted($0, by: -301) },
        header("timestamp", why: "too new") { shifted($0, by: 360) },
        header("signature", why: "No matching signature") {
            $0.replacing("v1,", with: "v2,")
        },
        header("signature", why: "No matching signature") { signature in
            "v1," + String(signature.dropFirst(3).reversed().drop { $0 == "=" }) + "="
        },
        header("signature", why: "Missing required headers") { _ in nil },
        header("id", why: "Missing required headers") { _ in nil },
    ]

    private static func header(_ name: String, why: String, _ change: @escaping @Sendable (String) -> String?)
        -> Alteration
    {
        Alteration(what: "webhook-\(name)", why: why) { request in
            request.headers["webhook-" + name] = request.headers["webhook-" + name].flatMap(change)
        }
    }

    private static func shifted(_ timestamp: String, by seconds: Int) -> String? {
        Int(timestamp).map { String($0 + seconds) }
    }
}

extension Trial {
    /// A fresh secret in a file of the example's folder.
    fileprivate func writeSecret(_ name: String) throws {
        let bytes = (0..<32).map { _ in UInt8.random(in: 0...255) }
        try writePrivate(name, "whsec_" + Data(bytes).base64EncodedString() + "\n")
    }
}
