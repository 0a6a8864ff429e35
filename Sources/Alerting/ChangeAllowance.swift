// SPDX-License-Identifier: Apache-2.0
import Personnel

/// How much of a change fits into a payload. Everything that a text can make long is bounded by it; ids are not:
/// the program makes them, or the configuration has checked their length.
struct ChangeAllowance: Sendable, Hashable {
    /// The best ones are kept.
    let evidence: Int
    /// Of each list: aliases, members, alternatives, links.
    let items: Int
    /// Of each text, as JSON writes it.
    let textBytes: Int

    /// From generous to tight. The last one bounds a record to about 11 kB whatever its texts say: it has at most
    /// 52 texts.
    static let steps = [
        ChangeAllowance(evidence: 10, items: 20, textBytes: 2000),
        ChangeAllowance(evidence: 5, items: 20, textBytes: 1000),
        ChangeAllowance(evidence: 3, items: 10, textBytes: 600),
        ChangeAllowance(evidence: 1, items: 5, textBytes: 400),
        ChangeAllowance(evidence: 1, items: 3, textBytes: 200),
    ]

    func cut(_ change: Change) -> Change {
        var change = change
        change.claim = cut(change.claim)
        change.evidence = change.evidence.prefix(evidence).map(cut)
        change.links = Array(change.links.prefix(items))
        change.retraction = change.retraction.map { Retraction(at: $0.at, reason: cut($0.reason)) }
        change.decision = AlertDecision(alerts: change.decision.alerts, rule: cut(change.decision.rule))
        return change
    }
}

extension ChangeAllowance {
    private func cut(_ claim: Mention) -> Mention {
        var claim = claim
        if let person = claim.person {
            claim.person = Person(id: person.id, name: cut(person.name), aliases: cut(person.aliases))
        }
        if let group = claim.group {
            claim.group = Group(
                phrase: cut(group.phrase), count: group.count.map(cut), members: cut(group.members))
        }
        if let post = claim.position {
            claim.position = Position(
                title: cut(post.title), organisation: post.organisation.map(cut), country: post.country.map(cut))
        }
        if let date = claim.date {
            claim.date = PartialDate(
                earliest: date.earliest, latest: date.latest, precision: date.precision, text: date.text.map(cut))
        }
        claim.alternatives = Array(claim.alternatives.prefix(items))
        claim.subtype = claim.subtype.map(cut)
        claim.rank = claim.rank.map(cut)
        claim.agent = claim.agent.map(cut)
        claim.predecessor = claim.predecessor.map(cut)
        claim.successor = claim.successor.map(cut)
        claim.reason = claim.reason.map(cut)
        return claim
    }

    private func cut(_ evidence: Evidence) -> Evidence {
        var evidence = evidence
        evidence.title = cut(evidence.title)
        // Half an address leads nowhere.
        if let url = evidence.url, prefix(of: url, atMost: textBytes).utf8.count < url.utf8.count { evidence.url = nil }
        // A quote stays exactly the bytes between its offsets.
        let quote = prefix(of: evidence.quote.text, atMost: textBytes)
        if quote.utf8.count < evidence.quote.text.utf8.count {
            evidence.quote.text = quote
            evidence.quote.end = evidence.quote.start + quote.utf8.count
        }
        evidence.quote.rule = cut(evidence.quote.rule)
        return evidence
    }

    private func cut(_ texts: [String]) -> [String] { texts.prefix(items).map(cut) }

    private func cut(_ text: String) -> String {
        guard prefix(of: text, atMost: textBytes).utf8.count < text.utf8.count else { return text }
        let ellipsis = "…"
        return prefix(of: text, atMost: textBytes - ellipsis.utf8.count) + ellipsis
    }

    /// As much from the beginning as JSON can write in so many bytes, without breaking a character's encoding.
    private func prefix(of text: String, atMost limit: Int) -> String {
        var (used, end) = (0, text.unicodeScalars.startIndex)
        for (index, scalar) in zip(text.unicodeScalars.indices, text.unicodeScalars) {
            used += Self.writtenBytes(scalar)
            guard used <= limit else { break }
            end = text.unicodeScalars.index(after: index)
        }
        return String(text.unicodeScalars[..<end])
    }

    private static func writtenBytes(_ scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "\"", "\\", "\n", "\r", "\t": 2
        case "\0"..<" ": 6
        default: UTF8.width(scalar)
        }
    }
}
