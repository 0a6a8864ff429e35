// SPDX-License-Identifier: Apache-2.0

/// Remembers which ids came lately, within a bound: at least the latest `capacity / 2`, at most `capacity`.
///
/// Two generations in place of a list in order: an id that comes again moves to the young one; when that is full it
/// becomes the old one, and the old one is forgotten.
struct RecentIDs: Sendable {
    private let capacity: Int
    private var young: Set<String> = []
    private var old: Set<String> = []

    /// `capacity` is at least 2.
    init(capacity: Int) {
        self.capacity = max(2, capacity)
    }

    /// False where the id is known already.
    mutating func insert(_ id: String) -> Bool {
        let isNew = !young.contains(id) && !old.contains(id)
        young.insert(id)
        if young.count >= capacity / 2 { (old, young) = (young, []) }
        return isNew
    }
}
