// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel
import Pipeline

/// The model of `/changes/{id}`.
struct ChangeView {
    struct Fact {
        let term: String
        let detail: String
    }

    struct Proof {
        let quote: String
        let publisher: String
        let headline: String?
        let article: String?
        let dated: String?
        let datedISO: String?
        let reading: String
    }

    struct Amendment {
        let number: Int
        let at: String
        let atISO: String
        let because: String
    }

    struct Message {
        let endpoint: String
        let event: String
        let state: String
        let attempts: Int
        let at: String
        let atISO: String
        let trouble: String?
    }

    struct Relative {
        let relation: String
        let target: String
        let id: String
    }

    let heading: String
    let change: ChangeWords
    let facts: [Fact]
    let proofs: [Proof]
    let relatives: [Relative]
    let amendments: [Amendment]
    let messages: [Message]
    let hasRelatives: Bool
    let hasMessages: Bool
    let withdrawal: Fact?
    let record: String

    init(_ dossier: ChangeDossier) {
        let change = dossier.change
        let words = ChangeWords(change)
        self.change = words
        heading = "\(words.who): \(words.kind.lowercased())"
        facts = Self.facts(change, words)
        proofs = change.evidence.map(Self.proof)
        relatives = change.links.map {
            Relative(
                relation: $0.relation.rawValue, target: "/changes/" + $0.change.rawValue, id: $0.change.rawValue)
        }
        amendments = dossier.revisions.map {
            Amendment(
                number: $0.number, at: ChangeWords.instant($0.at), atISO: ChangeRecord.instant($0.at),
                because: $0.reason)
        }
        messages = dossier.deliveries.map(Self.message)
        (hasRelatives, hasMessages) = (!relatives.isEmpty, !messages.isEmpty)
        withdrawal = change.retraction.map { Fact(term: ChangeWords.instant($0.at), detail: $0.reason) }
        record = "/api/v1/changes/" + change.id.rawValue
    }
}

extension ChangeView {
    private static func facts(_ change: Change, _ words: ChangeWords) -> [Fact] {
        let claim = change.claim
        let said: [(String, String?)] = [
            ("Post", words.post),
            ("Rank", claim.rank),
            ("Also written", claim.person.flatMap { list($0.aliases) }),
            ("How many", claim.group?.count),
            ("Named among them", claim.group.flatMap { list($0.members) }),
            ("When", when(words.when, claim.date?.text)),
            ("By", claim.agent),
            ("Reason given", claim.reason),
            ("Predecessor", claim.predecessor),
            ("Successor", claim.successor),
            ("Status decided by", claim.statusCue.map { "“\($0)”" }),
            ("First published", change.published.map { ChangeWords.instant($0.instant) }),
            ("First seen", words.firstSeen),
            ("Independent sources", String(change.sources)),
            ("Confidence", "\(Int((claim.confidence * 100).rounded())) %"),
            ("Alerted", (change.decision.alerts ? "yes: " : "no: ") + ChangeWords.plain(change.decision.rule)),
        ]
        return said.compactMap { term, detail in detail.map { Fact(term: term, detail: $0) } }
    }

    private static func when(_ date: String?, _ words: String?) -> String? {
        guard let date, let words, words != date else { return date }
        return "\(date), in the text “\(words)”"
    }

    private static func list(_ names: [String]) -> String? {
        names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private static func proof(_ evidence: Evidence) -> Proof {
        let quote = evidence.quote
        return Proof(
            quote: quote.text, publisher: evidence.source.rawValue,
            headline: evidence.title.isEmpty ? nil : evidence.title, article: HTMLText.link(evidence.url),
            dated: evidence.published.map { ChangeWords.instant($0.instant) },
            datedISO: evidence.published.map { ChangeRecord.instant($0.instant) },
            reading: "\(quote.section.rawValue), read as \(quote.status.rawValue) by rule \(quote.rule)")
    }

    private static func message(_ delivery: Delivery) -> Message {
        let trouble = [delivery.failure.map { ChangeWords.plain($0.rawValue) }, delivery.detail].compactMap(\.self)
        return Message(
            endpoint: delivery.endpoint.rawValue, event: delivery.event.rawValue, state: delivery.state.rawValue,
            attempts: delivery.attempts, at: ChangeWords.instant(delivery.at),
            atISO: ChangeRecord.instant(delivery.at),
            trouble: trouble.isEmpty ? nil : trouble.joined(separator: ": "))
    }
}
