// SPDX-License-Identifier: Apache-2.0

/// That an article calls somebody the holder of a post ("Defence Minister Ivan Petrov"): true as of the article's day.
public struct Incumbency: Hashable, Sendable, Codable {
    public var person: Person
    public var position: Position
    public var rank: String?
    /// "acting", "interim".
    public var isActing: Bool
    /// "former": the post was held before that day.
    public var isFormer: Bool
    public var quote: Quote

    public init(
        person: Person, position: Position, rank: String? = nil, isActing: Bool = false, isFormer: Bool = false,
        quote: Quote
    ) {
        (self.person, self.position, self.rank) = (person, position, rank)
        (self.isActing, self.isFormer, self.quote) = (isActing, isFormer, quote)
    }
}
