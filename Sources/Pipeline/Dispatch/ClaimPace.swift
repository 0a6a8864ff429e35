// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials

/// How many letters are claimed at once. A commit costs milliseconds whatever it holds, so that a receiver that keeps up
/// gets more and more with one; a slow one, or one that fails, holds no more than it can take.
struct ClaimPace {
    private let least: Int
    private var size: Int
    private var claimed = Date.distantPast
    private var wasFull = false
    private var hasFailed = false

    /// A transaction of so many keeps other writers waiting for some milliseconds.
    static let most = 512

    init(least: Int) { (self.least, size) = (least, least) }

    /// More is claimed ahead while fewer than these are left; 0 before the receiver has shown that it keeps up.
    var prefetch: Int { size > least ? size / 2 : 0 }

    /// The size of a claim that is made now: twice the last one where that was worked off within a second.
    mutating func next(at now: Date) -> Int {
        let keepsUp = wasFull && !hasFailed && (0...1).contains(now.timeIntervalSince(claimed))
        size = keepsUp ? min(size * 2, max(least, Self.most)) : least
        (claimed, hasFailed) = (now, false)
        return size
    }

    mutating func claimed(isFull: Bool) { wasFull = isFull }

    mutating func failed() { hasFailed = true }
}
