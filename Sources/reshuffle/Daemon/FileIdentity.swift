// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Which open file a descriptor is.
struct FileIdentity: Hashable, CustomStringConvertible {
    let device: UInt64
    let inode: UInt64

    /// Nil where the descriptor is closed.
    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        (device, inode) = (UInt64(status.st_dev), UInt64(status.st_ino))
    }

    /// As JOURNAL_STREAM has it: `8:2046`.
    var description: String { "\(device):\(inode)" }
}
