// SPDX-License-Identifier: Apache-2.0
public import Personnel
import Synchronization
public import struct FoundationEssentials.Date

/// Makes ids: a prefix and a ULID, 26 characters of Crockford's base32 that sort by the time they were made.
///
/// The 128 bits are 48 of milliseconds, 16 that count within one, and 64 of chance. Within a process each id is
/// greater than the one before, whatever the clock does.
public final class IdentifierSource: Sendable {
    private let chance: @Sendable () -> UInt64
    /// Milliseconds and count of the last id.
    private let last = Atomic<UInt64>(0)

    public init(chance: @escaping @Sendable () -> UInt64) {
        self.chance = chance
    }

    public func change(at now: Date) -> ChangeID { ChangeID(rawValue: "chg_" + ulid(at: now)) }

    public func alert(at now: Date) -> AlertID { AlertID(rawValue: "msg_" + ulid(at: now)) }

    private func ulid(at now: Date) -> String {
        let milliseconds = UInt64(max(0, min(now.timeIntervalSince1970 * 1000, 0xFFFF_FFFF_FFFF)))
        var previous = last.load(ordering: .relaxed)
        while true {
            let next = max(milliseconds << 16, previous + 1)
            let (exchanged, original) = last.weakCompareExchange(
                expected: previous, desired: next, ordering: .relaxed)
            if exchanged { return Self.base32(UInt128(next) << 64 | UInt128(chance())) }
            previous = original
        }
    }

    private static func base32(_ number: UInt128) -> String {
        let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
        let characters = (0..<26).map { digits[Int(truncatingIfNeeded: number >> (125 - $0 * 5)) & 31] }
        return String(decoding: characters, as: UTF8.self)
    }
}
