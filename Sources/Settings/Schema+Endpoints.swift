// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel
import Pipeline
import Yams

/// Endpoints: where alerts go, in which form, which ones and when; and how they are delivered.
extension Schema {
    static let endpoint = Section<EndpointDraft>(
        "an endpoint",
        [
            Setting("id", isRequired: true, read: { $0.identifier($1, $2) }) { $0.id = $1 },
            Setting("url", isRequired: true, below: ["url.file", "url.credential"]) { draft, node, reader in
                (draft.url, draft.isURLInline) = (reader.endpointAddress(node, "url"), !reader.isMapping(node))
                draft.urlPlace = reader.place(of: node)
            },
            Setting("format", read: { $0.word($1, $2, among: AlertFormats.ids) }) { $0.format = $1 },
            channel(.chat, at: \.chat) { $0.chat($1, "chat") },
            channel(.topic, at: \.topic) { $0.topic($1, "topic") },
            channel(.room, at: \.room) { $0.room($1, "room") },
            Setting("template_file") { draft, node, reader in
                draft.template = reader.templateFile(node, "template_file")
                draft.named.insert(.template)
            },
            Setting("content_type", read: { $0.headerValue($1, $2) }) { $0.contentType = $1 },
            Setting("secret_file") { draft, node, reader in
                draft.secrets = (draft.secrets ?? []) + reader.signingSecrets(inFiles: node, "secret_file")
            },
            Setting("credential") { draft, node, reader in
                draft.secrets = (draft.secrets ?? []) + reader.signingSecrets(inCredentials: node, "credential")
            },
            Setting("headers", read: { $0.headers($1, $2) }) { $0.headers = $1 },
            .flag("operator") { $0.isOperators = $1 },
            Setting("filter", below: filter.paths.map { "filter." + $0 }) { draft, node, reader in
                reader.read(filter, node, into: &draft.filter)
                draft.filter.place = reader.place(of: node)
            },
            Setting("time_zone", read: { $0.zone($1, $2) }) { $0.zone = $1 },
            .list("quiet", of: quiet, new: QuietDraft.init, at: \.quiet),
            Setting("group", below: grouping.paths.map { "group." + $0 }) { draft, node, reader in
                var value = Grouping()
                reader.read(grouping, node, into: &value)
                (draft.grouping, draft.groupingPlace) = (value, reader.place(of: node))
            },
            Setting("digest", below: digest.paths.map { "digest." + $0 }) { draft, node, reader in
                var value = Digest(minute: 0)
                reader.read(digest, node, into: &value)
                (draft.digest, draft.digestPlace) = (value, reader.place(of: node))
            },
            .list("mutes", of: mute, new: MuteDraft.init, at: \.mutes),
            Setting("limit", below: rate.paths.map { "limit." + $0 }) { draft, node, reader in
                var value = RateLimit(requests: 0, per: .seconds(60))
                reader.read(rate, node, into: &value)
                if value.requests > 0 { draft.limit = value }
            },
        ])

    static let filter = Section<FilterDraft>("a filter", filterSettings(at: \.self))

    static let quiet = Section<QuietDraft>(
        "quiet hours",
        [
            Setting("from", isRequired: true, read: { $0.timeOfDay($1, $2) }) { $0.from = $1 },
            Setting("until", isRequired: true, read: { $0.timeOfDay($1, $2) }) { $0.until = $1 },
            Setting("days", read: { $0.weekdays($1, $2) }) { $0.days = $1 },
        ])

    static let grouping = Section<Grouping>(
        "group",
        [
            .duration("wait", in: .seconds(1) ... .seconds(3600)) { $0.wait = $1 },
            .duration("every", in: .seconds(1) ... .seconds(86_400)) { $0.every = $1 },
        ])

    static let digest = Section<Digest>(
        "digest",
        [
            Setting("at", isRequired: true, read: { $0.timeOfDay($1, $2) }) { $0.minute = $1 },
            Setting("on", read: { $0.weekday($1, $2) }) { $0.weekday = $1 },
        ])

    static let mute = Section<MuteDraft>(
        "a mute",
        [
            Setting("from", read: { $0.moment($1, $2) }) { $0.from = $1 },
            Setting("until", isRequired: true, read: { $0.moment($1, $2) }) { $0.until = $1 },
        ] + filterSettings(at: \.filter))

    static let rate = Section<RateLimit>(
        "limit",
        [
            Setting("requests", isRequired: true, read: { $0.count($1, $2, in: 1...100_000) }) { $0.requests = $1 },
            .duration("per", in: .seconds(1) ... .seconds(86_400)) { $0.per = $1 },
        ])

    static let delivery = Section<DeliverySettings>(
        "delivery",
        [
            Setting("waits", read: { $0.waits($1, $2) }) { $0.schedule = $0.schedule.waiting($1) },
            .duration("timeout", in: .seconds(1) ... .seconds(60)) { $0.timeout = $1 },
            Setting("in_flight", read: { $0.count($1, $2, in: 1...64) }) { $0.inFlight = $1 },
        ])

    /// One place in a chat service. It counts as named where its value is wrong, too: that is told already.
    private static func channel(
        _ need: ChannelNeed, at path: any WritableKeyPath<ChannelOptions, String?> & Sendable,
        read: @escaping @Sendable (inout NodeReader, Node) -> String?
    ) -> Setting<EndpointDraft> {
        Setting(need.rawValue) { draft, node, reader in
            draft.named.insert(need)
            draft.channel[keyPath: path] = read(&reader, node)
        }
    }

    /// The keys of a filter, for whatever holds one.
    private static func filterSettings<Target>(
        at path: any WritableKeyPath<Target, FilterDraft> & Sendable
    ) -> [Setting<Target>] {
        [
            .words("kinds", among: ChangeKind.catalogue.map(\.id)) { $0[keyPath: path].value.kinds = Set($1) },
            .words("families", among: Family.allCases.map(\.rawValue)) {
                $0[keyPath: path].value.families = Set($1.compactMap(Family.init))
            },
            .words("statuses", among: Status.allCases.map(\.rawValue)) {
                $0[keyPath: path].value.statuses = Set($1.compactMap(Status.init))
            },
            .words("countries", among: Countries.codes) { $0[keyPath: path].value.countries = Set($1) },
            Setting("people", read: { $0.texts($1, $2) }) { $0[keyPath: path].value.people = Set($1) },
            Setting("posts", read: { $0.texts($1, $2) }) { $0[keyPath: path].value.posts = Set($1) },
            Setting("sources") { draft, node, reader in
                for item in reader.items(node, "sources") ?? [] {
                    guard let id = reader.identifier(item, "sources") else { continue }
                    draft[keyPath: path].sources.append((id, reader.place(of: item)))
                    draft[keyPath: path].value.sources.insert(SourceID(rawValue: id))
                }
            },
            Setting("min_confidence", read: { $0.fraction($1, $2) }) {
                $0[keyPath: path].value.minimumConfidence = $1
            },
            Setting("min_sources", read: { $0.count($1, $2, in: 1...1000) }) {
                $0[keyPath: path].value.minimumSources = $1
            },
        ]
    }
}

extension AttemptSchedule {
    fileprivate func waiting(_ waits: [Duration]) -> AttemptSchedule {
        AttemptSchedule(waits: waits, jitter: jitter, longestRetryAfter: longestRetryAfter)
    }
}
