// SPDX-License-Identifier: Apache-2.0
import Foundation
import Synchronization
import Testing

/// Receivers that hang, flood and break off beside one that works: it notices nothing, and they lose nothing.
@Suite("Hostile receivers") struct HostileReceiverTests {
    /// With all that may be under way to them at once, more than there are places for attempts.
    private static let hung = (1...33).map { "hung-\($0)" }
    private static let broken = ["header", "body"]
    private static let flood = "flood"
    private static let hostile = hung + broken + [flood]

    @Test func `the one that works hears at once, the others when they are well`() throws {
        let isHostile = Mutex(true)
        let server = try LoopbackServer { request in
            isHostile.withLock { $0 } ? Self.answer(request.path.dropFirst()) : .reply("204 No Content")
        }
        defer { server.stop() }
        let trial = try Trial()
        defer { trial.remove() }
        try Wires.write(0..<40, to: trial)
        let receiver = try trial.startReceiver()
        defer { end(receiver) }
        let waits = Array(repeating: "1s", count: 50).joined(separator: ", ")
        let endpoints = Self.hostile.map {
            "  - {id: \($0), url: \"\(server.url("/\($0)"))\", secret_file: secret.txt}\n"
        }
        try trial.edit("reshuffle.yaml") {
            $0.replacing("\nhttp:", with: endpoints.joined() + "\nhttp:")
                + "\ndelivery: {waits: [\(waits)], timeout: 60s}\n"
        }
        let daemon = try Program.start(["run", "-c", trial.configuration], in: trial.scratch, name: "daemon")
        defer { end(daemon) }
        try waitUntil("the one that works has heard everything") {
            let heard = try Self.alerts(trial, of: "local")
            return heard.count >= 40 && heard.allSatisfy { $0["state"] as? String == "delivered" }
        }
        // Not one attempt at those that hang has ended: nobody was served because it made room.
        let held = server.requests.map { String($0.path.dropFirst()) }.filter { $0.hasPrefix("hung") }
        #expect(!held.isEmpty)
        let tried = Dictionary(held.map { ($0, 1) }, uniquingKeysWith: +)
        #expect(tried.values.allSatisfy { $0 <= 16 }, "\(tried)")
        let delays = trial.alerts.compactMap(Self.delay).sorted()
        let longest = try #require(delays.last)
        print("beside \(Self.hostile.count) hostile receivers: \(delays.count) alerts, the slowest after \(longest) s")
        try waitUntil("each of the others was tried") {
            Set(server.requests.map { String($0.path.dropFirst()) }).isSuperset(of: Self.hostile)
        }
        try waitUntil("those that break off were tried again") {
            try (Self.broken + [Self.flood]).allSatisfy { endpoint in
                try Self.alerts(trial, of: endpoint).contains { $0["attempts"] as? Int ?? 0 > 0 }
            }
        }
        // An answer of 1 GiB is not kept.
        let peak = try Self.peakMemoryMiB(of: daemon)
        #expect(peak < 400)

        let owed = try Self.hostile.map { try Self.ids(trial, of: $0) }
        isHostile.withLock { $0 = false }
        server.hangUp()
        try waitUntil("everything is delivered") {
            try trial.command(["alerts", "list", "--json", "--state", "owed,dead"]).objects.isEmpty
        }
        for (endpoint, ids) in zip(Self.hostile, owed) {
            #expect(try Self.ids(trial, of: endpoint) == ids, "\(endpoint)")
            let came = server.requests.filter { $0.path == "/" + endpoint }.compactMap { $0.header("webhook-id") }
            #expect(Set(came) == ids, "\(endpoint)")
        }
    }

    private static func answer(_ path: Substring) -> LoopbackServer.Answer {
        switch path {
        case "header": .lastBytes(Array("HTTP/1.1 200 OK\r\nContent-Le".utf8))
        case "body": .lastBytes(LoopbackServer.Answer.head("500 Oh", ["Content-Length": "1000"]) + Array("half".utf8))
        case "flood":
            .endless(
                LoopbackServer.Answer.head("200 OK", ["Content-Length": "\(1 << 30)"]),
                piece: Array(repeating: UInt8(ascii: "x"), count: 1 << 16))
        default: .silence
        }
    }

    private static func alerts(_ trial: Trial, of endpoint: String) throws -> [[String: Any]] {
        try trial.command(
            ["alerts", "list", "--json", "--limit", "1000"] + ["--endpoint", endpoint]
        ).objects
    }

    private static func ids(_ trial: Trial, of endpoint: String) throws -> Set<String> {
        Set(try alerts(trial, of: endpoint).compactMap { $0["id"] as? String })
    }

    /// From queueing to receipt, in seconds.
    private static func delay(_ alert: [String: Any]) -> Double? {
        let instants = ["queued", "received"].compactMap { key in
            (alert[key] as? String).flatMap {
                try? Date($0, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
            }
        }
        return instants.count == 2 ? instants[1].timeIntervalSince(instants[0]) : nil
    }

    private static func peakMemoryMiB(of process: Process) throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
        let words = line.split(whereSeparator: \.isWhitespace)
        return try #require(Int(words[1])) / 1024
    }
}
