// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Personnel
import Pipeline

/// `/api/v1/alerts`: what was sent to whom, what is owed, and what was given up.
struct AlertRoutes: Sendable {
    let state: any StateCatalog
    let clock: WallClock

    func add(to router: Router<BasicRequestContext>) {
        router.get("/api/v1/alerts") { request, _ in
            let query = try DeliveryQueryParser.parse(QueryField.fields(of: request.uri.query ?? ""), now: clock.now())
            return Reply.json(Wire.deliveries(try await state.deliveries(matching: query)), to: request)
        }
        router.get("/api/v1/alerts/:id") { request, context in
            let id = try context.parameters.require("id")
            guard let dossier = try await state.delivery(AlertID(rawValue: id)) else { throw Problem.unknownAlert(id) }
            return Reply.json(Wire.delivery(dossier), to: request)
        }
    }
}
