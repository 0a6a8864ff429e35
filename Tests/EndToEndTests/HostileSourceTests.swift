// SPDX-License-Identifier: Apache-2.0
import Foundation
import Synchronization
import Testing

/// Sources that turn hostile between two good readings: one clear error each that names the bound, nothing forgotten,
/// nothing told twice.
@Suite("Hostile sources") struct HostileSourceTests {
    private enum Mood { case good, hostile, later }

    @Test func `each costs one line, and what was seen stays seen`() throws {
        let mood = Mutex(Mood.good)
        let cases = HostileAnswer.all
        let server = try LoopbackServer { request in
            // "/7": the seventh case. Where a redirect leads, it is the same one.
            let hostile = cases[Int(request.path.dropFirst().prefix(while: \.isNumber)) ?? 0]
            return switch mood.withLock({ $0 }) {
            case .good: HostileAnswer.reply(HostileAnswer.good)
            case .hostile: hostile.answer
            case .later: HostileAnswer.reply(HostileAnswer.good + [HostileAnswer.later])
            }
        }
        defer { server.stop() }
        let scratch = try Scratch()
        defer { scratch.remove() }
        let path = try scratch.write("reshuffle.yaml", configuration(server, count: cases.count))

        let before = try Program.run(["poll", "-c", path])
        #expect(before.status == 0, "\(before.errors)")
        #expect(before.output.contains("; \(2 * cases.count) new articles"), "\(before.output)")
        let known = try changes(path)
        #expect(known.count == 2)

        mood.withLock { $0 = .hostile }
        let result = try Program.run(["poll", "-c", path])
        #expect(result.status == 1)
        let complaints = result.errors.split(separator: "\n").map(String.init)
        for (index, hostile) in cases.enumerated() {
            let own = complaints.filter { $0.contains(" s\(index): ") }
            if let words = hostile.error {
                #expect(own.count == 1 && own[0].contains(words), "\(hostile): \(own)")
            } else {
                #expect(own.isEmpty, "\(hostile): \(own)")
            }
        }
        #expect(complaints.count == cases.count { $0.error != nil }, "\(result.errors)")
        #expect(try changes(path).isSuperset(of: known))

        mood.withLock { $0 = .later }
        let after = try Program.run(["poll", "-c", path])
        #expect(after.status == 0, "\(after.errors)")
        #expect(after.output.contains("; \(cases.count) new articles"), "\(after.output)")
        let all = try changes(path)
        #expect(all.count == 3 && all.isSuperset(of: known))
    }

    private func configuration(_ server: LoopbackServer, count: Int) -> String {
        let sources = (0..<count).map { "  - {id: s\($0), address: \"\(server.url("/\($0)"))\"}\n" }.joined()
        return """
            data: data
            backfill: true
            network:
              allow: [127.0.0.0/8]
              host_gap: 0s
              timeout: \(HostileAnswer.timeoutSeconds)s
              body_limit: \(HostileAnswer.bodyLimitBytes)B
            sources:
            \(sources)
            """
    }

    /// The ids of what is stored.
    private func changes(_ path: String) throws -> Set<String> {
        let result = try Program.run(["list", "--background", "--limit", "1000", "--format", "jsonl", "-c", path])
        return Set(result.objects.compactMap { $0["id"] as? String })
    }
}

extension HostileAnswer {
    static func reply(_ entries: [String]) -> LoopbackServer.Answer { .reply("200 OK", [:], feed(entries)) }
}
