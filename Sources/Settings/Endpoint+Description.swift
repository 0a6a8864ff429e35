// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel
import Pipeline

/// An endpoint with the keys that files have; secrets, and addresses that are as good as secrets, are hidden.
extension Endpoint {
    var json: JSONValue {
        let isSecret = AlertFormats.hasSecretAddress(format) == true
        return .object([
            .init("id", .string(id.rawValue)),
            .init("url", .string(isSecret ? "(hidden)" : url)),
            .init("format", .string(format)),
            .init("chat", JSONValue(channel.chat)),
            .init("topic", JSONValue(channel.topic)),
            .init("room", JSONValue(channel.room)),
            .init("content_type", JSONValue(template?.contentType)),
            .init("operator", .bool(isOperators)),
            .init("secrets", .array(secrets.map { .string($0.description) })),
            .init("headers", .hiding(headers)),
            .init("filter", .object(filter.members)),
            .init("time_zone", .string(rhythm.zone)),
            .init("quiet", .array(rhythm.quiet.map(\.json))),
            .init("group", rhythm.grouping?.json ?? .null),
            .init("digest", rhythm.digest?.json ?? .null),
            .init("mutes", .array(mutes.map(\.json))),
            .init("limit", rhythm.limit?.json ?? .null),
        ])
    }
}

extension AlertFilter {
    fileprivate var members: [JSONValue.Member] {
        [
            .init("kinds", Configuration.list(kinds.sorted())),
            .init("families", Configuration.list(families.map(\.rawValue).sorted())),
            .init("statuses", Configuration.list(statuses.map(\.rawValue).sorted())),
            .init("countries", Configuration.list(countries.sorted())),
            .init("people", Configuration.list(people.sorted())),
            .init("posts", Configuration.list(posts.sorted())),
            .init("sources", Configuration.list(sources.map(\.rawValue).sorted())),
            .init("min_confidence", .double(minimumConfidence)),
            .init("min_sources", .int(minimumSources)),
        ]
    }
}

extension QuietHours {
    fileprivate var json: JSONValue {
        .object([
            .init("from", .string(clock(from))), .init("until", .string(clock(until))),
            .init("days", Configuration.list(days.sorted().map { NodeReader.weekdays[$0 - 1] })),
        ])
    }
}

extension Grouping {
    fileprivate var json: JSONValue {
        .object([
            .init("wait", .string(Quantities.text(wait))), .init("every", .string(Quantities.text(every))),
        ])
    }
}

extension Digest {
    fileprivate var json: JSONValue {
        .object([
            .init("at", .string(clock(minute))), .init("on", JSONValue(weekday.map { NodeReader.weekdays[$0 - 1] })),
        ])
    }
}

extension Mute {
    fileprivate var json: JSONValue {
        .object(
            [
                .init("from", JSONValue(from.map(ChangeRecord.instant))),
                .init("until", .string(ChangeRecord.instant(until))),
            ] + filter.members)
    }
}

extension RateLimit {
    fileprivate var json: JSONValue {
        .object([.init("requests", .int(requests)), .init("per", .string(Quantities.text(per)))])
    }
}

/// "22:05".
private func clock(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
}
