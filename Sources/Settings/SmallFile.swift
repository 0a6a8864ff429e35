// SPDX-License-Identifier: Apache-2.0
import Glibc

/// A regular file that is read whole, up to a limit.
struct SmallFile: Sendable {
    let bytes: [UInt8]
    /// Anybody on the machine may read it.
    let isReadableByAll: Bool

    init(path: String, limitBytes: Int) throws(FileTrouble) {
        // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw FileTrouble(code: errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw FileTrouble(code: errno) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw .isDirectory }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .isNoFile }
        isReadableByAll = status.st_mode & S_IROTH != 0

        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = read(file, &buffer, buffer.count)
            guard count >= 0 else { throw FileTrouble(code: errno) }
            if count == 0 { break }
            bytes += buffer[..<count]
            guard bytes.count <= limitBytes else { throw .isTooLarge(limitBytes: limitBytes) }
        }
        self.bytes = bytes
    }
}

/// Why a file cannot be read, in words that follow its name.
enum FileTrouble: Error, Hashable, CustomStringConvertible {
    case isMissing
    case isDirectory
    case isNoFile
    case isTooLarge(limitBytes: Int)
    /// The system's own words.
    case isRefused(String)

    init(code: Int32) {
        self = code == ENOENT || code == ENOTDIR ? .isMissing : .isRefused(String(cString: strerror(code)))
    }

    var description: String {
        switch self {
        case .isMissing: "does not exist"
        case .isDirectory: "is a directory, not a file"
        case .isNoFile: "is no regular file"
        case .isTooLarge(let limit): "is larger than \(limit) bytes"
        case .isRefused(let words): "cannot be read (\(words)); check its owner and mode"
        }
    }
}
