// SPDX-License-Identifier: Apache-2.0
public import Personnel
public import Pipeline
import Resolution

extension MemoryLedger: Corrections {
    public func retract(
        _ id: ChangeID, because reason: String, under policy: RecordPolicy
    ) throws(LedgerError) -> Recorded? {
        settle(.retract(id, reason: reason), under: policy).first
    }

    public func restore(_ id: ChangeID, under policy: RecordPolicy) throws(LedgerError) -> Recorded? {
        settle(.restore(id), under: policy).first
    }

    public func withdraw(
        _ keys: [String], of source: SourceID, because reason: String, under policy: RecordPolicy
    ) throws(LedgerError) -> [Recorded] {
        shelf.withdraw(keys, of: source).flatMap { article, previous in
            settle(.withdraw(article, previous: previous, reason: reason), under: policy)
        }
    }

    /// One piece holds all.
    public func rejudge(
        _ reach: RegisterReach, after place: RejudgedPlace?, under policy: RecordPolicy
    ) throws(LedgerError) -> RejudgedPiece {
        let changes = shelf.changes(in: reach)
        return RejudgedPiece(
            recorded: settle(.rejudge(changes), under: policy), mentions: shelf.mentions(of: changes), next: nil)
    }

    /// What the register of people knows from now on.
    public func know(_ people: [RegisterPerson]) { shelf.people = people }
}
