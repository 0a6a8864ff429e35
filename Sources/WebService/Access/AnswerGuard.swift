// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import HTTPTypes
import Logging
import Metrics
import Pipeline

/// Outermost: makes every error an answer that helps, adds the headers that hold for every answer, and counts.
struct AnswerGuard: RouterMiddleware {
    typealias Context = BasicRequestContext

    let pages: PageRenderer
    let metrics: MetricsRegistry
    let logger: Logger

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            response = answer(to: problem(error, request), request)
        }
        for field in Self.headers { response.headers[field.name] = field.value }
        // Routes are few and answers have a hundred codes: the number of series stays small whatever is asked.
        let labels = [("route", context.endpointPath ?? "none"), ("status", String(response.status.code))]
        Counter(label: "reshuffle_http_requests_total", dimensions: labels, factory: metrics).increment()
        return response
    }
}

extension AnswerGuard {
    /// Nothing but our own style sheet and icon; no frames, no scripts; where a reader goes learns nothing of us.
    private static let headers: HTTPFields = [
        .contentSecurityPolicy:
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'",
        .xContentTypeOptions: "nosniff",
        .referrerPolicy: "no-referrer",
        .crossOriginResourcePolicy: "same-origin",
    ]

    private func problem(_ error: any Error, _ request: Request) -> Problem {
        switch error {
        case let problem as Problem: return problem
        case let bad as BadQuery: return Problem(bad)
        case LedgerError.unknownCursor: return Problem(LedgerError.unknownCursor)
        case let error as LedgerError:
            logger.error("request not answered", metadata: ["reason": "\(error)"])
            return Problem(error)
        case let error as HTTPError where error.status == .notFound:
            return Problem(status: .notFound, detail: "there is nothing at \(request.uri.path.prefix(100))")
        case let error as any HTTPResponseError:
            return Problem(status: error.status, detail: error.status.reasonPhrase)
        default:
            logger.error("request not answered", metadata: ["reason": "\(error)"])
            return Problem(status: .internalServerError, detail: "a fault of the program; its log says more")
        }
    }

    /// Programs get problem documents, people get pages.
    private func answer(to problem: Problem, _ request: Request) -> Response {
        let path = request.uri.path
        if path.hasPrefix("/api/") || path.hasPrefix("/-/") || path == "/metrics" {
            return Reply.json(
                problem.json, type: "application/problem+json", status: problem.status, to: request,
                headers: problem.headers)
        }
        var response = Reply.html(pages.problem(problem), status: problem.status, to: request)
        response.headers.append(contentsOf: problem.headers)
        return response
    }
}

extension HTTPField.Name {
    /// RFC 9110 knows it not; Fetch, section 3.7.
    fileprivate static var crossOriginResourcePolicy: Self { Self.known("Cross-Origin-Resource-Policy") }
    fileprivate static var referrerPolicy: Self { Self.known("Referrer-Policy") }

    private static func known(_ name: String) -> Self {
        guard let field = Self(name) else { preconditionFailure("\(name) is no name of a header") }
        return field
    }
}
