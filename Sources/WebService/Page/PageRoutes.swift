// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Personnel
import Pipeline

/// `/` and `/changes/{id}`: the changes for people; and what the pages are made of.
struct PageRoutes: Sendable {
    let changes: any ChangeCatalog
    let state: any StateCatalog
    let pages: PageRenderer
    let clock: WallClock

    func add(to router: Router<BasicRequestContext>) {
        router.get("/") { request, _ in try await list(request) }
        router.get("/changes/:id") { request, context in
            let id = try context.parameters.require("id")
            guard let dossier = try await changes.change(ChangeID(rawValue: id)) else {
                throw Problem.unknownChange(id)
            }
            return Reply.html(pages.change(ChangeView(dossier)), to: request)
        }
        router.get("/style.css") { request, _ in
            Reply.body(Array(StyleSheet.text.utf8), type: "text/css; charset=utf-8", to: request)
        }
        router.get("/icon.svg") { request, _ in
            Reply.body(Array(StyleSheet.icon.utf8), type: "image/svg+xml", to: request)
        }
    }

    /// A bad filter gives the form again, with what is wrong, and no changes: an unfiltered list would look like an
    /// answer.
    private func list(_ request: Request) async throws -> Response {
        let fields = QueryField.fields(of: request.uri.query ?? "")
        var faults: [BadQuery.Fault] = []
        var page = ChangePage(changes: [], next: nil)
        do {
            page = try await changes.changes(matching: ChangeQueryParser.parse(fields, now: clock.now()))
        } catch let bad as BadQuery {
            faults = bad.faults
        }
        let view = ListPage(
            fields: fields, faults: faults, page: page, counts: try await state.counts(),
            sources: try await state.sources())
        return Reply.html(pages.list(view), status: faults.isEmpty ? .ok : .badRequest, to: request)
    }
}
