// SPDX-License-Identifier: Apache-2.0

/// Where the values of a JSON Feed's outermost object stand, and each of its items.
struct JSONOutline {
    /// The last one of each key that is asked for.
    private(set) var members = [String: Range<Int>]()
    /// The objects in the list of items; nil where there is no such list.
    private(set) var items: [Range<Int>]?
    /// Items that are no objects.
    private(set) var wrongItems = 0
    private(set) var isTruncated = false

    private static let itemsKey = "items"

    /// Reads the document once, and keeps nothing of it but places.
    init(of bytes: [UInt8], keys: Set<String>, limits: FeedLimits) throws(FeedError) {
        var scanner = JSONScanner(bytes, in: 0..<bytes.count)
        var ignored = RepairTally()
        var depth = 0
        var (key, valueStart, itemStart) = (nil as String?, 0, 0)
        while let token = scanner.next() {
            let isItem = depth == 2 && key == Self.itemsKey && items != nil
            switch token {
            case .open(let isObject):
                guard depth < limits.depth else { throw .tooDeep(limit: limits.depth, offset: scanner.start) }
                if depth == 0, !isObject { return }
                if depth == 1 {
                    valueStart = scanner.start
                    if key == Self.itemsKey { (items, wrongItems) = (isObject ? nil : [], 0) }
                }
                if isItem {
                    itemStart = isObject ? scanner.start : -1
                    if !isObject { wrongItems += 1 }
                }
                depth += 1
            case .close:
                depth -= 1
                if depth <= 0 { return }
                if depth == 2, key == Self.itemsKey, items != nil {
                    try add(itemStart, scanner.index, limit: limits.entries)
                    itemStart = -1
                }
                if depth == 1 { note(&key, valueStart..<scanner.index, keys) }
            case .text(let range):
                if depth == 1, key == nil {
                    key = JSONText.string(range, of: bytes, tally: &ignored)
                    itemStart = -1
                } else if depth == 1 {
                    note(&key, scanner.start..<scanner.index, keys)
                } else if isItem {
                    wrongItems += 1
                }
            case .number(let range), .word(let range):
                if depth == 1 { note(&key, range, keys) }
                if isItem { wrongItems += 1 }
            }
        }
        isTruncated = depth > 0
        if depth > 2, key == Self.itemsKey, items != nil { try add(itemStart, bytes.count, limit: limits.entries) }
    }

    private mutating func note(_ key: inout String?, _ range: Range<Int>, _ keys: Set<String>) {
        if let key, keys.contains(key) { members[key] = range }
        key = nil
    }

    private mutating func add(_ start: Int, _ end: Int, limit: Int) throws(FeedError) {
        guard start >= 0, let count = items?.count else { return }
        guard count < limit else { throw .tooManyEntries(limit: limit) }
        items?.append(start..<end)
    }
}
