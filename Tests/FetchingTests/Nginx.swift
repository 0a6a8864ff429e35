// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Testing

/// A real web server for one test: nginx on free ports of 127.0.0.1, with its own configuration, folder and end.
final class Nginx {
    private static let program = "/usr/sbin/nginx"
    static let isInstalled = FileManager.default.isExecutableFile(atPath: program)
    static let missing: Comment = "nginx is not installed; apt-get install nginx-light brings it"

    /// One request as its log has it.
    struct Visit: Equatable {
        let connection: String
        let status: Int
        /// "HTTP/1.1"
        let version: String
        let path: String
        /// "" where none was sent.
        let authorization: String
    }

    struct CannotStart: Error, CustomStringConvertible {
        let description: String
    }

    let ports: [Int]
    private let folder: TemporaryFolder
    private let process: Process

    /// `servers` writes the `server` blocks, told the ports that are theirs and the folder of the `files`.
    init(
        ports count: Int = 1, files: [String: String] = [:], modified: Double = 1_700_000_000,
        _ servers: (_ ports: [Int], _ folder: String) -> String
    ) async throws {
        folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(name, text, modified: modified) }
        ports = try Self.freePorts(count)
        let path = folder.path
        // One process only: what is started here is what is ended, by its id.
        let configuration = """
            daemon off;
            master_process off;
            pid \(path)/nginx.pid;
            error_log \(path)/error.log;
            events { worker_connections 256; }
            http {
                log_format seen '$connection $status $server_protocol $uri $http_authorization';
                access_log \(path)/access.log seen;
                client_body_temp_path \(path)/body;
                proxy_temp_path \(path)/proxy;
                fastcgi_temp_path \(path)/fastcgi;
                uwsgi_temp_path \(path)/uwsgi;
                scgi_temp_path \(path)/scgi;
                types { application/rss+xml rss; text/html html; }
                \(servers(ports, path))
            }
            """
        try folder.write("nginx.conf", configuration)
        process = Process()
        process.executableURL = URL(fileURLWithPath: Self.program)
        process.arguments = ["-p", path, "-e", path + "/error.log", "-c", path + "/nginx.conf"]
        process.standardError = FileHandle.nullDevice
        try process.run()
        do {
            try await untilListening()
        } catch {
            stop()
            throw error
        }
    }

    /// By force: the threads of tests block other signals, and children inherit that.
    func stop() {
        guard process.isRunning else { return }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    deinit { stop() }

    func url(_ path: String, port: Int = 0) -> String { "http://127.0.0.1:\(ports[port])\(path)" }

    func write(_ name: String, _ text: String, modified: Double) throws {
        try folder.write(name, text, modified: modified)
    }

    /// The requests that were answered, once there are so many; those of 5 s where there are not.
    func visits(_ count: Int) async throws -> [Visit] {
        for _ in 0..<500 {
            let visits = try log()
            if visits.count >= count { return visits }
            try await Task.sleep(for: .milliseconds(10))
        }
        return try log()
    }
}

extension Nginx {
    private func log() throws -> [Visit] {
        let text = try String(contentsOfFile: folder.path + "/access.log", encoding: .utf8)
        return text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ", maxSplits: 4).map(String.init)
            guard words.count == 5, let status = Int(words[1]) else { return nil }
            let authorization = words[4] == "-" ? "" : words[4]
            return Visit(
                connection: words[0], status: status, version: words[2], path: words[3], authorization: authorization)
        }
    }

    private func untilListening() async throws {
        for _ in 0..<1000 {
            if ports.allSatisfy(Self.answers) { return }
            guard process.isRunning else { break }
            try await Task.sleep(for: .milliseconds(10))
        }
        let words = try? String(contentsOfFile: folder.path + "/error.log", encoding: .utf8)
        throw CannotStart(description: "nginx does not listen: \(words ?? "it says nothing")")
    }

    private static func answers(at port: Int) -> Bool {
        withSocket { socket, address, length in
            address.pointee.sin_port = UInt16(port).bigEndian
            return address.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, length) == 0 }
        }
    }

    /// All are held until the last one is known, so that they differ.
    private static func freePorts(_ count: Int) throws -> [Int] {
        guard count > 0 else { return [] }
        var ports: [Int] = []
        let isDone = try withSocket { socket, address, length in
            var length = length
            let isBound = address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
            }
            ports = [Int(UInt16(bigEndian: address.pointee.sin_port))] + (try freePorts(count - 1))
            return isBound
        }
        guard isDone else { throw CannotStart(description: "no port is free") }
        return ports
    }

    private static func withSocket(
        _ work: (Int32, UnsafeMutablePointer<sockaddr_in>, socklen_t) throws -> Bool
    ) rethrows -> Bool {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return try work(socket, &address, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
}
