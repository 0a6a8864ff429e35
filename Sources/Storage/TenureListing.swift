// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Personnel
import Pipeline
import Resolution

/// One page of tenures. What a question touches is gathered through indexes, and the tenures are made of it afresh: they
/// are never stored, so that they cannot disagree with the changes.
struct TenureListing {
    let database: GRDB.Database
    let query: TenureQuery

    /// Changes and holders that one question looks at, the latest first; of a name that thousands bear, the rest is
    /// left out, and the page says so. A fuller name or the register's id asks for less.
    static let limit = 500
    /// Posts of a person whose other holders are looked for, and people whose exits may not name the post.
    private static let neighbours = 64
    /// People of the register with one name.
    private static let namesakes = 64

    func page() throws -> TenurePage {
        if let post = query.post { return try posts(like: post) }
        return try people()
    }

    // MARK: People

    private func people() throws -> TenurePage {
        var gathered = Gathering(database: database)
        let known = Array(gathered.first(Self.namesakes, of: try register()))
        let names = query.person.map { [$0] } ?? []
        for name in names {
            guard let own = NameSearch.expression("name", beginningLike: name) else { continue }
            try gathered.addChanges(named: own, limit: Self.limit)
            try gathered.addHolders(named: own, limit: Self.limit)
        }
        for name in gathered.first(Self.limit, of: known.flatMap({ [$0.name] + $0.names })) {
            guard let own = NameSearch.expression("name", named: name) else { continue }
            try gathered.addChanges(named: own, limit: Self.neighbours)
            try gathered.addHolders(named: own, limit: Self.neighbours)
        }
        let own = try gathered.material(known)
        let asked = Set(Tenures.byPerson(own).map(\.person.name))
        try gathered.addOthers(inPostsOf: own, limit: Self.neighbours)
        let people = Tenures.byPerson(try gathered.material(known)).filter { person in
            if let id = query.personID { return person.person.id == id }
            return asked.contains(person.person.name) || !asked.isDisjoint(with: person.person.aliases)
        }
        let shown: [PersonTenures] = people.compactMap { person in
            if let country = query.country, !person.countries.contains(country) { return nil }
            var person = person
            if let day = query.on { person.tenures.removeAll { !$0.holds(on: day) } }
            return person.tenures.isEmpty ? nil : person
        }
        let (page, next) = try cut(shown) { $0.person.name + "\t" + ($0.person.id?.rawValue ?? "") }
        return TenurePage(people: page, next: next, isPartial: gathered.isCut)
    }

    private func register() throws -> [RegisterPerson] {
        let rows = RegisterRows(database: database)
        if let id = query.personID { return try [rows.person(id)].compactMap { $0 } }
        return try query.person.map { try rows.people(under: NameKeys.register($0), limit: Self.namesakes + 1) } ?? []
    }

    // MARK: Posts

    private func posts(like text: String) throws -> TenurePage {
        var gathered = Gathering(database: database)
        let found = gathered.first(
            Self.limit, of: try PostRows(database: database).posts(like: text, limit: Self.limit + 1))
        try gathered.add(posts: found.map(\.number), limit: Self.limit)
        try gathered.addOtherNews(limit: Self.neighbours)
        let keys = Set(found.map(\.key))
        let known = try gathered.register(ofPosts: found.map(\.key), limit: Self.limit)
        let posts = Tenures.byPost(try gathered.material(known)).filter { post in
            post.tenures.contains { tenure in PostForm(tenure.position).key.map(keys.contains) ?? false }
        }
        let shown: [PostTenures] = posts.compactMap { post in
            if let country = query.country, post.position.country != country { return nil }
            var post = post
            if let day = query.on { post.tenures.removeAll { !$0.holds(on: day) } }
            return post.tenures.isEmpty ? nil : post
        }
        let (page, next) = try cut(shown) { $0.key + "\t" + ($0.position.country ?? "") }
        return TenurePage(posts: page, next: next, isPartial: gathered.isCut)
    }

    /// The groups behind the cursor, which holds the hash of the last one that was shown.
    private func cut<Group>(_ groups: [Group], _ key: (Group) -> String) throws -> (page: [Group], next: String?) {
        var rest = groups[...]
        if let cursor = query.cursor {
            guard let place = groups.firstIndex(where: { Self.mark(key($0)) == cursor }) else {
                throw LedgerError.unknownCursor
            }
            rest = groups[(place + 1)...]
        }
        let page = rest.prefix(min(max(query.limit, 1), 1000))
        return (Array(page), page.count < rest.count ? page.last.map { Self.mark(key($0)) } : nil)
    }

    /// FNV-1a, 64 bits.
    private static func mark(_ key: String) -> String {
        let sum = key.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        return String(sum, radix: 16)
    }
}
