// SPDX-License-Identifier: Apache-2.0
import Glibc
import Testing
@testable import reshuffle

@Suite(.serialized) struct HangupsTests {
    @Test(.timeLimit(.minutes(5))) func `each SIGHUP reloads and the process lives on`() async {
        let (reloads, reloaded) = AsyncStream.makeStream(of: Void.self)
        let hangups = Hangups(
            onListening: { kill(getpid(), SIGHUP) },
            reload: { reloaded.yield() })
        await withTaskGroup { group in
            group.addTask { await hangups.run() }
            var count = 0
            for await _ in reloads {
                count += 1
                if count == 2 { break }
                kill(getpid(), SIGHUP)
            }
            #expect(count == 2)
            group.cancelAll()
        }
    }
}
