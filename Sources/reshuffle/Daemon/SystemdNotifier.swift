// SPDX-License-Identifier: Apache-2.0
import Glibc
import Logging

/// Tells systemd how the service is doing (sd_notify(3)). Without systemd it tells nobody; a message that cannot be
/// sent is logged and never fatal.
struct SystemdNotifier: Sendable {
    /// The bytes of the socket's path, with a leading zero where it is abstract; nil where nobody listens.
    private let path: [UInt8]?
    private let logger: Logger

    init(environment: [String: String], logger: Logger) {
        self.logger = logger
        guard let socket = environment["NOTIFY_SOCKET"], !socket.isEmpty else {
            path = nil
            return
        }
        let bytes = Array(socket.utf8)
        guard bytes[0] == UInt8(ascii: "/") || bytes[0] == UInt8(ascii: "@"), bytes.count < Self.limitBytes else {
            logger.warning("NOTIFY_SOCKET is no socket's path", metadata: ["path": "\(socket)"])
            path = nil
            return
        }
        path = bytes[0] == UInt8(ascii: "@") ? [0] + bytes.dropFirst() : bytes
    }

    /// Started, or done reloading: database and configuration are loaded, the address, if any, is bound.
    func ready(status: String) { send(["READY=1", Self.status(status)]) }

    /// One line for `systemctl status`.
    func status(_ text: String) { send([Self.status(text)]) }

    /// Both lines must come in one datagram: systemd orders reloads by the time. `ready` ends it.
    func reloading() {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        send(["RELOADING=1", "MONOTONIC_USEC=\(Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)"])
    }

    func stopping() { send(["STOPPING=1", Self.status("draining")]) }

    func watchdog() { send(["WATCHDOG=1"]) }
}

extension SystemdNotifier {
    /// What `sun_path` holds.
    private static let limitBytes = MemoryLayout.size(ofValue: sockaddr_un().sun_path)

    /// A newline would begin another message.
    private static func status(_ text: String) -> String {
        "STATUS=" + String(text.map { $0.isNewline ? " " : $0 })
    }

    private func send(_ lines: [String]) {
        guard let path else { return }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return warn(errno) }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        // The exact length, without a zero at the end: in an abstract name that zero would be one more character.
        let length = MemoryLayout<sockaddr_un>.offset(of: \.sun_path).map { $0 + path.count } ?? 0
        let message = Array(lines.joined(separator: "\n").utf8)
        let sent = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(descriptor, message, message.count, Int32(MSG_NOSIGNAL), $0, socklen_t(length))
            }
        }
        if sent < 0 { warn(errno) }
    }

    private func warn(_ code: Int32) {
        logger.warning("systemd was not told", metadata: ["reason": "\(String(cString: strerror(code)))"])
    }
}
