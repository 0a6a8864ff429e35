// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel
import Testing

@Suite struct SigningSecretTests {
    static let sixtyFour = "whsec_" + String(repeating: "ABCD", count: 21) + "AA=="

    @Test("a secret of 24 to 64 bytes is accepted", arguments: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", sixtyFour])
    func accepted(text: String) throws {
        let secret = try SigningSecret(text)
        #expect((24...64).contains(secret.bytes.count))
    }

    @Test(
        "anything else is refused with its reason",
        arguments: [
            ("", SecretError.empty),
            ("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", .noPrefix),
            ("WHSEC_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", .noPrefix),
            (" whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", .noPrefix),
            ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n", .notBase64),
            ("whsec_MfKQ9r8GKYqrTwjU PD8ILPZIo2LaLaSw", .notBase64),
            ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa-_", .notBase64),
            ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwAA", .notBase64),
            // The last four bits of the last letter are beyond the end: canonical is "AA==".
            ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwAB==", .notBase64),
            ("whsec_", .badLength(0)),
            ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa==", .notBase64),
            ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLQ==", .badLength(22)),
            (sixtyFour.dropLast(4) + "AAAA", .badLength(66)),
        ])
    func refused(text: String, reason: SecretError) {
        #expect(throws: reason) { try SigningSecret(text) }
    }

    @Test("no way of printing shows the bytes or the text")
    func hidden() throws {
        let text = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
        let secret = try SigningSecret(text)
        var dumped = ""
        dump(secret, to: &dumped)
        let endpoint = Endpoint(
            id: "desk", url: "https://desk.example/T0ken", secrets: [secret], headers: ["Authorization": "Bearer T0ken"]
        )
        dump(endpoint, to: &dumped)
        for shown in [dumped, "\(secret)", String(reflecting: secret), "\(endpoint)", String(reflecting: endpoint)] {
            #expect(!shown.contains("MfKQ9r8"))
            #expect(!shown.contains("T0ken"))
            #expect(!shown.contains("49, 242, 144"))
        }
        #expect(throws: SecretError.notBase64) { try SigningSecret(text + "!") }
        #expect(!SecretError.notBase64.description.contains("MfKQ9r8"))
    }
}
