// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// A post in the form in which it is compared and filed: "Deputy Defense Minister", "vice-ministre de la Défense" and
/// "заместитель министра обороны" have one form.
public struct PostForm: Hashable, Sendable {
    public enum Level: String, Hashable, Sendable {
        case head, deputy
    }

    /// In which language the title is, as far as that is easily seen.
    enum Tongue: Hashable { case english, other, unknown }

    public let level: Level
    /// True for the first among several deputies.
    public let isFirst: Bool
    /// "minister", "head": what says little without the rest.
    public let roles: Set<String>
    /// What it is the post of, by concepts that the tables know: "defence", "police"; a state that it deals with.
    public let topics: Set<String>
    /// What it is the post of, where the tables do not know the word: mostly names of places and companies.
    public let places: Set<String>
    public let country: String?
    /// Abbreviations that the tables do not know, in lower case, and what abbreviations could stand for.
    let acronyms: Set<String>
    let initials: [UInt8]
    /// The abbreviations as they stand among the places.
    var acronymKeys: Set<String> { Set(acronyms.map(PlaceKey.of)) }
    let tongue: Tongue
    /// Which languages it can be in, where it is not English.
    let languages: UInt32
    /// Those of `places` that are written as names.
    let names: Set<String>
    /// The posts that a title joins ("minister of defence and deputy prime minister"); empty for a single one.
    let parts: [PostForm]

    public init(_ position: Position) {
        let posts = PostReader.posts(in: position.title).map {
            PostForm(Position(title: $0, country: position.country), parts: [])
        }
        self.init(position, parts: posts.allSatisfy { !$0.roles.isEmpty && !$0.isGeneric } ? posts : [])
    }

    private init(_ position: Position, parts: [PostForm]) {
        self.parts = parts
        var reader = PostReader(country: position.country)
        reader.read(position.title)
        if let organisation = position.organisation {
            reader.readOrganisation(organisation)
        } else if position.country != nil {
            reader.readHeadOfState(position.title)
        }
        (level, isFirst) = (reader.isDeputy ? .deputy : .head, reader.isFirst)
        (roles, topics, places) = (reader.roles, reader.topics, reader.places)
        (acronyms, initials, tongue) = (reader.acronyms, reader.initials, reader.tongue)
        (names, languages) = (reader.names, reader.languages)
        country = position.country
    }

    /// True where the words of the two can be the same in other words: a title without a word that shows its language is
    /// of another one than an English title.
    func isAcrossLanguages(from other: PostForm) -> Bool { tongue != other.tongue || languages & other.languages == 0 }

    /// The numbers of units, courts, districts.
    var numbers: Set<String> { places.filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } } }

    /// What it is the post of.
    public var content: Set<String> { topics.union(places) }

    /// True where it could be anybody's: "the general".
    public var isGeneric: Bool { topics.isEmpty && places.isEmpty }

    /// One text for each post, the country left out; nil for a generic one.
    public var key: String? {
        guard !isGeneric else { return nil }
        let rank = isFirst ? "first " + level.rawValue : level.rawValue
        return ([rank] + roles.sorted() + ["/"] + topics.sorted() + places.sorted()).joined(separator: " ")
    }
}
