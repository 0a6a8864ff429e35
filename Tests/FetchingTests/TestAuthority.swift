// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// A certificate authority for one test, made by openssl, that signs what it is asked to.
final class TestAuthority {
    private static let program = "/usr/bin/openssl"
    static let isInstalled = FileManager.default.isExecutableFile(atPath: program)
    static let missing: Comment = "openssl is not installed; apt-get install openssl brings it"

    /// PEM files.
    struct Certificate {
        let file: String
        let key: String
    }

    struct CannotMake: Error, CustomStringConvertible {
        let description: String
    }

    let file: String
    private let key: String
    private let folder: TemporaryFolder
    private static let curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]

    init() throws {
        folder = try TemporaryFolder()
        (file, key) = (folder.path + "/authority.pem", folder.path + "/authority.key")
        try Self.run(
            ["req", "-x509"] + Self.curve
                + ["-keyout", key, "-out", file, "-days", "2", "-subj", "/CN=Authority of a test"]
                + ["-addext", "basicConstraints=critical,CA:TRUE"])
    }

    /// For `127.0.0.1`, or the names given; `days` is how long it holds from now: 0 is over at once.
    func certificate(_ names: String = "IP:127.0.0.1", days: Int = 2) throws -> Certificate {
        let base = folder.path + "/" + UUID().uuidString
        try Self.run(
            ["req"] + Self.curve
                + ["-keyout", base + ".key", "-out", base + ".csr", "-subj", "/CN=server"]
                + ["-addext", "subjectAltName=\(names)"])
        try Self.run(
            ["x509", "-req", "-in", base + ".csr", "-CA", file, "-CAkey", key, "-CAcreateserial"]
                + ["-copy_extensions", "copy", "-days", "\(days)", "-out", base + ".pem"])
        return Certificate(file: base + ".pem", key: base + ".key")
    }

    /// Signed by itself.
    func stranger() throws -> Certificate {
        let base = folder.path + "/" + UUID().uuidString
        try Self.run(
            ["req", "-x509"] + Self.curve
                + ["-keyout", base + ".key", "-out", base + ".pem", "-days", "2", "-subj", "/CN=stranger"]
                + ["-addext", "subjectAltName=IP:127.0.0.1"])
        return Certificate(file: base + ".pem", key: base + ".key")
    }

    private static func run(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        let words = Pipe()
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, words)
        try process.run()
        let said = words.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw CannotMake(description: String(decoding: said, as: UTF8.self))
        }
    }
}
