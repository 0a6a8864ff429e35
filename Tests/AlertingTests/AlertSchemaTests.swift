// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Testing

@Suite struct AlertSchemaTests {
    private static let published = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../schemas/" + AlertSchema.fileName).standardized

    @Test("what is published in the repository is what the program serves; GOLDEN=rewrite writes it")
    func repository() throws {
        if ProcessInfo.processInfo.environment["GOLDEN"] == "rewrite" {
            try Data(AlertSchema.text.utf8).write(to: Self.published)
        }
        #expect(try String(contentsOf: Self.published, encoding: .utf8) == AlertSchema.text)
    }

    private let check: SchemaCheck

    init() throws { check = try SchemaCheck(AlertSchema.text) }

    private func body(of alert: OwedAlert) throws -> [UInt8] {
        try #require(AlertFormats.format("standard")).payload(
            for: Letter(alert), to: Endpoint(id: "desk", url: "https://desk.example/"), at: FormatCase.queued + 2
        ).body
    }

    private func faults(of alert: OwedAlert) throws -> [String] {
        try check.faults(in: body(of: alert))
    }

    @Test("every sort of change has its golden, and holds to it", arguments: FormatCase.allCases)
    func changes(one: FormatCase) throws {
        let alert = try one.alert
        try Goldens.expect(String(decoding: body(of: alert), as: UTF8.self), at: "standard/\(one.rawValue).json")
        #expect(try faults(of: alert) == [])
    }

    @Test("so do the operator's alerts")
    func operators() throws {
        #expect(try faults(of: FormatCase.operatorNotice) == [])
        #expect(try faults(of: FormatCase.endpointDisabled) == [])
    }

    @Test("every kind and status is in it")
    func kinds() throws {
        for (number, kind) in ChangeKind.catalogue.enumerated() {
            let status = Status.allCases[number % Status.allCases.count]
            #expect(
                try faults(of: sampleAlert(sampleChange(kind: kind.id, status: status))) == [], "\(kind), \(status)")
        }
    }

    @Test("a body that lacks a member, or has one of another type, does not hold to it")
    func others() throws {
        let text = String(decoding: try body(of: try FormatCase.full.alert), as: UTF8.self)
        for (old, new) in [
            ("\"confidence\":0.91", "\"confidence\":\"0.91\""), ("\"revision\":1,", ""),
            ("dismissed\",\"sub", "sacked\",\"sub"),
            ("change.created", "source.silent"), ("\"quote\":", "\"words\":"),
        ] {
            let changed = text.replacing(old, with: new)
            #expect(changed != text, "\(old) is not there")
            #expect(check.faults(in: Array(changed.utf8)) != [], "\(new)")
        }
    }
}
