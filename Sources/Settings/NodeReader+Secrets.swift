// SPDX-License-Identifier: Apache-2.0
import Alerting
import Glibc
import Yams

/// Secrets, which a configuration only refers to: files, or credentials that systemd passes. And headers, which may
/// hold some. No message shows what a file says.
extension NodeReader {
    mutating func signingSecrets(inFiles node: Node, _ key: String) -> [SigningSecret] {
        signingSecrets(node, secrets(inFiles: node, key))
    }

    mutating func signingSecrets(inCredentials node: Node, _ key: String) -> [SigningSecret] {
        signingSecrets(node, secrets(inCredentials: node, key))
    }

    mutating func tokens(inFiles node: Node, _ key: String) -> [HiddenText]? {
        tokens(node, secrets(inFiles: node, key))
    }

    mutating func tokens(inCredentials node: Node, _ key: String) -> [HiddenText]? {
        tokens(node, secrets(inCredentials: node, key))
    }

    mutating func passwords(inFiles node: Node, _ key: String) -> [HiddenText] { secrets(inFiles: node, key) }

    mutating func passwords(inCredentials node: Node, _ key: String) -> [HiddenText] {
        secrets(inCredentials: node, key)
    }

    /// RFC 7617, section 2: the first colon ends a name.
    mutating func userName(_ node: Node, _ key: String) -> String? {
        guard let name = headerValue(node, key) else { return nil }
        guard !name.contains(":") else {
            fail(node, "\"\(key)\" is \(quoted(name)); the name of a user has no colon")
            return nil
        }
        return name
    }

    /// Names and values of headers; a value is a text, or `{file: PATH}`, or `{credential: NAME}`.
    mutating func headers(_ node: Node, _ key: String) -> [String: String]? {
        guard let pairs = pairs(node, as: "\"\(key)\"") else { return nil }
        var headers: [String: String] = [:]
        for (nameNode, valueNode) in pairs {
            guard let name = headerName(nameNode, key), let value = headerValue(valueNode, of: name) else { continue }
            headers[name] = value
        }
        return headers
    }

    /// One line of printable text.
    mutating func headerValue(_ node: Node, _ key: String) -> String? {
        guard let text = text(node, key) else { return nil }
        guard isHeaderValue(text) else {
            fail(node, "\"\(key)\" must be one line of printable text")
            return nil
        }
        return text
    }
}

extension NodeReader {
    /// What a secret file may hold: one line.
    private static let limitBytes = 4 << 10
    /// The shortest token that is not easily guessed: 16 characters of hexadecimal digits are 64 bits.
    private static let leastTokenLength = 16
    /// Set by the program for each request.
    private static let ownHeaders: Set<String> = [
        "host", "content-length", "content-type", "transfer-encoding", "connection", "webhook-id",
        "webhook-timestamp", "webhook-signature",
    ]
    private static let secretHeaders: Set<String> = ["authorization", "proxy-authorization", "cookie", "x-api-key"]

    private mutating func secrets(inFiles node: Node, _ key: String) -> [HiddenText] {
        var secrets: [HiddenText] = []
        for item in children(of: node) {
            if let path = path(item, key), let secret = secret(at: path, named: path, item) { secrets.append(secret) }
        }
        return secrets
    }

    private mutating func secrets(inCredentials node: Node, _ key: String) -> [HiddenText] {
        var secrets: [HiddenText] = []
        for item in children(of: node) {
            guard let name = text(item, key) else { continue }
            guard !name.contains("/"), name != ".", name != ".." else {
                fail(item, "\"\(key)\" is \(quoted(name)); a credential has a name, not a path")
                continue
            }
            guard let directory = surroundings.environment["CREDENTIALS_DIRECTORY"], !directory.isEmpty else {
                fail(
                    item,
                    "the credential \(quoted(name)) is not there: CREDENTIALS_DIRECTORY is not set; "
                        + "let systemd set it with LoadCredential=\(name):PATH in the unit")
                continue
            }
            let path = FilePath.join(directory, name)
            if let secret = secret(at: path, named: "the credential \(quoted(name))", item) { secrets.append(secret) }
        }
        return secrets
    }

    private func children(of node: Node) -> [Node] {
        if case .sequence(let items) = node { Array(items) } else { [node] }
    }

    private mutating func secret(at path: String, named name: String, _ node: Node) -> HiddenText? {
        let file: SmallFile
        do {
            file = try SmallFile(path: path, limitBytes: Self.limitBytes)
        } catch {
            fail(node, "\(name) \(error)")
            return nil
        }
        if file.isReadableByAll {
            warn(node, "\(name) can be read by everybody on this machine; chmod o= it")
        }
        guard let text = String(validating: file.bytes, as: UTF8.self)?.trimmed, isHeaderValue(text) else {
            fail(node, "\(name) must hold one line of text, the secret alone")
            return nil
        }
        guard !text.isEmpty else {
            fail(node, "\(name) is empty")
            return nil
        }
        return HiddenText(text)
    }

    private mutating func signingSecrets(_ node: Node, _ texts: [HiddenText]) -> [SigningSecret] {
        texts.compactMap { text in
            do {
                return try SigningSecret(text.text)
            } catch {
                fail(node, "this secret cannot sign: \(error); make one with: echo whsec_$(openssl rand -base64 32)")
                return nil
            }
        }
    }

    private mutating func tokens(_ node: Node, _ texts: [HiddenText]) -> [HiddenText] {
        texts.filter { token in
            let isLong = token.text.utf8.count >= Self.leastTokenLength
            if !isLong {
                fail(
                    node,
                    "this token has fewer than \(Self.leastTokenLength) characters; make one with: openssl rand -hex 32"
                )
            }
            return isLong
        }
    }

    private mutating func headerName(_ node: Node, _ key: String) -> String? {
        guard let name = text(node, key) else { return nil }
        let marks = "!#$%&'*+-.^_`|~".utf8
        let isToken = name.utf8.allSatisfy { byte in
            marks.contains(byte) || (byte < 0x80 && Character(Unicode.Scalar(byte)).isLetter)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        guard isToken else {
            fail(node, "\(quoted(name)) is no name of a header")
            return nil
        }
        guard !Self.ownHeaders.contains(name.lowercased()) else {
            fail(node, "the header \(quoted(name)) is set by the program; leave it out")
            return nil
        }
        return name
    }

    private mutating func headerValue(_ node: Node, of name: String) -> String? {
        guard case .mapping = node else {
            guard !Self.secretHeaders.contains(name.lowercased()) else {
                fail(node, "the header \(quoted(name)) holds a secret; write \(name): {file: PATH}")
                return nil
            }
            return headerValue(node, name)
        }
        return referredText(node, "the header \(quoted(name))")
    }

    /// The one text that `{file: PATH}` or `{credential: NAME}` refers to.
    mutating func referredText(_ node: Node, _ title: String) -> String? {
        var values: [HiddenText] = []
        let reference = Section<[HiddenText]>(
            title,
            [
                Setting("file") { $0 += $2.secrets(inFiles: $1, "file") },
                Setting("credential") { $0 += $2.secrets(inCredentials: $1, "credential") },
            ])
        let errors = problems.count
        read(reference, node, into: &values)
        if values.count != 1, problems.count == errors {
            fail(node, "\(title) needs one value: {file: PATH} or {credential: NAME}")
        }
        return values.first?.text
    }

    private func isHeaderValue(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }
}

extension String {
    /// Without white space at both ends.
    fileprivate var trimmed: String {
        var rest = Substring(self).drop { $0.isWhitespace }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
