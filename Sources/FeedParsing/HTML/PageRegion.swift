// SPDX-License-Identifier: Apache-2.0

/// The part of a page that an element says it is, by its name, its classes, its id and its role.
enum PageRegion {
    static func role(of node: Int, in tree: HTMLTree) -> HTMLBlock.Role? {
        switch tree.nodes[node].name {
        case "nav", "footer", "form", "button", "select", "menu": return .chrome
        case "aside": return .teaser
        case "figcaption", "caption": return .caption
        case "html", "body", "main", "article", "h1": return nil
        default: break
        }
        guard tree.nodes[node].tag?.attributes.isEmpty == false else { return nil }
        switch tree.attribute("role", of: node) {
        case "navigation"?, "banner"?, "contentinfo"?, "search"?, "dialog"?, "alertdialog"?: return .chrome
        case "complementary"?: return .teaser
        default: break
        }
        let names = (tree.attribute("class", of: node) ?? "") + " " + (tree.attribute("id", of: node) ?? "")
        return names.count > 1 ? role(ofNames: names) : nil
    }

    /// Looks at the words that a class or an id is made of: "article-share_list" is article, share and list.
    private static func role(ofNames names: String) -> HTMLBlock.Role? {
        var found: HTMLBlock.Role?
        for name in names.lowercased().split(separator: " ").prefix(16) {
            for part in name.split(whereSeparator: { !$0.isLetter }) {
                guard let role = words[String(part)] else { continue }
                // Comments and other stories have captions and buttons, too: the outer sense wins.
                if found == nil || role == .comment { found = role }
            }
        }
        return found
    }

    private static let words: [String: HTMLBlock.Role] = {
        var words = [String: HTMLBlock.Role]()
        func add(_ role: HTMLBlock.Role, _ list: String) {
            for word in list.split(separator: " ") { words[String(word)] = role }
        }
        add(.comment, "comment comments disqus commentlist respond replies reactions hypercomments commento")
        add(
            .teaser,
            """
            related teaser teasers recommended recommend recommendation recommendations trending popular promo \
            readmore readalso readnext mostread alsoread sidebar interesting outbrain taboola recirc recirculation \
            crosslink morenews latest upnext
            """)
        add(.caption, "caption captions credit credits copyright imagecredit photocredit wpcaption photoauthor")
        add(
            .chrome,
            """
            nav navigation navbar menu footer breadcrumb breadcrumbs share sharing shares social socials cookie \
            cookies subscribe subscription newsletter advert advertisement advertising ads banner banners tags \
            taglist pagination pager paging login signin signup toolbar donate donation skiplink printonly hidden \
            modal popup paywall consent rating ratings
            """)
        return words
    }()
}
