// SPDX-License-Identifier: Apache-2.0

/// An entry while it is read. Its long texts stay in the document until the entry is asked for.
struct EntryDraft {
    var id = Ranked<String>()
    var title = Ranked<String>()
    var link = Ranked<LinkReference>()
    var originalLink: String?
    /// The guid, where it says that it is the link, too.
    var permanentLink: LinkReference?
    var published = Ranked<FeedDate>()
    var updated = Ranked<FeedDate>()
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

    func entry(_ draft: EntryDraft, tally: inout RepairTally) -> ParsedEntry {
        if draft.id.value == nil { tally.count(.missingGuid) }
        var entry = ParsedEntry(id: draft.id.value, title: draft.title.value)
        entry.link =
            draft.originalLink ?? links.address(of: draft.link.value, tally: &tally)
            ?? links.absoluteAddress(of: draft.permanentLink)
        (entry.published, entry.updated) = (draft.published.value, draft.updated.value)
        let summary = text(draft.summary.value, tally: &tally)
        (entry.summary, entry.summaryHTML) = (summary?.plain, summary?.html)
        let content = text(draft.content.value, tally: &tally)
        (entry.content, entry.contentHTML) = (content?.plain, content?.html)
        entry.author = draft.authors.text ?? draft.sourceAuthors.text ?? author
        entry.language = draft.language ?? language
        if entry.language?.isEmpty == true { entry.language = nil }
        return entry
    }

    private func text(_ source: FieldSource?, tally: inout RepairTally) -> FieldText? {
        source.flatMap { TextField($0, in: document, tally: &tally).text(tally: &tally) }
    }
}
