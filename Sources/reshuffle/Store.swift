// SPDX-License-Identifier: Apache-2.0
import Pipeline

/// The store as the commands see it: its ports, and how to close it.
struct Store: Sendable {
    let ledger: any Ledger
    let changes: any ChangeCatalog
    let state: any StateCatalog
    let outbox: any Outbox
    let register: any PeopleRegister
    let tenures: any TenureCatalog
    let corrections: any Corrections
    let close: @Sendable () async -> Void
}
