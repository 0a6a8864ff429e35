// SPDX-License-Identifier: Apache-2.0

extension XMLFeedReader {
    /// Takes what the open field holds, and closes it.
    mutating func finishCapture() {
        guard let captured = capture else { return }
        capture = nil
        undoDeclarations(from: open.count)
        if !isInEntry {
            storeInFeed(captured)
        } else if open[open.count - 1].context != .source {
            storeInEntry(captured)
        } else if case .author(let rank) = captured.field {
            let person = person(captured)
            entry.sourceAuthors.offer(person, rank: rank)
        }
    }

    /// Field by field in its place: a copy of the whole entry for each would cost more than reading it.
    private mutating func storeInEntry(_ captured: Capture) {
        switch captured.field {
        case .title(let rank):
            guard entry.title.accepts(rank) else { return }
            let title = title(captured)
            entry.title.offer(title, rank: rank)
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
            if captured.name == "guid", let id, isPermanentLink(id, captured) {
                entry.permanentLink = LinkReference(text: id, base: captured.base)
            }
        case .link:
            let (link, rank) = link(captured)
            entry.link.offer(link, rank: rank)
        case .originalLink:
            entry.originalLink = line(captured).map { LinkReference(text: $0, base: captured.base) }
        case .published(let rank):
            let date = date(captured)
            entry.published.offer(date: date, rank: rank)
        case .updated(let rank):
            let date = date(captured)
            entry.updated.offer(date: date, rank: rank)
        case .date:
            let date = date(captured)
            entry.published.offer(date: date, rank: 9)
            entry.updated.offer(date: date, rank: 9)
        case .author(let rank):
            let person = person(captured)
            entry.authors.offer(person, rank: rank)
        case .language: entry.language = language(captured) ?? entry.language
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
            if captured.attributes.relation == "self" { feed.ownAddress = captured.attributes.href }
        case .published(let rank):
            let date = date(captured)
            feed.updated.offer(date: date, rank: rank + 5)
        case .updated(let rank):
            let date = date(captured)
            feed.updated.offer(date: date, rank: rank)
        case .date:
            let date = date(captured)
            feed.updated.offer(date: date, rank: 9)
        case .language: feed.language = feed.language ?? language(captured)
        case .author(let rank):
            guard feed.format == .atom else { return }
            feed.authors.offer(person(captured), rank: rank)
        case .ttl: feed.ttl = number(captured).map { .seconds(60 * $0) }
        case .updatePeriod: feed.updatePeriod = line(captured).flatMap(UpdatePeriod.duration)
        case .updateFrequency: feed.updateFrequency = number(captured)
        case .skipHours: feed.skipHours = SkipTimes.hours(in: line(captured) ?? "")
        case .skipDays: feed.skipDays = SkipTimes.days(in: line(captured) ?? "")
        case .summary, .content, .id, .originalLink: break
        }
    }
}

// MARK: - Values

extension XMLFeedReader {
    private mutating func title(_ captured: Capture) -> String? {
        TextField(captured.source, in: bytes, tally: &tally).title(tally: &tally)
    }

    /// Nil where there is nothing to make a text of.
    private func text(_ captured: Capture) -> FieldSource? {
        let source = captured.source
        return source.isBlank || (source.form == .base64 && !FieldSource.isText(source.mediaType)) ? nil : source
    }

    /// Nil where there is nothing but white space.
    mutating func line(_ captured: Capture) -> String? {
        let text = captured.source.text(in: bytes, tally: &tally)
        return text.range.isEmpty ? nil : SingleLine.text(of: text.bytes, text.range)
    }

    private mutating func language(_ captured: Capture) -> String? {
        line(captured).flatMap { LanguageTag.read($0, tally: &tally) }
    }

    private mutating func date(_ captured: Capture) -> DateReading? { line(captured).flatMap { date($0) } }

    mutating func date(_ text: String) -> DateReading? {
        let reading = DateReader.reading(text)
        if let reading { feed.dayOrders.note(reading) } else { tally.count(.badDate) }
        return reading
    }

    /// A positive number of at most six digits.
    private mutating func number(_ captured: Capture) -> Int? {
        guard let text = line(captured), text.utf8.count <= 6, let number = Int(text), number > 0 else { return nil }
        return number
    }

    private mutating func person(_ captured: Capture) -> String? {
        let text = captured.source.text(in: bytes, tally: &tally)
        if captured.source.hasMarkup { return Person.name(inMarkup: text.bytes, text.range, tally: &tally) }
        let name = text.range.isEmpty ? "" : PlainHTML.title(text.bytes, text.range, tally: &tally)
        return name.isEmpty ? nil : name
    }
}
