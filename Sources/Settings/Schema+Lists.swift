// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel
import Pipeline

/// The items of the lists: sources, endpoints and their filters.
extension Schema {
    static let source = Section<SourceDraft>(
        "a source",
        [
            Setting("id", isRequired: true, read: { $0.identifier($1, $2) }) { $0.id = $1 },
            Setting("kind", read: { $0.word($1, $2, among: $0.surroundings.sourceKinds) }) { $0.kind = $1 },
            Setting("address", isRequired: true) { draft, node, reader in
                draft.address = reader.sourceAddress(node, "address")
                draft.addressPlace = reader.place(of: node)
            },
            .text("name") { $0.name = $1 },
            Setting("language", read: { $0.language($1, $2) }) { $0.language = $1 },
            Setting("country", read: { $0.word($1, $2, among: Countries.codes) }) { $0.country = $1 },
            .flag("official") { $0.isOfficial = $1 },
            .duration("interval", in: intervals) { $0.interval = $1 },
            .duration("expect", in: .seconds(60) ... .seconds(366 * 86400)) { $0.expectEvery = $1 },
            .flag("paused") { $0.isPaused = $1 },
            .flag("backfill") { $0.backfill = $1 },
            .text("separator") { $0.separator = $1 == "paragraphs" ? .paragraphs : .line($1) },
            .flag("full_text") { $0.fullText = $1 },
            Setting("links", read: { $0.selector($1, $2) }) { $0.links.selector = $1 },
            Setting("pattern", read: { $0.addressPattern($1, $2) }) { $0.links.pattern = $1 },
            Setting("proxy", read: { $0.proxy($1, $2) }) { $0.route = $1 },
            Setting("basic_auth", below: login.paths.map { "basic_auth." + $0 }) { draft, node, reader in
                reader.read(login, node, into: &draft.login)
                draft.basicAuthPlace = reader.place(of: node)
            },
            Setting("headers", read: { $0.headers($1, $2) }) { $0.headers = $1 },
            // For people who look after a list; the program only sees to it that it is a day.
            Setting("checked", read: { $0.day($1, $2) }) { _, _ in },
        ])

    static let login = Section<LoginDraft>(
        "basic_auth",
        [
            Setting("user", isRequired: true, read: { $0.userName($1, $2) }) { $0.user = $1 },
            Setting("password_file") { $0.passwords += $2.passwords(inFiles: $1, "password_file") },
            Setting("credential") { $0.passwords += $2.passwords(inCredentials: $1, "credential") },
        ])

    static let endpoint = Section<EndpointDraft>(
        "an endpoint",
        [
            Setting("id", isRequired: true, read: { $0.identifier($1, $2) }) { $0.id = $1 },
            Setting("url", isRequired: true) { draft, node, reader in
                draft.url = reader.webAddress(node, "url")
                draft.urlPlace = reader.place(of: node)
            },
            Setting("format", read: { $0.word($1, $2, among: AlertFormats.ids) }) { $0.format = $1 },
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
        ])

    static let filter = Section<FilterDraft>(
        "a filter",
        [
            .words("kinds", among: ChangeKind.catalogue.map(\.id)) { $0.value.kinds = Set($1) },
            .words("families", among: Family.allCases.map(\.rawValue)) {
                $0.value.families = Set($1.compactMap(Family.init))
            },
            .words("statuses", among: Status.allCases.map(\.rawValue)) {
                $0.value.statuses = Set($1.compactMap(Status.init))
            },
            .words("countries", among: Countries.codes) { $0.value.countries = Set($1) },
            Setting("sources") { draft, node, reader in
                for item in reader.items(node, "sources") ?? [] {
                    guard let id = reader.identifier(item, "sources") else { continue }
                    draft.sources.append((id, reader.place(of: item)))
                    draft.value.sources.insert(SourceID(rawValue: id))
                }
            },
            Setting("min_confidence", read: { $0.fraction($1, $2) }) { $0.value.minimumConfidence = $1 },
            Setting("min_sources", read: { $0.count($1, $2, in: 1...1000) }) { $0.value.minimumSources = $1 },
        ])
}
