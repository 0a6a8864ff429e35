// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Logging
import Testing
@testable import reshuffle

struct SystemdNotifierTests {
    private static func unique(_ prefix: String) -> String { "\(prefix)reshuffle-\(UUID().uuidString)" }

    private func notifier(_ socket: String?) -> SystemdNotifier {
        SystemdNotifier(
            environment: socket.map { ["NOTIFY_SOCKET": $0] } ?? [:],
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    @Test(arguments: [unique("/tmp/"), unique("@")])
    func `systemd is told on path and abstract sockets`(name: String) throws {
        let socket = try NotifySocket(name)
        let notifier = notifier(name)
        notifier.ready(status: "reading 3 sources")
        notifier.status("idle\nREADY=0")
        notifier.watchdog()
        notifier.stopping()
        #expect(try socket.lines() == ["READY=1", "STATUS=reading 3 sources"])
        #expect(try socket.lines() == ["STATUS=idle READY=0"])
        #expect(try socket.lines() == ["WATCHDOG=1"])
        #expect(try socket.lines() == ["STOPPING=1", "STATUS=draining"])
    }

    @Test func `reloading comes with its time in one datagram`() throws {
        let socket = try NotifySocket(Self.unique("@"))
        notifier(socket.name).reloading()
        let lines = try socket.lines()
        #expect(lines.count == 2)
        #expect(lines.first == "RELOADING=1")
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        let time = try #require(lines.last?.split(separator: "=").last.flatMap { Int($0) })
        #expect(lines.last?.hasPrefix("MONOTONIC_USEC=") == true)
        #expect((0...60_000_000).contains(now.tv_sec * 1_000_000 + now.tv_nsec / 1000 - time))
    }

    @Test(arguments: [
        nil, "", "relative/path", "/nowhere/reshuffle.sock", "@nobody-listens-here",
        "/" + String(repeating: "x", count: 200),
    ])
    func `nobody listening is no error`(socket: String?) {
        notifier(socket).ready(status: "nobody hears this")
    }
}
