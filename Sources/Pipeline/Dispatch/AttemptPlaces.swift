// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// Places for attempts that all endpoints share. Each endpoint may have one attempt under way without a place, and
/// needs one for each further attempt: so receivers that hang with all that they were sent, however many, cannot keep
/// another one waiting, and what is under way at once stays bounded.
final class AttemptPlaces: Sendable {
    private let limit: Int
    private let taken = Atomic(0)

    /// 448 connections, one more for each endpoint and those of the readings stay below the usual limit of 1,024 open
    /// files.
    init(_ limit: Int = 448) { self.limit = limit }

    /// False where all are taken.
    func take() -> Bool {
        if taken.add(1, ordering: .relaxed).newValue <= limit { return true }
        giveBack()
        return false
    }

    func giveBack() { taken.subtract(1, ordering: .relaxed) }
}
