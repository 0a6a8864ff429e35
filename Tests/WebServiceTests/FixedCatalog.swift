// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Pipeline

/// Changes that stand still, newest first; it knows the filters that the tests ask for.
struct FixedCatalog: ChangeCatalog, StateCatalog, TenureCatalog {
    var dossiers: [ChangeDossier] = []
    var health: [SourceID: SourceHealth] = [:]
    var storeCounts = StoreCounts(articles: 7, changes: 3, owed: 0, dead: 0, oldestOwed: nil)
    var people: [PersonTenures] = []
    var posts: [PostTenures] = []
    /// Newest first.
    var alerts: [DeliveryDossier] = []
    /// What every call fails with.
    var failure: LedgerError?

    func changes(matching query: ChangeQuery) async throws(LedgerError) -> ChangePage {
        try check()
        let matching = dossiers.map(\.change).filter { change in
            (query.kinds.isEmpty || query.kinds.contains(change.claim.kind.id))
                && (query.since.map { change.firstSeen >= $0 } ?? true)
                && (query.person.map { change.claim.person?.name.contains($0) ?? false } ?? true)
        }
        let start = query.cursor.flatMap(Int.init) ?? 0
        let end = min(start + query.limit, matching.count)
        return ChangePage(changes: Array(matching[min(start, end)..<end]), next: end < matching.count ? "\(end)" : nil)
    }

    func change(_ id: ChangeID) async throws(LedgerError) -> ChangeDossier? {
        try check()
        return dossiers.first { $0.change.id == id }
    }

    func tenures(matching query: TenureQuery) async throws(LedgerError) -> TenurePage {
        try check()
        let people = people.filter { person in
            query.personID.map { $0 == person.person.id } ?? query.person.map(person.person.name.contains) ?? false
        }
        let posts = posts.filter { post in
            query.post.map(post.position.title.contains) ?? false
                && (query.country == nil || query.country == post.position.country)
        }
        return TenurePage(
            people: people, posts: posts, next: query.limit == 1 ? "more" : nil, isPartial: query.limit == 1)
    }

    func sources() async throws(LedgerError) -> [SourceID: SourceHealth] {
        try check()
        return health
    }

    func deliveries(matching query: DeliveryQuery) async throws(LedgerError) -> DeliveryPage {
        try check()
        let matching = alerts.map(\.delivery).filter { delivery in
            (query.states.isEmpty || query.states.contains(delivery.state))
                && (query.endpoint.map { delivery.endpoint == $0 } ?? true)
                && (query.since.map { delivery.queued >= $0 } ?? true)
        }
        let last = matching.firstIndex { $0.id.rawValue == query.cursor }
        if query.cursor != nil, last == nil { throw .unknownCursor }
        let start = last.map { $0 + 1 } ?? 0
        let found = Array(matching[start...].prefix(query.limit))
        return DeliveryPage(
            deliveries: found, next: start + found.count < matching.count ? found.last?.id.rawValue : nil)
    }

    func delivery(_ id: AlertID) async throws(LedgerError) -> DeliveryDossier? {
        try check()
        return alerts.first { $0.delivery.id == id }
    }

    func endpoints() async throws(LedgerError) -> [EndpointID: EndpointState] {
        try check()
        return [:]
    }

    func counts() async throws(LedgerError) -> StoreCounts {
        try check()
        return storeCounts
    }

    func article(_ id: ArticleID) async throws(LedgerError) -> Article? {
        try check()
        return nil
    }

    private func check() throws(LedgerError) {
        if let failure { throw failure }
    }
}
