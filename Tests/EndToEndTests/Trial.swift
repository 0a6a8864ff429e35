// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A house of its own for one test: the example feeds, a database, and a receiver with its log.
struct Trial {
    let scratch: Scratch
    let configuration: String
    let receiverPort: Int
    let pagePort: Int

    init() throws {
        scratch = try Scratch()
        let source = Program.root.appendingPathComponent("feeds/example")
        // As deep as in the repository: the example keeps its data in ../../var.
        let folder = scratch.url.appendingPathComponent("feeds")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: source, to: folder.appendingPathComponent("example"))
        (receiverPort, pagePort) = (try FreePort.next(), try FreePort.next())
        let path = scratch.url.appendingPathComponent("feeds/example/reshuffle.yaml")
        // The example as it is shipped, on ports of its own.
        let text = try String(contentsOf: path, encoding: .utf8)
            .replacing("8098", with: String(receiverPort)).replacing("8099", with: String(pagePort))
        try Data(text.utf8).write(to: path)
        configuration = path.path
    }

    func remove() { scratch.remove() }

    /// A file of the example's folder that others cannot read, as secrets must not be.
    func writePrivate(_ name: String, _ text: String) throws {
        let path = try scratch.write("feeds/example/" + name, text)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }

    /// The bundled receiver, which logs each alert that it takes as a line of JSON.
    func startReceiver(_ options: [String] = []) throws -> Process {
        let secret = scratch.url.appendingPathComponent("feeds/example/secret.txt").path
        let log = scratch.url.appendingPathComponent("alerts.jsonl").path
        let process = try Program.start(
            ["receive", "--port", String(receiverPort), "--secret-file", secret, "--log", log] + options,
            in: scratch, name: "receiver")
        try waitUntil("the receiver listens") { FreePort.answers(receiverPort) }
        return process
    }

    func command(_ arguments: [String]) throws -> Program.Result {
        try Program.run(arguments + ["-c", configuration])
    }

    /// Every change that is stored, background ones too.
    func changes() throws -> [[String: Any]] {
        try command(["list", "--background", "--limit", "1000", "--format", "jsonl"]).objects
    }

    /// What the receiver took, in order.
    var alerts: [[String: Any]] {
        scratch.read("alerts.jsonl").split(separator: "\n").compactMap {
            try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
    }
}

/// Ends a process that a test started, and waits for it.
func end(_ process: Process) {
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
}

struct NotYet: Error, CustomStringConvertible {
    let description: String
}

/// Waits, with a limit that only a broken program reaches.
func waitUntil(_ what: String, _ isTrue: () throws -> Bool) throws {
    for _ in 0..<3600 {
        if try isTrue() { return }
        usleep(25_000)
    }
    throw NotYet(description: "waited 90 s in vain until \(what)")
}
