// SPDX-License-Identifier: Apache-2.0
import Pipeline

/// The answers that a reading got, in order: readers keep of them only what they need.
actor AnswerLog {
    private var answers: [HTTPReply] = []

    func add(_ answer: HTTPReply) { answers.append(answer) }

    /// Gives the answers since it was last asked.
    func take() -> [HTTPReply] {
        defer { answers = [] }
        return answers
    }
}

/// Sends through another transport and notes what comes back.
struct LoggedTransport: HTTPTransport {
    let transport: any HTTPTransport
    let log: AnswerLog

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPReply {
        let answer = try await transport.send(request)
        await log.add(answer)
        return answer
    }
}

/// The readers on their own: they look at sources, and nothing is stored.
struct Probe: Sendable {
    /// By kind.
    let readers: [String: any SourceReader]
    let log: AnswerLog
    let close: @Sendable () async -> Void

    /// One first reading. Only one at a time: the answers are told apart by their order.
    func read(_ source: Source) async -> SourceTrial {
        let start = ContinuousClock.now
        let outcome: Result<Reading, ReadError>
        do throws(ReadError) {
            guard let reader = readers[source.kind] else {
                throw ReadError(.unreadable("no reader is called \(source.kind)"))
            }
            outcome = .success(try await reader.read(source, from: nil))
        } catch {
            outcome = .failure(error)
        }
        return SourceTrial(
            source: source, outcome: outcome, answers: await log.take(), took: ContinuousClock.now - start)
    }
}
