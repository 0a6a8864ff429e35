// SPDX-License-Identifier: Apache-2.0
import Personnel
import Pipeline

/// The items of the list of sources.
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
}
