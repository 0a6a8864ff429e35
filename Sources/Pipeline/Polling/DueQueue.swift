// SPDX-License-Identifier: Apache-2.0
import Personnel
import struct FoundationEssentials.Date

/// Sources in the order in which they are due. Insertion moves at most a few kilobytes for 10,000 sources.
struct DueQueue {
    private struct Item {
        let due: Date
        let id: SourceID
    }
    /// Latest first, so that the next one is taken from the end.
    private var items: [Item] = []

    var next: Date? { items.last?.due }

    mutating func insert(_ id: SourceID, due: Date) {
        var low = 0
        var high = items.count
        while low < high {
            let middle = (low + high) / 2
            if items[middle].due > due { low = middle + 1 } else { high = middle }
        }
        items.insert(Item(due: due, id: id), at: low)
    }

    /// Takes the source that is due longest; nil where none is due by then.
    mutating func take(dueBy now: Date) -> SourceID? {
        guard let last = items.last, last.due <= now else { return nil }
        items.removeLast()
        return last.id
    }

    mutating func remove(_ ids: Set<SourceID>) {
        items.removeAll { ids.contains($0.id) }
    }
}
