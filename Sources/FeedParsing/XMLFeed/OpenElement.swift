// SPDX-License-Identifier: Apache-2.0

/// An element that is open: what it means for those inside it.
struct OpenElement {
    /// Whose fields stand here.
    enum Context { case outside, feed, entry, aside }

    var name: PackedName = ""
    var context = Context.outside
    /// True for the element that an entry starts with: the entry ends with it.
    var startsEntry = false
    /// What names without a prefix belong to.
    var vocabulary = Vocabulary.core
    /// xml:lang and xml:base, inherited.
    var language: String?
    var base: String?
}
