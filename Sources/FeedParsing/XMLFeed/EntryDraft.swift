// SPDX-License-Identifier: Apache-2.0

/// An entry while it is read.
struct EntryDraft {
    var id = Ranked<String>()
    var title = Ranked<FieldText>()
    var link = Ranked<LinkReference>()
    var originalLink: String?
    /// The guid, where it says that it is the link, too.
    var permanentLink: LinkReference?
    var published = Ranked<FeedDate>()
    var updated = Ranked<FeedDate>()
    var summary = Ranked<FieldText>()
    var content = Ranked<FieldText>()
    var author = Ranked<String>()
    var language: String?

    /// The entry, once the feed's own link is known.
    func finished(with links: LinkResolution, language feedLanguage: String?, tally: inout RepairTally) -> ParsedEntry {
        if id.value == nil { tally.count(.missingGuid) }
        var entry = ParsedEntry(id: id.value, title: title.value?.plain)
        entry.link = originalLink ?? links.address(of: link.value ?? permanentLink, tally: &tally)
        (entry.published, entry.updated) = (published.value, updated.value)
        (entry.summary, entry.summaryHTML) = (summary.value?.plain, summary.value?.html)
        (entry.content, entry.contentHTML) = (content.value?.plain, content.value?.html)
        entry.author = author.value
        entry.language = language ?? feedLanguage
        return entry
    }
}
