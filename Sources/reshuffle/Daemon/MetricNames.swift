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
        "reshuffle_alert_latency_seconds": "From queueing an alert to its delivery.",
        "reshuffle_configuration_good":
            "1 while the configuration on disk is the one in force, 0 after a refused reload.",
    ]
}
