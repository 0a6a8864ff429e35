// SPDX-License-Identifier: Apache-2.0

extension Migration {
    /// Alerts may be about something else than a change: `subject` then says what, by its id. Which events there are
    /// is no longer the schema's to say, so that a new one needs no new table.
    static let operatorAlerts = Migration(
        name: "0002-operator-alerts",
        sql: """
            CREATE TABLE alert_of_all (
                number INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                change INTEGER REFERENCES change(number),
                revision INTEGER CHECK (revision > 0),
                subject TEXT,
                endpoint TEXT NOT NULL,
                event TEXT NOT NULL,
                kind TEXT,
                status TEXT,
                denials INTEGER,
                snapshot TEXT,
                state TEXT NOT NULL CHECK (state IN ('owed', 'delivered', 'dead')),
                attempts INTEGER NOT NULL DEFAULT 0,
                queued INTEGER NOT NULL,
                fetched INTEGER,
                at INTEGER NOT NULL,
                lease_until INTEGER,
                failure TEXT,
                detail TEXT,
                UNIQUE (change, endpoint, event, revision),
                UNIQUE (subject, endpoint, event, queued),
                CHECK (state = 'delivered' OR snapshot IS NOT NULL),
                CHECK ((change IS NULL) <> (subject IS NULL)),
                CHECK (change IS NULL
                    OR (revision IS NOT NULL AND kind IS NOT NULL AND status IS NOT NULL AND denials IS NOT NULL))
            ) STRICT;
            INSERT INTO alert_of_all (number, id, change, revision, endpoint, event, kind, status, denials, snapshot,
                state, attempts, queued, fetched, at, lease_until, failure, detail)
            SELECT number, id, change, revision, endpoint, event, kind, status, denials, snapshot,
                state, attempts, queued, fetched, at, lease_until, failure, detail
            FROM alert;
            DROP TABLE alert;
            ALTER TABLE alert_of_all RENAME TO alert;
            CREATE INDEX alert_owed ON alert(endpoint, at) WHERE state = 'owed';
            CREATE INDEX alert_dead ON alert(at) WHERE state = 'dead';
            """)
}
