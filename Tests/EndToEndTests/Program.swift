// SPDX-License-Identifier: Apache-2.0
import Foundation

/// The program as it was built, run as a user runs it.
struct Program {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Beside the test runner.
    static let executable = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("reshuffle")

    struct Result {
        let status: Int32
        let output: String
        let errors: String

        var lines: [String] { output.split(separator: "\n").map(String.init) }
        var objects: [[String: Any]] {
            lines.compactMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
        }
    }

    /// Runs a command to its end.
    static func run(_ arguments: [String], input: String = "") throws -> Result {
        try run(arguments, bytes: Data(input.utf8))
    }

    static func run(_ arguments: [String], bytes: Data) throws -> Result {
        let folder = try Scratch()
        defer { folder.remove() }
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        // Files, not pipes: nothing blocks, however much is written.
        let paths = ["in", "out", "err"].map { folder.url.appendingPathComponent($0) }
        try bytes.write(to: paths[0])
        for path in paths[1...] { try Data().write(to: path) }
        process.standardInput = try FileHandle(forReadingFrom: paths[0])
        process.standardOutput = try FileHandle(forWritingTo: paths[1])
        process.standardError = try FileHandle(forWritingTo: paths[2])
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: try String(contentsOf: paths[1], encoding: .utf8),
            errors: try String(contentsOf: paths[2], encoding: .utf8))
    }

    /// Starts a command that goes on; its output is appended to files in `folder`.
    static func start(_ arguments: [String], in folder: Scratch, name: String) throws -> Process {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try folder.handle(name + ".out")
        process.standardError = try folder.handle(name + ".err")
        try process.run()
        return process
    }
}

/// A folder of its own for one test.
struct Scratch {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("reshuffle-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    func remove() {
        do {
            try FileManager.default.removeItem(at: url)
        } catch {
            FileHandle.standardError.write(Data("\(url.path) was not removed: \(error)\n".utf8))
        }
    }

    func write(_ name: String, _ text: String) throws -> String {
        let path = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: path)
        return path.path
    }

    func read(_ name: String) -> String {
        (try? String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)) ?? ""
    }

    func handle(_ name: String) throws -> FileHandle {
        let path = url.appendingPathComponent(name)
        if !FileManager.default.fileExists(atPath: path.path) {
            try Data().write(to: path)
        }
        let handle = try FileHandle(forWritingTo: path)
        try handle.seekToEnd()
        return handle
    }
}
