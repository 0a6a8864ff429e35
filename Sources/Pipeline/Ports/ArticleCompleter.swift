// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// Gets the whole of an article of which a source gives only a summary, or a link.
public protocol ArticleCompleter: Sendable {
    /// The article with the text of the page behind its address. Its id, keys and content hash stay: they tell
    /// whether the source's own words have changed. Unchanged where it has no address.
    func complete(_ article: Article, of source: Source) async throws(ReadError) -> Article
}
