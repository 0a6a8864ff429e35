// SPDX-License-Identifier: Apache-2.0
import Alerting
import FoundationEssentials
import Personnel
import Pipeline
import Synchronization
import TestSupport

/// A receiver that answers at once, or only when the test lets it.
final class GatedSender: AlertSender {
    private struct State {
        var isOpen: Bool
        var waiting: [Int: CheckedContinuation<Bool, Never>] = [:]
        var cancelled: Set<Int> = []
        var last = 0
        var inside = 0
        var most = 0
        var sent: [AlertRequest] = []
    }

    private let state: Mutex<State>
    private let answer: @Sendable (AlertRequest) -> AlertReply

    init(
        isOpen: Bool = true,
        answer: @escaping @Sendable (AlertRequest) -> AlertReply = { _ in
            .answered(status: 204, retryAfter: nil, detail: "")
        }
    ) {
        state = Mutex(State(isOpen: isOpen))
        self.answer = answer
    }

    var sent: [AlertRequest] { state.withLock(\.sent) }
    /// The ids of what was sent, in order.
    var ids: [String] { sent.compactMap { $0.headers["webhook-id"] } }
    /// How many wait for an answer, and how many did at most.
    var inside: Int { state.withLock(\.inside) }
    var most: Int { state.withLock(\.most) }

    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [:] }
            return state.waiting.values
        }
        for continuation in waiting { continuation.resume(returning: true) }
    }

    func send(_ request: AlertRequest) async throws(SendCancelled) -> AlertReply {
        let id = state.withLock { state in
            state.sent.append(request)
            (state.last, state.inside) = (state.last + 1, state.inside + 1)
            state.most = max(state.most, state.inside)
            return state.last
        }
        let isThrough = await passed(id)
        state.withLock { $0.inside -= 1 }
        guard isThrough else { throw SendCancelled() }
        return answer(request)
    }

    private func passed(_ id: Int) async -> Bool {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let verdict = state.withLock { state -> Bool? in
                    if state.cancelled.contains(id) { return false }
                    if state.isOpen { return true }
                    state.waiting[id] = continuation
                    return nil
                }
                if let verdict { continuation.resume(returning: verdict) }
            }
        } onCancel: {
            let waiting = state.withLock { state in
                state.cancelled.insert(id)
                return state.waiting.removeValue(forKey: id)
            }
            waiting?.resume(returning: false)
        }
    }
}

/// The store in memory, which can be made to refuse settlements or to lose what an alert says, and counts the
/// transactions.
actor WatchedOutbox: Outbox {
    private let store: MemoryLedger
    private var refusal: LedgerError?
    private var lost: AlertID?
    private(set) var claims = 0
    private(set) var settlements = 0
    private(set) var refused = 0

    init(_ store: MemoryLedger) { self.store = store }

    func refuse(with error: LedgerError?) { refusal = error }

    func claim(_ request: ClaimRequest) async throws(LedgerError) -> Claim {
        claims += 1
        var claim = try await store.claim(request)
        for letter in claim.letters where letter.id == lost {
            let verdict = DeliveryOutcome.dead(at: request.now, failure: .unreadable, detail: "")
            try await store.settle([letter.alerts[0].lease: verdict])
            claim.letters.removeAll { $0.id == lost }
            claim.unreadable = [letter.id]
        }
        return claim
    }

    func lose(_ alert: AlertID) { lost = alert }

    func hasDue(_ request: ClaimRequest) async throws(LedgerError) -> Bool { try await store.hasDue(request) }

    func settle(_ outcomes: [Lease: DeliveryOutcome], releasing: Set<Lease>) async throws(LedgerError) {
        if let refusal {
            refused += 1
            throw refusal
        }
        settlements += 1
        try await store.settle(outcomes, releasing: releasing)
    }

    func nextDue(for endpoint: EndpointID) async throws(LedgerError) -> Date? { try await store.nextDue(for: endpoint) }
    func revive(_ which: Revival, at now: Date) async throws(LedgerError) -> Int {
        try await store.revive(which, at: now)
    }
    func endpoints() async throws(LedgerError) -> [EndpointID: EndpointState] { try await store.endpoints() }
    func disable(
        _ notice: EndpointNotice, address: String, telling operators: [EndpointID]
    ) async throws(LedgerError) {
        try await store.disable(notice, address: address, telling: operators)
    }
    func enable(_ endpoint: EndpointID, at now: Date) async throws(LedgerError) {
        try await store.enable(endpoint, at: now)
    }
    func abandon(
        exceptFor served: Set<EndpointID>, queuedBefore: Date, at now: Date
    ) async throws(LedgerError) -> Int {
        try await store.abandon(exceptFor: served, queuedBefore: queuedBefore, at: now)
    }
}

extension Endpoint {
    /// Signs, so that what is sent bears its id.
    static func signing(_ id: EndpointID, isOperators: Bool = false, rhythm: Rhythm = Rhythm()) -> Endpoint {
        Endpoint(
            id: id, url: "http://127.0.0.1:9/\(id)",
            secrets: [try? SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")].compactMap { $0 },
            isOperators: isOperators, rhythm: rhythm)
    }
}

extension MemoryLedger {
    /// Owes each endpoint so many alerts more.
    func owe(_ count: Int, to endpoints: [Endpoint], at now: Date) async throws {
        let first = try await deliveries(in: [], limit: 1000).count
        for number in first..<(first + count) {
            let name = "Ardan " + Self.surname(number)
            _ = try await record(
                Build.article(name), [try Build.mention(of: name, as: "minister of " + Self.surname(number * 7 + 3))],
                under: RecordPolicy(now: now, endpoints: endpoints))
        }
    }

    /// Different enough to be different people.
    private static func surname(_ number: Int) -> String {
        let syllables = ["ba", "ko", "li", "mu", "ne", "ro", "sa", "ti", "vu", "ze"]
        let digits = String(number + 1000).compactMap(\.wholeNumberValue)
        return digits.map { syllables[$0] }.joined().capitalized
    }
}

/// Lets tasks run, and time pass, until something has come about. False where it does not.
func eventually(
    _ clock: ManualClock? = nil, step: Duration = .milliseconds(10), _ holds: () async throws -> Bool
) async throws -> Bool {
    for _ in 0..<20_000 {
        if try await holds() { return true }
        clock?.advance(by: step)
        // A machine that is busy with other tests must get to the tasks of this one.
        try await Task.sleep(for: .microseconds(100))
    }
    return false
}
