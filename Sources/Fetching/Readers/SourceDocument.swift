// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Pipeline

/// The bytes of a source, with what came along.
struct SourceDocument {
    var bytes: [UInt8]
    /// The HTTP header's value; nil for files.
    var contentType: String?
    /// Where the bytes came from in the end; nil for files.
    var url: String?
    /// For the time after all articles are recorded.
    var bookmark: Bookmark
    var restFor: Duration?

    /// What the server says, unless it says nothing of use; then what the bytes look like.
    var isHTML: Bool {
        switch contentType?.lowercased().prefix(while: { $0 != ";" && $0 != " " }) {
        case "text/html", "application/xhtml+xml": true
        case "text/plain": false
        default: DocumentKind(bytes) == .html
        }
    }
}

/// What looking for a source's document gave.
enum Fetched {
    case fresh(SourceDocument)
    /// The same as last time.
    case unchanged(Bookmark, restFor: Duration?)
    /// A file that somebody is still writing.
    case unfinished

    /// The reading of a fresh document, or the empty one where there is none.
    func reading(_ read: (SourceDocument) throws(ReadError) -> Reading) throws(ReadError) -> Reading {
        switch self {
        case .fresh(let document): try read(document)
        case .unchanged(let bookmark, let restFor):
            Reading(articles: [], bookmark: bookmark, isUnchanged: true, restFor: restFor)
        case .unfinished: Reading(articles: [], bookmark: nil, dropped: [LocalFile.unfinished: 1])
        }
    }
}
