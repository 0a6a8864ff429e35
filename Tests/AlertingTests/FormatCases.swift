// SPDX-License-Identifier: Apache-2.0
import Alerting
import FoundationEssentials
import Personnel
import Testing

/// The alerts that every format is shown: its goldens hold what becomes of each. All people are invented.
enum FormatCase: String, CaseIterable, CustomTestStringConvertible {
    case full
    case nameOnly = "name-only"
    case group
    case rumour, denial, amended, retracted
    case longReason = "long-reason"
    case rightToLeft = "right-to-left"
    case markup

    var testDescription: String { rawValue }

    var alert: OwedAlert {
        get throws {
            switch self {
            case .full: try Self.alert(Self.change(Self.fullClaim()))
            case .nameOnly: try Self.alert(Self.change(Self.claim("resigned", of: "Ardan Velsky")))
            case .group: try Self.alert(Self.change(Self.groupClaim()))
            case .rumour: try Self.alert(Self.change(Self.fullClaim(status: .rumoured)))
            case .denial: try Self.alert(Self.change(Self.fullClaim(status: .denied)), .updated)
            case .amended: try Self.alert(Self.change(Self.fullClaim(), revision: 3), .updated)
            case .retracted:
                try Self.alert(
                    Self.change(
                        Self.fullClaim(), revision: 2,
                        retraction: Retraction(at: Self.queued, reason: "its article was corrected")), .retracted)
            case .longReason:
                try Self.alert(
                    Self.change(Self.fullClaim(reason: String(repeating: "accounts were kept badly ", count: 80))))
            case .rightToLeft:
                try Self.alert(Self.change(Self.claim("appointed", of: "سامي العلمي", post: "وزير الموانئ")))
            case .markup:
                try Self.alert(
                    Self.change(
                        Self.claim(
                            "charged", of: "*_`~<b>&@everyone [x](https://x.example) |#>",
                            post: "head of \\ \"R & D\" <!here>",
                            quote: "<script>alert('x')</script> *bold* _it_ @channel <@U1> # head\n> quote")))
            }
        }
    }

    /// Three changes for formats that carry several.
    static var three: Letter {
        get throws {
            let alerts = try [FormatCase.full, .group, .rumour].enumerated().map { number, one in
                let alert = try one.alert
                return OwedAlert(
                    lease: Lease(alert: AlertID(rawValue: "msg_\(number + 1)"), until: alert.lease.until),
                    endpoint: alert.endpoint, event: alert.event, subject: alert.subject, attempts: 0,
                    queued: alert.queued, fetched: alert.fetched)
            }
            return Letter(id: "msg_group", alerts: alerts)
        }
    }

    static let operatorNotice = OwedAlert(
        lease: Lease(alert: "msg_1", until: queued), endpoint: "desk", event: .sourceSilent,
        subject: .source(
            SourceNotice(
                sort: .silent, source: "wire", name: "The \"Wire\" & sons", since: queued - 3600, at: queued,
                detail: "nothing new for 2 days")),
        attempts: 0, queued: queued, fetched: nil)

    static let endpointDisabled = OwedAlert(
        lease: Lease(alert: "msg_1", until: queued), endpoint: "desk", event: .endpointDisabled,
        subject: .endpoint(EndpointNotice(endpoint: "chat", at: queued, detail: "HTTP 410: archived")),
        attempts: 0, queued: queued, fetched: nil)

    static let queued = Date(timeIntervalSince1970: 1_772_700_065)
}

extension FormatCase {
    private static func fullClaim(
        status: Status = .happened, reason: String = "for losing the confidence of the cabinet"
    ) throws -> Mention {
        var claim = try claim("dismissed", of: "Ardan Velsky", post: "Minister of Harbours", status: status)
        claim.position?.organisation = "Ministry of Harbours"
        claim.position?.country = "NO"
        claim.person?.aliases = ["A. Velsky", "Velsky"]
        claim.rank = "Rear Admiral"
        claim.agent = "the prime minister"
        claim.successor = "Bela Ostrow"
        claim.reason = reason
        claim.date = CalendarDay("2026-03-05").map { .day($0, text: "on Thursday") }
        return claim
    }

    private static func groupClaim() throws -> Mention {
        var claim = try claim("arrested", of: nil)
        claim.group = Group(phrase: "harbour commanders", count: ">= 11", members: ["Ciro Lund", "Dana Merk"])
        claim.alternatives = [ChangeKind(id: "dismissed")].compactMap { $0 }
        return claim
    }

    private static func claim(
        _ kind: String, of name: String?, post: String? = nil, status: Status = .happened,
        quote: String = "The minister was dismissed on Thursday."
    ) throws -> Mention {
        guard let kind = ChangeKind(id: kind) else { throw UnknownKind() }
        return Mention(
            kind: kind, status: status, person: name.map { Person(name: $0) },
            position: post.map { Position(title: $0) }, confidence: 0.91,
            quotes: [
                Quote(
                    text: quote, start: 0, end: quote.utf8.count, rule: "en.remove.passive", section: .body,
                    status: status)
            ])
    }

    private static func change(_ claim: Mention, revision: Int = 1, retraction: Retraction? = nil) -> Change {
        let published = PublicationTime(instant: queued - 65)
        let evidence = claim.quotes.map {
            Evidence(
                source: "agency", article: "art_1", url: "https://agency.example/1?a=1&b=<2>|3",
                title: "Minister dismissed", published: published, quote: $0)
        }
        var bare = claim
        bare.quotes = []
        return Change(
            id: "chg_00000000000000000000000001", revision: revision, claim: bare, firstSeen: queued,
            published: published, decision: AlertDecision(alerts: true, rule: "official-happened"),
            evidence: evidence, sources: 2, retraction: retraction)
    }

    private static func alert(_ change: Change, _ event: AlertEvent = .created) -> OwedAlert {
        OwedAlert(
            lease: Lease(alert: "msg_1", until: queued + 60), endpoint: "desk", event: event, subject: .change(change),
            attempts: 0, queued: queued, fetched: queued - 1)
    }

    private struct UnknownKind: Error {}
}
