// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Personnel

/// The posts on a channel's preview page. Its classes are those of https://t.me/s/telegram.
struct TelegramChannel {
    enum Post {
        case text(ArticleDraft)
        /// Nothing to read in it, and why: a picture, "Channel created".
        case empty(String)
    }

    /// Oldest first, as on the page.
    let posts: [Post]
    /// Of the posts that the page shows, those without words too. A channel counts from 1.
    let numbers: [Int]

    /// Posts of one page; Telegram shows twenty.
    private static let limit = 1000

    /// Nil for a page that shows no channel.
    init?(_ page: HTMLPage) {
        // One inside another is none, and would be read with each that is around it.
        let messages = Self.elements(".tgme_widget_message[data-post]", in: page).prefix(Self.limit)
            .filter { !Self.matches($0, ".tgme_widget_message .tgme_widget_message") }
        posts = messages.map(Self.post)
        numbers = messages.compactMap { $0.attribute("data-post")?.split(separator: "/").last.flatMap { Int($0) } }
        if posts.isEmpty, Self.elements(".tgme_channel_info, .tgme_channel_history", in: page).isEmpty { return nil }
    }
}

extension TelegramChannel {
    private static func post(_ message: HTMLElement) -> Post {
        if matches(message, ".service_message") { return .empty("service-message") }
        var draft = ArticleDraft()
        let own = elements(".tgme_widget_message_text", in: message).filter { !matches($0, quoted) }
        add(own, to: &draft)
        if !draft.text.contains(where: \.isLetter) || CanonicalLink(draft.text) != nil {
            addPreview(of: message, to: &draft)
        }
        guard !draft.isEmpty else { return .empty("no-text") }
        // "NAME/123": the channel and the number of the post in it.
        draft.ownID = message.attribute("data-post")
        draft.link = draft.ownID.flatMap { CanonicalLink("https://t.me/" + $0) }
        let times = elements(".tgme_widget_message_date time[datetime]", in: message)
        let date = times.lazy.compactMap { $0.attribute("datetime") }.compactMap { FeedDate($0) }.first
        draft.published = PublicationTime(date)
        return .text(draft)
    }

    private static func add(_ texts: [HTMLElement], to draft: inout ArticleDraft) {
        // A text can be nested in one of the same class: the outer one has it all.
        guard let text = texts.first else { return }
        // An empty line between two paragraphs; headlines here end with nothing else.
        let html = text.innerHTML.replacing("<br>", with: "<br/>").replacing("<br/><br/>", with: "<hr/>")
        let fragment = ArticleDraft(HTMLText.fragment(html))
        (draft.text, draft.blocks) = (fragment.text, fragment.blocks)
        // A headline that is a link to the whole story is this post's own.
        if let first = draft.blocks.first, first.section == .teaser {
            draft.blocks[0] = Block(section: .body, start: first.start, end: first.end)
        }
    }

    /// A post that is nothing but a link says what the page behind it says of itself.
    private static func addPreview(of message: HTMLElement, to draft: inout ArticleDraft) {
        let title = elements(".link_preview_title", in: message).first?.text.trimmingSpace ?? ""
        guard !title.isEmpty else { return }
        draft.title = title
        draft.text = elements(".link_preview_description", in: message).first?.text.trimmingSpace ?? ""
        draft.blocks = []
    }

    /// The words of another post that this one answers: they were news when they were written.
    private static let quoted = ".js-message_reply_text, .tgme_widget_message_reply *"

    private static func matches(_ element: HTMLElement, _ selector: String) -> Bool {
        HTMLSelector(selector).map(element.matches) ?? false
    }

    private static func elements(_ selector: String, in page: HTMLPage) -> [HTMLElement] {
        HTMLSelector(selector).map(page.elements) ?? []
    }

    private static func elements(_ selector: String, in element: HTMLElement) -> [HTMLElement] {
        HTMLSelector(selector).map(element.elements) ?? []
    }
}
