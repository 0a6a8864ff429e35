// SPDX-License-Identifier: Apache-2.0
import Alerting
import FoundationEssentials
import Personnel
import Testing

@Suite struct ChatGoldenTests {
    @Test("each case as each channel gets it", arguments: Chat.formats, FormatCase.allCases)
    func cases(format: String, one: FormatCase) throws {
        let payload = try Chat.payload(format, Letter(one.alert))
        try Goldens.expect(String(decoding: payload.body, as: UTF8.self), at: "\(format)/\(one.rawValue).json")
    }

    @Test("what operators are told", arguments: Chat.formats)
    func notices(format: String) throws {
        for (name, alert) in [
            ("source-silent", FormatCase.operatorNotice), ("endpoint-disabled", FormatCase.endpointDisabled),
        ] {
            let payload = try Chat.payload(format, Letter(alert))
            try Goldens.expect(String(decoding: payload.body, as: UTF8.self), at: "\(format)/\(name).json")
        }
    }

    @Test("a letter of three", arguments: Chat.formats)
    func letters(format: String) throws {
        let payload = try Chat.payload(format, FormatCase.three)
        try Goldens.expect(String(decoding: payload.body, as: UTF8.self), at: "\(format)/three.json")
    }

    @Test("a chat message is posted to the endpoint's own address", arguments: Chat.formats.filter { $0 != "matrix" })
    func request(format: String) throws {
        let payload = try Chat.payload(format, Letter(FormatCase.full.alert))
        #expect(payload.method == "POST")
        #expect(payload.url == nil)
        #expect(payload.contentType == "application/json")
        #expect(!payload.isTrimmed)
    }

    @Test("Matrix gets the letter's id as the transaction's, below the home server's address")
    func matrix() throws {
        let payload = try Chat.payload("matrix", FormatCase.three)
        #expect(payload.method == "PUT")
        #expect(
            payload.url
                == "https://chat.example/base/_matrix/client/v3/rooms/%21room%3Achat.example/send/m.room.message/"
                + "msg_group")
    }

    @Test("what the configuration has to know of the formats")
    func needs() {
        #expect(Chat.formats.filter { AlertFormats.isSigned($0) != false }.isEmpty)
        #expect(
            Chat.formats.filter { AlertFormats.hasSecretAddress($0) == true }
                == ["slack", "discord", "telegram", "mattermost"])
        #expect(Chat.formats.map { AlertFormats.needs($0) } == [[], [], [.chat], [], [.topic], [.room]])
        #expect(Chat.formats.map { AlertFormats.limitAlerts($0) } == [20, 10, 12, 40, 10, 40])
    }

    @Test(
        "how long a service asks to wait in the body of its answer",
        arguments: [
            ("telegram", #"{"ok":false,"error_code":429,"parameters":{"retry_after":35}}"#, Duration.seconds(35)),
            ("discord", #"{"message":"You are being rate limited.","retry_after":0.5,"global":false}"#, .seconds(0.5)),
            ("matrix", #"{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":2500}"#, .seconds(2.5)),
        ])
    func wait(format: String, answer: String, wait: Duration) throws {
        let format = type(of: try #require(AlertFormats.format(format)))
        #expect(format.wait(askedIn: answer) == wait)
        for bad in ["", "rate limited", "{}", "[]", "null", #"{"retry_after":-1}"#, #"{"retry_after":1e300}"#] {
            #expect(format.wait(askedIn: bad) == nil)
        }
    }
}

/// The chat formats, and an endpoint that has all that any of them needs.
enum Chat {
    static let formats = ["slack", "discord", "telegram", "mattermost", "ntfy", "matrix"]

    static func payload(_ format: String, _ letter: Letter) throws -> AlertPayload {
        let endpoint = Endpoint(
            id: "desk", url: "https://chat.example/base/", format: format,
            channel: ChannelOptions(chat: "-1001", topic: "changes", room: "!room:chat.example"))
        return try #require(AlertFormats.format(format)).payload(for: letter, to: endpoint, at: FormatCase.queued)
    }
}
