// SPDX-License-Identifier: Apache-2.0
import Personnel
import FoundationEssentials

/// Alerts of every sort that a template may have to tell, about people who do not exist. A template is tried on them
/// when it is read. The words are for messages.
enum TemplateSample: String, Sendable, CaseIterable {
    case full = "a change of which everything is known"
    case nameOnly = "a change of which only the name is known"
    case group = "a group"
    case rumour = "a rumour"
    case denial = "a denial"
    case amended = "an amended change"
    case retracted = "a retracted change"
    case longReason = "a long reason"
    case rightToLeft = "a name written from right to left"
    case markup = "quotation marks and markup in texts"
    case source = "the notice that a source is silent"
    case endpoint = "the notice that an endpoint was switched off"

    /// True for what only the operator is told.
    var isOperators: Bool { self == .source || self == .endpoint }

    var alert: OwedAlert {
        switch self {
        case .source:
            Self.alert(
                .sourceSilent,
                .source(
                    SourceNotice(
                        sort: .silent, source: "wire", name: "The \"Wire\"", since: Self.queued - 3600, at: Self.queued,
                        detail: "nothing new for 2 days")))
        case .endpoint:
            Self.alert(
                .endpointDisabled,
                .endpoint(EndpointNotice(endpoint: "chat", at: Self.queued, detail: "HTTP 410: archived")))
        case .retracted: Self.alert(.retracted, change.map(AlertSubject.change))
        case .amended, .denial: Self.alert(.updated, change.map(AlertSubject.change))
        default: Self.alert(.created, change.map(AlertSubject.change))
        }
    }

    /// Nil for the operator's.
    var change: Change? {
        switch self {
        case .full: Self.change(Self.fullClaim(), links: [Link(relation: .succession, change: "chg_sample2")])
        case .nameOnly: Self.change(Self.claim("Ardan Velsky"))
        case .group: Self.change(Self.groupClaim)
        case .rumour: Self.change(Self.fullClaim(status: .rumoured))
        case .denial: Self.change(Self.fullClaim(status: .denied))
        case .amended: Self.change(Self.fullClaim(), revision: 3)
        case .retracted:
            Self.change(
                Self.fullClaim(), revision: 2, merged: "chg_sample3",
                retraction: Retraction(at: Self.queued, reason: "its article was corrected"))
        case .longReason:
            Self.change(Self.fullClaim(reason: String(repeating: "accounts were kept badly ", count: 80)))
        case .rightToLeft: Self.change(Self.claim("سامي العلمي", post: "وزير الموانئ"))
        case .markup: Self.change(Self.fullClaim(name: "\"\\\u{1}\n{{x}}<b>&'é"))
        case .source, .endpoint: nil
        }
    }

    private static let queued = Date(timeIntervalSince1970: 1_772_700_065)
}

extension TemplateSample {
    private static func alert(_ event: AlertEvent, _ subject: AlertSubject?) -> OwedAlert {
        OwedAlert(
            lease: Lease(alert: "msg_sample", until: queued + 60), endpoint: "sample", event: event,
            subject: subject ?? .endpoint(EndpointNotice(endpoint: "chat", at: queued, detail: "")), attempts: 0,
            queued: queued, fetched: queued - 1)
    }

    private static func fullClaim(
        status: Status = .happened, name: String = "Ardan Velsky", reason: String = "for losing the house's trust"
    ) -> Mention {
        var claim = claim(name, post: "Minister of Harbours", status: status)
        claim.position = Position(title: "Minister of Harbours", organisation: "Ministry of Harbours", country: "NO")
        claim.person = Person(id: "per_sample", name: name, aliases: [name, "Velsky"])
        claim.subtype = "by_decree"
        claim.rank = "Rear Admiral"
        claim.agent = name
        claim.predecessor = "Ciro Lund"
        claim.successor = "Bela Ostrow"
        claim.reason = reason
        claim.date = CalendarDay("2026-03-05").map { .day($0, text: "on Thursday") }
        return claim
    }

    private static var groupClaim: Mention {
        var claim = claim(nil)
        claim.group = Group(phrase: "harbour commanders", count: ">= 11", members: ["Ciro Lund", "Dana Merk"])
        claim.alternatives = Array(ChangeKind.catalogue.suffix(1))
        return claim
    }

    private static func claim(_ name: String?, post: String? = nil, status: Status = .happened) -> Mention {
        Mention(
            kind: ChangeKind.catalogue[0], status: status, person: name.map { Person(name: $0) },
            position: post.map { Position(title: $0) }, confidence: 0.91, quotes: [])
    }

    private static func change(
        _ claim: Mention, revision: Int = 1, links: [Link] = [], merged: ChangeID? = nil,
        retraction: Retraction? = nil
    ) -> Change {
        let text = "“\(claim.person?.name ?? "They")” was \"dismissed\" on Thursday."
        let quote = Quote(
            text: text, start: 0, end: text.utf8.count, rule: "en.sample", section: .body, status: claim.status)
        let published = PublicationTime(instant: queued - 65)
        let evidence = ["https://agency.example/1?a=1&b=\"2\"", nil].map { url in
            Evidence(source: "agency", article: "art_sample", url: url, title: text, published: published, quote: quote)
        }
        return Change(
            id: "chg_sample", revision: revision, claim: claim, firstSeen: queued, published: published,
            decision: AlertDecision(alerts: true, rule: "sample"), evidence: evidence, sources: 2, links: links,
            retraction: retraction, mergedInto: merged)
    }
}
