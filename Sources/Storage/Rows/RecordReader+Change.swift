// SPDX-License-Identifier: Apache-2.0
import Personnel
import struct FoundationEssentials.Date

/// What is stored most, with the keys that its `Codable` has.
extension RecordReader {
    mutating func change() throws(OtherForm) -> Change {
        try object { reader throws(OtherForm) in
            try reader.must("claim")
            let claim = try reader.mention()
            try reader.must("decision")
            let decision = try reader.object { reader throws(OtherForm) in
                try reader.must("alerts")
                let alerts = try reader.flag()
                return AlertDecision(alerts: alerts, rule: try reader.string(under: "rule"))
            }
            try reader.must("evidence")
            let evidence = try reader.list { reader throws(OtherForm) in try reader.evidence() }
            let firstSeen = try reader.date(under: "firstSeen")
            let id = ChangeID(rawValue: try reader.string(under: "id"))
            try reader.must("links")
            let links = try reader.list { reader throws(OtherForm) in try reader.link() }
            let winner = try reader.optional("mergedInto")
            let published = try reader.publication()
            let retraction = try reader.retraction()
            let revision = try reader.int(under: "revision")
            return Change(
                id: id, revision: revision, claim: claim, firstSeen: firstSeen, published: published,
                decision: decision, evidence: evidence, sources: try reader.int(under: "sources"), links: links,
                retraction: retraction, mergedInto: winner.map(ChangeID.init(rawValue:)))
        }
    }

    mutating func mention() throws(OtherForm) -> Mention {
        try object { reader throws(OtherForm) in
            let agent = try reader.optional("agent")
            try reader.must("alternatives")
            let alternatives = try reader.list { reader throws(OtherForm) in try reader.kind() }
            try reader.must("confidence")
            let confidence = try reader.double()
            let date = try reader.partialDate()
            let group = try reader.group()
            try reader.must("isBackground")
            let isBackground = try reader.flag()
            try reader.must("kind")
            let kind = try reader.kind()
            let person = try reader.person()
            let position = try reader.position()
            let predecessor = try reader.optional("predecessor")
            try reader.must("quotes")
            let quotes = try reader.list { reader throws(OtherForm) in try reader.quote() }
            let rank = try reader.optional("rank")
            let reason = try reader.optional("reason")
            let standing: Standing = try reader.word(under: "standing")
            let status: Status = try reader.word(under: "status")
            let cue = try reader.optional("statusCue")
            let subtype = try reader.optional("subtype")
            return Mention(
                kind: kind, subtype: subtype, status: status, statusCue: cue, isBackground: isBackground,
                person: person, group: group, alternatives: alternatives, position: position, rank: rank, agent: agent,
                predecessor: predecessor, successor: try reader.optional("successor"), reason: reason, date: date,
                standing: standing, confidence: confidence, quotes: quotes)
        }
    }

    private mutating func quote() throws(OtherForm) -> Quote {
        try object { reader throws(OtherForm) in
            let end = try reader.int(under: "end")
            let rule = try reader.string(under: "rule")
            let section: Section = try reader.word(under: "section")
            let start = try reader.int(under: "start")
            let status: Status = try reader.word(under: "status")
            return Quote(
                text: try reader.string(under: "text"), start: start, end: end, rule: rule, section: section,
                status: status)
        }
    }

    private mutating func evidence() throws(OtherForm) -> Evidence {
        try object { reader throws(OtherForm) in
            let article = ArticleID(rawValue: try reader.string(under: "article"))
            let published = try reader.publication()
            try reader.must("quote")
            let quote = try reader.quote()
            let source = SourceID(rawValue: try reader.string(under: "source"))
            let title = try reader.string(under: "title")
            return Evidence(
                source: source, article: article, url: try reader.optional("url"), title: title,
                published: published, quote: quote)
        }
    }

    private mutating func link() throws(OtherForm) -> Link {
        try object { reader throws(OtherForm) in
            let change = ChangeID(rawValue: try reader.string(under: "change"))
            return Link(relation: try reader.word(under: "relation"), change: change)
        }
    }

    private mutating func retraction() throws(OtherForm) -> Retraction? {
        guard has("retraction") else { return nil }
        return try object { reader throws(OtherForm) in
            let at = try reader.date(under: "at")
            let byHand = reader.has("byHand") ? try reader.flag() : nil
            return Retraction(at: at, reason: try reader.string(under: "reason"), byHand: byHand)
        }
    }

    private mutating func partialDate() throws(OtherForm) -> PartialDate? {
        guard has("date") else { return nil }
        return try object { reader throws(OtherForm) in
            let earliest = try reader.day(under: "earliest")
            let latest = try reader.day(under: "latest")
            let precision: PartialDate.Precision = try reader.word(under: "precision")
            return PartialDate(
                earliest: earliest, latest: latest, precision: precision, text: try reader.optional("text"))
        }
    }

    private mutating func group() throws(OtherForm) -> Group? {
        guard has("group") else { return nil }
        return try object { reader throws(OtherForm) in
            let count = try reader.optional("count")
            try reader.must("members")
            let members = try reader.list { reader throws(OtherForm) in try reader.string() }
            return Group(phrase: try reader.string(under: "phrase"), count: count, members: members)
        }
    }

    private mutating func person() throws(OtherForm) -> Person? {
        guard has("person") else { return nil }
        return try object { reader throws(OtherForm) in
            try reader.must("aliases")
            let aliases = try reader.list { reader throws(OtherForm) in try reader.string() }
            let id = try reader.optional("id").map(PersonID.init(rawValue:))
            return Person(id: id, name: try reader.string(under: "name"), aliases: aliases)
        }
    }

    private mutating func position() throws(OtherForm) -> Position? {
        guard has("position") else { return nil }
        return try object { reader throws(OtherForm) in
            let country = try reader.optional("country")
            let organisation = try reader.optional("organisation")
            return Position(
                title: try reader.string(under: "title"), organisation: organisation, country: country)
        }
    }

    private mutating func publication() throws(OtherForm) -> PublicationTime? {
        guard has("published") else { return nil }
        return try object { reader throws(OtherForm) in
            let instant = try reader.date(under: "instant")
            return PublicationTime(instant: instant, offsetSeconds: try reader.int(under: "offsetSeconds"))
        }
    }

    private mutating func kind() throws(OtherForm) -> ChangeKind {
        guard let kind = ChangeKind(id: try string()) else { throw OtherForm() }
        return kind
    }

    /// Nil where the key does not come next.
    private mutating func day(under key: StaticString) throws(OtherForm) -> CalendarDay? {
        guard let text = try optional(key) else { return nil }
        guard let day = CalendarDay(text) else { throw OtherForm() }
        return day
    }

    private mutating func word<Word: RawRepresentable<String>>(under key: StaticString) throws(OtherForm) -> Word {
        guard let word = Word(rawValue: try string(under: key)) else { throw OtherForm() }
        return word
    }

    private mutating func string(under key: StaticString) throws(OtherForm) -> String {
        try must(key)
        return try string()
    }

    /// Nil where the key does not come next.
    private mutating func optional(_ key: StaticString) throws(OtherForm) -> String? {
        has(key) ? try string() : nil
    }

    private mutating func int(under key: StaticString) throws(OtherForm) -> Int {
        try must(key)
        return try int()
    }

    private mutating func date(under key: StaticString) throws(OtherForm) -> Date {
        try must(key)
        return Date(timeIntervalSinceReferenceDate: try double())
    }
}
