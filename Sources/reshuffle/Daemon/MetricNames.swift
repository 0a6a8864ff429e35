// SPDX-License-Identifier: Apache-2.0

/// Every metric that the program writes, with its line of help.
enum MetricNames {
    static let help = [
        "reshuffle_polls_total": "Readings of sources, by result.",
        "reshuffle_articles_total": "Articles that were new.",
        "reshuffle_repairs_total": "Flaws in feeds that were mended, by kind.",
        "reshuffle_dropped_entries_total": "Entries that could not become articles, by reason.",
        "reshuffle_changes_total": "Changes that were made or visibly revised, by kind.",
        "reshuffle_alert_attempts_total": "Attempts to deliver alerts, by result.",
        "reshuffle_alerts_given_up_total": "Alerts that were given up after their last attempt.",
        "reshuffle_alerts_unreadable_total": "Alerts that were given up since what is stored of them cannot be read.",
        "reshuffle_alert_latency_seconds": "From queueing an alert to its delivery.",
        "reshuffle_alert_publication_latency_seconds": "From the publication of news to the delivery of its alert.",
        "reshuffle_endpoint_disabled": "1 while an endpoint is switched off since it answered 410.",
        "reshuffle_endpoint_limited": "1 while an endpoint's rate limit holds back what is due.",
        "reshuffle_configuration_good":
            "1 while the configuration on disk is the one in force, 0 after a refused reload.",
    ]

    /// Buckets of histograms whose values are no matter of seconds.
    static let bounds: [String: [Double]] = [
        // To 75 hours of attempts.
        "reshuffle_alert_latency_seconds": [
            0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300, 3600, 6 * hour, day, 3 * day, 7 * day,
        ],
        // Feeds are read minutes after, and tell of what is days old.
        "reshuffle_alert_publication_latency_seconds": [
            1, 10, 60, 300, 900, 1800, hour, 2 * hour, 6 * hour, 12 * hour, day, 2 * day, 4 * day, 7 * day,
        ],
    ]

    private static let hour = 3600.0
    private static let day = 24 * hour
}
