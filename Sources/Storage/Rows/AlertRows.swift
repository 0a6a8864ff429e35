// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import GRDB
import Personnel
import Pipeline
import Resolution

/// The table `alert`, as the recording and the lists use it. Every function runs inside its caller's transaction.
struct AlertRows {
    let database: GRDB.Database

    /// `record` is the change's JSON, `number` its row.
    func insert(
        _ id: AlertID, _ notice: Notice, of change: Change, _ record: String, _ number: Int64,
        to endpoint: EndpointID, fetched: Date, at now: Date
    ) throws {
        let instant = Instant.column(now)
        try database.cachedStatement(
            sql: """
                INSERT INTO alert (id, change, revision, endpoint, event, kind, status, denials, snapshot, state,
                    queued, fetched, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'owed', ?, ?, ?)
                """
        ).execute(arguments: [
            id.rawValue, number, change.revision, endpoint.rawValue, AlertEvent(notice).rawValue,
            change.claim.kind.id, change.claim.status.rawValue, change.denials, record, instant,
            Instant.column(fetched), instant,
        ])
    }

    func insert(_ id: AlertID, _ notice: SourceNotice, to endpoint: EndpointID) throws {
        let instant = Instant.column(notice.at)
        try database.cachedStatement(
            sql: """
                INSERT INTO alert (id, subject, endpoint, event, snapshot, state, queued, at)
                VALUES (?, ?, ?, ?, ?, 'owed', ?, ?)
                """
        ).execute(arguments: [
            id.rawValue, notice.source.rawValue, endpoint.rawValue, notice.event.rawValue,
            try JSONColumn.text(notice), instant, instant,
        ])
    }

    func insert(_ id: AlertID, _ notice: EndpointNotice, to endpoint: EndpointID) throws {
        let instant = Instant.column(notice.at)
        try database.cachedStatement(
            sql: """
                INSERT INTO alert (id, subject, endpoint, event, snapshot, state, queued, at)
                VALUES (?, ?, ?, ?, ?, 'owed', ?, ?)
                """
        ).execute(arguments: [
            id.rawValue, notice.endpoint.rawValue, endpoint.rawValue, AlertEvent.endpointDisabled.rawValue,
            try JSONColumn.text(notice), instant, instant,
        ])
    }

    /// Newest first.
    func deliveries(where condition: String, _ arguments: StatementArguments, limit: Int) throws -> [Delivery] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT alert.id, endpoint, change.id, event, state, attempts, queued, at, failure, detail, subject,
                    batch
                FROM alert LEFT JOIN change ON change.number = alert.change
                WHERE \(condition) ORDER BY alert.queued DESC, alert.number DESC LIMIT \(limit)
                """, arguments: arguments
        ).map(Self.delivery)
    }

    private static func delivery(_ row: Row) throws -> Delivery {
        guard let event = AlertEvent(rawValue: row[3]), let state = Delivery.State(rawValue: row[4]) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an alert of an unknown sort")
        }
        let (id, batch): (String, String?) = (row[0], row[11])
        let (change, failure, subject): (String?, String?, String?) = (row[2], row[8], row[10])
        let isAboutEndpoint = event == .endpointDisabled
        return Delivery(
            id: AlertID(rawValue: id), endpoint: EndpointID(rawValue: row[1]),
            change: change.map(ChangeID.init(rawValue:)),
            source: isAboutEndpoint ? nil : subject.map(SourceID.init(rawValue:)), event: event, state: state,
            attempts: row[5], queued: Instant.date(row[6]), at: Instant.date(row[7]),
            failure: failure.flatMap(DeliveryFailure.init(rawValue:)), detail: row[9],
            subjectEndpoint: isAboutEndpoint ? subject.map(EndpointID.init(rawValue:)) : nil,
            letter: batch == id ? nil : batch.map(AlertID.init(rawValue:)))
    }
}

extension AlertEvent {
    init(_ notice: Notice) {
        self =
            switch notice {
            case .created: .created
            case .updated: .updated
            case .retracted: .retracted
            }
    }

    /// Nil for what is not about a change.
    var notice: Notice? {
        switch self {
        case .created: .created
        case .updated: .updated
        case .retracted: .retracted
        case .sourceFailing, .sourceSilent, .sourceGone, .sourceHealed, .endpointDisabled: nil
        }
    }
}
