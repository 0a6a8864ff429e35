// SPDX-License-Identifier: Apache-2.0

/// How well pairs of mentions are told to be one change or two.
///
/// What counts is what gets joined: an answer that leaves it open joins nothing, so it is right for two changes and a
/// miss for one.
public struct PairScore: Sendable, Hashable {
    /// Of joining: right and wrong are the pairs that were joined, missed those that should have been.
    public private(set) var joined = Tally()
    /// Two changes that were left two.
    public private(set) var keptApart = 0
    /// Pairs of either sort that were left open.
    public private(set) var leftOpen = 0

    public init() {}

    public var pairs: Int { joined.right + joined.wrong + joined.missed + keptApart }

    /// - `isJoined`: the two were taken for one change.
    /// - `isOpen`: they were neither taken for one nor for two.
    public mutating func add(_ pair: LabelledPair, isJoined: Bool, isOpen: Bool) {
        switch (pair.isSame, isJoined) {
        case (true, true): joined.right += 1
        case (true, false): joined.missed += 1
        case (false, true): joined.wrong += 1
        case (false, false): keptApart += 1
        }
        if isOpen { leftOpen += 1 }
    }
}

extension PairScore: Measured {
    public func share(of figure: PinnedFigure) -> Share? {
        switch figure {
        case .pairsRight: Share(part: joined.right, of: joined.right + joined.wrong)
        case .pairsFound: Share(part: joined.right, of: joined.right + joined.missed)
        case .alertsRight, .alertsFound, .kindAndPerson, .statusRight, .emptyAlerted: nil
        }
    }
}
