// SPDX-License-Identifier: Apache-2.0

/// Reads JSON as far as it goes: what is cut off is closed, line breaks in texts are kept, commas are not missed.
///
/// Open lists and objects stand on a stack of our own, no deeper than the limit.
struct JSONReader {
    private let depthLimit: Int
    private let selection: JSONSelection?
    private let isPart: Bool
    private var scanner: JSONScanner
    private var open = [Container]()
    /// How many containers are open that nobody asked for.
    private var skipped = 0
    private var root: JSONValue?
    private(set) var tally: RepairTally

    private struct Container {
        var isObject: Bool
        var values = [JSONValue]()
        var members = [String: JSONValue]()
        /// The key whose value comes next.
        var key: String?

        var value: JSONValue { isObject ? .object(members) : .list(values) }
    }

    /// Reads the whole, or the value that stands in a range. With a selection, only what that asks for is kept.
    init(
        _ bytes: [UInt8], in range: Range<Int>? = nil, selecting selection: JSONSelection? = nil, depthLimit: Int,
        tally: RepairTally
    ) {
        (self.depthLimit, self.selection, self.tally) = (depthLimit, selection, tally)
        isPart = range != nil
        scanner = JSONScanner(bytes, in: range ?? 0..<bytes.count)
    }

    /// Nil where there is no value at all.
    mutating func read() throws(FeedError) -> JSONValue? {
        while root == nil, let token = scanner.next() {
            switch token {
            case .open(let isObject): try enter(isObject)
            case .close: close()
            case .text(let range): if skipped == 0 { placeText(range) }
            case .number(let range): if skipped == 0 { place(.number(scanner.bytes.string(range))) }
            case .word(let range): if skipped == 0 { place(literal(range)) }
            }
        }
        if root == nil, !open.isEmpty, !isPart { tally.count(.truncated) }
        while root == nil, !open.isEmpty { close() }
        return root
    }
}

extension JSONReader {
    private mutating func enter(_ isObject: Bool) throws(FeedError) {
        guard open.count + skipped < depthLimit else { throw .tooDeep(limit: depthLimit, offset: scanner.start) }
        if skipped > 0 || !keepsContainer {
            if skipped == 0 { place(isObject ? .object([:]) : .list([])) }
            skipped += 1
        } else {
            open.append(Container(isObject: isObject))
        }
    }

    private mutating func close() {
        if skipped > 0 {
            skipped -= 1
        } else if let closed = open.popLast() {
            place(closed.value)
        }
    }

    private var keepsContainer: Bool {
        guard let selection, let parent = open.last else { return true }
        if let key = parent.key { return selection.containers.contains(key) }
        return !parent.isObject && parent.values.count < selection.listLimit && open.count <= selection.depth
    }

    private mutating func placeText(_ range: Range<Int>) {
        if let selection, let parent = open.last, let key = parent.key, !selection.keys.contains(key) {
            open[open.count - 1].key = nil
            return
        }
        place(.text(JSONText.string(range, of: scanner.bytes, tally: &tally)))
    }

    private mutating func place(_ value: JSONValue) {
        guard var container = open.popLast() else {
            root = value
            return
        }
        if !container.isObject {
            if container.values.count < selection?.listLimit ?? .max { container.values.append(value) }
        } else if let key = container.key {
            if selection?.keys.contains(key) ?? true { container.members[key] = value }
            container.key = nil
        } else if case .text(let key) = value {
            container.key = key
        }
        open.append(container)
    }

    private mutating func literal(_ range: Range<Int>) -> JSONValue {
        switch scanner.bytes.string(range) {
        case "true": return .boolean(true)
        case "false": return .boolean(false)
        case "null": return .null
        default:
            tally.count(.wrongType)
            return .null
        }
    }
}

/// What is asked for of a document that may be large: the rest is passed over, and takes no memory.
struct JSONSelection {
    let keys: Set<String>
    /// Those whose lists and objects are kept; others become empty ones.
    let containers: Set<String>
    /// Longer lists are cut.
    let listLimit: Int
    /// Lists and objects in lists are kept down to this depth.
    let depth: Int
}
