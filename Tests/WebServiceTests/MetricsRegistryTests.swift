// SPDX-License-Identifier: Apache-2.0
import Metrics
import Testing
import WebService

struct MetricsRegistryTests {
    @Test func `the text is what Prometheus reads`() {
        let registry = MetricsRegistry(help: ["polls_total": "Readings\nof \\sources"])
        Counter(label: "polls", dimensions: [("source", "b\"c\\d\ne"), ("result", "ok")], factory: registry)
            .increment(by: 2)
        Counter(label: "polls_total", dimensions: [("result", "ok"), ("source", "a")], factory: registry).increment()
        Gauge(label: "queue.size", factory: registry).record(1.5)
        let timer = Timer(label: "send", factory: registry)
        timer.recordMilliseconds(20)
        timer.recordSeconds(2)
        timer.recordSeconds(100)
        #expect(
            registry.text() == """
                # HELP polls_total Readings\\nof \\\\sources
                # TYPE polls_total counter
                polls_total{result="ok",source="a"} 1
                polls_total{result="ok",source="b\\"c\\\\d\\ne"} 2
                # TYPE queue_size gauge
                queue_size 1.5
                # TYPE send_seconds histogram
                send_seconds_bucket{le="0.001"} 0
                send_seconds_bucket{le="0.005"} 0
                send_seconds_bucket{le="0.01"} 0
                send_seconds_bucket{le="0.05"} 1
                send_seconds_bucket{le="0.1"} 1
                send_seconds_bucket{le="0.5"} 1
                send_seconds_bucket{le="1"} 1
                send_seconds_bucket{le="5"} 2
                send_seconds_bucket{le="15"} 2
                send_seconds_bucket{le="60"} 2
                send_seconds_bucket{le="+Inf"} 3
                send_seconds_sum 102.02
                send_seconds_count 3

                """)
    }

    @Test func `a histogram has the buckets that its name asks for`() {
        let registry = MetricsRegistry(help: [:], bounds: ["trip_seconds": [1, 3600]])
        Timer(label: "trip", factory: registry).recordSeconds(60)
        #expect(
            registry.text() == """
                # TYPE trip_seconds histogram
                trip_seconds_bucket{le="1"} 0
                trip_seconds_bucket{le="3600"} 1
                trip_seconds_bucket{le="+Inf"} 1
                trip_seconds_sum 60
                trip_seconds_count 1

                """)
    }

    @Test func `handlers of one name and the same labels count together`() {
        let registry = MetricsRegistry(help: [:])
        Counter(label: "a_total", dimensions: [("x", "1"), ("y", "2")], factory: registry).increment()
        Counter(label: "a_total", dimensions: [("y", "2"), ("x", "1")], factory: registry).increment()
        #expect(registry.text().contains("a_total{x=\"1\",y=\"2\"} 2\n"))
    }

    @Test func `a counter never goes back`() {
        let registry = MetricsRegistry(help: [:])
        let counter = Counter(label: "a_total", factory: registry)
        counter.increment(by: Int64.max)
        counter.increment(by: 5)
        counter.increment(by: -7)
        #expect(registry.text().contains("a_total \(Int64.max)\n"))
    }

    @Test func `series beyond the limit are counted, not kept`() {
        let registry = MetricsRegistry(help: [:], limitSeries: 2)
        for name in ["a", "b", "c", "d"] {
            Counter(label: "x_total", dimensions: [("name", name)], factory: registry).increment()
        }
        let text = registry.text()
        #expect(text.contains("name=\"b\"") && !text.contains("name=\"c\""))
        #expect(text.contains("reshuffle_metrics_dropped_series_total 2\n"))
    }

    @Test func `one name has one type`() {
        let registry = MetricsRegistry(help: [:])
        Gauge(label: "x", factory: registry).record(1)
        Recorder(label: "x", aggregate: true, factory: registry).record(1)
        #expect(registry.text().contains("# TYPE x gauge\nx 1\n"))
        #expect(!registry.text().contains("x_bucket"))
    }

    @Test func `counting from many tasks loses nothing`() async {
        let registry = MetricsRegistry(help: [:])
        await withTaskGroup { group in
            for _ in 0..<20 {
                group.addTask {
                    for _ in 0..<500 {
                        Counter(label: "a_total", factory: registry).increment()
                        Recorder(label: "b", factory: registry).record(1)
                    }
                }
            }
        }
        #expect(registry.text().contains("a_total 10000\n"))
        #expect(registry.text().contains("b_count 10000\n"))
    }
}
