// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Personnel
import Pipeline

/// An error as callers get it: a problem document (RFC 9457), or a page that says the same.
struct Problem: Error {
    var status: HTTPResponse.Status
    /// What is wrong and what to do about it.
    var detail: String
    /// Of a bad query: each field with its reason.
    var faults: [BadQuery.Fault] = []
    /// Further headers of the answer.
    var headers: HTTPFields = [:]

    /// `{"type","title","status","detail"}`, and `errors` where fields are to blame.
    var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("type", .string("about:blank")),
            .init("title", .string(status.reasonPhrase)),
            .init("status", .int(status.code)),
            .init("detail", .string(detail)),
        ]
        if !faults.isEmpty {
            let errors = faults.map { fault in
                JSONValue.object([.init("field", .string(fault.field)), .init("detail", .string(fault.reason))])
            }
            members.append(.init("errors", .array(errors)))
        }
        return .object(members)
    }
}

extension Problem {
    init(_ bad: BadQuery) {
        self.init(status: .badRequest, detail: bad.description, faults: bad.faults)
    }

    /// The store's own words go to the log, not to callers: they hold paths.
    init(_ error: LedgerError) {
        if error == .unknownCursor {
            self.init(BadQuery(faults: [.init(field: "cursor", reason: error.description)]))
            return
        }
        let detail =
            switch error {
            case .busy: "the database is busy; try again in a moment"
            case .cancelled: "the service is stopping; try again in a moment"
            case .readOnly, .corrupt, .diskFull, .tooNew, .cannotOpen, .unknownCursor, .failed:
                "the database cannot answer; the log of the service says why"
            }
        self.init(status: .serviceUnavailable, detail: detail, headers: [.retryAfter: "5"])
    }

    static func unknownPerson(_ id: String) -> Problem {
        Problem(
            status: .notFound,
            detail: "the register has no person with the id \(id.prefix(60)), or knows no post of that person")
    }

    static func unknownAlert(_ id: String) -> Problem {
        Problem(status: .notFound, detail: "there is no alert with the id \(id.prefix(60))")
    }

    static func unknownChange(_ id: String) -> Problem {
        Problem(status: .notFound, detail: "there is no change with the id \(id.prefix(60))")
    }
}
