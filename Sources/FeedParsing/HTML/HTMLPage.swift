// SPDX-License-Identifier: Apache-2.0

/// A page to pick elements from: the messages of a channel, the links of a list of articles.
public struct HTMLPage: Sendable {
    private let tree: HTMLTree
    private let baseURL: String?

    public init(_ bytes: [UInt8], contentType: String? = nil, baseURL: String? = nil) {
        var tally = RepairTally()
        tree = HTMLTree(DecodedText(bytes, contentType: contentType, tally: &tally).bytes)
        self.baseURL = baseURL
    }

    /// The elements that a selector picks, in the order of the page.
    public func elements(matching selector: HTMLSelector) -> [HTMLElement] {
        tree.nodes.indices.dropFirst().filter { matches(selector, $0) }
            .map { HTMLElement(tree: tree, node: $0, baseURL: baseURL) }
    }

    fileprivate func matches(_ selector: HTMLSelector, _ node: Int) -> Bool {
        selector.alternatives.contains { path in
            guard let last = path.last, fulfils(last, node) else { return false }
            var outer = path.dropLast()
            var current = node
            while let wanted = outer.last, current > 0 {
                current = tree.nodes[current].parent
                if current > 0, fulfils(wanted, current) { outer = outer.dropLast() }
            }
            return outer.isEmpty
        }
    }

    private func fulfils(_ compound: HTMLSelector.Compound, _ node: Int) -> Bool {
        if let name = compound.name, tree.nodes[node].name != name { return false }
        return compound.conditions.allSatisfy { condition in
            guard let value = tree.attribute(condition.attribute, of: node) else { return false }
            return switch condition.relation {
            case .exists: true
            case .equals: value == condition.value
            case .hasWord: value.split(whereSeparator: \.isWhitespace).contains(condition.value[...])
            case .hasPrefix: value.hasPrefix(condition.value)
            case .hasSuffix: value.hasSuffix(condition.value)
            case .contains: value.contains(condition.value)
            }
        }
    }
}

/// One element of a page.
public struct HTMLElement: Sendable {
    fileprivate let tree: HTMLTree
    fileprivate let node: Int
    fileprivate let baseURL: String?

    /// References decoded; nil where the element has no such attribute.
    public func attribute(_ name: String) -> String? { tree.attribute(PackedName(name.lowercased()), of: node) }

    /// Of what stands between its tags.
    public var byteCount: Int { inside.count }

    /// What stands between its tags, as it came.
    public var innerHTML: String { tree.bytes.string(inside) }

    /// Tags stripped, entities decoded, paragraphs apart by an empty line.
    public var text: String {
        var tally = RepairTally()
        return PlainHTML.text(tree.bytes, inside, tally: &tally)
    }

    /// Its `href`, absolute where the page's address is known; nil for what leads to no other page.
    public var link: String? {
        guard let address = attribute("href"), !address.hasPrefix("#"), let reference = URLReference(address) else {
            return nil
        }
        if let scheme = reference.scheme { return scheme == "http" || scheme == "https" ? reference.text : nil }
        return baseURL.flatMap { reference.resolved(against: $0) } ?? reference.text
    }

    /// Picks elements inside this one.
    public func elements(matching selector: HTMLSelector) -> [HTMLElement] {
        let page = HTMLPage(tree: tree, baseURL: baseURL)
        // Those inside follow this one without a gap: a page of very many elements is not gone through for each.
        return tree.nodes.indices.dropFirst(node + 1)
            .prefix { (tree.nodes[$0].tag?.whole.lowerBound ?? 0) < tree.nodes[node].end }
            .filter { page.matches(selector, $0) }
            .map { HTMLElement(tree: tree, node: $0, baseURL: baseURL) }
    }

    /// Whether a selector picks this element; what is around it counts too.
    public func matches(_ selector: HTMLSelector) -> Bool {
        HTMLPage(tree: tree, baseURL: baseURL).matches(selector, node)
    }

    private var inside: Range<Int> {
        let start = tree.nodes[node].tag?.whole.upperBound ?? 0
        return start..<max(start, tree.nodes[node].end)
    }
}

extension HTMLPage {
    fileprivate init(tree: HTMLTree, baseURL: String?) { (self.tree, self.baseURL) = (tree, baseURL) }
}
