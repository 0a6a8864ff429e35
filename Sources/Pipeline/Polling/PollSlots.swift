// SPDX-License-Identifier: Apache-2.0
import Personnel
import struct FoundationEssentials.Date

/// Which sources are read at the same time: at most so many, and one of each host. A source that would only wait for
/// its host takes no place from others.
struct PollSlots {
    /// 1 or more.
    let concurrency: Int
    /// The pause of a host between two sources, 0 or more.
    let hostGap: Duration

    private var queue = DueQueue()
    /// Sources under way, with the hosts that they are counted for.
    private var underWay: [SourceID: String] = [:]

    init(concurrency: Int, hostGap: Duration) {
        (self.concurrency, self.hostGap) = (max(1, concurrency), hostGap)
    }

    var isIdle: Bool { underWay.isEmpty }

    func isReading(_ id: SourceID) -> Bool { underWay[id] != nil }

    /// When the next source can begin, if nothing ends before; nil where something has to end first, or none waits.
    var next: Date? { underWay.count < concurrency ? queue.next : nil }

    mutating func insert(_ source: Source, due: Date) {
        queue.insert(source.id, at: source.pollHost, due: due)
    }

    mutating func remove(_ ids: Set<SourceID>) { queue.remove(ids) }

    /// The source to be read now; nil where there is none, or no place.
    mutating func begin(at now: Date) -> SourceID? {
        guard underWay.count < concurrency, let taken = queue.take(at: now) else { return nil }
        underWay[taken.id] = taken.host
        return taken.id
    }

    /// The reading has ended.
    mutating func end(_ id: SourceID, at now: Date) {
        guard let host = underWay.removeValue(forKey: id) else { return }
        queue.leave(host, until: now.advanced(by: hostGap.seconds))
    }
}

extension Source {
    /// The server that it is asked from, as its address names it; files and folders wait for nobody.
    var pollHost: String {
        guard !isLocal, let start = address.firstRange(of: "://")?.upperBound else { return "file:\(id)" }
        let authority = address[start...].prefix { !"/?#\\".contains($0) }
        let place = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
        let host = place.hasPrefix("[") ? place.prefix { $0 != "]" } : place.prefix { $0 != ":" }
        return host.lowercased()
    }
}

/// The next moment at which a loop wants to be woken. Of several wakers only the last one that was set counts.
struct PollAlarm {
    private var at: Date?

    /// True where a waker has to be started for this moment: none comes sooner, or hardly later.
    mutating func set(for moment: Date) -> Bool {
        if let at, moment > at.advanced(by: -0.01) { return false }
        at = moment
        return true
    }

    /// A waker's moment has come.
    mutating func rang(_ moment: Date) {
        if at == moment { at = nil }
    }
}
