// SPDX-License-Identifier: Apache-2.0

/// Knows the elements that hold the page's own story, whatever their classes say: `<div class="has-sidebar">` around
/// everything is no sidebar.
struct PageWrappers {
    /// What an element says that it is.
    struct Claim {
        let role: HTMLBlock.Role
        /// True where the word has other senses.
        let isWeak: Bool
        /// True where even the longest text doesn't make an article of it.
        let isFirm: Bool

        init(_ role: HTMLBlock.Role, isWeak: Bool = false, isFirm: Bool = false) {
            (self.role, self.isWeak, self.isFirm) = (role, isWeak, isFirm)
        }

        /// True for a reader's words and for another story.
        fileprivate var isAnother: Bool { role == .comment || (role == .teaser && !isWeak) }
    }

    private let tree: HTMLTree
    private var holdsStory: [Bool]
    private var textBytes: [Int]
    private var linkedBytes: [Int]

    /// An element with a larger share of the page's text is not beside it.
    private static let share = 0.8
    /// A claim is not believed of so many bytes outside links that are two fifths of the page's.
    private static let proseBytes = 600
    /// A weak claim is not believed of so many bytes of text outside links.
    private static let weakBytes = 200

    init(_ tree: HTMLTree, marks: [ElementMarks], claims: [Claim?], headlines: Set<Int>) {
        self.tree = tree
        let count = tree.nodes.count
        var isLinked = [Bool](repeating: false, count: count), isInArticle = isLinked, isInAnother = isLinked
        var outerArticles = [Int]()
        holdsStory = isLinked
        for (index, node) in tree.nodes.enumerated().dropFirst() {
            isLinked[index] = isLinked[node.parent] || node.name == "a"
            isInArticle[index] = isInArticle[node.parent] || node.name == "article"
            isInAnother[index] = isInAnother[node.parent] || claims[index]?.isAnother == true
            if node.name == "article", !isInArticle[node.parent], !isInAnother[index] {
                outerArticles.append(index)
            }
            holdsStory[index] =
                headlines.contains(index) || node.name == "main" || marks[index].role == "main" || marks[index].isBody
        }
        // The one article of a page is its story; of several, those with a headline are.
        if outerArticles.count == 1 { holdsStory[outerArticles[0]] = true }
        textBytes = [Int](repeating: 0, count: count)
        linkedBytes = textBytes
        for text in tree.texts where tree.nodes[text.node].role != .hidden {
            let length = tree.bytes.trimmed(text.range).count
            textBytes[text.node] += length
            if isLinked[text.node] { linkedBytes[text.node] += length }
        }
        for index in tree.nodes.indices.reversed() where index > 0 {
            let node = tree.nodes[index]
            holdsStory[node.parent] = holdsStory[node.parent] || holdsStory[index]
            guard node.name != "head" else { continue }
            textBytes[node.parent] += textBytes[index]
            linkedBytes[node.parent] += linkedBytes[index]
        }
    }

    /// The role that an element claims, unless it cannot be.
    func believe(_ claim: Claim?, of node: Int) -> HTMLBlock.Role? {
        guard let claim, !holdsStory[node] else { return nil }
        if claim.isFirm || claim.role == .comment { return claim.role }
        let (linked, unlinked) = (linkedBytes[node], textBytes[node] - linkedBytes[node])
        if claim.isWeak, unlinked > Self.weakBytes, unlinked > linked * 2 { return nil }
        // Much text with few links, and a good part of the page's: a class "js-share" around the article.
        let isProse = unlinked > Self.proseBytes && linked * 6 < unlinked && claim.role != .caption
        if isProse, unlinked * 5 > (textBytes[0] - linkedBytes[0]) * 2 { return nil }
        return Double(textBytes[node]) > Self.share * Double(textBytes[0]) ? nil : claim.role
    }

    /// False for what holds the story until a script shows it, and for what was never closed.
    func mayHide(_ node: Int, _ marks: ElementMarks) -> Bool {
        let element = tree.nodes[node]
        if element.role == .hidden {
            return element.hasEndTag || ["template", "script", "style"].contains(element.name)
        }
        return !holdsStory[node] && textBytes[node] * 2 < textBytes[0]
    }
}
