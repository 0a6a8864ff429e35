// SPDX-License-Identifier: Apache-2.0

/// Cuts XML and HTML into tokens. Never fails, reads each byte a bounded number of times, and builds nothing.
///
/// Comments, processing instructions and the document type are passed over; an internal subset is not read, so no
/// entity of a document's own ever expands.
struct MarkupScanner {
    /// HTML lets `<` stand in quoted values, has no CDATA, and ends comments as browsers do.
    enum Dialect { case xml, html }

    let bytes: [UInt8]
    let end: Int
    let dialect: Dialect
    private(set) var position: Int
    private(set) var bareLessThans = 0
    private(set) var brokenTags = 0
    /// True once the bytes ended inside a tag, a comment or a section.
    private(set) var isTruncated = false
    private var tags: TagEndFinder
    /// Set once the rest holds none: no search is made twice, which keeps the time linear.
    private var noMoreCommentEnds = false
    private var noMoreSectionEnds = false
    /// The name in the last start tag.
    private var lastName = 0..<0
    private var hasUnbalancedBrackets = false
    /// Elements that somebody looked for the end of, in vain.
    var hasNoEnd = Set<PackedName>()

    init(_ bytes: [UInt8], in range: Range<Int>? = nil, dialect: Dialect) {
        self.bytes = bytes
        self.dialect = dialect
        position = range?.lowerBound ?? 0
        end = range?.upperBound ?? bytes.count
        tags = TagEndFinder(isStrict: dialect == .xml)
    }

    /// The next token; nil at the end.
    mutating func next() -> MarkupToken? {
        while position < end {
            guard bytes[position] == Byte.lessThan, position + 1 < end else { return text() }
            let open = position
            switch bytes[position + 1] {
            case Byte.exclamation:
                if let section = declaration() { return section }
            case Byte.question:
                pass(to: bytes.firstIndex(of: Byte.greaterThan, in: open..<end).map { $0 + 1 })
            case Byte.slash:
                if let tag = endTag() { return .end(tag) }
            case let byte where byte.startsName:
                if let tag = startTag() {
                    lastName = tag.name
                    return .start(tag)
                }
            default:
                return text()
            }
            if position == open { return text() }
        }
        return nil
    }

    /// Passes over the text of an element like `script`, up to its end tag, and gives where that text stood.
    mutating func rawText(until name: StaticString) -> Range<Int> {
        let start = position
        var from = position
        while let open = bytes.firstIndex(of: Byte.lessThan, in: from..<end) {
            if open + 1 < end, bytes[open + 1] == Byte.slash,
                bytes.matchesIgnoringCase(name, at: open + 2, before: end)
            {
                position = open
                return start..<open
            }
            from = open + 1
        }
        position = end
        return start..<end
    }
}

extension MarkupScanner {
    /// From here to the next `<` that may start something; at least one byte.
    private mutating func text() -> MarkupToken {
        let start = position
        var from = start
        if bytes[start] == Byte.lessThan {
            bareLessThans += 1
            from += 1
        }
        while let open = bytes.firstIndex(of: Byte.lessThan, in: from..<end) {
            if open + 1 < end, bytes[open + 1].mayFollowLessThan {
                position = open
                return .text(start..<open)
            }
            bareLessThans += 1
            from = open + 1
        }
        position = end
        return .text(start..<end)
    }

    /// Nil leaves the position where it is: what stands here is text.
    private mutating func startTag() -> StartTag? {
        let open = position
        var nameEnd = open + 1
        while nameEnd < end, !bytes[nameEnd].endsName { nameEnd += 1 }
        let found = tags.find(in: bytes, from: nameEnd, to: end)
        if found.isBroken { brokenTags += 1 }
        switch found.ending {
        case .closed(let close):
            let isEmpty = bytes[close - 1] == Byte.slash
            position = close + 1
            return StartTag(
                name: open + 1..<nameEnd, attributes: nameEnd..<max(nameEnd, isEmpty ? close - 1 : close),
                isEmpty: isEmpty, whole: open..<close + 1)
        case .runsInto(let next):
            guard found.hasValue else { return nil }
            brokenTags += 1
            position = next
            return StartTag(name: open + 1..<nameEnd, attributes: nameEnd..<next, isEmpty: false, whole: open..<next)
        case .none:
            guard dialect == .xml || found.hasValue else { return nil }
            isTruncated = true
            position = end
            return nil
        }
    }

    private mutating func endTag() -> EndTag? {
        let open = position
        guard open + 2 < end, bytes[open + 2].startsName else { return nil }
        var nameEnd = open + 2
        while nameEnd < end, !bytes[nameEnd].endsName { nameEnd += 1 }
        var close = nameEnd
        while close < end, bytes[close] != Byte.greaterThan, bytes[close] != Byte.lessThan { close += 1 }
        if close == end {
            isTruncated = true
        } else if bytes[close] == Byte.greaterThan {
            close += 1
        } else {
            brokenTags += 1
        }
        position = close
        return EndTag(name: open + 2..<nameEnd, whole: open..<close)
    }

    /// `<!`: a comment, a CDATA section, a document type.
    private mutating func declaration() -> MarkupToken? {
        let open = position
        if bytes.matches("<![CDATA[", at: open, before: end) { return section(from: open + 9) }
        if bytes.matches("<!--", at: open, before: end) {
            let close = noMoreCommentEnds ? nil : bytes.firstIndex(of: "-->", in: open + 2..<end)
            noMoreCommentEnds = close == nil
            // A comment that nobody closed ends with its first `>`, so that it doesn't swallow the rest.
            pass(to: (close.map { $0 + 2 } ?? bytes.firstIndex(of: Byte.greaterThan, in: open..<end)).map { $0 + 1 })
            return nil
        }
        // "<!'" is text, and stays where it is.
        if open + 2 < end, bytes[open + 2].isLetter { passDocumentType() }
        return nil
    }

    /// A section that nobody closed ends with its element, so that it doesn't swallow the rest.
    private mutating func section(from start: Int) -> MarkupToken {
        let close = noMoreSectionEnds ? nil : bytes.firstIndex(of: "]]>", in: start..<end)
        if let close {
            position = close + 3
            return .cdata(start..<close)
        }
        noMoreSectionEnds = true
        isTruncated = true
        position = endTag(named: lastName, from: start) ?? end
        return .cdata(start..<position)
    }

    private func endTag(named name: Range<Int>, from start: Int) -> Int? {
        var from = start
        while let open = bytes.firstIndex(of: "</", in: from..<end) {
            if bytes.isName(name, at: open + 2, before: end) { return open }
            from = open + 2
        }
        return nil
    }

    /// A document type may hold declarations between brackets, and those hold `>` in quotes.
    private mutating func passDocumentType() {
        var (index, brackets) = (position + 2, 0)
        while !hasUnbalancedBrackets, index < end {
            switch bytes[index] {
            case Byte.openBracket: brackets += 1
            case Byte.closeBracket: brackets -= 1
            case Byte.greaterThan where brackets <= 0:
                position = index + 1
                return
            default: break
            }
            index += 1
        }
        hasUnbalancedBrackets = true
        // Brackets that don't match: the declaration ends with its first `>`.
        pass(to: bytes.firstIndex(of: Byte.greaterThan, in: position..<end).map { $0 + 1 })
    }

    private mutating func pass(to target: Int?) {
        if target == nil { isTruncated = true }
        position = target ?? end
    }
}

extension [UInt8] {
    /// True where the same name as in a range stands, and ends.
    func isName(_ name: Range<Int>, at index: Int, before end: Int) -> Bool {
        guard !name.isEmpty, index + name.count < end, self[index + name.count].endsName else { return false }
        for offset in 0..<name.count where self[index + offset] != self[name.lowerBound + offset] { return false }
        return true
    }
}

extension UInt8 {
    /// True for what ends the name of a tag or an attribute.
    var endsName: Bool {
        isMarkupSpace || self == Byte.greaterThan || self == Byte.slash || self == Byte.lessThan
            || self == Byte.equals || self == 0
    }

    fileprivate var mayFollowLessThan: Bool {
        startsName || self == Byte.slash || self == Byte.exclamation || self == Byte.question
    }
}
