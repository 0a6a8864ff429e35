// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Synchronization

/// A proxy on 127.0.0.1 for CONNECT and SOCKS 5 (RFC 1928). Wherever it is asked to go, it goes to one port of this
/// machine, and remembers what it was asked.
final class LoopbackProxy: Sendable {
    private struct State {
        var asked: [String] = []
        var sockets: [Int32] = []
        var isStopped = false
    }

    let port: Int
    private let target: Int
    private let listener: Int32
    private let state = Mutex(State())

    /// `target`: the port to which everything goes.
    init(to target: Int) throws {
        self.target = target
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = Self.loopback(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 16) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard isBound else { throw LoopbackServer.CannotListen() }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread { [self] in acceptAll() }.start()
    }

    /// "CONNECT feeds.example:443", "SOCKS feeds.example:443", or the first line of a plain request.
    var asked: [String] { state.withLock(\.asked) }

    func stop() {
        state.withLock { state in
            state.isStopped = true
            for socket in state.sockets { shutdown(socket, Int32(SHUT_RDWR)) }
        }
        shutdown(listener, Int32(SHUT_RDWR))
    }
}

extension LoopbackProxy {
    private static func loopback(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }

    private func acceptAll() {
        while true {
            let client = accept(listener, nil, nil)
            let goesOn = state.withLock { state in
                guard client >= 0, !state.isStopped else { return false }
                state.sockets.append(client)
                return true
            }
            guard goesOn else { break }
            Thread { [self] in serve(client) }.start()
        }
        close(listener)
    }

    private func serve(_ client: Int32) {
        guard let first = bytes(1, from: client)?.first else { return }
        if first == 5 { serveSOCKS(client) } else { serveHTTP(client, first) }
    }

    private func serveSOCKS(_ client: Int32) {
        guard let count = bytes(1, from: client)?[0], bytes(Int(count), from: client) != nil else { return }
        send([5, 0], to: client)
        // Version, command, reserved, kind of address: 3 is a name.
        guard let request = bytes(4, from: client), request[3] == 3, let length = bytes(1, from: client)?[0],
            let name = bytes(Int(length), from: client), let port = bytes(2, from: client)
        else { return }
        note("SOCKS \(String(decoding: name, as: UTF8.self)):\(Int(port[0]) << 8 | Int(port[1]))")
        send([5, 0, 0, 1, 127, 0, 0, 1, 0, 0], to: client)
        join(client, greeting: [])
    }

    private func serveHTTP(_ client: Int32, _ first: UInt8) {
        var head = [first]
        while !head.suffix(4).elementsEqual([13, 10, 13, 10]) {
            guard let byte = bytes(1, from: client) else { return }
            head += byte
        }
        let line = String(decoding: head.prefix { $0 != 13 }, as: UTF8.self)
        let isTunnel = line.hasPrefix("CONNECT ")
        note(isTunnel ? line.split(separator: " ").prefix(2).joined(separator: " ") : line)
        if isTunnel { send(Array("HTTP/1.1 200 Go on\r\n\r\n".utf8), to: client) }
        join(client, greeting: isTunnel ? [] : head)
    }

    /// Passes bytes both ways until one side ends.
    private func join(_ client: Int32, greeting: [UInt8]) {
        let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = Self.loopback(port: target)
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(server, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else {
            shutdown(client, Int32(SHUT_RDWR))
            return
        }
        state.withLock { $0.sockets.append(server) }
        send(greeting, to: server)
        Thread { [self] in pass(from: server, to: client) }.start()
        pass(from: client, to: server)
    }

    private func pass(from one: Int32, to other: Int32) {
        var buffer = [UInt8](repeating: 0, count: 16384)
        while true {
            let count = recv(one, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            send(Array(buffer.prefix(count)), to: other)
        }
        shutdown(other, Int32(SHUT_RDWR))
    }

    private func note(_ words: String) { state.withLock { $0.asked.append(words) } }

    private func bytes(_ count: Int, from socket: Int32) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        return count == 0 || recv(socket, &bytes, count, Int32(MSG_WAITALL)) == count ? bytes : nil
    }

    private func send(_ bytes: [UInt8], to socket: Int32) {
        _ = bytes.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    }
}
