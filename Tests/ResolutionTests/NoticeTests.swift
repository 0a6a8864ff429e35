// SPDX-License-Identifier: Apache-2.0
import Personnel
import TestSupport
import Testing

@testable import Resolution

@Suite struct NoticeTests {
    private func amendment(
        from before: Mention?, to after: Mention, links: [Link] = [], isNews: Bool = true
    ) -> Amendment {
        var change = Build.change(after)
        change.links = links
        return Amendment(before: before.map { Build.change($0) }, after: change, reason: nil, isNews: isNews)
    }

    private func notice(_ amendment: Amendment, told: Mention?) -> Notice? {
        amendment.notice(to: told.map { Told(.created, of: Build.change($0)) }, wants: { _ in true })
    }

    @Test("A new change is created for those who want it")
    func created() throws {
        let fact = amendment(from: nil, to: try Build.mention())
        #expect(fact.notice(to: nil, wants: { _ in true }) == .created)
        #expect(fact.notice(to: nil, wants: { _ in false }) == nil)
        #expect(notice(amendment(from: nil, to: try Build.mention(status: .rumoured)), told: nil) == nil)
    }

    @Test("A rumour that comes true is created for those who never heard of it")
    func rumourComesTrue() throws {
        let fact = amendment(from: try Build.mention(status: .rumoured), to: try Build.mention(), isNews: false)
        #expect(notice(fact, told: nil) == .created)
    }

    @Test("A plan that comes true is an update for those who heard of the plan")
    func planComesTrue() throws {
        let plan = try Build.mention(status: .expected)
        #expect(notice(amendment(from: plan, to: try Build.mention()), told: plan) == .updated)
    }

    @Test("Telling it again owes nothing")
    func again() throws {
        #expect(notice(amendment(from: try Build.mention(), to: try Build.mention()), told: try Build.mention()) == nil)
    }

    @Test("Old news that a background mention repeats owes nothing to those who were never told")
    func echo() throws {
        let echo = amendment(from: try Build.mention(), to: try Build.mention(), isNews: false)
        #expect(notice(echo, told: nil) == nil)
    }

    @Test(
        "A manner told more exactly is no new alert, another manner is",
        arguments: [("departed", "resigned", Notice?.none), ("dismissed", "resigned", .updated)])
    func kinds(told: String, now: String, expected: Notice?) throws {
        let old = try Build.mention(told)
        #expect(notice(amendment(from: old, to: try Build.mention(now)), told: old) == expected)
    }

    @Test("Those who were told hear of a denial, once")
    func denial() throws {
        let fact = try Build.mention()
        let denied = amendment(from: fact, to: fact, links: [Link(relation: .denies, change: "chg_2")])
        #expect(notice(denied, told: fact) == .updated)
        #expect(denied.notice(to: Told(.updated, of: denied.after), wants: { _ in true }) == nil)
    }

    @Test("A retraction goes to those who were told, past every filter, and to nobody else")
    func retraction() throws {
        let known = Build.change(try Build.mention())
        let withdrawn = Amendment(
            before: known, after: Reviser.retracted(known, at: Build.noon(6), because: "edited"), reason: "edited",
            isNews: false)
        #expect(withdrawn.notice(to: Told(.created, of: known), wants: { _ in false }) == .retracted)
        #expect(withdrawn.notice(to: nil, wants: { _ in true }) == nil)
        #expect(withdrawn.notice(to: Told(.retracted, of: known), wants: { _ in true }) == nil)
    }

    @Test("A change that became one with another is told under the other's id, not withdrawn")
    func merged() throws {
        let known = Build.change(try Build.mention())
        let merged = Reviser.merged(known, into: "chg_2", at: Build.noon(6))
        let amendment = Amendment(before: known, after: merged.change, reason: merged.reason, isNews: false)
        #expect(amendment.notice(to: Told(.created, of: known), wants: { _ in true }) == nil)
        #expect(amendment.notice(to: nil, wants: { _ in true }) == nil)
    }

    @Test("A change that parts from one nobody was told of is told only with news")
    func old() throws {
        let change = Build.change(try Build.mention())
        let old = Amendment(before: nil, after: change, reason: nil, isNews: false, isOld: true)
        #expect(old.notice(to: nil, wants: { _ in true }) == nil)
        let news = Amendment(before: nil, after: change, reason: nil, isNews: true, isOld: true)
        #expect(news.notice(to: nil, wants: { _ in true }) == .created)
    }
}
