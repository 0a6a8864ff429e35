// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Personnel
import Pipeline

/// What `sources test` says of a reading.
struct TrialReport {
    let trial: SourceTrial
    /// The feeds that a page offers which came instead of one.
    let offers: [String]
    private let seen: SeenLanguage
    /// What the source or its feed says; nil where neither does.
    private let statedLanguage: String?

    private static let titles = 3
    /// Characters; a summary has about 200, an article 2,000 and more.
    private static let shortText = 600

    init(_ trial: SourceTrial) {
        self.trial = trial
        offers = trial.page.map { $0.feeds.map(\.address) } ?? []
        seen = SeenLanguage(trial.articles.lazy.map { $0.title + " " + $0.text })
        statedLanguage =
            trial.source.language ?? trial.feed?.language ?? trial.articles.lazy.compactMap(\.language).first
    }

    /// What works, but probably not as it is meant.
    var warnings: [String] {
        var warnings: [String] = []
        if let moved = trial.movedTo { warnings.append("it has moved for good; write the address \(moved)") }
        guard trial.error == nil else { return warnings }
        if trial.articles.isEmpty { warnings.append("no article came of it") }
        if let medianText, medianText < Self.shortText, trial.source.kind == "feed", !trial.source.fullText {
            warnings.append("the texts are short; `full_text: true` takes them from the pages behind the links")
        }
        if let why = seen.contradiction(to: statedLanguage) {
            warnings.append(
                "the language \(statedLanguage ?? "") is stated, but \(why); name the right one with `language`")
        }
        let language = (statedLanguage ?? seen.language)?.lowercased()
        if let language, !Compose.languages.contains(String(language.prefix { $0 != "-" && $0 != "_" })) {
            warnings.append(
                "changes are found in \(Compose.languages.joined(separator: ", ")) only; \(language) is not read yet")
        }
        return warnings
    }

    /// A line for each thing that is known.
    var text: String {
        var rows: [(String, String?)] = [
            ("source", "\(trial.source.id) (\(trial.source.kind))"), ("address", trial.source.address),
            ("answer", answer), ("error", trial.error?.description), ("moved to", trial.movedTo),
            ("encoding", trial.feed?.encoding), ("format", trial.feed?.format), ("title", trial.feed?.title),
        ]
        if case .success(let reading) = trial.outcome {
            rows += [
                ("entries", trial.feed.map { String($0.entries) }),
                ("articles", "\(reading.articles.count), \(dated) dated"),
                ("newest", trial.newest.map(ChangeRecord.instant)),
                ("texts", medianText.map { "\($0) characters in the middle of them" }),
                ("dropped", Self.counts(reading.dropped)),
                ("repairs", Self.counts(reading.repairs)), ("language", language),
                ("asks for", reading.restFor.map { "\($0.components.seconds) s of rest" }),
            ]
        }
        rows += titles.enumerated().map { ($0 == 0 ? "titles" : "", $1) }
        rows += offers.enumerated().map { ($0 == 0 ? "offers" : "", $1) }
        rows += warnings.map { ("note", $0) }
        return rows.compactMap { label, value in
            value.map { label.padded(to: 10) + TextTable.cell($0, limit: 200) }
        }
        .joined(separator: "\n")
    }

    var json: JSONValue {
        let reading = try? trial.outcome.get()
        return .object([
            .init("id", .string(trial.source.id.rawValue)),
            .init("kind", .string(trial.source.kind)),
            .init("address", .string(trial.source.address)),
            .init("ok", .bool(trial.error == nil && !trial.articles.isEmpty)),
            .init("error", JSONValue(trial.error?.description)),
            .init("status", (trial.answers.last?.status).map(JSONValue.int) ?? .null),
            .init("http", JSONValue(trial.answers.last.flatMap(Self.version))),
            .init("url", JSONValue(trial.answers.last?.url)),
            .init("moved_to", JSONValue(trial.movedTo)),
            .init("seconds", .double(trial.took / .seconds(1))),
            .init("format", JSONValue(trial.feed?.format)),
            .init("encoding", JSONValue(trial.feed?.encoding)),
            .init("title", JSONValue(trial.feed?.title)),
            .init("entries", (trial.feed?.entries).map(JSONValue.int) ?? .null),
            .init("articles", .int(trial.articles.count)),
            .init("dated", .int(dated)),
            .init("newest", JSONValue(trial.newest.map(ChangeRecord.instant))),
            .init("median_text", medianText.map(JSONValue.int) ?? .null),
            .init("dropped", Self.object(reading?.dropped)),
            .init("repairs", Self.object(reading?.repairs)),
            .init("language", JSONValue(statedLanguage)),
            .init("language_seen", JSONValue(seen.language)),
            .init("script_seen", JSONValue(seen.script)),
            .init("rest_seconds", (reading?.restFor?.components.seconds).map { .int(Int($0)) } ?? .null),
            .init("titles", .array(titles.map(JSONValue.string))),
            .init("offers", .array(offers.map(JSONValue.string))),
            .init("warnings", .array(warnings.map(JSONValue.string))),
        ])
    }
}

extension TrialReport {
    private var dated: Int { trial.articles.count { $0.published != nil } }

    /// The length of the article in the middle, in characters; nil where there are none.
    private var medianText: Int? {
        let lengths = trial.articles.map(\.text.count).sorted()
        return lengths.isEmpty ? nil : lengths[lengths.count / 2]
    }

    private var titles: [String] {
        trial.articles.prefix(Self.titles).map { $0.title.isEmpty ? "(\(String($0.text.prefix(60))))" : $0.title }
    }

    private var answer: String? {
        guard let last = trial.answers.last else { return nil }
        let version = Self.version(last).map { ", \($0)" } ?? ""
        let from = last.url == trial.source.address ? "" : ", from \(last.url)"
        let tenths = Int(trial.took / .milliseconds(100))
        return "\(last.status)\(version), \(tenths / 10).\(tenths % 10) s\(from)"
    }

    private var language: String {
        let signs = [seen.language, seen.script.map { "\($0) letters" }].compactMap(\.self)
        let words = signs.isEmpty ? "too little text to tell" : signs.joined(separator: ", ") + " seen"
        return "\(statedLanguage ?? "none") stated; \(words)"
    }

    private static func version(_ answer: HTTPReply) -> String? {
        switch answer.version {
        case 10: "HTTP/1.0"
        case 11: "HTTP/1.1"
        case 20: "HTTP/2"
        case 30: "HTTP/3"
        default: nil
        }
    }

    private static func counts(_ counts: [String: Int]) -> String? {
        let parts = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private static func object(_ counts: [String: Int]?) -> JSONValue {
        .object((counts ?? [:]).sorted { $0.key < $1.key }.map { .init($0.key, .int($0.value)) })
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
