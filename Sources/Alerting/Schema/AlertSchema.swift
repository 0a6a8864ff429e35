// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// The JSON Schema (draft 2020-12) of what the format `standard` posts, made of the catalogues themselves. Members are
/// only ever added, so that it lets through those that it does not know.
public enum AlertSchema {
    /// What it is published as: `schemas/alert.v1.json` in the repository, and below `/api/v1/schemas` of the service.
    public static let fileName = "alert.v1.json"
    public static let id = "urn:reshuffle:schema:alert:1"

    public static let json: JSONValue = .object([
        .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        .init("$id", .string(id)),
        .init("title", .string("An alert of Reshuffle")),
        .init("description", .string("The body of a request in the format `standard`.")),
        .init("oneOf", .array(["changeAlert", "sourceAlert", "endpointAlert"].map(reference))),
        .init("$defs", .object(definitions)),
    ])

    /// The document, indented for people.
    public static let text = json.indented + "\n"

    private static var definitions: [JSONValue.Member] {
        [
            .init("changeAlert", envelope(Self.events { !$0.isOperational }, data: "change")),
            .init("sourceAlert", envelope(SourceNotice.Sort.allCases.map { notice(of: $0) }, data: "source")),
            .init("endpointAlert", envelope([.endpointDisabled], data: "endpoint")),
            .init("change", change), .init("evidence", evidence), .init("latency", latency),
            .init("source", source), .init("endpoint", endpoint),
        ]
    }

    private static func events(_ isWanted: (AlertEvent) -> Bool) -> [AlertEvent] {
        AlertEvent.allCases.filter(isWanted)
    }

    private static func notice(of sort: SourceNotice.Sort) -> AlertEvent {
        AlertEvent.allCases.first { $0.rawValue == "source.\(sort.rawValue)" } ?? .sourceSilent
    }

    private static func envelope(_ events: [AlertEvent], data: String) -> JSONValue {
        object([
            .init("type", oneOf(events.map(\.rawValue))),
            .init("timestamp", instant("When the alert was queued.")),
            .init("data", reference(data)),
        ])
    }
}

// MARK: What is in them

extension AlertSchema {
    private static let change = object([
        .init("id", text("The change's id, the same for ever.")),
        .init("revision", number("1 and up: each visible amendment adds one.", from: 1)),
        .init("kind", oneOf(ChangeKind.catalogue.map(\.id))),
        .init("subtype", orNull(text("A refinement of the kind."))),
        .init("status", oneOf(Status.allCases.map(\.rawValue))),
        .init("background", flag("Told as history.")),
        .init(
            "person",
            orNull(
                object([
                    .init("id", orNull(text("The register's."))), .init("name", text("As the text has it.")),
                    .init("aliases", texts),
                ]))),
        .init("group", orNull(text("Officials without names, in the words of the text; then `person` is null."))),
        .init("count", orNull(text("\"11\", \">= 11\", \"<= 3\", \"~ 20\"."))),
        .init("members", orNull(texts)),
        .init("alternatives", list(oneOf(ChangeKind.catalogue.map(\.id)))),
        .init(
            "position",
            orNull(
                object([
                    .init("title", text("As the text has it.")), .init("organisation", orNull(text(nil))),
                    .init("country", orNull(text("ISO 3166-1 alpha-2."))),
                ]))),
        .init("rank", orNull(text(nil))), .init("agent", orNull(text("By whom."))),
        .init("predecessor", orNull(text(nil))), .init("successor", orNull(text(nil))),
        .init("reason", orNull(text(nil))), .init("date", orNull(date)),
        .init("first_seen", instant(nil)), .init("published", orNull(instant(nil))),
        .init("alert", flag(nil)), .init("alert_why", text("The rule that decided.")),
        .init("confidence", share), .init("evidence", list(reference("evidence"), atLeast: 1)),
        .init("sources", number("Independent ones.", from: 1)), .init("links", list(link)),
        .init("retracted", orNull(object([.init("at", instant(nil)), .init("reason", text(nil))]))),
        .init("merged_into", orNull(text("The id of the change that this one turned out to be."))),
        .init("latency", reference("latency")),
        .init("trimmed", flag("Something was left out to keep below 20 kB.")),
    ])

    private static let evidence = object([
        .init("source", text(nil)), .init("article", text(nil)), .init("url", orNull(text(nil))),
        .init("title", text(nil)), .init("published", orNull(instant(nil))),
        .init("quote", text("The bytes of the text between `start` and `end`, in UTF-8.")),
        .init("start", number(nil, from: 0)), .init("end", number(nil, from: 0)), .init("rule", text(nil)),
        .init("section", oneOf(Section.allCases.map(\.rawValue))),
        .init("status", oneOf(Status.allCases.map(\.rawValue))),
    ])

    private static let date = object([
        .init("earliest", orNull(day)), .init("latest", orNull(day)),
        .init("precision", oneOf(PartialDate.Precision.allCases.map(\.rawValue))), .init("text", orNull(text(nil))),
    ])

    private static let link = object([
        .init("relation", oneOf(Link.Relation.allCases.map(\.rawValue))), .init("change", text(nil)),
    ])

    private static let latency = object(
        ["published", "fetched", "detected", "queued", "sent"].map {
            .init($0, ["queued", "sent", "detected"].contains($0) ? instant(nil) : orNull(instant(nil)))
        })

    private static let source = object([
        .init("source", text("Its id.")), .init("name", text(nil)), .init("since", instant(nil)),
        .init("at", instant(nil)), .init("detail", orNull(text(nil))),
    ])

    private static let endpoint = object([
        .init("endpoint", text("The id of the one that was switched off.")), .init("at", instant(nil)),
        .init("detail", text("What it answered.")),
    ])
}
