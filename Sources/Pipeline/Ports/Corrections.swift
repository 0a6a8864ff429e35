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

    /// Judges stored mentions again after the register has changed, a piece of them in one transaction: what they come
    /// to is what it would be if the register had known before. Nobody is alerted of what was told already.
    ///
    /// - `place`: where the piece before ended; nil for the first.
    func rejudge(
        _ reach: RegisterReach, after place: RejudgedPlace?, under policy: RecordPolicy
    ) async throws(LedgerError) -> RejudgedPiece
}

/// Which mentions a change of the register can have touched.
public enum RegisterReach: Sendable, Hashable {
    /// Those that were taken for these people, and those of changes that are filed under these names.
    case people(Set<PersonID>, names: [String])
    /// All: a register was imported.
    case all
}

/// How far the judging anew has come.
public struct RejudgedPlace: Sendable, Hashable {
    public let number: Int64
    public init(_ number: Int64) { self.number = number }
}

public struct RejudgedPiece: Sendable {
    /// What was made or visibly revised.
    public var recorded: [Recorded]
    /// How many mentions were looked at.
    public var mentions: Int
    /// Nil where nothing is left.
    public var next: RejudgedPlace?

    public init(recorded: [Recorded], mentions: Int, next: RejudgedPlace?) {
        (self.recorded, self.mentions, self.next) = (recorded, mentions, next)
    }
}

extension Corrections {
    /// Judges everything in reach, piece by piece. A running daemon gets its turn between them; what it records
    /// meanwhile is judged with the register as it is now.
    ///
    /// - `told`: called after each piece with the mentions looked at and the changes revised so far.
    /// - Returns: how many changes were made or visibly revised.
    @discardableResult
    public func rejudgeAll(
        _ reach: RegisterReach, under policy: RecordPolicy, told: (Int, Int) -> Void = { _, _ in }
    ) async throws(LedgerError) -> Int {
        var (mentions, revised) = (0, 0)
        var place: RejudgedPlace?
        repeat {
            let piece = try await rejudge(reach, after: place, under: policy)
            mentions += piece.mentions
            revised += piece.recorded.count
            place = piece.next
            told(mentions, revised)
        } while place != nil
        return revised
    }
}
