// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
@preconcurrency import Glibc

/// The exit codes of sysexits.h that the commands use; they are part of the interface.
enum Exit {
    static let foundProblems = ExitCode(1)
    static let unreadable = ExitCode(65)
    static let unavailable = ExitCode(69)
    static let tryLater = ExitCode(75)
    static let configuration = ExitCode(78)
}

/// Says one line on standard error: what, where, what to do.
func complain(_ message: String) {
    FileHandle.standardError.write(Data("reshuffle: \(message)\n".utf8))
}

/// Writes an answer to standard output. A reader that went away (`| head`) ends the program quietly.
func answer(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
        let written = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
        if written > 0 {
            rest = rest.dropFirst(written)
        } else if errno != EINTR {
            exit(errno == EPIPE ? 0 : Exit.tryLater.rawValue)
        }
    }
}

func answer(line: String) {
    answer(Array((line + "\n").utf8))
}
