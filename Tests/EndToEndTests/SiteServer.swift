// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc

/// A small web site on loopback: the same answers for ever, one request a connection.
final class SiteServer: Sendable {
    struct Page: Sendable {
        var status = "200 OK"
        var type = "text/html; charset=utf-8"
        var headers: [String: String] = [:]
        var body = ""
    }

    let port: Int
    private let listener: Int32

    /// `pages` by their paths; everything else is a 404.
    init(_ pages: [String: Page]) throws {
        port = try FreePort.next()
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var (address, yes) = (sockaddr_in(), Int32(1))
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        let isBound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 && listen(descriptor, 16) == 0
            }
        }
        guard isBound else { throw NotYet(description: "the site cannot listen on \(port)") }
        listener = descriptor
        Thread {
            while case let connection = accept(descriptor, nil, nil), connection >= 0 {
                Self.answer(connection, pages)
                close(connection)
            }
        }.start()
    }

    func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    /// Ends the waiting for connections, and with it the thread.
    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private static func answer(_ connection: Int32, _ pages: [String: Page]) {
        var (buffer, head) = ([UInt8](repeating: 0, count: 4096), [UInt8]())
        while !String(decoding: head, as: UTF8.self).contains("\r\n\r\n") {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return }
            head += buffer[..<count]
        }
        let path = String(decoding: head, as: UTF8.self).split(separator: " ").dropFirst().first.map(String.init) ?? ""
        let page = pages[path] ?? Page(status: "404 Not Found", body: "<html><body>Nothing here</body></html>")
        let headers = page.headers.merging([
            "Content-Type": page.type, "Content-Length": "\(page.body.utf8.count)", "Connection": "close",
        ]) { own, _ in own }
        let lines = ["HTTP/1.1 \(page.status)"] + headers.map { "\($0): \($1)" }
        let bytes = Array((lines.joined(separator: "\r\n") + "\r\n\r\n" + page.body).utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                send(connection, $0.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }
}
