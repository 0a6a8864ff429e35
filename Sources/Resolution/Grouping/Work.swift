// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// One thing that is done to what is known, in one transaction.
public enum Work: Sendable {
    /// An article that is new, or edited: then `previous` are the changes that its earlier version told. `sketch` is
    /// its text's; nil where it is not to be told from copies.
    case record(Article, [Mention], sketch: TextSketch?, previous: [Change]?)
    /// An article that its publisher took back; `previous` are the changes that it told.
    case withdraw(ArticleID, previous: [Change], reason: String)
    /// Judge the mentions of these changes again: the register has learned more.
    case rejudge([ChangeID])
    /// The operator takes a change back, or brings it back.
    case retract(ChangeID, reason: String)
    case restore(ChangeID)
}

/// What came of it, to be written as a whole.
public struct Outcome: Sendable {
    public var amendments: [Amendment]
    /// For each mention of a recorded article, in their order.
    public var placements: [Placement]
    /// Stored mentions that go to another change, or are judged otherwise now.
    public var moves: [Move]
    /// The facets under which each touched change is filed from now on.
    public var profiles: [ChangeID: [Facet]]

    public init(
        amendments: [Amendment] = [], placements: [Placement] = [], moves: [Move] = [],
        profiles: [ChangeID: [Facet]] = [:]
    ) {
        (self.amendments, self.placements, self.moves, self.profiles) = (amendments, placements, moves, profiles)
    }
}

/// Where a mention of the recorded article belongs.
public struct Placement: Hashable, Sendable {
    public var change: ChangeID
    public var judgement: Judgement
    public var register: PersonID?

    public init(change: ChangeID, judgement: Judgement, register: PersonID? = nil) {
        (self.change, self.judgement, self.register) = (change, judgement, register)
    }
}

/// Where a stored mention belongs from now on.
public struct Move: Hashable, Sendable {
    public var testimony: TestimonyID
    public var change: ChangeID
    public var judgement: Judgement
    public var register: PersonID?

    public init(testimony: TestimonyID, change: ChangeID, judgement: Judgement, register: PersonID? = nil) {
        (self.testimony, self.change, self.judgement) = (testimony, change, judgement)
        self.register = register
    }
}
