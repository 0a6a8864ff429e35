// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc

/// Asks the daemon over HTTP on loopback, one request a connection.
enum Web {
    struct Reply {
        let status: Int
        let body: String
    }

    static func get(_ url: String) throws -> Reply { try ask("GET", url, headers: [:], body: "") }

    static func post(_ url: String, headers: [String: String], body: String) throws -> Reply {
        try ask("POST", url, headers: headers.merging(["Content-Length": "\(body.utf8.count)"]) { $1 }, body: body)
    }

    private static func ask(_ method: String, _ url: String, headers: [String: String], body: String) throws -> Reply {
        guard let address = URLComponents(string: url), let port = address.port else {
            throw NotYet(description: "no URL: \(url)")
        }
        let query = address.percentEncodedQuery.map { "?" + $0 } ?? ""
        let lines =
            ["\(method) \(address.percentEncodedPath)\(query) HTTP/1.1", "Host: 127.0.0.1:\(port)"]
            + headers.map { "\($0): \($1)" } + ["Connection: close", "", body]
        let text = try exchange(lines.joined(separator: "\r\n"), port: port)
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
        let status = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        return Reply(status: status, body: parts.count == 2 ? String(parts[1]) : "")
    }

    private static func exchange(_ request: String, port: Int) throws -> String {
        let descriptor = try FreePort.connected(port)
        defer { close(descriptor) }
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        let bytes = Array(request.utf8)
        guard send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
            throw NotYet(description: "the request was not taken")
        }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let count = recv(descriptor, &buffer, buffer.count, 0), count > 0 { answer += buffer[..<count] }
        return String(decoding: answer, as: UTF8.self)
    }
}
