// SPDX-License-Identifier: Apache-2.0
public import Metrics

/// Keeps every series and writes them as Prometheus reads them: a backend for swift-metrics.
///
/// Labels come from the configuration (sources, endpoints, routes), never from what is read; `limitSeries` holds even
/// if somebody forgets that: what is over it is counted nowhere but in `reshuffle_metrics_dropped_series_total`.
public final class MetricsRegistry: MetricsFactory {
    private struct Family {
        let type: String
        var series: [String: any Series] = [:]
    }

    private struct State {
        var families: [String: Family] = [:]
        var size = 0
        var dropped = 0
    }

    private let help: [String: String]
    private let bounds: [String: [Double]]
    private let limitSeries: Int
    private let state = Guarded(State())

    /// - `help`: by name, what a family means.
    /// - `bounds`: by name, the buckets of a histogram, rising; without them those that fit most durations or numbers.
    public init(help: [String: String], bounds: [String: [Double]] = [:], limitSeries: Int = 5000) {
        (self.help, self.bounds, self.limitSeries) = (help, bounds, limitSeries)
    }

    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(label, suffix: "_total", dimensions) { _ in Tally() }
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(label, suffix: "", dimensions) { _ in Level() }
    }

    public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        if aggregate {
            return series(label, suffix: "", dimensions) { Spread(bounds: bounds[$0] ?? Spread.countBounds) }
        }
        return series(label, suffix: "", dimensions) { _ in Level() }
    }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(label, suffix: "_seconds", dimensions) { Spread(bounds: bounds[$0] ?? Spread.secondsBounds) }
    }

    // A series lives as long as the program, as scrapers expect; handlers of the same name share it.
    public func destroyCounter(_ handler: any CounterHandler) {}
    public func destroyMeter(_ handler: any MeterHandler) {}
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    public func destroyTimer(_ handler: any TimerHandler) {}

    /// Everything, sorted by name and labels: `text/plain; version=0.0.4`.
    public func text() -> String {
        let (families, dropped) = state.with { ($0.families, $0.dropped) }
        var text = ""
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            if let help = help[name] {
                text += "# HELP \(name) \(Exposition.escaped(help, quotes: false))\n"
            }
            text += "# TYPE \(name) \(family.type)\n"
            for (labels, series) in family.series.sorted(by: { $0.key < $1.key }) {
                series.write(name: name, labels: labels, into: &text)
            }
        }
        if dropped > 0 {
            text += "# TYPE reshuffle_metrics_dropped_series_total counter\n"
            text += Exposition.sample("reshuffle_metrics_dropped_series_total", "", String(dropped))
        }
        return text
    }
}

extension MetricsRegistry {
    /// The series of that name and those labels, made from the family's name where there is none. One that does not fit (another type holds the name, or the limit is
    /// reached) works like others, but is not shown.
    private func series<Made: Series>(
        _ label: String, suffix: String, _ dimensions: [(String, String)], make: (_ name: String) -> Made
    ) -> Made {
        var name = Exposition.name(label)
        if !name.hasSuffix(suffix) { name += suffix }
        let labels = Exposition.labels(dimensions)
        return state.with { state in
            var family = state.families[name] ?? Family(type: Made.type)
            if let known = family.series[labels] as? Made { return known }
            let made = make(name)
            guard family.type == Made.type, state.size < limitSeries else {
                state.dropped += 1
                return made
            }
            family.series[labels] = made
            state.families[name] = family
            state.size += 1
            return made
        }
    }
}
