// SPDX-License-Identifier: Apache-2.0
import Personnel
import struct FoundationEssentials.Data
import class FoundationEssentials.JSONDecoder

/// Reads a register of FollowTheMoney entities, one a line of JSON, as OpenSanctions publishes them
/// (`entities.ftm.json`). Person, Position and Occupancy are read; other schemata are passed over.
public struct FollowTheMoneyReader: Sendable {
    private let dataset: String
    private let isWatched: Bool

    /// - `dataset`: ids are made of it and of the entity's own.
    /// - `isWatched`: true puts all people on the watch list.
    public init(dataset: String, isWatched: Bool) {
        (self.dataset, self.isWatched) = (dataset, isWatched)
    }

    public func read(_ line: [UInt8], number: Int, into reading: inout RegisterReading) {
        let entity: FollowTheMoneyEntity
        do {
            entity = try JSONDecoder().decode(FollowTheMoneyEntity.self, from: Data(line))
        } catch let DecodingError.keyNotFound(key, _) {
            return reading.fail(number, "the entity has no \"\(key.stringValue)\"")
        } catch let DecodingError.typeMismatch(_, context), let DecodingError.valueNotFound(_, context) {
            let path = context.codingPath.map(\.stringValue).joined(separator: ".")
            return reading.fail(number, path.isEmpty ? "no JSON object" : "\(path) is not what it should be")
        } catch {
            return reading.fail(number, "no JSON: the line is broken, or cut")
        }
        guard !entity.id.isEmpty else { return reading.fail(number, "the entity's id is empty") }
        switch entity.schema {
        case "Person": person(entity, number, &reading)
        case "Position": position(entity, number, &reading)
        case "Occupancy": occupancy(entity, number, &reading)
        default: reading.passedOver += 1
        }
    }

    private func person(_ entity: FollowTheMoneyEntity, _ line: Int, _ reading: inout RegisterReading) {
        let given = entity.texts(.name)
        // The caption is the name that the dataset shows first; it makes up none.
        guard let name = given.first(where: { $0 == entity.caption }) ?? given.first else {
            return reading.fail(line, "the person \(RegisterReading.shown(entity.id)) has no name")
        }
        // Weak aliases (noms de guerre, single words) are for searching, not for telling who is meant.
        var names: [String] = []
        for other in given + entity.texts(.alias) + entity.texts(.previousName)
        where other != name && !names.contains(other) { names.append(other) }
        let (born, died) = reading.lifetime(
            Self.exactest(entity.texts(.birthDate)), Self.exactest(entity.texts(.deathDate)), line: line)
        let countries = [.country, .citizenship, .nationality].flatMap(entity.texts)
        let person = RegisterPerson(
            id: PersonID(dataset: dataset, foreignID: entity.id), name: name,
            names: Array(names.prefix(RegisterBounds.names)), countries: RegisterCountry.codes(countries), born: born,
            died: died,
            occupancies: entity.texts(.position).prefix(RegisterBounds.posts).map {
                Occupancy(position: Position(title: $0))
            },
            isWatched: isWatched)
        reading.entries.append(
            RegisterEntry(line: line, .person(foreignID: entity.id, person, mergedInto: nil)))
    }

    private func position(_ entity: FollowTheMoneyEntity, _ line: Int, _ reading: inout RegisterReading) {
        let given = entity.texts(.name)
        guard let title = given.first(where: { $0 == entity.caption }) ?? given.first else {
            return reading.fail(line, "the position \(RegisterReading.shown(entity.id)) has no name")
        }
        // The organisation is another entity's id, not a name: the title says it too.
        let position = Position(title: title, country: RegisterCountry.codes(entity.texts(.country)).first)
        reading.entries.append(RegisterEntry(line: line, .post(foreignID: entity.id, position)))
    }

    private func occupancy(_ entity: FollowTheMoneyEntity, _ line: Int, _ reading: inout RegisterReading) {
        guard let holder = entity.texts(.holder).first else {
            return reading.fail(line, "the occupancy \(RegisterReading.shown(entity.id)) has no holder")
        }
        guard let post = entity.texts(.post).first else {
            return reading.fail(line, "the occupancy \(RegisterReading.shown(entity.id)) has no post")
        }
        let (start, end) = (Self.exactest(entity.texts(.startDate)), Self.exactest(entity.texts(.endDate)))
        guard let term = reading.term(start, end, line: line) else { return }
        reading.entries.append(
            RegisterEntry(line: line, .occupancy(holder: holder, post: post, start: term.start, end: term.end)))
    }

    /// Of "1955" and "1955-05-21" the second.
    private static func exactest(_ dates: [String]) -> String? {
        dates.max { $0.utf8.count < $1.utf8.count }
    }
}

/// How much of one entry is kept. Nobody needs more, and a line of a mebibyte must not fill the index.
enum RegisterBounds {
    static let names = 200
    static let posts = 32
}

/// One line, as far as it is read.
private struct FollowTheMoneyEntity: Decodable {
    var id: String
    var schema: String
    var caption: String?
    private var properties: [Property: [String]] = [:]

    enum Property: String, CodingKey, CaseIterable {
        case name, alias, previousName, country, citizenship, nationality, birthDate, deathDate, position
        case holder, post, startDate, endDate
    }

    private enum Keys: String, CodingKey { case id, schema, caption, properties }

    /// What is read of each schema.
    private static let wanted: [String: [Property]] = [
        "Person": [
            .name, .alias, .previousName, .country, .citizenship, .nationality, .birthDate, .deathDate, .position,
        ],
        "Position": [.name, .country],
        "Occupancy": [.holder, .post, .startDate, .endDate],
    ]

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Keys.self)
        id = try fields.decode(String.self, forKey: .id)
        schema = try fields.decode(String.self, forKey: .schema)
        guard let wanted = Self.wanted[schema] else { return }
        caption = try fields.decodeIfPresent(String.self, forKey: .caption)
        let values = try fields.nestedContainer(keyedBy: Property.self, forKey: .properties)
        for property in wanted where values.contains(property) {
            properties[property] = try values.decode(Texts.self, forKey: property).texts
        }
    }

    /// Those with something in them.
    func texts(_ property: Property) -> [String] { properties[property] ?? [] }
}

/// The values of a property: texts, or nested entities with ids, one or many.
private struct Texts: Decodable {
    var texts: [String]

    private struct Nested: Decodable { var id: String }

    init(from decoder: any Decoder) throws {
        guard var list = try? decoder.unkeyedContainer() else {
            texts = [try decoder.singleValueContainer().decode(String.self)].compactMap(Self.trimmed)
            return
        }
        texts = []
        while !list.isAtEnd {
            // A nested entity is named by its id.
            let text = try (try? list.decode(String.self)) ?? list.decode(Nested.self).id
            if let text = Self.trimmed(text) { texts.append(text) }
        }
    }

    private static func trimmed(_ text: String) -> String? {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last else { return nil }
        guard isSpace(first) || isSpace(last) else { return text }
        let start = bytes.drop(while: isSpace)
        let end = start.lastIndex { !isSpace($0) }
        return end.map { String(start[...$0]) ?? "" }
    }
}
