// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Pipeline

/// `/api/v1/posts`: who held posts, when.
struct PostRoutes: Sendable {
    let tenures: any TenureCatalog

    func add(to router: Router<BasicRequestContext>) {
        router.get("/api/v1/posts") { request, _ in
            let query = try TenureQueryParser.parse(QueryField.fields(of: request.uri.query ?? ""), for: .post)
            return Reply.json(Wire.posts(try await tenures.tenures(matching: query)), to: request)
        }
    }
}
