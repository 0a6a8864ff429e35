// SPDX-License-Identifier: Apache-2.0
import Personnel

/// An alert in words for people, before a channel's markup. One text for all channels: accuracy before looks.
///
/// Its texts are clean (`CleanText`), but not escaped: that is each channel's own.
struct AlertWording: Sendable, Hashable {
    struct Fact: Sendable, Hashable {
        let label: String
        var text: String
    }

    /// "Rumoured: dismissed: Ardan Velsky, Minister of Harbours".
    var headline: String
    var facts: [Fact]
    /// The words that prove it; nil where there are none.
    var quote: String?
    /// Who published it.
    var source: String?
    /// http or https.
    var link: String?
    /// Of the change; of the source or the endpoint for the operator's alerts.
    var id: String
    /// What was shortened or left out to keep to a limit.
    var cuts: [String] = []

    init(_ alert: OwedAlert) {
        switch alert.subject {
        case .change(let change): self.init(change, alert.event)
        case .source(let notice): self.init(notice)
        case .endpoint(let notice): self.init(notice)
        }
    }

    private init(_ notice: SourceNotice) {
        headline = "Source \(notice.sort.rawValue): \(CleanText.isolated(notice.name))"
        facts = [Fact(label: "Since", text: ChangeRecord.instant(notice.since))]
        if let detail = notice.detail { facts.append(Fact(label: "Detail", text: CleanText.line(detail))) }
        id = notice.source.rawValue
    }

    private init(_ notice: EndpointNotice) {
        headline = "Endpoint switched off: \(notice.endpoint.rawValue)"
        facts = [
            Fact(label: "At", text: ChangeRecord.instant(notice.at)),
            Fact(label: "Answer", text: CleanText.line(notice.detail)),
        ]
        id = notice.endpoint.rawValue
    }

    private init(_ change: Change, _ event: AlertEvent) {
        let claim = change.claim
        headline = Self.prefix(event, claim.status) + Self.kind(claim) + ": " + Self.who(claim)
        // What is withdrawn has not happened any more than anything else.
        let status = event == .retracted ? "withdrawn" : Self.status(claim.status)
        facts = [Fact(label: "Status", text: status)] + Self.facts(of: change)
        if event == .retracted, let retraction = change.retraction {
            facts.insert(Fact(label: "Withdrawn", text: CleanText.line(retraction.reason)), at: 1)
        }
        let best = change.evidence.first
        quote = best.map { CleanText.isolated($0.quote.text) }
        source = best?.source.rawValue
        link = ChatLink.address(best?.url)
        id = change.id.rawValue
    }
}

extension AlertWording {
    private static func prefix(_ event: AlertEvent, _ status: Status) -> String {
        let first =
            switch event {
            case .retracted: "Withdrawn: "
            case .updated: "Updated: "
            default: ""
            }
        let second =
            switch status {
            case .happened: ""
            case .expected: "Expected: "
            case .rumoured: "Rumoured: "
            case .denied: "Denied: "
            }
        return first + second
    }

    private static func status(_ status: Status) -> String {
        switch status {
        case .happened: "happened"
        case .expected: "expected, not yet in effect"
        case .rumoured: "rumoured, not confirmed"
        case .denied: "denied"
        }
    }

    private static func kind(_ claim: Mention) -> String {
        let subtype =
            claim.subtype.map { " (\(CleanText.line($0).split(separator: "_").joined(separator: " ")))" } ?? ""
        return (claim.kind.id.prefix(1).uppercased() + claim.kind.id.dropFirst()) + subtype
    }

    private static func who(_ claim: Mention) -> String {
        guard let person = claim.person else {
            let count = claim.group?.count.map { " (\(CleanText.line($0)))" } ?? ""
            return CleanText.isolated(claim.group?.phrase ?? "somebody") + count
        }
        let post = claim.position.map { ", " + CleanText.isolated($0.title) } ?? ""
        return CleanText.isolated(person.name) + post
    }

    /// In the order in which they are shown; what the text does not say is not there.
    private static func facts(of change: Change) -> [Fact] {
        let claim = change.claim
        let post = [claim.position?.title, claim.position?.organisation, claim.position?.country].compactMap { $0 }
        let named: [(String, String?)] = [
            ("Post", post.isEmpty ? nil : post.map(CleanText.isolated).joined(separator: ", ")),
            ("Rank", claim.rank.map(CleanText.isolated)),
            ("Or", claim.alternatives.isEmpty ? nil : claim.alternatives.map(\.id).joined(separator: ", ")),
            ("Members", members(of: claim.group)),
            ("Date", date(claim.date)),
            ("By", claim.agent.map(CleanText.isolated)),
            ("Reason", claim.reason.map(CleanText.isolated)),
            ("Before", claim.predecessor.map(CleanText.isolated)),
            ("After", claim.successor.map(CleanText.isolated)),
            ("Sources", change.sources == 1 ? "1" : "\(change.sources) independent ones"),
            ("Revision", change.revision == 1 ? nil : "\(change.revision)"),
        ]
        return named.compactMap { label, text in text.map { Fact(label: label, text: $0) } }
    }

    private static func members(of group: Group?) -> String? {
        guard let group, !group.members.isEmpty else { return nil }
        return group.members.map(CleanText.isolated).joined(separator: "; ")
    }

    private static func date(_ date: PartialDate?) -> String? {
        guard let date, date.earliest != nil || date.latest != nil else { return nil }
        if date.earliest == date.latest { return date.earliest?.description }
        return "\(date.earliest?.description ?? "?") to \(date.latest?.description ?? "?")"
    }
}

extension OwedAlert {
    /// What it tells, on one line: "Rumoured: Dismissed: Ardan Velsky, Minister of Harbours".
    public var headline: String { AlertWording(self).headline }
}
