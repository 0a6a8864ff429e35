// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// Who held what when.
public protocol TenureCatalog: Sendable {
    func tenures(matching query: TenureQuery) async throws(LedgerError) -> TenurePage
}

/// Which tenures are asked for: of a person, or of a post. Names match in any spelling.
public struct TenureQuery: Sendable, Hashable {
    public var person: String?
    public var personID: PersonID?
    public var post: String?
    /// ISO 3166-1 alpha-2, upper case; nil for all.
    public var country: String?
    /// Only those that the day lies in; nil for all.
    public var on: CalendarDay?
    /// 1...1000 people or posts.
    public var limit = 50
    public var cursor: String?

    public init() {}
}

/// The answer: people, or posts where a post was asked for; the latest first.
public struct TenurePage: Sendable, Hashable {
    public var people: [PersonTenures]
    public var posts: [PostTenures]
    /// To be given back for the next page; nil on the last.
    public var next: String?
    /// True where more is known than the answer was made of, so that people, posts and times may be lacking on every
    /// page: a fuller name, or the id of a person, asks for less.
    public var isPartial: Bool

    public init(
        people: [PersonTenures] = [], posts: [PostTenures] = [], next: String? = nil, isPartial: Bool = false
    ) {
        (self.people, self.posts, self.next, self.isPartial) = (people, posts, next, isPartial)
    }
}
