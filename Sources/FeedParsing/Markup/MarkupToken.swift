// SPDX-License-Identifier: Apache-2.0

/// A piece of markup, as ranges of the bytes that it was read from.
enum MarkupToken {
    /// Characters between tags, with their references.
    case text(Range<Int>)
    /// The inside of a CDATA section: characters without references.
    case cdata(Range<Int>)
    case start(StartTag)
    case end(EndTag)
}

struct StartTag {
    let name: Range<Int>
    /// What stands between the name and the end of the tag.
    let attributes: Range<Int>
    /// True for `<br/>`.
    let isEmpty: Bool
    /// From `<` up to and with `>`.
    let whole: Range<Int>
}

struct EndTag {
    let name: Range<Int>
    let whole: Range<Int>
}
