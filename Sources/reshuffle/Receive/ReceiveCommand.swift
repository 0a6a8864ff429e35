// SPDX-License-Identifier: Apache-2.0
import Alerting
import ArgumentParser
import Foundation
import Logging
import Pipeline
import ServiceLifecycle
import WebService

/// `reshuffle receive`: a receiver to try alerts out with.
struct ReceiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receive", abstract: "Receives alerts on loopback, checks their signatures and prints them.",
        discussion: "For trials and tests. Ends at SIGINT or SIGTERM and then says what came.")

    @Option(help: "A loopback address.")
    var host = "127.0.0.1"
    @Option(help: "0 takes any free port and prints it.")
    var port = 8787
    @Option(help: "A file with a secret (whsec_...); may be repeated. Without one, signatures are not checked.")
    var secretFile: [String] = []
    @Option(help: "How old or how far ahead a request may be, in seconds.")
    var tolerance = 300
    @Flag(help: "Print each alert as one line of JSON.")
    var json = false
    @Option(help: "Append one line of JSON for each request to this file.")
    var log: String?
    @Option(help: "Refuse so many requests first.")
    var fail = 0
    @Option(help: "Refuse this share of the others, 0 to 1.")
    var failRate = 0.0
    @Option(help: "Which ones: the same seed refuses the same.")
    var seed: UInt64 = 1
    @Option(help: "What a refusal answers (500 if not given); without --fail and --fail-rate every request gets it.")
    var status: Int?
    @Option(help: "Seconds to wait before each answer.")
    var delay = 0.0

    func validate() throws {
        guard HostRule.isLoopback(host) else {
            throw ValidationError("--host must be a loopback address: the receiver is for trials on this machine")
        }
        guard (0...65535).contains(port) else { throw ValidationError("--port must be 0 to 65535") }
        guard fail >= 0, (0...1).contains(failRate), delay >= 0, delay <= 3600, tolerance >= 0 else {
            throw ValidationError("--fail, --delay and --tolerance cannot be negative; --fail-rate is 0 to 1")
        }
        guard status.map((300...599).contains) ?? true else { throw ValidationError("--status must be 300 to 599") }
    }

    func run() async throws {
        let alerts = ReceivedAlerts(
            secrets: try secrets(), toleranceSeconds: tolerance, faults: faults, style: json ? .jsonLines : .text,
            log: log.map { AppendedFile(path: $0) }, now: { Date() }, tell: { answer(line: $0) })
        var logger = Logger(label: "reshuffle.receive")
        logger.logLevel = .warning
        let isChecking = !secretFile.isEmpty
        let host = host
        let receiver = Receiver(
            host: host, port: port, delay: .milliseconds(Int(delay * 1000)), alerts: alerts, clock: Compose.clock,
            logger: logger,
            onBound: { port in
                let what = isChecking ? "signatures are checked" : "signatures are not checked"
                complain("receiving on http://\(host):\(port)/, \(what)")
            })
        do {
            try await ServiceGroup(
                configuration: ServiceGroupConfiguration(
                    services: [receiver], gracefulShutdownSignals: Signals.shutdown, logger: logger)
            ).run()
        } catch let error as ListenError {
            complain(error.description)
            throw Exit.unavailable
        }
        let counts = await alerts.counts
        complain(
            "accepted \(counts.accepted), repeated \(counts.repeated), refused on purpose \(counts.refused), "
                + "not believed \(counts.unverified)")
    }

    private var faults: FaultPlan {
        let isAlways = status != nil && fail == 0 && failRate == 0
        return FaultPlan(status: status ?? 500, first: fail, rate: isAlways ? 1 : failRate, seed: seed)
    }

    private func secrets() throws -> [SigningSecret] {
        try secretFile.map { path in
            do {
                let text = try String(contentsOfFile: path, encoding: .utf8)
                return try SigningSecret(text.trimmingCharacters(in: .whitespacesAndNewlines))
            } catch let error as SecretError {
                complain("\(path): \(error)")
            } catch {
                complain("\(path) cannot be read: \(error.localizedDescription)")
            }
            throw Exit.configuration
        }
    }
}
