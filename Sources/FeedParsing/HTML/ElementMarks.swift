// SPDX-License-Identifier: Apache-2.0

/// What an element's attributes say about its part in the page, read in one pass.
struct ElementMarks {
    /// The values of `class` and `id`, references not decoded.
    private(set) var names = [Range<Int>]()
    /// In lower case; nil where there is none, as the following.
    private(set) var role: String?
    private(set) var itemprop: String?
    private(set) var itemtype: String?
    /// True for what browsers don't show.
    private(set) var isHidden = false

    init(of node: Int, in tree: HTMLTree) {
        guard let tag = tree.nodes[node].tag, !tag.attributes.isEmpty else { return }
        for attribute in Attributes(of: tag, in: tree.bytes) {
            let value = attribute.value
            switch PackedName(lowercasing: tree.bytes, attribute.name) {
            case "class", "id": names.append(value)
            case "role": role = tree.bytes.string(value).lowercased()
            case "itemprop": itemprop = tree.bytes.string(value).lowercased()
            case "itemtype": itemtype = tree.bytes.string(value).lowercased()
            case "hidden": isHidden = true
            case "aria-hidden": isHidden = isHidden || tree.bytes.string(value).lowercased() == "true"
            case "style": isHidden = isHidden || Self.hides(tree.bytes, value)
            default: break
            }
        }
    }

    /// True for `display: none` and `visibility: hidden`.
    private static func hides(_ bytes: [UInt8], _ style: Range<Int>) -> Bool {
        guard style.count >= 12 else { return false }
        let plain = String(decoding: bytes[style].filter { !$0.isMarkupSpace }.map(\.lowercased), as: UTF8.self)
        return plain.contains("display:none") || plain.contains("visibility:hidden")
    }
}
