// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Personnel
import Pipeline
import struct FoundationEssentials.Date

/// Makes articles of what one reading of a source gave, and counts what can be none.
struct ArticleMaker {
    let source: Source
    let fetched: Date

    private(set) var articles: [Article] = []
    /// Entries that could not become articles, by reason.
    private(set) var dropped: [String: Int] = [:]
    private(set) var repairs: [String: Int] = [:]
    /// Keys of articles that the publisher took back.
    private(set) var withdrawn: [String] = []

    init(source: Source, fetched: Date) { (self.source, self.fetched) = (source, fetched) }

    mutating func add(_ feed: ParsedFeed) {
        note(feed.repairs)
        var drafts: [ArticleDraft] = []
        for entry in feed.entries {
            let draft = dated(ArticleDraft(entry, of: feed))
            if isNews(draft) { drafts.append(draft) }
        }
        // Some feeds give all entries the same id, or all of them the address of one page.
        let sharedIDs = Self.shared(drafts) { $0.ownID }
        let sharedLinks = Self.shared(drafts) { $0.link?.key }
        // What stands in the feed has been published again since.
        let standing = Set(drafts.compactMap(\.ownID))
        withdrawn += feed.withdrawn.filter { !standing.contains($0) }.map(EntryKeys.key(ofID:))
        let home = feed.link.flatMap { CanonicalLink($0) }
        for draft in drafts {
            let sharesLink = draft.link.map { sharedLinks.contains($0.key) || $0.key == home?.key } ?? false
            articles.append(
                draft.article(
                    of: source, fetched: fetched, sharesID: draft.ownID.map(sharedIDs.contains) ?? false,
                    sharesLink: sharesLink))
        }
    }

    /// A web page, or a file with one; with a separator, the articles in its text.
    mutating func add(_ page: HTMLDocument, separator: Separator? = nil, named name: String, url: String? = nil) {
        let draft = dated(ArticleDraft(page))
        guard let separator else { return add(draft, named: name, url: url) }
        let own = draft.blocks.filter { $0.section == .headline || $0.section == .body }
        let bytes = Array(draft.text.utf8)
        let text = own.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }.joined(separator: "\n\n")
        add(parts: text, separator, of: draft, url: url)
    }

    /// Links to articles.
    mutating func add(_ index: LinkIndex) {
        for entry in index.entries {
            add(ArticleDraft(title: entry.title, link: entry.link, isLink: true))
        }
        dropped.merge(index.dropped, uniquingKeysWith: +)
    }

    /// A post, or anything else that has an id or a link of its own.
    mutating func add(_ draft: ArticleDraft) {
        let draft = dated(draft)
        if isNews(draft) { articles.append(draft.article(of: source, fetched: fetched)) }
    }

    /// A plain text; with a separator, the articles in it.
    mutating func add(plainText: String, separator: Separator?, named name: String, url: String? = nil) {
        guard let separator else { return add(ArticleDraft(plainText: plainText), named: name, url: url) }
        add(parts: plainText, separator, of: ArticleDraft(), url: url)
    }

    mutating func drop(_ reason: String) { dropped[reason, default: 0] += 1 }

    mutating func note(_ found: [Repair]) {
        for repair in found { repairs[repair.kind.rawValue, default: 0] += repair.count }
    }
}

extension ArticleMaker {
    /// The articles of a text that has several; `whole` has what they share.
    private mutating func add(parts text: String, _ separator: Separator, of whole: ArticleDraft, url: String?) {
        let line: String? = if case .line(let line) = separator { line } else { nil }
        for part in PlainText.articles(in: text, separator: line) {
            var draft = ArticleDraft(plainText: part)
            draft.link = whole.link ?? url.flatMap { CanonicalLink($0) }
            (draft.language, draft.published) = (whole.language, whole.published)
            guard isNews(draft) else { continue }
            // Parts move as others are added: nothing but their own words identifies them.
            articles.append(draft.article(of: source, fetched: fetched, sharesLink: true))
        }
    }

    /// A wrong date is worse than none: it would bend every "yesterday" of the text, and the pace of the source.
    private mutating func dated(_ draft: ArticleDraft) -> ArticleDraft {
        var draft = draft
        let stated = [draft.published, draft.updated].compactMap(\.self)
        let plausible = stated.first { $0.isPlausible(at: fetched) }
        if draft.published != nil, plausible != draft.published { repairs["implausible-date", default: 0] += 1 }
        draft.published = plausible
        return draft
    }

    /// A document that may be written anew under its old name: another title makes it another article, another
    /// text with the same title is an edited one.
    private mutating func add(_ draft: ArticleDraft, named name: String, url: String?) {
        guard isNews(draft) else { return }
        var draft = draft
        draft.link = draft.link ?? url.flatMap { CanonicalLink($0) }
        if !draft.title.isEmpty { draft.ownID = name + "#" + StableHash(EntryKeys.letters(of: draft.title)).text }
        articles.append(draft.article(of: source, fetched: fetched, sharesLink: true))
    }

    private mutating func isNews(_ draft: ArticleDraft) -> Bool {
        if draft.isEmpty {
            drop("empty")
        } else if ErrorEntry.isOne(title: draft.title) {
            drop("error-page")
        } else {
            return true
        }
        return false
    }

    /// The values that entries with different titles have in common.
    private static func shared(_ drafts: [ArticleDraft], _ value: (ArticleDraft) -> String?) -> Set<String> {
        var titles: [String: String] = [:]
        var shared: Set<String> = []
        for draft in drafts {
            guard let value = value(draft) else { continue }
            if let title = titles[value], title != draft.title { shared.insert(value) }
            titles[value] = draft.title
        }
        return shared
    }
}
