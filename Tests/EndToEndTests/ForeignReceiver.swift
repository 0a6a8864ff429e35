// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Testing

/// A receiver of alerts in Python, whose libraries are not ours; it listens at a trial's port of the receiver.
struct ForeignReceiver {
    private static let python = Program.root.appendingPathComponent(".build/python/bin/python")
    static let isInstalled = FileManager.default.fileExists(
        atPath: Program.root.appendingPathComponent(".build/python/ready").path)
    static let missing: Comment = "sh deploy/test-python.sh .build/python installs it, and make test does"

    /// One request as it came.
    struct Request {
        let verified: Bool
        /// Why it is not believed.
        let why: String?
        /// What the schema says against the body.
        let flaw: String?
        var headers: [String: String]
        var body: String
    }

    private let trial: Trial
    private let log: String
    private let process: Process

    /// `secret` is a file of the example's folder.
    init(_ trial: Trial, secret: String, schema: String? = nil) throws {
        (self.trial, log) = (trial, "foreign.jsonl")
        process = Process()
        process.executableURL = Self.python
        process.arguments =
            [
                Program.root.appendingPathComponent("Tests/EndToEndTests/Python/receiver.py").path,
                String(trial.receiverPort), trial.scratch.url.appendingPathComponent(log).path,
                trial.scratch.url.appendingPathComponent("feeds/example/" + secret).path,
            ] + (schema.map { [Program.root.appendingPathComponent($0).path] } ?? [])
        process.standardInput = FileHandle.nullDevice
        process.standardError = try trial.scratch.handle("foreign.err")
        try process.run()
        try waitUntil("the receiver in Python listens: \(trial.scratch.read("foreign.err"))") {
            FreePort.answers(trial.receiverPort)
        }
    }

    /// By force: the threads of tests block other signals, and children inherit that.
    func stop() {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }

    /// In the order in which they came.
    var requests: [Request] {
        trial.scratch.read(log).split(separator: "\n").compactMap { line in
            guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
                let headers = object["headers"] as? [String: String], let body = object["body"] as? String
            else { return nil }
            return Request(
                verified: object["verified"] as? Bool ?? false, why: object["why"] as? String,
                flaw: object["flaw"] as? String, headers: headers, body: body)
        }
    }

    /// Sends a request to it, as an attacker might; its answer's status.
    func post(_ request: Request) throws -> Int {
        let headers = request.headers.filter { $0.key.hasPrefix("webhook-") || $0.key == "content-type" }
        return try Web.post("http://127.0.0.1:\(trial.receiverPort)/", headers: headers, body: request.body).status
    }
}
