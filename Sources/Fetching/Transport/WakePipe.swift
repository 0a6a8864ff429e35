// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Wakes a thread that polls: a pipe, written by others, read by that thread.
struct WakePipe: Sendable {
    /// Readable after `ring`.
    let outlet: Int32
    private let inlet: Int32

    /// Nil where the process has no file descriptors left.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        (outlet, inlet) = (ends[0], ends[1])
    }

    func ring() {
        var byte: UInt8 = 1
        // A full pipe is ringing already.
        _ = write(inlet, &byte, 1)
    }

    func silence() {
        var bytes = (UInt64(0), UInt64(0))
        while read(outlet, &bytes, 16) > 0 {}
    }

    func close() {
        _ = Glibc.close(outlet)
        _ = Glibc.close(inlet)
    }
}
