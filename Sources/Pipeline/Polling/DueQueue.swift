// SPDX-License-Identifier: Apache-2.0
import Personnel
import struct FoundationEssentials.Date

/// Sources in the order in which they may be read: when they are due, and their host is neither busy nor resting.
///
/// A host gives out one source at a time, so that sources of a slow host wait for each other alone. Each operation
/// moves at most some hundred kilobytes for 10,000 sources.
struct DueQueue {
    private struct Item {
        let due: Date
        let id: SourceID
    }

    /// The sources of one host.
    private struct Lane {
        /// Latest first, so that the next one is taken from the end.
        var items: [Item] = []
        /// The end of the pause after the request before.
        var freeAt = Date.distantPast
        /// Somebody reads from it.
        var isBusy = false

        /// When the next one may be taken; nil while that is not known.
        var opens: Date? { isBusy ? nil : items.last.map { max($0.due, freeAt) } }
    }

    private struct Opening {
        let at: Date
        let host: String

        func comesAfter(_ other: Opening) -> Bool { (at, host) > (other.at, other.host) }
    }

    private var lanes: [String: Lane] = [:]
    /// One for each lane that is not busy and not empty; latest first.
    private var openings: [Opening] = []

    /// When a source may be taken next; nil: not before one is put in or a host is left.
    var next: Date? { openings.last?.at }

    mutating func insert(_ id: SourceID, at host: String, due: Date) {
        change(host) { lane in
            lane.items.insert(Item(due: due, id: id), at: lane.items.placeInOrder { $0.due > due })
        }
    }

    /// Takes the source that could have been read for longest; nil where none may be yet. Its host gives no other
    /// until it is left.
    mutating func take(at now: Date) -> (id: SourceID, host: String)? {
        guard let opening = openings.last, opening.at <= now else { return nil }
        var id: SourceID?
        change(opening.host) { lane in
            id = lane.items.popLast()?.id
            lane.isBusy = true
        }
        return id.map { ($0, opening.host) }
    }

    /// The reading from the host has ended; it is asked again after `rest`.
    mutating func leave(_ host: String, until rest: Date) {
        change(host) { lane in (lane.isBusy, lane.freeAt) = (false, rest) }
    }

    mutating func remove(_ ids: Set<SourceID>) {
        for host in Array(lanes.keys) {
            change(host) { lane in lane.items.removeAll { ids.contains($0.id) } }
            if let lane = lanes[host], lane.items.isEmpty, !lane.isBusy { lanes[host] = nil }
        }
    }
}

extension DueQueue {
    private mutating func change(_ host: String, _ work: (inout Lane) -> Void) {
        var lane = lanes.removeValue(forKey: host) ?? Lane()
        let before = lane.opens
        work(&lane)
        let after = lane.opens
        lanes[host] = lane
        guard before != after else { return }
        if let before {
            let opening = Opening(at: before, host: host)
            let place = openings.placeInOrder { $0.comesAfter(opening) }
            openings.remove(at: place)
        }
        if let after {
            let opening = Opening(at: after, host: host)
            openings.insert(opening, at: openings.placeInOrder { $0.comesAfter(opening) })
        }
    }
}

extension Array {
    /// The first place whose element `comesAfter` is not true of; the elements before it are those of which it is.
    fileprivate func placeInOrder(_ comesAfter: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if comesAfter(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
