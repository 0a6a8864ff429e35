// SPDX-License-Identifier: Apache-2.0
import Alerting
public import Personnel
public import Pipeline
import Resolution
import FoundationEssentials

extension MemoryLedger: ChangeCatalog {
    public func changes(matching query: ChangeQuery) throws(LedgerError) -> ChangePage {
        var found = shelf.changes.values.filter { $0.mergedInto == nil && query.finds($0) }
            .sorted { ($1.firstSeen, $1.id) < ($0.firstSeen, $0.id) }
        if let cursor = query.cursor {
            guard let place = found.firstIndex(where: { $0.id.rawValue == cursor }) else {
                throw .unknownCursor
            }
            found.removeFirst(place + 1)
        }
        let shown = Array(found.prefix(min(max(query.limit, 1), 1000)))
        return ChangePage(changes: shown, next: found.count > shown.count ? shown.last?.id.rawValue : nil)
    }

    public func change(_ id: ChangeID) throws(LedgerError) -> ChangeDossier? {
        shelf.changes[id].map { change in
            ChangeDossier(
                change: change, revisions: shelf.revisions[id] ?? [],
                deliveries: alerts.filter { $0.subject.change?.id == id }.reversed().map(\.delivery))
        }
    }
}

extension MemoryLedger: StateCatalog {
    public func sources() throws(LedgerError) -> [SourceID: SourceHealth] { sourceHealth }

    public func deliveries(matching query: DeliveryQuery) throws(LedgerError) -> DeliveryPage {
        var found = alerts.sorted { ($1.queued, $1.number) < ($0.queued, $0.number) }.filter { alert in
            (query.states.isEmpty || query.states.contains(alert.state))
                && (query.endpoint ?? alert.endpoint) == alert.endpoint
                && (query.since.map { alert.queued >= $0 } ?? true)
        }
        if let cursor = query.cursor {
            guard let last = alerts.first(where: { $0.id.rawValue == cursor }) else { throw .unknownCursor }
            found.removeAll { ($0.queued, $0.number) >= (last.queued, last.number) }
        }
        let shown = found.prefix(min(max(query.limit, 1), 1000))
        return DeliveryPage(
            deliveries: shown.map(\.delivery), next: found.count > shown.count ? shown.last?.id.rawValue : nil)
    }

    public func delivery(_ id: AlertID) throws(LedgerError) -> DeliveryDossier? {
        alerts.first { $0.id == id }.map { alert in
            DeliveryDossier(
                delivery: alert.delivery, failures: alert.failures,
                alert: alert.state == .delivered ? nil : alert.owed(under: Lease(alert: id, until: alert.at)))
        }
    }

    public func counts() throws(LedgerError) -> StoreCounts {
        let owed = alerts.filter { $0.state == .owed }
        return StoreCounts(
            articles: shelf.articleCount, changes: shelf.changes.values.count { $0.mergedInto == nil },
            owed: owed.count, dead: alerts.count { $0.state == .dead }, oldestOwed: owed.map(\.queued).min())
    }

    public func article(_ id: ArticleID) throws(LedgerError) -> Article? { shelf.article(id) }
}

extension ChangeQuery {
    fileprivate func finds(_ change: Change) -> Bool {
        let claim = change.claim
        let names = claim.person.map { [$0.name] + $0.aliases } ?? []
        let groups = claim.group.map { [$0.phrase] + $0.members } ?? []
        let posts = [claim.position?.title, claim.position?.organisation, claim.rank].compactMap { $0 }
        return (since.map { change.firstSeen >= $0 } ?? true)
            && (until.map { change.firstSeen < $0 } ?? true)
            && (kinds.isEmpty || kinds.contains(claim.kind.id))
            && (families.isEmpty || families.contains(claim.kind.family))
            && (statuses.isEmpty || statuses.contains(claim.status))
            && (countries.isEmpty || claim.position?.country.map(countries.contains) ?? false)
            && (sources.isEmpty || change.evidence.contains { sources.contains($0.source) })
            && (includesBackground || !claim.isBackground)
            && (person.map { Self.words(of: names + groups, beginLike: $0) } ?? true)
            && (position.map { Self.words(of: posts, beginLike: $0) } ?? true)
    }

    /// True where each word that is looked for begins a word of the texts.
    private static func words(of texts: [String], beginLike wanted: String) -> Bool {
        let words = texts.flatMap { Folding.words(of: $0) }
        let sought = Folding.words(of: wanted)
        return !sought.isEmpty && sought.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
    }
}
