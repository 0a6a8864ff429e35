// SPDX-License-Identifier: Apache-2.0
import Alerting
public import Personnel
import Pipeline

extension Configuration: CustomStringConvertible {
    /// The configuration in effect, with the keys that files have; secrets and the values of headers are hidden.
    public var json: JSONValue {
        .object([
            .init("data", .string(dataDirectory)),
            .init("log_level", .string(logLevel.rawValue)),
            .init("backfill", .bool(backfill)),
            .init("watch", Self.list(watchList)),
            .init("words", JSONValue(words?.path)),
            .init("profiles", Self.list(profiles)),
            .init("sources", .array(sources.map(\.json))),
            .init("endpoints", .array(endpoints.map(\.json))),
            .init("http", http?.json ?? .null),
            .init("network", network.json),
            .init(
                "polling",
                .object([
                    .init("min_interval", .string(Quantities.text(polling.minimumInterval))),
                    .init("max_interval", .string(Quantities.text(polling.maximumInterval))),
                ])),
            .init(
                "retention",
                .object([
                    .init("articles", .string(Quantities.text(retention.articles))),
                    .init("dead_letters", .string(Quantities.text(retention.deadLetters))),
                ])),
            .init(
                "delivery",
                .object([
                    .init("waits", Self.list(delivery.schedule.waits.map(Quantities.text))),
                    .init("timeout", .string(Quantities.text(delivery.timeout))),
                    .init("in_flight", .int(delivery.inFlight)),
                ])),
        ])
    }

    /// The same as YAML.
    public var description: String { YAMLText.lines(of: json).joined(separator: "\n") + "\n" }

    static func list(_ texts: some Sequence<String>) -> JSONValue { .array(texts.map(JSONValue.string)) }
}

extension JSONValue {
    /// The names of headers, without their values.
    static func hiding(_ headers: [String: String]) -> JSONValue {
        .object(headers.keys.sorted().map { .init($0, .string("(hidden)")) })
    }
}

extension Source {
    fileprivate var json: JSONValue {
        .object([
            .init("id", .string(id.rawValue)),
            .init("kind", .string(kind)),
            .init("address", .string(address)),
            .init("name", .string(name)),
            .init("language", JSONValue(language)),
            .init("country", JSONValue(country)),
            .init("official", .bool(isOfficial)),
            .init("interval", JSONValue(interval.map(Quantities.text))),
            .init("expect", JSONValue(expectEvery.map(Quantities.text))),
            .init("paused", .bool(isPaused)),
            .init("backfill", .bool(backfill)),
            .init("separator", JSONValue(separator.map(Self.words))),
            .init("full_text", .bool(fullText)),
            .init("links", JSONValue(links?.selector)),
            .init("pattern", JSONValue(links?.pattern)),
            .init("proxy", JSONValue(route.shown)),
            .init("headers", .hiding(headers)),
        ])
    }

    private static func words(_ separator: Separator) -> String {
        switch separator {
        case .line(let line): line
        case .paragraphs: "paragraphs"
        }
    }
}

extension ProxyRoute {
    /// As a file says it; nil where it says nothing.
    fileprivate var shown: String? {
        switch self {
        case .usual: nil
        case .direct: "none"
        case .through(let address): address
        }
    }
}

extension HTTPSettings {
    fileprivate var json: JSONValue {
        .object([
            .init("listen", .string(host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)")),
            .init("tokens", .array(tokens.map { .string($0.description) })),
        ])
    }
}

extension NetworkSettings {
    fileprivate var json: JSONValue {
        .object([
            .init("allow", Configuration.list(allow)),
            .init("user_agent", JSONValue(userAgent)),
            .init("contact", JSONValue(contact)),
            .init("connect_timeout", .string(Quantities.text(connectTimeout))),
            .init("timeout", .string(Quantities.text(timeout))),
            .init("body_limit", .string(Quantities.text(sizeInBytes: bodyLimitBytes))),
            .init("redirects", .int(redirects)),
            .init("host_gap", .string(Quantities.text(hostGap))),
            .init("proxy", JSONValue(route.shown)),
            .init("ca_file", JSONValue(authorities)),
            .init("at_once", .int(atOnce)),
        ])
    }
}
