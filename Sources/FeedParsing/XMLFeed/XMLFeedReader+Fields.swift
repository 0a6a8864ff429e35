// SPDX-License-Identifier: Apache-2.0

extension XMLFeedReader {
    /// Takes what the open field holds, and closes it.
    mutating func finishCapture() {
        guard let captured = capture else { return }
        capture = nil
        if var draft = entry {
            entry = nil
            store(captured, in: &draft)
            entry = draft
        } else {
            storeInFeed(captured)
        }
    }

    private mutating func store(_ captured: Capture, in entry: inout EntryDraft) {
        switch captured.field {
        case .title(let rank):
            if entry.title.accepts(rank) { entry.title.offer(title(captured), rank: rank) }
        case .summary(let rank):
            if entry.summary.accepts(rank) {
                entry.summary.offer(text(captured), rank: rank)
            } else if rank == 0, entry.content.value == nil {
                // A description and a summary: the second one is the longer text.
                entry.content.offer(text(captured), rank: 5)
            }
        case .content(let rank):
            if entry.content.accepts(rank) { entry.content.offer(text(captured), rank: rank) }
        case .id(let rank):
            let id = line(captured)
            entry.id.offer(id, rank: rank)
            if captured.name == "guid", captured.attributes.isPermanentLink, let id, id.contains("://") {
                entry.permanentLink = LinkReference(text: id, base: captured.base)
            }
        case .link:
            let (link, rank) = link(captured)
            entry.link.offer(link, rank: rank)
        case .originalLink: entry.originalLink = line(captured)
        case .published(let rank): entry.published.offer(date(captured), rank: rank)
        case .updated(let rank): entry.updated.offer(date(captured), rank: rank)
        case .date:
            let date = date(captured)
            entry.published.offer(date, rank: 9)
            entry.updated.offer(date, rank: 9)
        case .author(let rank): entry.author.offer(person(captured), rank: rank)
        case .language: entry.language = line(captured) ?? entry.language
        case .ttl, .updatePeriod, .updateFrequency, .skipHours, .skipDays: break
        }
    }

    private mutating func storeInFeed(_ captured: Capture) {
        switch captured.field {
        case .title(let rank):
            let title = title(captured)
            feed.title.offer(title, rank: rank)
        case .link:
            let (link, rank) = link(captured)
            feed.link.offer(link, rank: rank)
        case .published(let rank):
            let date = date(captured)
            feed.updated.offer(date, rank: rank + 5)
        case .updated(let rank):
            let date = date(captured)
            feed.updated.offer(date, rank: rank)
        case .date:
            let date = date(captured)
            feed.updated.offer(date, rank: 9)
        case .language: feed.language = feed.language ?? line(captured)
        case .ttl: feed.ttl = number(captured).map { .seconds(60 * $0) }
        case .updatePeriod: feed.updatePeriod = line(captured).flatMap(UpdatePeriod.duration)
        case .updateFrequency: feed.updateFrequency = number(captured)
        case .skipHours: feed.skipHours = SkipTimes.hours(in: line(captured) ?? "")
        case .skipDays: feed.skipDays = SkipTimes.days(in: line(captured) ?? "")
        case .summary, .content, .id, .originalLink, .author: break
        }
    }
}

// MARK: - Values

extension XMLFeedReader {
    private mutating func title(_ captured: Capture) -> FieldText? {
        TextField(captured, in: bytes).title(tally: &tally)
    }

    private mutating func text(_ captured: Capture) -> FieldText? {
        TextField(captured, in: bytes).text(tally: &tally)
    }

    /// Nil where there is nothing but white space.
    private func line(_ captured: Capture) -> String? {
        let text = captured.text(in: bytes)
        return text.range.isEmpty ? nil : SingleLine.text(of: text.bytes, text.range)
    }

    /// An address that was broken over lines is joined again.
    private func address(_ captured: Capture) -> String? {
        let text = captured.text(in: bytes)
        let lines = text.bytes[text.range].split { $0 == Byte.newline || $0 == Byte.carriageReturn }
        let address = lines.map { String(decoding: $0.filter { $0 != Byte.tab }, as: UTF8.self) }
        return address.count == 1 ? line(captured) : address.map { $0.trimmingBlanks }.joined()
    }

    private mutating func date(_ captured: Capture) -> FeedDate? {
        guard let text = line(captured) else { return nil }
        let date = DateReader.read(text)
        if date == nil { tally.count(.badDate) }
        return date
    }

    /// A positive number of at most six digits.
    private func number(_ captured: Capture) -> Int? {
        guard let text = line(captured), text.utf8.count <= 6, let number = Int(text), number > 0 else { return nil }
        return number
    }

    private mutating func person(_ captured: Capture) -> String? {
        let text = captured.text(in: bytes)
        if captured.hasMarkup { return Person.name(inMarkup: text.bytes, text.range, tally: &tally) }
        return text.range.isEmpty ? nil : PlainHTML.title(text.bytes, text.range, tally: &tally)
    }

    /// A link and its rank: text, or an `href` to a page for people, are best. Nil for links to other things.
    private func link(_ captured: Capture) -> (LinkReference?, rank: Int) {
        let attributes = captured.attributes
        guard let text = attributes.href ?? address(captured), !text.isEmpty else { return (nil, 0) }
        let link = LinkReference(text: text, base: captured.base)
        guard attributes.href != nil else { return (link, 0) }
        switch attributes.relation ?? "alternate" {
        case "alternate", "":
            let isPage = attributes.mediaType.map { $0.contains("html") } ?? true
            return (link, isPage ? 0 : 2)
        case "http://www.iana.org/assignments/relation/alternate": return (link, 0)
        default: return (nil, 0)
        }
    }
}
