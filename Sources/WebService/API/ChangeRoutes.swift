// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Personnel
import Pipeline

/// `/api/v1/changes`: the records, for programs.
struct ChangeRoutes: Sendable {
    let changes: any ChangeCatalog
    let clock: WallClock

    func add(to router: Router<BasicRequestContext>) {
        router.get("/api/v1/changes") { request, _ in try await list(request) }
        router.get("/api/v1/changes/:id") { request, context in
            try await one(ChangeID(rawValue: context.parameters.require("id")), request)
        }
    }

    private func list(_ request: Request) async throws -> Response {
        let query = try ChangeQueryParser.parse(QueryField.fields(of: request.uri.query ?? ""), now: clock.now())
        return Reply.json(Wire.page(try await changes.changes(matching: query)), to: request)
    }

    private func one(_ id: ChangeID, _ request: Request) async throws -> Response {
        guard let dossier = try await changes.change(id) else { throw Problem.unknownChange(id.rawValue) }
        return Reply.json(Wire.dossier(dossier), to: request)
    }
}
