// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Logging
import Metrics
import Personnel
import Pipeline

/// What the loops report, as log lines and metrics: ids and numbers, never names or texts.
struct Telemetry: Sendable {
    let logger: Logger

    func tell(_ report: PollReport) {
        let source = report.source.rawValue
        let result = report.error == nil ? "read" : "failed"
        Counter(label: "reshuffle_polls", dimensions: [("source", source), ("result", result)]).increment()
        for notice in report.notices { tell(notice) }
        if let error = report.error {
            logger.warning(
                "source failed",
                metadata: [
                    "source": "\(source)", "error": "\(error)", "in_a_row": "\(report.health.failuresInARow)",
                ])
            return
        }
        Counter(label: "reshuffle_articles", dimensions: [("source", source)]).increment(by: report.articles)
        for (repair, count) in report.repairs {
            Counter(label: "reshuffle_repairs", dimensions: [("source", source), ("repair", repair)])
                .increment(by: count)
        }
        for (reason, count) in report.dropped {
            Counter(label: "reshuffle_dropped_entries", dimensions: [("source", source), ("reason", reason)])
                .increment(by: count)
        }
        logger.info("source read", metadata: ["source": "\(source)", "new": "\(report.articles)"])
        for recorded in report.recorded { tell(recorded, from: source) }
    }

    private func tell(_ notice: SourceNotice) {
        let metadata: Logger.Metadata = [
            "source": "\(notice.source)", "since": "\(ChangeRecord.instant(notice.since))",
            "detail": "\(notice.detail ?? "it is well again")",
        ]
        logger.log(level: notice.sort == .healed ? .notice : .error, "\(notice.event.rawValue)", metadata: metadata)
    }

    private func tell(_ recorded: Recorded, from source: String) {
        let change = recorded.change
        let result = recorded.isNew ? "new" : "revised"
        Counter(label: "reshuffle_changes", dimensions: [("kind", change.claim.kind.id), ("result", result)])
            .increment()
        logger.notice(
            recorded.isNew ? "new change" : "change revised",
            metadata: [
                "change": "\(change.id)", "revision": "\(change.revision)", "kind": "\(change.claim.kind.id)",
                "status": "\(change.claim.status.rawValue)", "source": "\(source)", "owed": "\(recorded.owed)",
            ])
    }

    func tell(_ endpoint: EndpointID, isOff: Bool) {
        Gauge(label: "reshuffle_endpoint_disabled", dimensions: [("endpoint", endpoint.rawValue)])
            .record(isOff ? 1 : 0)
    }

    func tell(_ endpoint: EndpointID, isLimited: Bool) {
        Gauge(label: "reshuffle_endpoint_limited", dimensions: [("endpoint", endpoint.rawValue)])
            .record(isLimited ? 1 : 0)
    }

    /// An alert that was given up untried.
    func tell(unreadable alert: AlertID, for endpoint: EndpointID) {
        Counter(label: "reshuffle_alerts_given_up", dimensions: [("endpoint", endpoint.rawValue)]).increment()
        Counter(label: "reshuffle_alerts_unreadable", dimensions: [("endpoint", endpoint.rawValue)]).increment()
        logger.error(
            "alert given up: what is stored of it cannot be read",
            metadata: [
                "alert": "\(alert)", "endpoint": "\(endpoint)",
                "remedy": "restore a backup or update the program, then `reshuffle alerts retry \(alert)`",
            ])
    }

    func tell(_ alert: OwedAlert, _ outcome: DeliveryOutcome) {
        let endpoint = alert.endpoint.rawValue
        let result: String
        switch outcome {
        case .delivered(let at, _):
            result = "delivered"
            Timer(label: "reshuffle_alert_latency", dimensions: [("endpoint", endpoint)])
                .recordSeconds(max(0, at.timeIntervalSince(alert.queued)))
            // Which article brought an update is not known here, so its publication is not either.
            if alert.event == .created, let published = alert.subject.change?.published?.instant {
                Timer(label: "reshuffle_alert_publication_latency", dimensions: [("endpoint", endpoint)])
                    .recordSeconds(max(0, at.timeIntervalSince(published)))
            }
            logger.info("alert delivered", metadata: ["alert": "\(alert.id)", "endpoint": "\(endpoint)"])
        case .retry(let at, let failure, _):
            result = failure.rawValue
            logger.warning(
                "alert failed",
                metadata: [
                    "alert": "\(alert.id)", "endpoint": "\(endpoint)", "failure": "\(failure.rawValue)",
                    "attempt": "\(alert.attempts + 1)", "again": "\(ChangeRecord.instant(at))",
                ])
        case .dead(_, let failure, _):
            result = failure.rawValue
            Counter(label: "reshuffle_alerts_given_up", dimensions: [("endpoint", endpoint)]).increment()
            logger.error(
                "alert given up",
                metadata: [
                    "alert": "\(alert.id)", "endpoint": "\(endpoint)", "failure": "\(failure.rawValue)",
                    "attempts": "\(alert.attempts + 1)",
                ])
        }
        Counter(label: "reshuffle_alert_attempts", dimensions: [("endpoint", endpoint), ("result", result)])
            .increment()
    }
}
