// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation

/// Reads what a command is pointed at.
enum InputFile {
    /// The bytes of a file, or of standard input for `-`. Exits 65 where it cannot be read or is over the limit.
    static func read(_ path: String, limitBytes: Int) throws -> [UInt8] {
        do {
            let handle =
                path == "-"
                ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            var bytes: [UInt8] = []
            while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty {
                bytes.append(contentsOf: chunk)
                if bytes.count > limitBytes {
                    complain("\(path) is larger than the limit of \(limitBytes) bytes")
                    throw Exit.unreadable
                }
            }
            return bytes
        } catch let error as ExitCode {
            throw error
        } catch {
            complain("\(path) cannot be read: \(Self.words(error))")
            throw Exit.unreadable
        }
    }

    private static func words(_ error: any Error) -> String {
        switch (error as? CocoaError)?.code {
        case .fileReadNoSuchFile?, .fileNoSuchFile?: "there is no such file"
        case .fileReadNoPermission?: "permission denied"
        default: error.localizedDescription
        }
    }
}
