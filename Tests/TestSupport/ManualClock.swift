// SPDX-License-Identifier: Apache-2.0
public import Pipeline
import Synchronization
public import FoundationEssentials

/// A clock that stands still until the test moves it.
public final class ManualClock: Sendable {
    private struct Sleeper {
        let id: Int
        let wakes: Date
        let wake: CheckedContinuation<Void, Never>
    }

    private struct State {
        var now: Date
        var sleepers: [Sleeper] = []
        var cancelled: Set<Int> = []
        var lastID = 0
        /// Every span that was asked for, in order.
        var asked: [Duration] = []
    }

    private let state: Mutex<State>

    /// 2026-03-05 12:00 UTC where the test does not care.
    public init(_ start: Date = Date(timeIntervalSince1970: 1_772_712_000)) {
        state = Mutex(State(now: start))
    }

    public var now: Date { state.withLock { $0.now } }
    /// How long sleepers have asked to sleep, in the order in which they did.
    public var sleeps: [Duration] { state.withLock { $0.asked } }
    /// How many sleep at this moment.
    public var sleeping: Int { state.withLock { $0.sleepers.count } }

    /// Moves the time on and wakes who has slept enough.
    public func advance(by span: Duration) {
        let due = state.withLock { state in
            state.now += Self.seconds(span)
            let now = state.now
            let due = state.sleepers.filter { $0.wakes <= now }
            state.sleepers.removeAll { $0.wakes <= now }
            return due
        }
        for sleeper in due { sleeper.wake.resume() }
    }

    /// Sleepers wait until the test moves the time on.
    public var clock: WallClock {
        WallClock(now: { self.now }, sleep: { await self.sleep($0) })
    }

    /// Sleepers move the time on themselves and return at once: for loops that run by themselves.
    public var skippingClock: WallClock {
        WallClock(
            now: { self.now },
            sleep: { span in
                self.state.withLock { $0.asked.append(span) }
                self.advance(by: span)
                await Task.yield()
            })
    }

    private func sleep(_ span: Duration) async {
        let id = state.withLock { state in
            state.lastID += 1
            state.asked.append(span)
            return state.lastID
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    let wakes = state.now + Self.seconds(span)
                    if wakes <= state.now || state.cancelled.remove(id) != nil { return true }
                    state.sleepers.append(Sleeper(id: id, wakes: wakes, wake: continuation))
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            let sleeper = state.withLock { state -> Sleeper? in
                guard let place = state.sleepers.firstIndex(where: { $0.id == id }) else {
                    state.cancelled.insert(id)
                    return nil
                }
                return state.sleepers.remove(at: place)
            }
            sleeper?.wake.resume()
        }
    }

    private static func seconds(_ span: Duration) -> Double { span / .seconds(1) }
}
