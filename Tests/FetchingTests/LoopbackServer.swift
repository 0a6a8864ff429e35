// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Synchronization

/// An HTTP server on 127.0.0.1 that misbehaves as it is told.
final class LoopbackServer: Sendable {
    /// One request as it came in.
    struct Request: Sendable {
        let head: String
        let body: [UInt8]
        /// "GET /feed HTTP/1.1": the middle.
        var path: String { head.split(separator: " ").dropFirst().first.map(String.init) ?? "" }
        /// The header's value, by its name in any case; nil where it was not sent.
        func header(_ name: String) -> String? {
            for line in head.split(separator: "\r\n").dropFirst() {
                let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                if parts[0].lowercased() == name.lowercased() {
                    return String(parts.last ?? "").trimmingCharacters(in: .whitespaces)
                }
            }
            return nil
        }
    }

    enum Answer: Sendable {
        /// Sent as it is; the connection stays open for the next request.
        case bytes([UInt8])
        /// Sent as it is; then the connection is closed.
        case lastBytes([UInt8])
        /// The beginning, and then the same piece again and again.
        case endless([UInt8], piece: [UInt8])
        /// Nothing at all, until the client goes.
        case silence

        static func reply(
            _ status: String = "200 OK", _ headers: [String: String] = [:], _ body: String = ""
        ) -> Answer {
            .bytes(
                head(status, headers.merging(["Content-Length": "\(body.utf8.count)"]) { own, _ in own }) + body.utf8)
        }

        static func head(_ status: String, _ headers: [String: String]) -> [UInt8] {
            let lines = ["HTTP/1.1 \(status)"] + headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
            return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
        }
    }

    struct CannotListen: Error {}

    private struct State {
        var requests: [Request] = []
        var sockets: Set<Int32> = []
        var connections = 0
        var isStopped = false
    }

    let port: Int
    private let listener: Int32
    private let answer: @Sendable (Request) -> Answer
    private let state = Mutex(State())

    init(_ answer: @escaping @Sendable (Request) -> Answer) throws {
        self.answer = answer
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 1024) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard isBound else { throw CannotListen() }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread { [self] in acceptAll() }.start()
    }

    func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    /// In the order in which they came.
    var requests: [Request] { state.withLock(\.requests) }
    var connections: Int { state.withLock(\.connections) }

    /// Ends the connections that are open; new ones are taken.
    func hangUp() {
        state.withLock { state in
            for socket in state.sockets { shutdown(socket, Int32(SHUT_RDWR)) }
        }
    }

    func stop() {
        state.withLock { state in
            state.isStopped = true
            for socket in state.sockets { shutdown(socket, Int32(SHUT_RDWR)) }
        }
        shutdown(listener, Int32(SHUT_RDWR))
    }
}

extension LoopbackServer {
    private func acceptAll() {
        while true {
            let socket = accept(listener, nil, nil)
            let goesOn = state.withLock { state in
                guard socket >= 0, !state.isStopped else { return false }
                state.sockets.insert(socket)
                state.connections += 1
                return true
            }
            guard goesOn else { break }
            Thread { [self] in
                serve(socket)
                state.withLock { state in
                    state.sockets.remove(socket)
                    _ = close(socket)
                }
            }.start()
        }
        close(listener)
    }

    private func serve(_ socket: Int32) {
        while let request = read(from: socket) {
            state.withLock { $0.requests.append(request) }
            switch answer(request) {
            case .bytes(let bytes):
                guard send(bytes, to: socket) else { return }
            case .lastBytes(let bytes):
                _ = send(bytes, to: socket)
                return
            case .endless(let head, let piece):
                guard send(head, to: socket) else { return }
                while send(piece, to: socket) {}
                return
            case .silence:
                var byte: UInt8 = 0
                while recv(socket, &byte, 1, 0) > 0 {}
                return
            }
        }
    }

    private func read(from socket: Int32) -> Request? {
        var bytes: [UInt8] = []
        let end: [UInt8] = [13, 10, 13, 10]
        while !bytes.suffix(4).elementsEqual(end) {
            var byte: UInt8 = 0
            guard recv(socket, &byte, 1, 0) == 1 else { return nil }
            bytes.append(byte)
        }
        let head = String(decoding: bytes, as: UTF8.self)
        let length = Request(head: head, body: []).header("content-length").flatMap { Int($0) } ?? 0
        var body = [UInt8](repeating: 0, count: length)
        var count = 0
        while count < length {
            let got = body.withUnsafeMutableBytes { buffer in
                buffer.baseAddress.map { recv(socket, $0 + count, length - count, 0) } ?? 0
            }
            guard got > 0 else { return nil }
            count += got
        }
        return Request(head: head, body: body)
    }

    private func send(_ bytes: [UInt8], to socket: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard sent > 0 else { return false }
            rest = rest.dropFirst(sent)
        }
        return true
    }
}
