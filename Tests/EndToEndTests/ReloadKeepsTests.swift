// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Testing

/// An endpoint that cannot be right stops a start, and leaves a running daemon with the endpoints that it has.
@Suite("Bad endpoints") struct ReloadKeepsTests {
    struct Fault: CustomTestStringConvertible {
        let testDescription: String
        /// What stands in the example's configuration, and what in its place.
        let old: String
        let new: String
        /// What is said, beside file and line.
        let words: String
        /// A secret in "bad.txt".
        var secret = ""
        /// A template in "bad.mustache".
        var template = ""

        init(
            _ what: String, _ old: String, _ new: String, _ words: String, secret: String = "", template: String = ""
        ) {
            (testDescription, self.old, self.new, self.words) = (what, old, new, words)
            (self.secret, self.template) = (secret, template)
        }

        /// Writes the files that its configuration names.
        func write(to trial: Trial) throws {
            if !secret.isEmpty { try trial.writePrivate("bad.txt", secret + "\n") }
            if !template.isEmpty { _ = try trial.scratch.write("feeds/example/bad.mustache", template) }
        }
    }

    private static let secretLine = "secret_file: secret.txt"
    private static let bad = "secret_file: bad.txt"
    private static let templateLines = secretLine + "\n    format: template\n    template_file: bad.mustache"

    static let faults = [
        Fault("a short secret", secretLine, bad, "24 to 64 are allowed", secret: "whsec_c2hvcnQ="),
        Fault(
            "a secret in another alphabet", secretLine, bad, "base64",
            secret: "whsec_" + String(repeating: "-", count: 44)),
        Fault("a secret without its mark", secretLine, bad, "whsec_", secret: String(repeating: "A", count: 44)),
        Fault("no secret there", secretLine, "secret_file: nowhere.txt", "nowhere.txt"),
        Fault("no web address", "url: http://", "url: gopher://", "https:// or http://"),
        Fault("an unknown format", secretLine, secretLine + "\n    format: standart", "did you mean \"standard\"?"),
        Fault(
            "a filter that lets nothing through", secretLine,
            secretLine + "\n    filter: {families: [exit], kinds: [arrested]}", "lets nothing through"),
        Fault(
            "a template with a misspelt name", secretLine, templateLines, "did you mean “headline”?",
            template: "{\n  \"text\": \"{{headlin}}\"\n}"),
        Fault(
            "a template with a section that stays open", secretLine, templateLines, "the section is not closed",
            template: "{\"text\": \"{{#person}}{{name}}\"}"),
        Fault(
            "a template that gives no JSON", secretLine, templateLines, "it gives no JSON", template: "{{headline}}"),
        Fault("an unknown source", secretLine, secretLine + "\n    filter: {sources: [agenzy]}", "agenzy"),
    ]

    @Test func `each is told with file and line, and the endpoints in force go on`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        try trial.keepSecret()
        try trial.edit("reshuffle.yaml") { $0.replacing("address: wire", with: "address: wire\n    interval: 1s") }
        let receiver = try trial.startReceiver()
        defer { end(receiver) }
        let daemon = try Program.start(["run", "-c", trial.configuration], in: trial.scratch, name: "daemon")
        defer { end(daemon) }
        let page = "http://127.0.0.1:\(trial.pagePort)"
        try waitUntil("alerts come from all") { Set(trial.alerts.compactMap { $0["change"] as? String }).count >= 20 }
        let good = try String(contentsOfFile: trial.configuration, encoding: .utf8)
        for (index, fault) in Self.faults.enumerated() {
            try fault.write(to: trial)
            let text = good.replacing(fault.old, with: fault.new)
            #expect(text != good)
            try Data(text.utf8).write(to: URL(fileURLWithPath: trial.configuration))
            kill(daemon.processIdentifier, SIGHUP)
            try waitUntil("\(fault) is refused") {
                trial.scratch.read("daemon.err").components(separatedBy: "configuration refused").count > index + 1
            }
            #expect(try Web.get(page + "/metrics").body.contains("reshuffle_configuration_good 0"), "\(fault)")
            // The log writes quotes in values with a backslash.
            let errors = trial.scratch.read("daemon.err").replacing("\\\"", with: "\"")
            #expect(errors.contains(fault.words), "\(fault): \(errors)")
        }
        #expect(daemon.isRunning)
        // What is found now goes where it went before.
        let before = trial.alerts.count
        try Wires.write(0..<1, to: trial)
        try waitUntil("the endpoint in force hears of more") { trial.alerts.count > before }
        try Data(good.utf8).write(to: URL(fileURLWithPath: trial.configuration))
        kill(daemon.processIdentifier, SIGHUP)
        try waitUntil("the good one is in force") {
            try Web.get(page + "/metrics").body.contains("reshuffle_configuration_good 1")
        }
    }

    @Test(arguments: faults) func `the daemon does not start with it`(fault: Fault) throws {
        let trial = try Trial()
        defer { trial.remove() }
        try trial.keepSecret()
        try fault.write(to: trial)
        try trial.edit("reshuffle.yaml") { $0.replacing(fault.old, with: fault.new) }
        for command in ["check-config", "run"] {
            let result = try trial.command([command])
            #expect(result.status == 78, "\(command): \(result.output) \(result.errors)")
            let words = result.output + result.errors
            #expect(words.contains(fault.words), "\(words)")
            let hasPlace = words.contains(/reshuffle\.yaml:[0-9]+|\/bad\.txt|bad\.mustache:[0-9]+/)
            #expect(hasPlace, "\(words)")
        }
        #expect(throws: NotYet.self, "nothing was begun") { try trial.database() }
    }
}

extension Trial {
    /// As git does not: others cannot read the example's secret, and nobody warns of it.
    fileprivate func keepSecret() throws {
        let path = scratch.url.appendingPathComponent("feeds/example/secret.txt").path
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
}
