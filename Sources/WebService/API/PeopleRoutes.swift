// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Personnel
import Pipeline

/// `/api/v1/people`: what people held, when.
struct PeopleRoutes: Sendable {
    let tenures: any TenureCatalog

    func add(to router: Router<BasicRequestContext>) {
        router.get("/api/v1/people") { request, _ in
            let query = try TenureQueryParser.parse(QueryField.fields(of: request.uri.query ?? ""), for: .person)
            return Reply.json(Wire.people(try await tenures.tenures(matching: query)), to: request)
        }
        router.get("/api/v1/people/:id") { request, context in
            let id = try context.parameters.require("id")
            var query = TenureQuery()
            query.personID = PersonID(rawValue: id)
            guard let person = try await tenures.tenures(matching: query).people.first else {
                throw Problem.unknownPerson(id)
            }
            return Reply.json(Wire.person(person), to: request)
        }
    }
}
