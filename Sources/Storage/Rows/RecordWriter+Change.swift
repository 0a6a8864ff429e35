// SPDX-License-Identifier: Apache-2.0
import Personnel
import struct FoundationEssentials.Date

/// What is stored most, with the keys that its `Codable` has.
extension RecordWriter {
    mutating func write(_ change: Change) {
        object { writer in
            writer.object("claim") { $0.fields(of: change.claim) }
            writer.object("decision") {
                $0.field("alerts", change.decision.alerts)
                $0.field("rule", change.decision.rule)
            }
            writer.list("evidence", change.evidence) { writer, evidence in
                writer.object { $0.fields(of: evidence) }
            }
            writer.field("firstSeen", change.firstSeen)
            writer.field("id", change.id.rawValue)
            writer.list("links", change.links) { writer, link in
                writer.object {
                    $0.field("change", link.change.rawValue)
                    $0.field("relation", link.relation.rawValue)
                }
            }
            writer.field("mergedInto", change.mergedInto?.rawValue)
            writer.field("published", change.published)
            if let retraction = change.retraction {
                writer.object("retraction") {
                    $0.field("at", retraction.at)
                    $0.field("byHand", retraction.byHand)
                    $0.field("reason", retraction.reason)
                }
            }
            writer.field("revision", change.revision)
            writer.field("sources", change.sources)
        }
    }

    mutating func write(_ mention: Mention) {
        object { $0.fields(of: mention) }
    }

    private mutating func fields(of mention: Mention) {
        field("agent", mention.agent)
        list("alternatives", mention.alternatives.map(\.id))
        field("confidence", mention.confidence)
        if let date = mention.date {
            object("date") {
                $0.field("earliest", date.earliest?.description)
                $0.field("latest", date.latest?.description)
                $0.field("precision", date.precision.rawValue)
                $0.field("text", date.text)
            }
        }
        if let group = mention.group {
            object("group") {
                $0.field("count", group.count)
                $0.list("members", group.members)
                $0.field("phrase", group.phrase)
            }
        }
        field("isBackground", mention.isBackground)
        field("kind", mention.kind.id)
        if let person = mention.person {
            object("person") {
                $0.list("aliases", person.aliases)
                $0.field("id", person.id?.rawValue)
                $0.field("name", person.name)
            }
        }
        if let position = mention.position {
            object("position") {
                $0.field("country", position.country)
                $0.field("organisation", position.organisation)
                $0.field("title", position.title)
            }
        }
        field("predecessor", mention.predecessor)
        list("quotes", mention.quotes) { writer, quote in writer.object { $0.fields(of: quote) } }
        field("rank", mention.rank)
        field("reason", mention.reason)
        field("standing", mention.standing.rawValue)
        field("status", mention.status.rawValue)
        field("statusCue", mention.statusCue)
        field("subtype", mention.subtype)
        field("successor", mention.successor)
    }

    private mutating func fields(of quote: Quote) {
        field("end", quote.end)
        field("rule", quote.rule)
        field("section", quote.section.rawValue)
        field("start", quote.start)
        field("status", quote.status.rawValue)
        field("text", quote.text)
    }

    private mutating func fields(of evidence: Evidence) {
        field("article", evidence.article.rawValue)
        field("published", evidence.published)
        object("quote") { $0.fields(of: evidence.quote) }
        field("source", evidence.source.rawValue)
        field("title", evidence.title)
        field("url", evidence.url)
    }

    private mutating func field(_ key: StaticString, _ time: PublicationTime?) {
        guard let time else { return }
        object(key) {
            $0.field("instant", time.instant)
            $0.field("offsetSeconds", time.offsetSeconds)
        }
    }

    private mutating func field(_ key: StaticString, _ date: Date) {
        field(key, date.timeIntervalSinceReferenceDate)
    }
}
