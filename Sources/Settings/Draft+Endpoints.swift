// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Pipeline

/// Endpoints, once every file is read.
extension Draft {
    func finishedEndpoints(_ problems: inout [ConfigurationProblem]) -> [Endpoint] {
        var places: [String: Place] = [:]
        let ids = sources.compactMap(\.id)
        return endpoints.compactMap { draft -> Endpoint? in
            problems += draft.filter.problems(sourceIDs: ids) + draft.mutes.flatMap { $0.problems(sourceIDs: ids) }
            problems += draft.problems()
            let template = draft.finishedTemplate(&problems)
            guard let id = draft.id, let url = draft.url else { return nil }
            if let first = places.updateValue(draft.place, forKey: id) {
                problems.append(draft.place.error(Self.twice("endpoint", id, first)))
            }
            if let place = draft.urlPlace { problems += refusal(of: url, place) }
            return Endpoint(
                id: EndpointID(rawValue: id), url: url, secrets: draft.secrets ?? [], format: draft.format,
                headers: draft.headers, filter: draft.filter.value, isOperators: draft.isOperators,
                channel: draft.channel, template: template, rhythm: draft.rhythm,
                mutes: draft.mutes.compactMap { $0.finished(in: draft.zone) })
        }
    }
}

extension EndpointDraft {
    var rhythm: Rhythm {
        var rhythm = Rhythm()
        (rhythm.zone, rhythm.grouping, rhythm.digest, rhythm.limit) = (zone, grouping, digest, limit)
        rhythm.quiet = quiet.compactMap { draft in
            guard let from = draft.from, let until = draft.until else { return nil }
            return QuietHours(from: from, until: until, days: draft.days)
        }
        return rhythm
    }

    /// What does not go together.
    func problems() -> [ConfigurationProblem] {
        var problems = needProblems()
        if secrets == nil, AlertFormats.isSigned(format) == true {
            problems.append(
                place.error("the format \"\(format)\" is signed; name a secret_file or a credential"))
        }
        if let urlPlace, let url, isURLInline, AlertFormats.hasSecretAddress(format) == true, !Self.isLoopback(url) {
            problems.append(
                urlPlace.error(
                    "whoever knows the address of a \"\(format)\" endpoint can post to it; "
                        + "keep it in a file of its own and write url: {file: PATH}"))
        }
        if let place = groupingPlace ?? digestPlace, AlertFormats.limitAlerts(format) == 1 {
            problems.append(
                place.error(
                    "the format \"\(format)\" carries one alert a request; "
                        + "group and digest are for formats of chat services"))
        }
        if groupingPlace != nil, let digestPlace {
            problems.append(digestPlace.error("group and digest exclude each other; leave one out"))
        }
        if let place = quiet.first?.place, rhythm.isAlwaysQuiet {
            problems.append(place.error("these quiet hours cover the whole week; nothing would ever be sent"))
        }
        return problems
    }

    private func needProblems() -> [ConfigurationProblem] {
        guard let needs = AlertFormats.needs(format) else { return [] }
        return ChannelNeed.allCases.compactMap { need in
            let key = need == .template ? "template_file" : need.rawValue
            return switch (needs.contains(need), named.contains(need)) {
            case (true, false): place.error("the format \"\(format)\" needs \"\(key)\"")
            case (false, true):
                place.error(
                    "\"\(key)\" is for \(Self.homes(of: need)), not for \"\(format)\"; leave it out")
            case (true, true), (false, false): nil
            }
        }
            + (contentType != nil && !needs.contains(.template)
                ? [place.error("\"content_type\" is for the format template; leave it out")] : [])
    }

    private static func homes(of need: ChannelNeed) -> String {
        let homes = AlertFormats.ids.filter { AlertFormats.needs($0)?.contains(need) == true }
        return homes.isEmpty ? "another format" : "the format \(homes.joined(separator: ", "))"
    }

    func finishedTemplate(_ problems: inout [ConfigurationProblem]) -> AlertTemplate? {
        guard let template else { return nil }
        do throws(TemplateError) {
            return try AlertTemplate(
                text: template.text, contentType: contentType ?? "application/json", forOperators: isOperators)
        } catch {
            problems.append(
                ConfigurationProblem(
                    .error, file: template.path, line: error.line, column: error.column, message: error.words))
            return nil
        }
    }

    private static func isLoopback(_ url: String) -> Bool {
        guard case .success(let web) = WebAddress.read(url) else { return false }
        return web.isLoopback
    }
}

extension MuteDraft {
    func finished(in zone: String) -> Mute? {
        until.map { Mute(from: from?.instant(in: zone), until: $0.instant(in: zone), filter: filter.value) }
    }

    func problems(sourceIDs: [String]) -> [ConfigurationProblem] {
        var problems = filter.problems(sourceIDs: sourceIDs)
        if filter.value == AlertFilter() {
            problems.append(
                place.error("this mute silences everything; say which people, posts, kinds or countries it is for"))
        }
        if let mute = finished(in: "UTC"), let from = mute.from, from >= mute.until {
            problems.append(place.error("this mute ends before it begins; swap from and until"))
        }
        return problems
    }
}
