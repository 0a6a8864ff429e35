// SPDX-License-Identifier: Apache-2.0
import Hummingbird

/// Lets in who may ask: reading requests, under our own names, with the token where one is configured.
struct AccessGate: RouterMiddleware {
    typealias Context = BasicRequestContext

    /// Any of them; empty: nobody is asked.
    let tokens: [AccessToken]

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        if tokens.isEmpty, !HostRule.accepts(request.head.authority ?? "") {
            throw Problem(
                status: .misdirectedRequest,
                detail: "without a token this service answers only under localhost and loopback addresses")
        }
        guard request.method == .get || request.method == .head else {
            throw Problem(
                status: .methodNotAllowed, detail: "everything here is read-only: use GET",
                headers: [.allow: "GET, HEAD"])
        }
        // What watches the service knows no secrets, and learns none.
        if !tokens.isEmpty, !request.uri.path.hasPrefix("/-/") {
            let shown = request.headers[.authorization] ?? ""
            guard tokens.contains(where: { $0.isShown(in: shown) }) else {
                throw Problem(
                    status: .unauthorized,
                    detail: "show the token: `Authorization: Bearer TOKEN`, or as the password in a browser",
                    headers: [.wwwAuthenticate: "Bearer realm=\"reshuffle\", Basic realm=\"reshuffle\""])
            }
        }
        return try await next(request, context)
    }
}
