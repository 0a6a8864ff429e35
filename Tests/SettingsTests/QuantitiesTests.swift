// SPDX-License-Identifier: Apache-2.0
import Alerting
import Testing

@testable import Settings

@Suite struct QuantitiesTests {
    @Test(
        "durations are whole numbers with units, from the largest to the smallest",
        arguments: [
            ("30s", Duration.seconds(30)), ("15m", .seconds(900)), ("2h", .seconds(7200)), ("7d", .seconds(604_800)),
            ("1h30m", .seconds(5400)), ("500ms", .milliseconds(500)), ("1d2h3m4s5ms", .milliseconds(93_784_005)),
            ("0s", .zero), ("90m", .seconds(5400)), ("007s", .seconds(7)),
        ])
    func durations(text: String, duration: Duration) {
        #expect(Quantities.duration(text) == duration)
    }

    @Test(
        "anything else is no duration",
        arguments: [
            "", "30", "s", "30 s", "-5s", "+5s", "1.5h", "30S", "3w", "30m1h", "1h1h", "1h 30m", "1h30", "30s!", "٣s",
            "9223372036854775807d", "99999999999999999999s", "9223372036854775807ms1d", "1mss", "éh",
        ])
    func noDurations(text: String) {
        #expect(Quantities.duration(text) == nil)
    }

    @Test(
        "a duration is written in the shortest way that reads back",
        arguments: ["0s", "5ms", "1s500ms", "5m", "1h30m", "90d"])
    func written(text: String) throws {
        #expect(Quantities.text(try #require(Quantities.duration(text))) == text)
    }

    @Test(
        "sizes are whole numbers with a binary unit",
        arguments: [("0B", 0), ("512B", 512), ("15MiB", 15 << 20), ("64KiB", 64 << 10)])
    func sizes(text: String, bytes: Int) {
        #expect(Quantities.size(text) == bytes)
        #expect(Quantities.text(sizeInBytes: bytes) == text)
    }

    @Test(
        "anything else is no size",
        arguments: ["", "15", "15MB", "15 MiB", "1.5MiB", "15mib", "MiB", "1MiB1KiB", "9223372036854775807MiB", "-1B"])
    func noSizes(text: String) {
        #expect(Quantities.size(text) == nil)
    }

    @Test(
        "a slip of the pen finds its word",
        arguments: [
            ("intervall", "interval"), ("Interval", "interval"), ("inetrval", "interval"), ("adress", "address"),
            ("min-interval", "min_interval"), ("backfil", "backfill"),
        ])
    func nearest(typed: String, word: String) {
        #expect(Nearest.word(to: typed, among: ["address", "backfill", "interval", "min_interval", "id"]) == word)
    }

    @Test(
        "a word like no other finds none",
        arguments: ["", "flux_capacitor", "xyz", String(repeating: "interval", count: 6)])
    func farAway(typed: String) {
        #expect(Nearest.word(to: typed, among: ["address", "backfill", "interval"]) == nil)
    }
}
