// SPDX-License-Identifier: Apache-2.0

/// For each element of a page, the part of the page that it or what is around it says it is.
struct PageRegions {
    /// Nil where nothing says anything, which makes it the article's until more is known.
    private(set) var roles = [HTMLBlock.Role?]()
    private(set) var isHidden = [Bool]()
    /// Elements that say that they are the article's body, the outermost ones.
    private(set) var bodies = [Int]()
    /// The elements called `article` that are in no other one and are not claimed by another part.
    private(set) var articles = [Int]()
    /// What people call the page's main part; nil where none or several do.
    private(set) var main: Int?

    /// The headlines are the elements that hold the title of the page's own story.
    init(_ tree: HTMLTree, headlines: Set<Int>) {
        let marks = tree.nodes.indices.map { ElementMarks(of: $0, in: tree) }
        let claims = tree.nodes.indices.map { $0 == 0 ? nil : Self.claim(of: $0, marks[$0], in: tree) }
        let wrappers = PageWrappers(tree, marks: marks, claims: claims, headlines: headlines)
        var isInBody = [Bool](), isInArticle = [Bool](), mains = [Int]()
        for (index, node) in tree.nodes.enumerated() {
            guard index > 0 else {
                roles.append(nil)
                isHidden.append(false)
                isInBody.append(false)
                isInArticle.append(false)
                continue
            }
            let around = roles[node.parent]
            let own = wrappers.believe(claims[index], of: index)
            roles.append(Self.nested(own, in: around))
            let hides = node.role == .hidden || marks[index].isHidden
            let isApart = node.name == "head" || node.name == "title"
            isHidden.append(isHidden[node.parent] || isApart || (hides && wrappers.mayHide(index, marks[index])))
            let isBody = marks[index].isBody && roles[index] == nil
            if isBody, !isInBody[node.parent] { bodies.append(index) }
            isInBody.append(isBody || isInBody[node.parent])
            if node.name == "article", !isInArticle[node.parent], roles[index] == nil { articles.append(index) }
            isInArticle.append(node.name == "article" || isInArticle[node.parent])
            if (node.name == "main" || marks[index].role == "main") && roles[index] == nil && !isHidden[index] {
                mains.append(index)
            }
        }
        main = mains.first
    }

    /// What is inside a comment, a teaser or the page's furniture stays that, captions and all.
    private static func nested(_ own: HTMLBlock.Role?, in around: HTMLBlock.Role?) -> HTMLBlock.Role? {
        switch around {
        case nil, .caption?, .headline?, .body?: own ?? around
        case .teaser?, .chrome?: own == .comment ? own : around
        case .comment?: around
        }
    }

    private static func claim(of node: Int, _ marks: ElementMarks, in tree: HTMLTree) -> PageWrappers.Claim? {
        let name = tree.nodes[node].name
        switch name {
        case "nav", "footer", "dialog", "amp-sidebar", "amp-ad", "amp-consent": return .init(.chrome, isFirm: true)
        case "button", "select", "menu", "form": return .init(.chrome)
        case "aside", "marquee": return .init(.teaser)
        case "figcaption", "caption": return .init(.caption)
        case "html", "body", "main", "h1": return nil
        default: break
        }
        switch marks.role {
        case "navigation"?, "contentinfo"?, "dialog"?, "alertdialog"?: return .init(.chrome, isFirm: true)
        case "banner"?, "search"?: return .init(.chrome)
        case "complementary"?: return .init(.teaser)
        default: break
        }
        if marks.itemprop == "comment" { return .init(.comment) }
        if let type = marks.itemtype {
            if type.hasSuffix("/comment") || type.hasSuffix("/usercomments") { return .init(.comment) }
            if type.hasSuffix("/wpfooter") || type.hasSuffix("/sitenavigationelement") { return .init(.chrome) }
            if type.hasSuffix("/wpsidebar") { return .init(.teaser) }
        }
        return RegionWords.claim(of: marks.names, in: tree.bytes).map { claim in
            .init(claim.role, isWeak: claim.isWeak, isFirm: claim.isFirm)
        }
    }
}

extension ElementMarks {
    /// True for what says that it holds the article's text.
    var isBody: Bool { itemprop.map { $0.split(separator: " ").contains("articlebody") } ?? false }
}
