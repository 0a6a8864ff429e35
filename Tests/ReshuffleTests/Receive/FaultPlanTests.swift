// SPDX-License-Identifier: Apache-2.0
import Testing
@testable import reshuffle

struct FaultPlanTests {
    private func refusals(_ plan: FaultPlan, of count: Int) -> [Bool] {
        var plan = plan
        return (0..<count).map { _ in plan.next() != nil }
    }

    @Test func `the first ones are refused, then a share`() {
        let plan = FaultPlan(status: 503, first: 3, rate: 0.25, seed: 7)
        let refused = refusals(plan, of: 4003)
        #expect(refused.prefix(3) == [true, true, true])
        #expect((900...1100).contains(refused.dropFirst(3).count { $0 }))
        #expect(refused == refusals(plan, of: 4003))
        #expect(refused != refusals(FaultPlan(status: 503, first: 3, rate: 0.25, seed: 8), of: 4003))
    }

    @Test(arguments: [(0.0, 0), (1.0, 100)])
    func `none and all are exact`(rate: Double, count: Int) {
        #expect(refusals(FaultPlan(status: 500, first: 0, rate: rate, seed: 1), of: 100).count { $0 } == count)
    }
}
