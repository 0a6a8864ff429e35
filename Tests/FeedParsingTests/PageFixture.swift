// SPDX-License-Identifier: Apache-2.0
import Testing

/// A page in our own words, in the manner of a family of sites, and what a reader takes from it. What happens in it is
/// invented.
struct PageFixture: Sendable, CustomTestStringConvertible {
    let name: String
    var title: String?
    /// In UTC; " (day)" where the page gives no time of day.
    var published: String?
    var modified: String?
    var language: String?
    var site: String?
    /// Beginnings of blocks with their roles. Headline, body and captions are all that there are, in order; of teasers
    /// and comments, some.
    let blocks: [String]
    let html: String

    var testDescription: String { name }

    static let all = news + plain + odd + world
}
