// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import Synchronization
import TestSupport
import Testing

@testable import Fetching

@Suite("A pass against nginx", .timeLimit(.minutes(5)), .enabled(if: Nginx.isInstalled, Nginx.missing))
struct NginxPassTests {
    private static let clock = WallClock(now: { Date() }, sleep: { _ = try? await Task.sleep(for: $0) })

    @Test func `sixteen sources of a dead host do not hold up a hundred others`() async throws {
        let dead = try LoopbackServer { _ in .silence }
        defer { dead.stop() }
        let hosts = (2...101).map { "127.0.0.\($0)" }
        let feed = "<rss version=\"2.0\"><channel><title>T</title><item><title>A resigns</title></item></channel></rss>"
        let nginx = try await Nginx(files: ["feed.rss": feed]) { ports, folder in
            let listens = (["127.0.0.1"] + hosts).map { "listen \($0):\(ports[0]);" }
            return "server { \(listens.joined()) root \(folder); }"
        }
        let sources =
            (0..<16).map { Source(id: SourceID(rawValue: "dead\($0)"), kind: "feed", address: dead.url("/\($0)")) }
            + hosts.map { host in
                Source(
                    id: SourceID(rawValue: host), kind: "feed", address: "http://\(host):\(nginx.ports[0])/feed.rss")
            }
        let read = try await firstRead(sources, count: hosts.count)
        #expect(read == Set(hosts))
    }

    /// The sources whose readings end first, on sixteen places; then all is cancelled.
    private func firstRead(_ sources: [Source], count: Int) async throws -> Set<String> {
        try await withTransport { transport in
            let readers = ReaderCatalog.readers(
                transport: transport, gate: HostGate(clock: Self.clock), clock: Self.clock)
            let intake = Intake(
                readers: readers, ledger: MemoryLedger(), clock: Self.clock, schedule: PollSchedule())
            let pass = PollPass(intake: intake, concurrency: 16, hostGap: .seconds(1), chance: { 0 })
            let (reports, report) = AsyncStream<String>.makeStream()
            let running = Task {
                try await pass.run(over: Roster(sources: sources, endpoints: []) { Find(article: $0, mentions: []) }) {
                    report.yield($0.source.rawValue)
                }
            }
            var read: Set<String> = []
            for await id in reports {
                read.insert(id)
                if read.count == count { break }
            }
            running.cancel()
            _ = await running.result
            return read
        }
    }
}
