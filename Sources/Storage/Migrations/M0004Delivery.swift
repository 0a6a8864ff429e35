// SPDX-License-Identifier: Apache-2.0

extension Migration {
    /// Alerts go out in letters (`batch`), are due apart from when they last changed, keep their failed attempts, and
    /// endpoints stay switched off.
    static let delivery = Migration(
        name: "0004-delivery",
        sql: """
            ALTER TABLE alert ADD COLUMN due INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE alert ADD COLUMN batch TEXT;
            UPDATE alert SET due = at WHERE state = 'owed' AND attempts > 0;
            DROP INDEX alert_owed;
            CREATE INDEX alert_due ON alert(endpoint, due, number) WHERE state = 'owed';
            CREATE INDEX alert_urgent ON alert(endpoint, due, number)
                WHERE state = 'owed' AND event = 'change.retracted';
            CREATE INDEX alert_batch ON alert(batch) WHERE batch IS NOT NULL AND state <> 'delivered';
            CREATE INDEX alert_queued ON alert(queued) WHERE state = 'owed';
            CREATE INDEX alert_dead_number ON alert(number) WHERE state = 'dead';
            CREATE TABLE alert_attempt (
                alert INTEGER NOT NULL REFERENCES alert(number) ON DELETE CASCADE,
                number INTEGER NOT NULL,
                at INTEGER NOT NULL,
                failure TEXT NOT NULL,
                detail TEXT NOT NULL,
                PRIMARY KEY (alert, number)
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE endpoint_state (
                endpoint TEXT NOT NULL PRIMARY KEY,
                address TEXT NOT NULL,
                disabled_at INTEGER NOT NULL,
                reason TEXT NOT NULL
            ) STRICT;
            """)
}
