// SPDX-License-Identifier: Apache-2.0
import Alerting
import Testing

@testable import Settings

@Suite struct SecretsTests {
    let scratch: Scratch
    private let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    init() throws { scratch = try Scratch() }

    private func load(_ endpoint: String, environment: [String: String] = [:]) throws -> Configuration {
        let file = try scratch.write(
            "endpoints:\n  - {id: desk, url: \"https://desk.example/\", \(endpoint)}\n", to: "reshuffle.yaml")
        return try Configuration.load(path: file, in: .sample(environment: environment))
    }

    @Test("a secret that everybody can read is a warning that names the file")
    func worldReadable() throws {
        let path = try scratch.write(secret, to: "desk.secret", mode: 0o644)
        let configuration = try load("secret_file: desk.secret")
        #expect(configuration.endpoints[0].secrets == [try SigningSecret(secret)])
        #expect(configuration.warnings.map(\.line) == [2])
        #expect(configuration.warnings.allSatisfy { $0.message.contains("\(path) can be read by everybody") })
        #expect(configuration.warnings.allSatisfy { $0.severity == .warning })
    }

    @Test("a secret that only the owner and the group can read is no cause for a warning", arguments: [0o600, 0o640])
    func ownersOnly(mode: Int) throws {
        try scratch.write(secret + "\r\n", to: "desk.secret", mode: mode)
        #expect(try load("secret_file: desk.secret").warnings.isEmpty)
    }

    @Test("a credential is read from the directory that systemd names")
    func credential() throws {
        try scratch.write(secret + "\n", to: "credentials/desk")
        let environment = ["CREDENTIALS_DIRECTORY": scratch.path + "/credentials"]
        #expect(try load("credential: desk", environment: environment).endpoints[0].secrets.count == 1)
        let error = #expect(throws: ConfigurationErrors.self) {
            try load("credential: disk", environment: environment)
        }
        #expect(error?.problems.map(\.message) == ["the credential \"disk\" does not exist"])
    }

    @Test("headers may come from credentials too")
    func headers() throws {
        try scratch.write(secret, to: "desk.secret")
        try scratch.write("Bearer 0123\n", to: "credentials/token")
        let configuration = try load(
            "secret_file: desk.secret, headers: {Authorization: {credential: token}}",
            environment: ["CREDENTIALS_DIRECTORY": scratch.path + "/credentials"])
        #expect(configuration.endpoints[0].headers == ["Authorization": "Bearer 0123"])
    }

    @Test("a token lets the address be one that others reach")
    func token() throws {
        try scratch.write("0123456789abcdef", to: "http.token")
        let file = try scratch.write("http: {listen: \"0.0.0.0:80\", token_file: http.token}\n", to: "reshuffle.yaml")
        #expect(try Configuration.load(path: file, in: .sample()).http?.tokens.count == 1)
    }
}
