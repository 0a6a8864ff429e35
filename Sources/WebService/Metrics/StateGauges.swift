// SPDX-License-Identifier: Apache-2.0
import Alerting
import struct FoundationEssentials.Date
import Metrics
import Personnel
import Pipeline

/// What the store knows, set anew at each scrape: it is the truth, a running count would only resemble it.
struct StateGauges {
    let metrics: MetricsRegistry

    func set(_ counts: StoreCounts, now: Date) {
        set("reshuffle_articles", Double(counts.articles))
        set("reshuffle_changes", Double(counts.changes))
        set("reshuffle_alerts_owed", Double(counts.owed))
        set("reshuffle_alerts_dead", Double(counts.dead))
        set("reshuffle_alerts_oldest_owed_seconds", counts.oldestOwed.map { now.timeIntervalSince($0) } ?? 0)
    }

    func set(_ sources: [SourceID: SourceHealth]) {
        for (id, health) in sources {
            let labels = [("source", id.rawValue)]
            set("reshuffle_source_failures_in_a_row", Double(health.failuresInARow), labels)
            set("reshuffle_source_last_success_seconds", health.lastSuccess?.timeIntervalSince1970 ?? 0, labels)
            for sort in SourceNotice.Sort.troubles {
                set(
                    "reshuffle_source_trouble", health.trouble?.sort == sort ? 1 : 0,
                    labels + [("trouble", sort.rawValue)])
            }
            set("reshuffle_source_gaps", Double(health.gaps ?? 0), labels)
            set("reshuffle_source_last_news_seconds", health.lastNews?.timeIntervalSince1970 ?? 0, labels)
        }
    }

    private func set(_ label: String, _ value: Double, _ labels: [(String, String)] = []) {
        Gauge(label: label, dimensions: labels, factory: metrics).record(value)
    }
}
