// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// What is taken back, brought back or judged again. Each call is one transaction; nothing is ever deleted.
public protocol Corrections: Sendable {
    /// The operator withdraws a change: whoever was alerted of it is told. Nil where there is no such change, or it is
    /// withdrawn already.
    func retract(
        _ id: ChangeID, because reason: String, under policy: RecordPolicy
    ) async throws(LedgerError) -> Recorded?

    /// Undoes a withdrawal by the operator. Nil where there is none.
    func restore(_ id: ChangeID, under policy: RecordPolicy) async throws(LedgerError) -> Recorded?

    /// A publisher takes entries back: what only they told is withdrawn. Unknown keys are passed over.
    func withdraw(
        _ keys: [String], of source: SourceID, because reason: String, under policy: RecordPolicy
    ) async throws(LedgerError) -> [Recorded]

    /// Judges the mentions of people again after the register has changed: those that it holds for these people, and
    /// those under these names. At most 200 changes a call, the latest; the others when they are next told of.
    func rejudge(
        _ people: Set<PersonID>, names: [String], under policy: RecordPolicy
    ) async throws(LedgerError) -> [Recorded]
}
