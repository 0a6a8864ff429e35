// SPDX-License-Identifier: Apache-2.0
import struct FoundationEssentials.Date
import Personnel

/// A change in the words of the page. Nil where the texts do not say.
struct ChangeWords {
    let who: String
    let post: String?
    let kind: String
    /// A refinement of the kind: "wanted".
    let refinement: String?
    let status: String
    /// When it happened, as exact as the texts are.
    let when: String?
    let firstSeen: String
    let firstSeenISO: String
    let link: String
    let isBackground: Bool
    let isRetracted: Bool
    /// Of several sources only.
    let sources: String?

    init(_ change: Change) {
        let claim = change.claim
        who = Self.who(claim)
        post = claim.position.map(Self.post)
        kind = ([claim.kind] + claim.alternatives).map(\.title).joined(separator: " or ")
        refinement = claim.subtype.map(Self.plain)
        status = claim.status.rawValue
        when = claim.date.flatMap(Self.date)
        firstSeen = Self.instant(change.firstSeen)
        firstSeenISO = ChangeRecord.instant(change.firstSeen)
        link = "/changes/" + change.id.rawValue
        isBackground = claim.isBackground
        isRetracted = change.retraction != nil
        sources = change.sources > 1 ? "\(change.sources) sources" : nil
    }

    static func who(_ claim: Mention) -> String {
        if let person = claim.person { return person.name }
        guard let group = claim.group else { return "Somebody unnamed" }
        return group.phrase
    }

    static func post(_ position: Position) -> String {
        let place = [position.organisation, position.country].compactMap(\.self)
        return ([position.title] + place).joined(separator: ", ")
    }

    /// 2026-03-05, 2026-03, 2026, or a span of days.
    static func date(_ date: PartialDate) -> String? {
        guard let first = date.earliest ?? date.latest else { return date.text }
        let last = date.latest ?? first
        switch date.precision {
        case .day: return first.description
        case .month: return String(first.description.prefix(7))
        case .year: return String(first.description.prefix(4))
        case .partOfMonth, .range:
            if date.latest == nil { return "since \(first)" }
            if date.earliest == nil { return "until \(last)" }
            return first == last ? first.description : "\(first) to \(last)"
        case .unknown: return date.text
        }
    }

    /// 2026-03-05 09:30 UTC
    static func instant(_ date: Date) -> String {
        let text = ChangeRecord.instant(date)
        return text.prefix(10) + " " + text.dropFirst(11).prefix(5) + " UTC"
    }

    /// An id as words: `charges_dropped` is "charges dropped".
    static func plain(_ id: String) -> String {
        String(id.map { $0 == "_" || $0 == "-" ? " " : $0 })
    }
}
