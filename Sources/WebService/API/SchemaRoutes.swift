// SPDX-License-Identifier: Apache-2.0
import Alerting
import Hummingbird
import Personnel

/// `/api/v1/schemas`: what receivers can hold alerts against.
struct SchemaRoutes: Sendable {
    func add(to router: Router<BasicRequestContext>) {
        let path = "/api/v1/schemas/" + AlertSchema.fileName
        router.get("/api/v1/schemas") { request, _ in
            let schema = JSONValue.object([.init("id", .string(AlertSchema.id)), .init("path", .string(path))])
            return Reply.json(.object([.init("schemas", .array([schema]))]), to: request)
        }
        router.get(RouterPath(path)) { request, _ in
            Reply.body(Array(AlertSchema.text.utf8), type: "application/schema+json", to: request)
        }
    }
}
