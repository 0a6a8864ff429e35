// SPDX-License-Identifier: Apache-2.0

/// An element that is open: what it means for those inside it.
struct OpenElement {
    /// Whose fields stand here.
    enum Context {
        case outside, feed, entry, aside
        /// Inside Atom's `source`: of its fields, only the author is looked at.
        case source
    }

    var name: PackedName = ""
    var context = Context.outside
    /// True for the element that an entry starts with: the entry ends with it.
    var startsEntry = false
    /// What names without a prefix belong to.
    var vocabulary = Vocabulary.core
    /// xml:lang and xml:base, inherited; the language is empty where it was taken away.
    var language: String?
    var base: String?

    /// True where the field belongs to the feed or to an entry.
    func takes(_ field: FeedField) -> Bool {
        switch context {
        case .feed, .entry: true
        case .source: field.isPerson
        case .outside, .aside: false
        }
    }
}
