// SPDX-License-Identifier: Apache-2.0
import Metrics

/// One line, or one histogram, of the metrics.
protocol Series: AnyObject, Sendable {
    /// The word of the text format.
    static var type: String { get }
    /// Appends the samples; `name` and `labels` (`a="b",c="d"`, perhaps empty) are those under which it is registered.
    func write(name: String, labels: String, into text: inout String)
}

/// What only grows.
final class Tally: Series, CounterHandler {
    static let type = "counter"
    private let total = Guarded<Int64>(0)

    func increment(by amount: Int64) {
        // A counter that jumped backwards would be read as a restart.
        guard amount > 0 else { return }
        total.with { total in
            let sum = total.addingReportingOverflow(amount)
            total = sum.overflow ? .max : sum.partialValue
        }
    }

    func reset() { total.with { $0 = 0 } }

    func write(name: String, labels: String, into text: inout String) {
        text += Exposition.sample(name, labels, String(total.with { $0 }))
    }
}

/// What goes up and down.
final class Level: Series, RecorderHandler, MeterHandler {
    static let type = "gauge"
    private let level = Guarded<Double>(0)

    func record(_ value: Int64) { set(Double(value)) }
    func record(_ value: Double) { set(value) }
    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { level.with { $0 = value } }
    func increment(by amount: Double) { level.with { $0 += amount } }
    func decrement(by amount: Double) { level.with { $0 -= amount } }

    func write(name: String, labels: String, into text: inout String) {
        text += Exposition.sample(name, labels, Exposition.number(level.with { $0 }))
    }
}

/// How values are spread over fixed buckets.
final class Spread: Series, RecorderHandler, TimerHandler {
    static let type = "histogram"
    /// Seconds: from a look-up in memory to a receiver's time limit.
    static let secondsBounds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60]
    /// Numbers of things, bytes too.
    static let countBounds: [Double] = [1, 3, 10, 30, 100, 300, 1000, 10_000, 100_000, 1_000_000]

    private struct State {
        /// One more than bounds: the last holds what is above them all.
        var counts: [UInt64]
        var sum = 0.0
    }

    private let bounds: [Double]
    private let state: Guarded<State>

    init(bounds: [Double]) {
        self.bounds = bounds
        state = Guarded(State(counts: Array(repeating: 0, count: bounds.count + 1)))
    }

    func record(_ value: Int64) { record(Double(value)) }
    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

    func record(_ value: Double) {
        guard value.isFinite else { return }
        let bucket = bounds.firstIndex { value <= $0 } ?? bounds.count
        state.with { state in
            state.counts[bucket] += 1
            state.sum += value
        }
    }

    func write(name: String, labels: String, into text: inout String) {
        let state = state.with { $0 }
        let prefix = labels.isEmpty ? "" : labels + ","
        var count: UInt64 = 0
        for (index, bound) in (bounds + [.infinity]).enumerated() {
            count += state.counts[index]
            text += Exposition.sample(
                name + "_bucket", prefix + "le=\"" + Exposition.number(bound) + "\"", String(count))
        }
        text += Exposition.sample(name + "_sum", labels, Exposition.number(state.sum))
        text += Exposition.sample(name + "_count", labels, String(count))
    }
}
