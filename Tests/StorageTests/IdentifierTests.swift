// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Storage
import Testing
import TestSupport

@Suite struct IdentifierTests {
    @Test("An id has its prefix and 26 characters of Crockford's base32, the time first")
    func shape() {
        let source = IdentifierSource(chance: { 0 })
        // 2016-07-30 23:54:10.259 UTC, the example time of the ULID specification.
        let id = source.change(at: Date(timeIntervalSince1970: 1_469_922_850.259))
        #expect(id.rawValue == "chg_01ARZ3NDEK0000000000000000")
        #expect(source.alert(at: Build.noon(5)).rawValue.hasPrefix("msg_"))
    }

    @Test("Each id is greater than the one before, even when the clock stands or goes back")
    func monotonic() {
        let source = IdentifierSource(chance: { .random(in: .min ... .max) })
        let times = [5, 5, 5, 4, 1, 6].map(Build.noon)
        let ids = times.map { source.change(at: $0).rawValue }
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == ids.count)
    }

    @Test("Chance fills the rest")
    func chance() {
        let id = IdentifierSource(chance: { .max }).change(at: Build.noon(5))
        #expect(id.rawValue.hasSuffix("FZZZZZZZZZZZZ"))
    }
}
