// SPDX-License-Identifier: Apache-2.0
import GRDB

/// One step of the schema, for ever: it is never edited once it was released, another is appended.
struct Migration: Sendable {
    /// For ever: it names the backup that is made before the step.
    let name: String
    let sql: String
    /// What SQL alone cannot do, in the same transaction; nil where nothing is left.
    var then: (@Sendable (GRDB.Database) throws -> Void)? = nil

    /// In the order in which they are applied. The database's `user_version` counts those that were.
    static let all: [Migration] = [
        .initial, .operatorAlerts, .peopleAndPosts, .delivery, .deliveryLists, .witnesses, .spellings,
    ]
}
