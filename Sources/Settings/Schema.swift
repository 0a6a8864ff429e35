// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel

/// Every key that a configuration may have. `deploy/reshuffle.yaml` says what each means; a test holds the two
/// against each other.
enum Schema {
    static let root = Section<Draft>(
        "the configuration",
        [
            Setting("data") { draft, node, reader in
                draft.dataDirectory = reader.path(node, "data")
                draft.dataPlace = reader.place(of: node)
            },
            Setting("log_level", read: { $0.word($1, $2, among: LogLevel.allCases.map(\.rawValue)) }) {
                $0.logLevel = LogLevel(rawValue: $1) ?? $0.logLevel
            },
            .flag("backfill") { $0.backfill = $1 },
            Setting("watch", read: { $0.texts($1, $2) }) { $0.watchList += $1 },
            Setting("words") { draft, node, reader in
                draft.words = reader.path(node, "words")
                draft.wordsPlace = reader.place(of: node)
            },
            Setting("profiles", read: { $0.words($1, $2, among: $0.surroundings.profiles) }) { $0.profiles += $1 },
            Setting("feeds") { draft, node, reader in
                for item in reader.items(node, "feeds") ?? [] {
                    guard let pattern = reader.text(item, "feeds") else { continue }
                    draft.sourceLists.append(
                        SourceListPattern(
                            pattern: pattern, directory: reader.directory, place: reader.place(of: item)))
                }
            },
            Setting("paused") { draft, node, reader in
                for item in reader.items(node, "paused") ?? [] {
                    guard let id = reader.identifier(item, "paused") else { continue }
                    draft.paused.append((id, reader.place(of: item)))
                }
            },
            .list("sources", of: source, new: SourceDraft.init, at: \.sources),
            .list("endpoints", of: endpoint, new: EndpointDraft.init, at: \.endpoints),
            Setting("http", below: http.paths.map { "http." + $0 }) { draft, node, reader in
                var settings = draft.http ?? HTTPSettings()
                reader.read(http, node, into: &settings)
                (draft.http, draft.httpPlace) = (settings, reader.place(of: node))
            },
            .section("network", network, at: \.network),
            Setting("polling", below: polling.paths.map { "polling." + $0 }) { draft, node, reader in
                reader.read(polling, node, into: &draft.polling)
                draft.pollingPlace = reader.place(of: node)
            },
            .section("retention", retention, at: \.retention),
            .section("delivery", delivery, at: \.delivery),
        ])

    /// A file that `feeds` refers to.
    static let sourceList = Section<Draft>(
        "a list of sources",
        [.list("sources", of: source, isRequired: true, new: SourceDraft.init, at: \.sources)])

    static let http = Section<HTTPSettings>(
        "http",
        [
            Setting("listen", read: { $0.listenAddress($1, $2) }) { ($0.host, $0.port) = ($1.host, $1.port) },
            Setting("token_file", read: { $0.tokens(inFiles: $1, $2) }) { $0.tokens += $1 },
            Setting("credential", read: { $0.tokens(inCredentials: $1, $2) }) { $0.tokens += $1 },
        ])

    static let network = Section<NetworkSettings>(
        "network",
        [
            Setting("allow", read: { $0.addressBlocks($1, $2) }) { $0.blocks += $1 },
            Setting("user_agent", read: { $0.headerValue($1, $2) }) { $0.userAgent = $1 },
            Setting("contact", read: { $0.headerValue($1, $2) }) { $0.contact = $1 },
            .duration("connect_timeout", in: .milliseconds(100) ... .seconds(60)) { $0.connectTimeout = $1 },
            .duration("timeout", in: .milliseconds(100) ... .seconds(600)) { $0.timeout = $1 },
            Setting("body_limit", read: { $0.size($1, $2, in: 1 << 10...256 << 20) }) { $0.bodyLimitBytes = $1 },
            Setting("redirects", read: { $0.count($1, $2, in: 0...20) }) { $0.redirects = $1 },
            .duration("host_gap", in: .zero ... .seconds(600)) { $0.hostGap = $1 },
            Setting("proxy", read: { $0.proxy($1, $2) }) { $0.route = $1 },
            .path("ca_file") { $0.authorities = $1 },
            Setting("at_once", read: { $0.count($1, $2, in: 1...256) }) { $0.atOnce = $1 },
        ])

    static let polling = Section<PollingSettings>(
        "polling",
        [
            .duration("min_interval", in: intervals) { $0.minimumInterval = $1 },
            .duration("max_interval", in: intervals) { $0.maximumInterval = $1 },
        ])

    static let retention = Section<RetentionSettings>(
        "retention",
        [
            .duration("articles", in: spans) { $0.articles = $1 },
            .duration("dead_letters", in: spans) { $0.deadLetters = $1 },
        ])

    static let intervals: ClosedRange<Duration> = .seconds(1) ... .seconds(7 * 86400)
    /// An hour to ten years.
    static let spans: ClosedRange<Duration> = .seconds(3600) ... .seconds(3650 * 86400)
}
