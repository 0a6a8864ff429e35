// SPDX-License-Identifier: Apache-2.0
import Alerting
import FoundationEssentials
import Personnel
import Testing

@Suite struct WebhookSignatureTests {
    let secret: SigningSecret
    let other: SigningSecret
    let body = Array(#"{"test": 2432232314}"#.utf8)
    let id: AlertID = "msg_p5jXN8AQM9LWM0D4loKWxJek"
    let sent = Date(timeIntervalSince1970: 1_614_265_330)

    init() throws {
        secret = try SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        other = try SigningSecret("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")
    }

    private func headers(_ secrets: [SigningSecret]) -> [String: String] {
        WebhookSignature.headers(id: id, timestamp: sent, body: body, secrets: secrets)
    }

    @Test("the published test vector comes out")
    func vector() {
        #expect(
            headers([secret]) == [
                "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
                "webhook-timestamp": "1614265330",
                "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            ])
    }

    @Test("each secret signs, in order, and nothing signs without one")
    func rotation() throws {
        let signatures = try #require(headers([other, secret])["webhook-signature"]).split(separator: " ")
        #expect(signatures.count == 2)
        #expect(signatures.allSatisfy { $0.hasPrefix("v1,") })
        #expect(signatures[1] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
        #expect(headers([]).isEmpty)
    }

    @Test("what is signed is believed, by either secret of a rotation and up to the tolerance")
    func believed() throws {
        for secrets in [[secret], [other], [other, secret]] {
            try WebhookSignature.verify(headers: headers([secret, other]), body: body, secrets: secrets, now: sent)
        }
        for seconds in [-300.0, 300.0] {
            try WebhookSignature.verify(
                headers: headers([secret]), body: body, secrets: [secret], now: sent.addingTimeInterval(seconds))
        }
        let shouted = Dictionary(uniqueKeysWithValues: headers([secret]).map { ($0.key.uppercased(), $0.value) })
        try WebhookSignature.verify(headers: shouted, body: body, secrets: [secret], now: sent)
    }

    struct Forgery: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let reason: VerificationError
        var header = ("", "")
        var body = #"{"test": 2432232314}"#
        var seconds = 0.0
    }

    @Test(
        "what is not right is refused with its reason",
        arguments: [
            Forgery(testDescription: "another body", reason: .noMatchingSignature, body: #"{"test": 1}"#),
            Forgery(testDescription: "another id", reason: .noMatchingSignature, header: ("webhook-id", "msg_2")),
            Forgery(
                testDescription: "another time", reason: .noMatchingSignature,
                header: ("webhook-timestamp", "1614265331")),
            Forgery(
                testDescription: "no signature", reason: .missingHeader("webhook-signature"),
                header: ("webhook-signature", "")),
            Forgery(testDescription: "no id", reason: .missingHeader("webhook-id"), header: ("webhook-id", "")),
            Forgery(
                testDescription: "a date for a time", reason: .badTimestamp, header: ("webhook-timestamp", "2021-02-25")
            ),
            Forgery(
                testDescription: "a huge time", reason: .tooNew(toleranceSeconds: 300),
                header: ("webhook-timestamp", "9223372036854775807")),
            Forgery(testDescription: "replayed later", reason: .tooOld(toleranceSeconds: 300), seconds: 301),
            Forgery(testDescription: "from the future", reason: .tooNew(toleranceSeconds: 300), seconds: -301),
            Forgery(
                testDescription: "garbage", reason: .noMatchingSignature,
                header: ("webhook-signature", "v1, ,v1 v1,===")),
            Forgery(
                testDescription: "an asymmetric signature", reason: .noMatchingSignature,
                header: ("webhook-signature", "v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")),
            Forgery(
                testDescription: "a cut signature", reason: .noMatchingSignature,
                header: ("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOI=")),
        ])
    func refused(forgery: Forgery) {
        var headers = headers([secret])
        if !forgery.header.0.isEmpty { headers[forgery.header.0] = forgery.header.1 }
        #expect(throws: forgery.reason) {
            try WebhookSignature.verify(
                headers: headers, body: Array(forgery.body.utf8), secrets: [secret],
                now: sent.addingTimeInterval(forgery.seconds))
        }
    }

    @Test("a signature by a stranger is refused")
    func stranger() {
        #expect(throws: VerificationError.noMatchingSignature) {
            try WebhookSignature.verify(headers: headers([other]), body: body, secrets: [secret], now: sent)
        }
        #expect(throws: VerificationError.noMatchingSignature) {
            try WebhookSignature.verify(headers: headers([secret]), body: body, secrets: [], now: sent)
        }
    }
}
