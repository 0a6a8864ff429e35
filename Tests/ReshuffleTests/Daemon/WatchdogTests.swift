// SPDX-License-Identifier: Apache-2.0
import Foundation
import Logging
import Pipeline
import Testing
@testable import reshuffle

struct WatchdogTests {
    @Test(arguments: [
        ([:], nil), (["WATCHDOG_USEC": "30000000"], Duration.seconds(30)),
        (["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "7"], .seconds(30)),
        (["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "8"], nil), (["WATCHDOG_USEC": "0"], nil),
        (["WATCHDOG_USEC": "soon"], nil),
    ])
    func `the limit is the one that systemd set for this process`(environment: [String: String], limit: Duration?) {
        #expect(Watchdog.limit(environment: environment, processID: 7) == limit)
    }

    /// Answers, one after the other; then the watchdog's task is over.
    private actor Script {
        private var answers: [Bool]
        private(set) var slept: [Duration] = []
        private let over: @Sendable () -> Void

        init(_ answers: [Bool], over: @escaping @Sendable () -> Void) { (self.answers, self.over) = (answers, over) }
        func next() -> Bool { answers.removeFirst() }
        func sleep(_ duration: Duration) {
            slept.append(duration)
            if answers.isEmpty { over() }
        }
    }

    @Test func `pings go out at half the limit while the loops move, and only then`() async throws {
        let socket = try NotifySocket("@reshuffle-\(UUID().uuidString)")
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        let script = Script([true, false, true]) { end.finish() }
        let watchdog = Watchdog(
            limit: .seconds(30), notifier: SystemdNotifier(environment: ["NOTIFY_SOCKET": socket.name], logger: logger),
            clock: WallClock(
                now: { Date(timeIntervalSince1970: 0) },
                sleep: { duration in
                    await script.sleep(duration)
                    // The last sleep lasts until the task is cancelled, as a real one does.
                    if await script.slept.count == 3 { for await _ in AsyncStream<Void>.makeStream().stream {} }
                }),
            logger: logger, hasProgressed: { await script.next() })
        await withTaskGroup { group in
            group.addTask { await watchdog.run() }
            for await _ in ends {}
            group.cancelAll()
        }
        #expect(await script.slept == [.seconds(15), .seconds(15), .seconds(15)])
        #expect(try socket.lines() == ["WATCHDOG=1"])
        #expect(try socket.lines() == ["WATCHDOG=1"])
        #expect(socket.isEmpty)
    }
}
