// SPDX-License-Identifier: Apache-2.0
import Testing
@testable import reshuffle

struct RecentIDsTests {
    @Test func `the latest are remembered and memory is bounded`() {
        var ids = RecentIDs(capacity: 100)
        for number in 0..<1000 {
            let isNew = ids.insert("msg_\(number)")
            #expect(isNew)
            if number >= 20 {
                let isKnown = !ids.insert("msg_\(number - 20)")
                #expect(isKnown)
            }
        }
        let isForgotten = ids.insert("msg_3")
        #expect(isForgotten)
    }
}
