// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Testing

/// nginx as somebody's receiver of alerts: one process on a port of 127.0.0.1, in a folder of its own.
final class NginxReceiver {
    private static let program = "/usr/sbin/nginx"
    static let isInstalled = FileManager.default.isExecutableFile(atPath: program)
    static let missing: Comment = "nginx is not installed; apt-get install nginx-light brings it"

    /// One request as its log has it.
    struct Visit: Equatable {
        let status: Int
        let path: String
        let id: String
    }

    private let scratch: Scratch
    private let port: Int
    private var process: Process?

    /// `location` is what stands in `location / { ... }`, with other locations behind it.
    init(port: Int, _ location: String) throws {
        (self.port, scratch) = (port, try Scratch())
        try start(location)
    }

    /// Starts it, if need be again and with other answers; its log goes on.
    func start(_ location: String) throws {
        stop()
        let path = scratch.url.path
        let configuration = """
            daemon off;
            master_process off;
            pid \(path)/nginx.pid;
            error_log \(path)/error.log;
            events { worker_connections 256; }
            http {
                log_format seen '$status $uri $http_webhook_id';
                access_log \(path)/access.log seen;
                client_body_temp_path \(path)/body;
                proxy_temp_path \(path)/proxy;
                fastcgi_temp_path \(path)/fastcgi;
                uwsgi_temp_path \(path)/uwsgi;
                scgi_temp_path \(path)/scgi;
                server {
                    listen 127.0.0.1:\(port);
                    location / { \(location) }
                    location /elsewhere { return 204; }
                }
            }
            """
        let file = try scratch.write("nginx.conf", configuration)
        let nginx = Process()
        nginx.executableURL = URL(fileURLWithPath: Self.program)
        nginx.arguments = ["-p", path, "-e", path + "/error.log", "-c", file]
        nginx.standardError = FileHandle.nullDevice
        try nginx.run()
        process = nginx
        try waitUntil("nginx listens") { FreePort.answers(port) }
    }

    /// By force: the threads of tests block other signals, and children inherit that.
    func stop() {
        guard let process else { return }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        self.process = nil
    }

    func remove() {
        stop()
        scratch.remove()
    }

    /// What was answered, in order.
    var visits: [Visit] {
        scratch.read("access.log").split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 3, let status = Int(words[0]) else { return nil }
            return Visit(status: status, path: words[1], id: words[2])
        }
    }
}
