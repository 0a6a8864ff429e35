// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// What one article does to one change.
public struct Amendment: Sendable {
    /// Nil for a change that was not known.
    public let before: Change?
    public let after: Change
    /// Why the revision rose; nil for a new change, and where only the proof has grown.
    public let reason: String?
    /// The article is recorded for the first time, and one of its mentions would be alerted by itself.
    public let isNews: Bool
    /// A change that is new only because known mentions were divided otherwise, of a change that nobody was told of.
    public let isOld: Bool

    public init(before: Change?, after: Change, reason: String?, isNews: Bool, isOld: Bool = false) {
        (self.before, self.after, self.reason, self.isNews) = (before, after, reason, isNews)
        self.isOld = isOld
    }

    /// What somebody is to be told, given what they were told last.
    ///
    /// `told` is nil for somebody who has never been told of the change. `wants` tells whether they want such a
    /// change; it does not matter to those who were told before, since they must learn of every correction. What they
    /// were told of a change that was merged into this one counts.
    public func notice(to told: Told?, wants: (Change) -> Bool) -> Notice? {
        // It lives on in another, which is told instead.
        if after.mergedInto != nil { return nil }
        guard let told, told.notice != .retracted else {
            guard after.retraction == nil, after.decision.alerts, wants(after) else { return nil }
            // Not for every late echo: it opens where the change becomes one to alert, or is told as news.
            let opens = before.map { !$0.decision.alerts || $0.retraction != nil || !wants($0) } ?? !isOld
            return opens || isNews ? .created : nil
        }
        if after.retraction != nil { return .retracted }
        let isCorrected = after.claim.status != told.status || after.denials > told.denials
        return isCorrected || Self.changesInEarnest(told.kind, after.claim.kind) ? .updated : nil
    }

    /// "Departed" that becomes "resigned" is only told more exactly; "dismissed" that becomes "resigned" is another
    /// matter to the one who left.
    private static func changesInEarnest(_ old: ChangeKind, _ new: ChangeKind) -> Bool {
        old != new && !old.isGeneral && !new.isGeneral
    }
}

/// What somebody is told of a change.
public enum Notice: String, Hashable, Sendable, Codable, CaseIterable {
    case created, updated, retracted
}

/// What somebody was told last of a change.
public struct Told: Hashable, Sendable {
    public let notice: Notice
    public let kind: ChangeKind
    public let status: Status
    /// How many denials the change was linked to.
    public let denials: Int

    public init(notice: Notice, kind: ChangeKind, status: Status, denials: Int) {
        (self.notice, self.kind, self.status, self.denials) = (notice, kind, status, denials)
    }

    public init(_ notice: Notice, of change: Change) {
        self.init(
            notice: notice, kind: change.claim.kind, status: change.claim.status, denials: change.denials)
    }
}

extension Change {
    /// How many changes deny this one, or are denied by it.
    public var denials: Int { links.count { $0.relation == .denies } }
}
