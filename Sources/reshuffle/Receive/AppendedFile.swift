// SPDX-License-Identifier: Apache-2.0
import Glibc
import Personnel

/// A file that grows by JSON lines, each written whole.
struct AppendedFile: Sendable {
    struct Failure: Error, CustomStringConvertible {
        let path: String
        let reason: String
        var description: String { "\(path) cannot be written: \(reason)" }
    }

    let path: String

    func append(_ line: JSONValue) throws(Failure) {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        line.write(into: &bytes)
        bytes.append(0x0A)
        guard write(descriptor, bytes, bytes.count) == bytes.count else { throw failure }
    }

    private var failure: Failure { Failure(path: path, reason: String(cString: strerror(errno))) }
}
