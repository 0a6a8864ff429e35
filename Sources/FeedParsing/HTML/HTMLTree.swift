// SPDX-License-Identifier: Apache-2.0

/// A page as a flat list of its elements, in the order of their start tags; the first one is the page itself.
///
/// Tolerant as browsers are: missing end tags are implied, stray ones left out. Nothing recurses.
struct HTMLTree: Sendable {
    struct Node: Sendable {
        let name: PackedName
        let role: HTMLRole
        /// Nil for the page itself.
        let tag: StartTag?
        /// The place of the element around it; its own place for the page itself.
        let parent: Int
        /// Where its inside ends, in bytes; for elements without an inside, where the tag ends.
        fileprivate(set) var end: Int
        /// False where the end was implied by something else.
        fileprivate(set) var hasEndTag = false

        /// From the tag's end to the inside's.
        var inside: Range<Int> {
            let start = tag?.whole.upperBound ?? 0
            return start..<max(start, end)
        }
    }

    /// A run of characters directly inside an element.
    struct Text: Sendable {
        let node: Int
        let range: Range<Int>
    }

    let bytes: [UInt8]
    private(set) var nodes: [Node]
    private(set) var texts = [Text]()

    /// Elements that are deeper stay where the last allowed one is: pages don't nest so deeply, hostile ones do.
    private static let depthLimit = 256

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        nodes = [Node(name: "", role: .block, tag: nil, parent: 0, end: bytes.count)]
        var open = [0]
        var scanner = MarkupScanner(bytes, dialect: .html)
        while let token = scanner.next() {
            switch token {
            case .text(let range), .cdata(let range):
                if !bytes.trimmed(range).isEmpty { closeHead(&open, at: range.lowerBound) }
                texts.append(Text(node: open[open.count - 1], range: range))
            case .start(let tag): start(tag, &open, &scanner)
            case .end(let tag): end(tag, &open)
            }
        }
        close(open.count - 1, &open, at: bytes.count)
    }

    /// The value of an attribute, references decoded; nil where the element has no such attribute.
    func attribute(_ name: PackedName, of node: Int) -> String? {
        guard let tag = nodes[node].tag else { return nil }
        for attribute in Attributes(of: tag, in: bytes) where PackedName(lowercasing: bytes, attribute.name) == name {
            var tally = RepairTally()
            return CharacterReferences(dialect: .html, isAttribute: true).string(
                attribute.value, of: bytes, tally: &tally)
        }
        return nil
    }
}

extension HTMLTree {
    private mutating func start(_ tag: StartTag, _ open: inout [Int], _ scanner: inout MarkupScanner) {
        let name = PackedName(lowercasing: bytes, tag.name)
        let role = HTMLRole(name)
        if !Self.heads.contains(name) { closeHead(&open, at: tag.whole.lowerBound) }
        if let closers = Self.implied[name] {
            // A new item ends the one before it, but not one of an outer list.
            while open.count > 1, closers.contains(nodes[open[open.count - 1]].name) {
                close(1, &open, at: tag.whole.lowerBound)
            }
        } else if role == .block, nodes[open[open.count - 1]].name == "p" {
            close(1, &open, at: tag.whole.lowerBound)
        }
        let end = tag.whole.upperBound
        nodes.append(Node(name: name, role: role, tag: tag, parent: open[open.count - 1], end: end))
        if Self.void.contains(name) || (tag.isEmpty && role == .unknown) { return }
        if name == "script" { _ = scanner.rawText(until: "script") }
        if name == "style" { _ = scanner.rawText(until: "style") }
        if open.count < Self.depthLimit { open.append(nodes.count - 1) }
    }

    /// Closes the nearest open element of that name, if no table cell or list stands between.
    private mutating func end(_ tag: EndTag, _ open: inout [Int]) {
        let name = PackedName(lowercasing: bytes, tag.name)
        var index = open.count - 1
        while index > 0 {
            let candidate = nodes[open[index]].name
            if candidate == name {
                nodes[open[index]].hasEndTag = true
                close(open.count - index, &open, at: tag.whole.lowerBound)
                return
            }
            // An inline end tag does not reach out of its block.
            if nodes[open[index]].role == .block || nodes[open[index]].role == .cell, HTMLRole(name) == .inline {
                return
            }
            index -= 1
        }
    }

    /// The end tag of `head` may be left out: what no head can hold ends it.
    private mutating func closeHead(_ open: inout [Int], at place: Int) {
        guard open.count > 1, nodes[open[open.count - 1]].name == "head" else { return }
        close(1, &open, at: place)
    }

    /// Closes the innermost so many elements.
    private mutating func close(_ count: Int, _ open: inout [Int], at place: Int) {
        for node in open.suffix(count) { nodes[node].end = place }
        open.removeLast(count)
    }

    /// Elements that a start tag closes where they are left open directly around it.
    private static let implied: [PackedName: Set<PackedName>] = [
        "li": ["li", "p"], "dt": ["dt", "dd", "p"], "dd": ["dt", "dd", "p"], "tr": ["tr", "td", "th", "p"],
        "td": ["td", "th", "p"], "th": ["td", "th", "p"], "option": ["option"], "p": ["p"],
        "tbody": ["tr", "td", "th", "thead", "tbody"], "a": ["a"],
    ]

    /// What stands in a `head`.
    private static let heads: Set<PackedName> = [
        "head", "title", "meta", "link", "base", "script", "style", "noscript", "template", "object", "bgsound",
    ]

    private static let void: Set<PackedName> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]
}
