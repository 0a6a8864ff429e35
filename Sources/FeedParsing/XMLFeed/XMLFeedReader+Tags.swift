// SPDX-License-Identifier: Apache-2.0

extension XMLFeedReader {
    mutating func enter(_ tag: StartTag) throws(FeedError) {
        if firstName == nil { firstName = tag.name }
        strayText = nil
        let local = bytes.localName(tag.name)
        let name = PackedName(lowercasing: bytes, local)
        if let captured = capture?.name {
            let (_, element) = meaning(of: tag, local: local, name: name, vocabulary: open[open.count - 1].vocabulary)
            guard isInterrupted(by: element, isCore: local == tag.name) else {
                capture?.source.append(markup: tag.whole, of: bytes)
                if name == captured, !tag.isEmpty { capture?.nesting += 1 }
                return
            }
            tally.count(.unclosedElement)
            finishCapture()
        }
        var opened = open[open.count - 1]
        (opened.name, opened.startsEntry) = (name, false)
        let attributes = try read(tag, into: &opened)
        let (vocabulary, element) = meaning(of: tag, local: local, name: name, vocabulary: opened.vocabulary)
        if vocabulary != .other, element != .other, bytes.isShouted(local), name != "rdf" { tally.count(.wrongCase) }
        try enter(element, opened, attributes, tag)
    }

    private mutating func enter(
        _ element: FeedElement, _ inherited: OpenElement, _ attributes: ElementAttributes, _ tag: StartTag
    ) throws(FeedError) {
        var opened = inherited
        switch element {
        case .root(let format) where opened.context == .outside:
            if feed.format == nil { feed.format = format }
            feed.isSitemap = opened.vocabulary == .sitemap
            feed.isAtom10 = format == .atom && attributes.version != "0.3"
            opened.context = .feed
        case .channel where opened.context != .aside:
            if feed.format == nil { feed.format = .rss }
            opened.context = .feed
            feed.link.offer(attributes.href.map { LinkReference(text: $0, base: opened.base) }, rank: 3)
            feed.updated.offer(date: attributes.lastModified.flatMap { date($0) }, rank: 8)
        case .entry where opened.context != .aside && opened.context != .source:
            if isInEntry, tag.isEmpty, opened.context == .entry {
                tally.count(.unclosedElement)
                undoDeclarations(from: open.count)
                return
            }
            if !suspendEntry(around: tag) { closeOpenEntry() }
            try startEntry(attributes, in: opened)
            (opened.context, opened.startsEntry) = (.entry, true)
        case .field(let field) where opened.takes(field):
            capture = Capture(
                field: field, name: opened.name, attributes: attributes.field(isAtom10: feed.isAtom10),
                base: opened.base)
            if tag.isEmpty { finishCapture() }
            return
        case .group where opened.context == .entry:
            break
        case .tombstone where opened.context == .feed:
            guard feed.withdrawn.count < limits.entries else { throw .tooManyEntries(limit: limits.entries) }
            if let id = attributes.reference, !id.isEmpty { feed.withdrawn.append(id) }
            opened.context = .aside
        case .aside where opened.context == .entry && opened.name == "source" && feed.format == .atom:
            opened.context = .source
        case .root, .channel, .entry, .field, .group, .tombstone, .aside, .other:
            if opened.context == .entry || opened.context == .source || element == .aside { opened.context = .aside }
            if opened.context == .feed { opened.context = .outside }
        }
        if opened.context == .feed, let language = opened.language { feed.inheritedLanguage = language }
        guard open.count <= limits.depth else { throw .tooDeep(limit: limits.depth, offset: tag.whole.lowerBound) }
        open.append(opened)
        openNames[opened.name, default: 0] += 1
        if tag.isEmpty { pop() }
    }

    mutating func leave(_ tag: EndTag) {
        let name = PackedName(lowercasing: bytes, bytes.localName(tag.name))
        if let captured = capture?.name {
            if name == captured, capture?.nesting == 0 {
                finishCapture()
                return
            }
            guard name != captured, Self.structural.contains(name), openNames[name] != nil else {
                if name == captured { capture?.nesting -= 1 }
                capture?.source.append(markup: tag.whole, of: bytes)
                return
            }
            tally.count(.unclosedElement)
            finishCapture()
        }
        guard openNames[name] != nil else {
            tally.count(.strayEndTag)
            if name == "title" { takeStrayTitle() }
            return
        }
        while open[open.count - 1].name != name {
            tally.count(.unclosedElement)
            pop()
        }
        pop()
    }

    mutating func pop() {
        let closed = open.removeLast()
        undoDeclarations(from: open.count)
        let count = openNames[closed.name] ?? 1
        openNames[closed.name] = count > 1 ? count - 1 : nil
        guard closed.startsEntry, isInEntry else { return }
        isInEntry = !outerEntries.isEmpty
        if !isInEntry || !entry.isEmpty { entries.append(entry) }
        if isInEntry { entry = outerEntries.removeLast() }
    }

    /// The title that an unclosed field inside it cut off: what stands before its end tag.
    private mutating func takeStrayTitle() {
        guard let range = strayText, isInEntry, entry.title.value == nil else { return }
        var source = FieldSource(form: .undeclared, mediaType: nil)
        source.append(text: range, of: bytes)
        let title = TextField(source, in: bytes, tally: &tally).title(tally: &tally)
        entry.title.offer(title, rank: 9)
    }

    /// Puts the open entry aside where another one stands inside it, as its own end tag shows, which follows that of
    /// the inner one. False where it is only unclosed.
    private mutating func suspendEntry(around tag: StartTag) -> Bool {
        guard isInEntry, open[open.count - 1].startsEntry, EntryNesting.isInside(tag, in: bytes) else { return false }
        outerEntries.append(entry)
        isInEntry = false
        return true
    }

    /// An entry that starts directly inside another one: that one was not closed.
    private mutating func closeOpenEntry() {
        guard isInEntry else { return }
        while open[open.count - 1].context == .entry {
            tally.count(.unclosedElement)
            pop()
        }
    }

    private mutating func startEntry(_ attributes: ElementAttributes, in opened: OpenElement) throws(FeedError) {
        guard entries.count + outerEntries.count < limits.entries else { throw .tooManyEntries(limit: limits.entries) }
        var draft = EntryDraft()
        draft.id.offer(attributes.about, rank: 0)
        draft.permanentLink = attributes.about.map { LinkReference(text: $0, base: opened.base) }
        draft.link.offer(attributes.href.map { LinkReference(text: $0, base: opened.base) }, rank: 3)
        draft.updated.offer(date: attributes.lastModified.flatMap { date($0) }, rank: 2)
        draft.language = opened.language
        entry = draft
        isInEntry = true
    }

    private static let structural: Set<PackedName> = ["item", "entry", "channel", "rss", "rdf", "feed"]

    /// True where an element can't be inside the field that is open: the field was not closed.
    ///
    /// The field is asked for its parts, never copied: a copy would make each piece that follows copy all before it.
    private func isInterrupted(by element: FeedElement, isCore: Bool) -> Bool {
        let isLong = capture?.field.isLong == true
        // A person has a title, too, and a link.
        let isPerson = capture?.field.isPerson == true && (feed.format == .atom || capture?.source.hasMarkup == true)
        switch element {
        case .entry, .channel: return true
        case .field where isPerson, .aside where isPerson: return false
        case .root, .group, .tombstone, .other: return false
        case .aside: return !isLong
        case .field(let field):
            return isLong ? capture?.attributes.form != .markup && field.isForeignToHTML(isCore) : true
        }
    }
}

extension FeedField {
    /// True where an element for the field is not one of HTML's, too: `title`, `link` and `body` are.
    fileprivate func isForeignToHTML(_ isCore: Bool) -> Bool {
        switch self {
        case .title, .link, .summary, .content, .author, .date, .language: !isCore
        case .id, .originalLink, .published, .updated, .ttl, .updatePeriod, .updateFrequency, .skipHours, .skipDays:
            true
        }
    }
}

extension [UInt8] {
    /// True for a name all in capitals.
    fileprivate func isShouted(_ name: Range<Int>) -> Bool {
        return name.count > 1 && name.allSatisfy { self[$0].isLetter && self[$0] & 0x20 == 0 }
    }
}
