// SPDX-License-Identifier: Apache-2.0
import struct FoundationEssentials.Date

/// Instants as columns hold them: milliseconds since 1970, UTC.
enum Instant {
    static func column(_ date: Date) -> Int64 {
        Int64((date.timeIntervalSince1970 * 1000).rounded().clamped(to: -9e15...9e15))
    }

    static func date(_ column: Int64) -> Date { Date(timeIntervalSince1970: Double(column) / 1000) }
}

extension Double {
    fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
        isNaN ? 0 : Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
    }
}
