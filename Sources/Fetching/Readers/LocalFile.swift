// SPDX-License-Identifier: Apache-2.0
import Glibc
import Pipeline
import struct FoundationEssentials.Date

/// A file as it was read: its bytes, and what tells later whether it has changed.
struct LocalFile {
    /// The reason under which files are counted that somebody is still writing.
    static let unfinished = "unfinished-file"

    /// Size and time of the last change: cheap to ask, and right unless the change is very recent.
    struct Stamp: Hashable {
        let bytes: Int
        /// Nanoseconds since 1970.
        let modified: Int

        fileprivate init?(_ status: stat) {
            guard status.st_mode & S_IFMT == S_IFREG else { return nil }
            (bytes, modified) = (Int(status.st_size), status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec)
        }

        /// The beginning of the fingerprint of a file with this stamp.
        fileprivate var prefix: String { "\(bytes)-\(modified)-" }
    }

    let bytes: [UInt8]
    let stamp: Stamp
    private let hash: String
    private let changedMeanwhile: Bool

    /// Nil for what is no regular file: a folder, a pipe, a device.
    static func stamp(of path: String) throws(ReadError) -> Stamp? {
        var status = stat()
        guard stat(path, &status) == 0 else { throw failure(path) }
        return Stamp(status)
    }

    init(path: String, limitBytes: Int) throws(ReadError) {
        // Without O_NONBLOCK, opening a pipe would wait for its writer.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw Self.failure(path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw Self.failure(path) }
        guard let before = Stamp(status) else { throw ReadError(.denied(path: path, "not a regular file")) }
        guard before.bytes <= limitBytes else { throw ReadError(.tooLarge(limitBytes: limitBytes)) }
        // A byte more than there was: what was appended meanwhile shows.
        var buffer = [UInt8](repeating: 0, count: before.bytes + 1)
        var count = 0
        while count < buffer.count {
            let got = buffer.withUnsafeMutableBytes {
                read(file, $0.baseAddress?.advanced(by: count), $0.count - count)
            }
            guard got >= 0 else { throw Self.failure(path) }
            if got == 0 { break }
            count += got
        }
        guard fstat(file, &status) == 0 else { throw Self.failure(path) }
        buffer.removeLast(buffer.count - count)
        (bytes, stamp, hash) = (buffer, before, StableHash(buffer).text)
        changedMeanwhile = Stamp(status) != before || count != before.bytes
    }

    /// False while somebody may still be writing: it changed as it was read; or it has changed within the last second
    /// and does not end as finished files do, with a line, a tag or a bracket. What such a file says may be the
    /// opposite of what it will say.
    func isFinished(at now: Date) -> Bool {
        if changedMeanwhile { return false }
        let ends: [UInt8] = [0x0A, 0x3E, 0x5D, 0x7D]
        return bytes.last.map(ends.contains) == true || !isRecent(at: now)
    }

    /// To be compared with `isKnown`. A recent change may be followed by another one within the same tick of the file
    /// system's clock: then only the hash counts.
    func fingerprint(at now: Date) -> String { (isRecent(at: now) ? "" : stamp.prefix) + hash }

    /// Whether the fingerprint is that of a file with these bytes.
    func hasBytes(of fingerprint: String) -> Bool { fingerprint.hasSuffix(hash) }

    /// Whether the fingerprint is that of a file with this stamp, so that it need not be read.
    static func isKnown(_ stamp: Stamp, by fingerprint: String) -> Bool { fingerprint.hasPrefix(stamp.prefix) }

    /// A time that lies ahead is a wrong clock's, and not recent.
    private func isRecent(at now: Date) -> Bool {
        abs(now.timeIntervalSince1970 - Double(stamp.modified) / 1e9) < 1
    }

    private static func failure(_ path: String) -> ReadError {
        let code = errno
        if code == ENOENT || code == ENOTDIR { return ReadError(.missing(path: path)) }
        return ReadError(.denied(path: path, String(cString: strerror(code))))
    }
}
