// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import Glibc

/// Reads what a command is pointed at.
enum InputFile {
    /// The bytes of a file, or of standard input for `-`. Exits 65 where it cannot be read or is over the limit; a file
    /// that is too large is not read at all.
    static func read(_ path: String, limitBytes: Int) throws -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(path) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw unreadable(path) }
        let size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
        guard size <= limitBytes else { throw tooLarge(path, limitBytes) }
        // One byte more, so that the end is seen in the same buffer.
        var bytes = try piece(of: descriptor, path, atMost: size + 1)
        // A pipe, or a file that grew meanwhile.
        while bytes.count > size {
            guard bytes.count <= limitBytes else { throw tooLarge(path, limitBytes) }
            let more = try piece(of: descriptor, path, atMost: chunkBytes)
            if more.isEmpty { break }
            bytes.append(contentsOf: more)
        }
        return bytes
    }

    /// A file, or standard input for `-`, to be read piece by piece. Exits 65 where it cannot be opened.
    static func handle(_ path: String) throws -> FileHandle {
        if path == "-" { return .standardInput }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            close(descriptor)
            errno = EISDIR
            throw unreadable(path)
        }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    private static let chunkBytes = 1 << 20

    /// Up to so many bytes; fewer only at the end.
    private static func piece(of descriptor: Int32, _ path: String, atMost limit: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            useLargePages(UnsafeMutableRawBufferPointer(buffer))
            while count < limit {
                let length = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), limit - count)
                if length == 0 { return }
                if length > 0 { count += length } else if errno != EINTR { throw unreadable(path) }
            }
        }
    }

    /// Asks for pages of 2 MiB: a third of the time of reading a large file went into the small ones.
    private static func useLargePages(_ buffer: UnsafeMutableRawBufferPointer) {
        let pageBytes = Int(sysconf(Int32(_SC_PAGESIZE)))
        guard buffer.count >= 4 << 20, let start = buffer.baseAddress else { return }
        let offset = (pageBytes - Int(bitPattern: start) % pageBytes) % pageBytes
        // Refused where the system has none: then they are small ones.
        _ = madvise(start + offset, buffer.count - offset, MADV_HUGEPAGE)
    }

    private static func tooLarge(_ path: String, _ limitBytes: Int) -> ExitCode {
        complain("\(path) is larger than the limit of \(limitBytes) bytes")
        return Exit.unreadable
    }

    /// Says why the last call failed.
    private static func unreadable(_ path: String) -> ExitCode {
        let words =
            switch errno {
            case ENOENT: "there is no such file"
            case EACCES: "permission denied"
            case EISDIR: "it is a directory"
            default: String(cString: strerror(errno))
            }
        complain("\(path) cannot be read: \(words)")
        return Exit.unreadable
    }
}
