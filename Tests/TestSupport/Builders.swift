// SPDX-License-Identifier: Apache-2.0
public import Alerting
public import Personnel
public import FoundationEssentials

/// Values for tests, with everything that a test does not care about filled in. All people and places are invented.
public enum Build {
    /// Noon UTC of a day of March 2026.
    public static func noon(_ day: Int) -> Date { Date(timeIntervalSince1970: 1_772_366_400 + Double(day - 1) * 86400) }

    /// A day of March 2026, as exact as can be.
    public static func march(_ day: Int) -> PartialDate? {
        CalendarDay(year: 2026, month: 3, day: day).map { .day($0, text: "\($0)") }
    }

    public static func article(
        _ name: String, from source: SourceID = "wire", title: String? = nil, text: String? = nil,
        published: Date? = Build.noon(5), fetched: Date? = nil, keys: [String]? = nil
    ) -> Article {
        let title = title ?? "Title of \(name)"
        let text = text ?? "Text of \(name)"
        let hash = "sha-" + title + "/" + text
        return Article(
            id: ArticleID(rawValue: "art_" + name), source: source, url: "https://\(source).example/\(name)",
            title: title, text: text, language: "en", published: published.map { PublicationTime(instant: $0) },
            fetched: fetched ?? (published ?? Build.noon(5)) + 60,
            keys: keys ?? ["guid:" + name, "text:" + hash], contentHash: hash)
    }

    /// Somebody left a post: the plainest mention.
    /// A family name for each number up to 999; few are near one another.
    public static func surname(_ number: Int) -> String {
        let syllables = ["Ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "lu"]
        return [number / 100, number / 10 % 10, number % 10].map { syllables[$0] }.joined() + "rov"
    }

    public static func mention(
        _ kind: String = "dismissed", of person: String? = "Ardan Velsky", status: Status = .happened,
        as title: String? = "defence minister", in organisation: String? = nil, country: String? = nil,
        rank: String? = nil, on date: PartialDate? = nil, isBackground: Bool = false, group: Group? = nil,
        successor: String? = nil, section: Section = .body, quote: String? = nil
    ) throws -> Mention {
        guard let known = ChangeKind(id: kind) else { throw UnknownKind(id: kind) }
        let words = quote ?? "\(person ?? group?.phrase ?? "") was \(kind)"
        return Mention(
            kind: known, status: status, isBackground: isBackground,
            person: group == nil ? person.map { Person(name: $0) } : nil, group: group,
            position: title.map { Position(title: $0, organisation: organisation, country: country) }, rank: rank,
            successor: successor, date: date, confidence: 0.8,
            quotes: [
                Quote(
                    text: words, start: 10, end: 10 + words.utf8.count, rule: "en.test", section: section,
                    status: status)
            ])
    }

    /// A change that one article made.
    public static func change(
        _ mention: Mention, id: ChangeID = "chg_00000000000000000000000001", firstSeen: Date = Build.noon(5)
    ) -> Change {
        Change(
            id: id, claim: mention, firstSeen: firstSeen, published: PublicationTime(instant: firstSeen),
            decision: AlertDecision(for: mention, bestSection: .body),
            evidence: mention.quotes.map {
                Evidence(
                    source: "wire", article: "art_1", url: nil, title: "",
                    published: PublicationTime(instant: firstSeen),
                    quote: $0)
            })
    }

    public static func endpoint(_ id: EndpointID = "desk", filter: AlertFilter = AlertFilter()) -> Endpoint {
        Endpoint(id: id, url: "https://receiver.example/\(id)", filter: filter)
    }

    /// A test named a kind that the catalogue has not.
    public struct UnknownKind: Error {
        public let id: String
    }
}
