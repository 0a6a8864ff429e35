// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Glibc
import Personnel
import Pipeline

/// What can be told only once every file is read.
extension Draft {
    /// The configuration, and what is wrong with the draft as a whole. Where a problem is an error the configuration
    /// is not to be used.
    func finished(in surroundings: Surroundings) -> (Configuration, [ConfigurationProblem]) {
        var problems: [ConfigurationProblem] = []
        var configuration = Configuration(dataDirectory: data(in: surroundings, &problems))
        configuration.sources = finishedSources(&problems)
        problems += pausedStrangers()
        configuration.endpoints = finishedEndpoints(&problems)
        (configuration.http, configuration.network) = (http, network)
        (configuration.polling, configuration.retention) = (polling, retention)
        configuration.delivery = delivery
        (configuration.backfill, configuration.logLevel) = (backfill, logLevel)
        (configuration.watchList, configuration.profiles) = (watchList, profiles)
        configuration.words = finishedWords(&problems)
        if let http, let httpPlace, http.tokens.isEmpty, !isLoopback(http.host) {
            problems.append(
                httpPlace.error(
                    "http listens on \(http.host), which others can reach; "
                        + "name a token_file, or listen on 127.0.0.1"))
        }
        if let file = network.authorities, access(file, R_OK) != 0 {
            problems.append(
                ConfigurationProblem(file: "network.ca_file", message: "\(file) cannot be read; name a PEM file"))
        }
        if let pollingPlace, polling.minimumInterval > polling.maximumInterval {
            problems.append(pollingPlace.error("min_interval is longer than max_interval; swap them"))
        }
        return (configuration, problems)
    }
}

extension Draft {
    private func data(in surroundings: Surroundings, _ problems: inout [ConfigurationProblem]) -> String {
        guard let directory = dataDirectory ?? surroundings.stateDirectory else {
            problems.append(
                ConfigurationProblem(
                    file: "environment",
                    message: "there is no place for data; write \"data: PATH\", or set STATE_DIRECTORY or HOME"))
            return "/"
        }
        var status = stat()
        if let dataPlace, stat(directory, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
            problems.append(dataPlace.error("\(directory) is there, but is no directory; name another"))
        }
        return directory
    }

    private func finishedWords(_ problems: inout [ConfigurationProblem]) -> WordsFolder? {
        var status = stat()
        if let words {
            guard stat(words, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
                if let wordsPlace {
                    problems.append(
                        wordsPlace.error(
                            "\"words\" is \"\(words)\", which is no directory; make it, or leave the key out"))
                }
                return nil
            }
            return WordsFolder(path: words, shown: words)
        }
        guard let defaultWords, lstat(defaultWords.path, &status) == 0 else { return nil }
        guard stat(defaultWords.path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            problems.append(
                ConfigurationProblem(
                    file: defaultWords.shown, message: "this is no directory; words are a folder for each language"))
            return nil
        }
        return WordsFolder(path: defaultWords.path, shown: defaultWords.shown)
    }

    private func finishedSources(_ problems: inout [ConfigurationProblem]) -> [Source] {
        var places: [String: Place] = [:]
        return sources.compactMap { draft -> Source? in
            guard let id = draft.id, let address = draft.address else { return nil }
            if let first = places.updateValue(draft.place, forKey: id) {
                problems.append(draft.place.error(Self.twice("source", id, first)))
            }
            if address.hasPrefix("/"), let place = draft.addressPlace, access(address, F_OK) != 0 {
                problems.append(place.warning("\(address) does not exist (yet)"))
            }
            if let place = draft.addressPlace { problems += refusal(of: address, place) }
            var headers = draft.headers
            if let login = finishedLogin(draft, &problems) { headers["Authorization"] = login }
            return Source(
                id: SourceID(rawValue: id), kind: draft.kind, name: draft.name, address: address,
                language: draft.language, country: draft.country, isOfficial: draft.isOfficial,
                interval: draft.interval, isPaused: draft.isPaused || paused.contains { $0.id == id },
                backfill: draft.backfill ?? backfill, separator: draft.separator, fullText: draft.fullText,
                links: draft.links == LinkChoice() ? nil : draft.links, route: draft.route,
                expectEvery: draft.expectEvery, headers: headers)
        }
    }

    /// The header of basic authentication (RFC 7617); nil where the source asks for none.
    private func finishedLogin(_ draft: SourceDraft, _ problems: inout [ConfigurationProblem]) -> String? {
        guard let place = draft.basicAuthPlace else { return nil }
        if draft.headers.keys.contains(where: { $0.lowercased() == "authorization" }) {
            problems.append(place.error("basic_auth and the header Authorization say the same; leave one out"))
        }
        guard let user = draft.login.user else { return nil }
        guard let password = draft.login.passwords.first else {
            problems.append(place.error("basic_auth needs a password: password_file: PATH or credential: NAME"))
            return nil
        }
        return "Basic " + Data("\(user):\(password.text)".utf8).base64EncodedString()
    }

    /// Names that stand in `paused` and are nobody's.
    func pausedStrangers() -> [ConfigurationProblem] {
        let ids = sources.compactMap(\.id)
        return paused.filter { !ids.contains($0.id) }.map { id, place in
            let meant = Nearest.word(to: id, among: ids).map { "; did you mean \"\($0)\"?" } ?? ""
            return place.error("no source is called \"\(id)\"\(meant)")
        }
    }

    /// The address guard refuses this machine's own addresses unless they are opened.
    func refusal(of address: String, _ place: Place) -> [ConfigurationProblem] {
        guard case .success(let web) = WebAddress.read(address), web.isLoopback else { return [] }
        let host = web.host.lowercased() == "localhost" ? "127.0.0.1" : web.host
        guard let bytes = AddressBlock.bytes(of: host), !network.blocks.contains(where: { $0.contains(bytes) }) else {
            return []
        }
        return [
            place.warning("\(web.host) is this machine, which the address guard refuses; open it under network.allow")
        ]
    }

    private func isLoopback(_ host: String) -> Bool { host == "localhost" || AddressBlock.isLoopback(host) }

    static func twice(_ what: String, _ id: String, _ first: Place) -> String {
        "the \(what) \"\(id)\" is also in \(first.file), line \(first.line); ids are given once"
    }
}

extension FilterDraft {
    /// What makes a filter let nothing through.
    func problems(sourceIDs: [String]) -> [ConfigurationProblem] {
        var problems: [ConfigurationProblem] = []
        for (id, place) in sources where !sourceIDs.contains(id) {
            let meant = Nearest.word(to: id, among: sourceIDs).map { "; did you mean \"\($0)\"?" } ?? ""
            problems.append(place.error("no source is called \"\(id)\"\(meant)"))
        }
        guard let place else { return problems }
        let kinds = value.kinds.compactMap(ChangeKind.init)
        if !kinds.isEmpty, !value.families.isEmpty, !kinds.contains(where: { value.families.contains($0.family) }) {
            problems.append(place.error("this filter lets nothing through: none of its kinds is in its families"))
        }
        if !value.statuses.isEmpty, !value.statuses.contains(where: Self.isAlerted) {
            let alerted = Status.allCases.filter(Self.isAlerted).map { "\"\($0.rawValue)\"" }
            problems.append(
                place.error(
                    "this filter lets nothing through: only \(alerted.joined(separator: " and ")) are alerted"))
        }
        if value.minimumSources > max(sourceIDs.count, 1) {
            problems.append(
                place.warning(
                    "this filter may let nothing through: min_sources is \(value.minimumSources), "
                        + "but \(sourceIDs.count) sources are configured"))
        }
        return problems
    }

    /// Whether the default policy alerts a status at its best, asked of the policy itself.
    private static func isAlerted(_ status: Status) -> Bool {
        ChangeKind.catalogue.contains { kind in
            AlertDecision(for: Mention(kind: kind, status: status, quotes: []), bestSection: .body).alerts
        }
    }
}
