// SPDX-License-Identifier: Apache-2.0
import Pipeline
import Synchronization

/// What tasks ask of the transport's thread. All that crosses over to libcurl's thread goes through here.
final class CurlMailbox: Sendable {
    enum Letter: Sendable {
        case start(CurlJob)
        case drop(CurlJob)
    }

    private struct State {
        var letters: [Letter] = []
        var isClosing = false
        var hasEnded = false
        var waitingForEnd: [CheckedContinuation<Void, Never>] = []
    }

    let bell: WakePipe
    private let state = Mutex(State())

    /// Nil where the process has no file descriptors left.
    init?() {
        guard let bell = WakePipe() else { return nil }
        self.bell = bell
    }

    /// False where the thread is ending: nobody will read the letter.
    func post(_ letter: Letter) -> Bool {
        state.withLock { state in
            guard !state.isClosing else { return false }
            state.letters.append(letter)
            bell.ring()
            return true
        }
    }

    /// Asks the thread to end.
    func close() {
        state.withLock { state in
            guard !state.isClosing else { return }
            state.isClosing = true
            bell.ring()
        }
    }

    /// Returns once the thread has ended.
    func waitForEnd() async {
        await withCheckedContinuation { continuation in
            let hasEnded = state.withLock { state in
                if !state.hasEnded { state.waitingForEnd.append(continuation) }
                return state.hasEnded
            }
            if hasEnded { continuation.resume() }
        }
    }

    /// For the thread: what has come in since the last time, and whether it is to end.
    func take() -> (letters: [Letter], isClosing: Bool) {
        bell.silence()
        return state.withLock { state in
            defer { state.letters = [] }
            return (state.letters, state.isClosing)
        }
    }

    /// For the thread, as its last act; what came in meanwhile is cancelled.
    func end() {
        let (letters, waiting) = state.withLock { state in
            (state.isClosing, state.hasEnded) = (true, true)
            bell.close()
            defer { (state.letters, state.waitingForEnd) = ([], []) }
            return (state.letters, state.waitingForEnd)
        }
        for case .start(let job) in letters { job.finish(.failure(.cancelled)) }
        for continuation in waiting { continuation.resume() }
    }
}
