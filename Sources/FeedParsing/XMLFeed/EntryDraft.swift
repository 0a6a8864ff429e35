// SPDX-License-Identifier: Apache-2.0

/// An entry while it is read. Its long texts stay in the document until the entry is asked for.
struct EntryDraft {
    var id = Ranked<String>()
    var title = Ranked<String>()
    var link = Ranked<LinkReference>()
    /// The address that a redirecting link stands for.
    var originalLink: LinkReference?
    /// The guid, where it says that it is the link, too.
    var permanentLink: LinkReference?
    var published = Ranked<DateReading>()
    var updated = Ranked<DateReading>()
    var summary = Ranked<FieldSource>()
    var content = Ranked<FieldSource>()
    var authors = Authors()
    /// Of the feed that the entry was taken from.
    var sourceAuthors = Authors()
    /// Empty for `xml:lang=""`, which takes the feed's language away.
    var language: String?

    /// True for `<item/>`.
    var isEmpty: Bool {
        id.value == nil && title.value == nil && link.value == nil && summary.value == nil && content.value == nil
            && published.value == nil && updated.value == nil
    }
}

/// Makes entries of drafts, once the feed's own fields are known.
struct EntryMaker {
    let document: [UInt8]
    let links: LinkResolution
    /// What holds for entries that don't say it themselves.
    let language: String?
    let author: String?
    /// Of days and months, as the feed's other dates show it.
    let dayOrder: DayOrder?

    func entry(_ draft: EntryDraft, tally: inout RepairTally) -> ParsedEntry {
        if draft.id.value == nil { tally.count(.missingGuid) }
        var entry = ParsedEntry(id: draft.id.value, title: draft.title.value)
        entry.link =
            links.address(of: draft.originalLink, tally: &tally) ?? links.address(of: draft.link.value, tally: &tally)
            ?? links.absoluteAddress(of: draft.permanentLink)
        entry.published = date(draft.published.value, tally: &tally)
        entry.updated = date(draft.updated.value, tally: &tally)
        let summary = text(draft.summary.value, tally: &tally)
        (entry.summary, entry.summaryHTML) = (summary?.plain, summary?.html)
        let content = text(draft.content.value, tally: &tally)
        (entry.content, entry.contentHTML) = (content?.plain, content?.html)
        entry.author = draft.authors.text ?? draft.sourceAuthors.text ?? author
        entry.language = draft.language ?? language
        if entry.language?.isEmpty == true { entry.language = nil }
        return entry
    }

    func date(_ reading: DateReading?, tally: inout RepairTally) -> FeedDate? {
        guard let reading else { return nil }
        let date = reading.date(in: dayOrder, language: language)
        if date == nil { tally.count(.badDate) }
        return date
    }

    private func text(_ source: FieldSource?, tally: inout RepairTally) -> FieldText? {
        source.flatMap { TextField($0, in: document, tally: &tally).text(tally: &tally) }
    }
}
