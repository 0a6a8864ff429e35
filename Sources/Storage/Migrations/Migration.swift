// SPDX-License-Identifier: Apache-2.0

/// One step of the schema, for ever: it is never edited once it was released, another is appended.
struct Migration: Sendable {
    /// For ever: it names the backup that is made before the step.
    let name: String
    let sql: String

    /// In the order in which they are applied. The database's `user_version` counts those that were.
    static let all: [Migration] = [.initial, .operatorAlerts]
}
