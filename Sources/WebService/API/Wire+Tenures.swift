// SPDX-License-Identifier: Apache-2.0
public import Personnel
public import Pipeline

extension Wire {
    /// `{"people":[person...],"next":cursor|null,"partial":true|false}`
    public static func people(_ page: TenurePage) -> JSONValue {
        .object([.init("people", .array(page.people.map(person)))] + rest(of: page))
    }

    /// `{"posts":[post...],"next":cursor|null,"partial":true|false}`
    public static func posts(_ page: TenurePage) -> JSONValue {
        .object([.init("posts", .array(page.posts.map(post)))] + rest(of: page))
    }

    private static func rest(of page: TenurePage) -> [JSONValue.Member] {
        [.init("next", JSONValue(page.next)), .init("partial", .bool(page.isPartial))]
    }

    /// Whoever the register does not know has no id.
    public static func person(_ known: PersonTenures) -> JSONValue {
        .object(
            members(known.person) + [
                .init("countries", .array(known.countries.map(JSONValue.string))),
                .init("tenures", .array(known.tenures.map(tenure))),
                .init("changes", ids(known.tenures.flatMap { $0.startedBy + $0.endedBy })),
            ])
    }

    public static func post(_ known: PostTenures) -> JSONValue {
        let conflicts = TenureConflict.allCases.filter { conflict in
            known.tenures.contains { $0.conflicts.contains(conflict) }
        }
        return .object(
            [.init("key", .string(known.key))] + members(known.position) + [
                .init("holders", .array(known.tenures.map(tenure))),
                .init("conflicts", .array(conflicts.map { .string($0.rawValue) })),
            ])
    }

    private static func tenure(_ tenure: Tenure) -> JSONValue {
        .object([
            .init("person", .object(members(tenure.person))),
            .init("position", .object(members(tenure.position))),
            .init("acting", .bool(tenure.isActing)),
            .init("planned", .bool(tenure.isPlanned)),
            .init("start", date(tenure.start)),
            .init("end", date(tenure.end)),
            .init("seen_first", JSONValue(tenure.seenFirst?.description)),
            .init("seen_last", JSONValue(tenure.seenLast?.description)),
            .init("started_by", ids(tenure.startedBy)),
            .init("ended_by", ids(tenure.endedBy)),
            .init("predecessor", JSONValue(tenure.predecessor)),
            .init("successor", JSONValue(tenure.successor)),
            .init("conflicts", .array(tenure.conflicts.map { .string($0.rawValue) })),
        ])
    }

    private static func members(_ person: Person) -> [JSONValue.Member] {
        [
            .init("id", JSONValue(person.id?.rawValue)), .init("name", .string(person.name)),
            .init("aliases", .array(person.aliases.map(JSONValue.string))),
        ]
    }

    private static func members(_ position: Position) -> [JSONValue.Member] {
        [
            .init("title", .string(position.title)), .init("organisation", JSONValue(position.organisation)),
            .init("country", JSONValue(position.country)),
        ]
    }

    private static func date(_ date: PartialDate?) -> JSONValue {
        guard let date else { return .null }
        return .object([
            .init("earliest", JSONValue(date.earliest?.description)),
            .init("latest", JSONValue(date.latest?.description)),
            .init("precision", .string(date.precision.rawValue)), .init("text", JSONValue(date.text)),
        ])
    }

    /// Each once, in order.
    private static func ids(_ changes: [ChangeID]) -> JSONValue {
        var met: Set<ChangeID> = []
        return .array(changes.filter { met.insert($0).inserted }.map { .string($0.rawValue) })
    }
}
