// SPDX-License-Identifier: Apache-2.0
import Pipeline
import Synchronization

/// One request between the task that waits for it and the thread that makes it.
///
/// It is answered exactly once, by whoever comes first: the thread, or a cancellation, which may come before the
/// start.
final class CurlJob: Sendable {
    typealias Answer = Result<HTTPReply, TransportError>

    private enum State {
        case idle
        case waiting(CheckedContinuation<Answer, Never>)
        case answered
    }

    let request: HTTPRequest
    private let state = Mutex(State.idle)

    init(_ request: HTTPRequest) { self.request = request }

    /// True where nobody waits for an answer any more.
    var isAnswered: Bool {
        state.withLock { state in
            if case .answered = state { true } else { false }
        }
    }

    /// False where the job was cancelled before it began; the continuation is then answered already.
    func begin(_ continuation: CheckedContinuation<Answer, Never>) -> Bool {
        let begins = state.withLock { state in
            guard case .idle = state else { return false }
            state = .waiting(continuation)
            return true
        }
        if !begins { continuation.resume(returning: .failure(.cancelled)) }
        return begins
    }

    /// Only the first answer counts.
    func finish(_ answer: Answer) {
        let waiting = state.withLock { state -> CheckedContinuation<Answer, Never>? in
            defer { state = .answered }
            guard case .waiting(let continuation) = state else { return nil }
            return continuation
        }
        waiting?.resume(returning: answer)
    }
}
