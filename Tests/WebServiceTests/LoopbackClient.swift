// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc

/// What came back, taken apart.
struct RawAnswer: Sendable {
    let status: Int
    /// Names in lower case.
    let headers: [String: String]
    let body: String

    init(_ text: String) throws {
        guard let end = text.range(of: "\r\n\r\n") else { throw LoopbackClient.Failure(what: "no answer: \(text)") }
        let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ")
        guard words.count > 1, let status = Int(words[1]) else { throw LoopbackClient.Failure(what: lines[0]) }
        self.status = status
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let halves = line.split(separator: ":", maxSplits: 1)
            headers[halves[0].lowercased()] = halves.count > 1 ? String(halves[1].dropFirst()) : ""
        }
        self.headers = headers
        body = String(text[end.upperBound...])
    }
}

/// Asks a server on this machine over a plain socket: exactly the bytes that the test gives.
struct LoopbackClient: Sendable {
    struct Failure: Error { let what: String }

    let port: Int

    func get(_ target: String, _ headers: [String: String] = [:]) async throws -> RawAnswer {
        try await ask("GET", target, headers)
    }

    func ask(_ method: String, _ target: String, _ headers: [String: String] = [:]) async throws -> RawAnswer {
        var headers = headers
        if headers["Host"] == nil { headers["Host"] = "127.0.0.1:\(port)" }
        let lines = headers.map { "\($0.key): \($0.value)\r\n" }.joined()
        return try RawAnswer(await send("\(method) \(target) HTTP/1.1\r\n\(lines)Connection: close\r\n\r\n"))
    }

    /// On a thread of its own: the calls block, and the server needs the threads that tasks run on.
    private func send(_ request: String) async throws -> String {
        let port = port
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try Self.exchange(Array(request.utf8), port: port) })
            }
        }
    }

    private static func exchange(_ request: [UInt8], port: Int) throws -> String {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(what: "socket") }
        defer { close(descriptor) }
        // A server that says nothing fails the test; it does not hang it.
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw Failure(what: "connect: \(errno)") }
        guard Glibc.send(descriptor, request, request.count, 0) == request.count else { throw Failure(what: "send") }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count >= 0 else { throw Failure(what: "recv: \(errno)") }
            if count == 0 { return String(decoding: answer, as: UTF8.self) }
            answer.append(contentsOf: buffer[..<count])
        }
    }
}
