// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Pipeline

/// Takes decisions on people, and judges anew what is stored of them.
struct Deciding {
    let store: Store
    let endpoints: [Endpoint]

    /// Nil and the number of changes that are others now, or why the decision cannot be taken.
    func take(
        _ decision: RegisterDecision, at now: Date
    ) async throws(LedgerError) -> (refusal: RegisterRefusal?, revised: Int) {
        // Whom it is about may be called otherwise afterwards: what either has been called is looked for.
        let before = try await known(decision)
        if let refusal = try await store.register.decide(decision, at: now) { return (refusal, 0) }
        let after = try await known(decision)
        let reach = RegisterReach.people(
            before.ids.union(after.ids), names: Array(before.names.union(after.names)).sorted())
        let policy = RecordPolicy(now: now, endpoints: endpoints)
        return (nil, try await store.corrections.rejudgeAll(reach, under: policy))
    }

    private func known(
        _ decision: RegisterDecision
    ) async throws(LedgerError) -> (ids: Set<PersonID>, names: Set<String>) {
        var (ids, names): (Set<PersonID>, Set<String>) = ([], [])
        switch decision {
        case .merge(let first, let second), .split(let first, let second): ids = [first, second]
        case .alias(let person, let name), .unalias(let person, let name): (ids, names) = ([person], [name])
        }
        for id in ids {
            guard let person = try await store.register.person(id) else { continue }
            ids.insert(person.id)
            names.formUnion([person.name] + person.names)
        }
        return (ids, names)
    }

    static func summary(_ revised: Int) -> String {
        revised == 1 ? "1 change was judged anew." : "\(revised) changes were judged anew."
    }
}
