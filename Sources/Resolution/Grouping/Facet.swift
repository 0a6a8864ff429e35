// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// What matters of a mention for judging which change it belongs to. Mentions with equal facets are judged alike.
public struct Facet: Hashable, Sendable, Codable {
    public var kind: ChangeKind
    public var alternatives: [ChangeKind]
    /// With the register's id, where it knows the person.
    public var person: Person?
    public var group: Group?
    public var position: Position?
    public var rank: String?
    /// True for a denial, which stands against the assertions.
    public var isDenied: Bool
    public var hasHappened: Bool
    public var isBackground: Bool
    /// The days on which the event can lie, as ordinals of `CalendarDay`; nil is open.
    public var earliest: Int?
    public var latest: Int?
    /// True where the text dates the event; false where only the day of publication is known.
    public var isDated: Bool

    /// - `published`: when the text was published; nil where it does not say.
    /// - `found`: when it was found.
    /// - `register`: whom the register takes the person for; nil for nobody.
    public init(_ mention: Mention, published: PublicationTime?, found: PublicationTime, register: PersonID?) {
        let window = EventWindow(of: mention, published: published, found: found)
        kind = mention.kind
        alternatives = mention.alternatives
        person = mention.person
        if let register { person?.id = register }
        (group, position, rank) = (mention.group, mention.position, mention.rank)
        isDenied = mention.status == .denied
        hasHappened = mention.status == .happened
        isBackground = mention.isBackground
        (earliest, latest) = (window.earliest, window.latest)
        isDated = mention.date?.earliest != nil || mention.date?.latest != nil
    }
}
