// SPDX-License-Identifier: Apache-2.0
import Alerting
import FoundationEssentials

/// What a receiver that says 429 is spared: it is left alone for a while and then asked by one attempt after another
/// until it takes alerts again. Otherwise all that it is owed would use up its attempts against a closed door.
struct Manners {
    private var restsUntil: Date?
    /// Nil: it has not said 429 since all went well.
    private var atOnce: Int?

    /// A receiver that asks for more is asked again in between, by one attempt that may fail; each alert waits for its
    /// own time all the same.
    private static let longestSeconds = 60.0

    /// A clock that was set back does not make it longer.
    func mustRest(at now: Date) -> Bool {
        guard let left = restsUntil?.timeIntervalSince(now) else { return false }
        return left > 0 && left <= Self.longestSeconds
    }

    /// How many attempts may be under way where so many usually may.
    func most(_ usual: Int) -> Int { min(atOnce ?? usual, usual) }

    mutating func learn(from outcome: DeliveryOutcome, at now: Date) {
        switch outcome {
        case .retry(let at, .rateLimited, _):
            restsUntil = now + min(max(0, at.timeIntervalSince(now)), Self.longestSeconds)
            atOnce = 1
        case .delivered: atOnce = atOnce.flatMap { $0 < 64 ? $0 + 1 : nil }
        case .retry, .dead: break
        }
    }
}
