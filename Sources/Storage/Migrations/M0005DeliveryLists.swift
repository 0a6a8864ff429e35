// SPDX-License-Identifier: Apache-2.0

extension Migration {
    /// Deliveries are listed by when they were queued, also those of one endpoint and those that were given up.
    static let deliveryLists = Migration(
        name: "0005-delivery-lists",
        sql: """
            CREATE INDEX alert_by_queued ON alert(queued);
            CREATE INDEX alert_of_endpoint ON alert(endpoint, queued);
            CREATE INDEX alert_dead_queued ON alert(queued) WHERE state = 'dead';
            DROP INDEX alert_dead_number;
            """)
}
