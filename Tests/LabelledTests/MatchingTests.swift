// SPDX-License-Identifier: Apache-2.0
import Labelled
import Personnel
import Testing

@Suite("Matching") struct MatchingTests {
    private func outcome(_ mentions: [Mention], _ changes: [String]) throws -> [Int] {
        let tally = try #require(try Sample.score(mentions, changes).byStrictness[.kindAndPerson])
        return [tally.right, tally.wrong, tally.missed]
    }

    @Test func `an alias that another one could have as well proves nothing`() throws {
        var mention = try Sample.mention("died", "Anna Popov")
        mention.person?.aliases = ["Popov", "Ivan Popov"]
        #expect(try outcome([mention], ["died, happened, Ivan Popov", "fled, happened, Anna Popov"]) == [0, 1, 2])
        mention.person?.aliases = ["Popov"]
        #expect(try outcome([mention], ["died, happened, Ivan Popov"]) == [0, 1, 1])
    }

    @Test func `another spelling in full is the same person`() throws {
        var mention = try Sample.mention("died", "Sergei Popov")
        mention.person?.aliases = ["Sergey Popov"]
        #expect(try outcome([mention], ["died, happened, Sergey Popov"]) == [1, 0, 0])
    }

    @Test func `a surname that two people of the article share is nobody's`() throws {
        let two = ["died, happened, Ivan Popov", "died, happened, Anna Popov"]
        #expect(try outcome([try Sample.mention("died", "Popov")], two) == [0, 1, 2])
        #expect(try outcome([try Sample.mention("died", "Anna Popov")], two) == [1, 0, 1])
        #expect(try outcome([try Sample.mention("died", "Popov")], [two[0]]) == [1, 0, 0])
    }

    @Test func `the pairing leaves as little open as possible, in whichever order`() throws {
        // The first label fits both answers, the second only the first answer.
        let labels = ["arrested / charged, happened, Ivan Popov", "arrested, happened, Ivan Popov"]
        let answers = [try Sample.mention("arrested", "Ivan Popov"), try Sample.mention("charged", "Ivan Popov")]
        for labels in [labels, labels.reversed()] {
            for answers in [answers, answers.reversed()] { #expect(try outcome(answers, labels) == [2, 0, 0]) }
        }
    }

    @Test func `what may be left out never takes the answer from what may not`() throws {
        let labels = ["died, rumoured, Ivan Popov, optional: true", "died, happened, Ivan Popov"]
        #expect(try outcome([try Sample.mention("died", "Ivan Popov", .rumoured)], labels) == [1, 0, 0])
        #expect(try outcome([], labels) == [0, 0, 1])
    }

    @Test func `of two that fit the one with the right status is meant`() throws {
        let labels = ["died, happened, Ivan Popov", "died, denied, Ivan Popov"]
        let answers = [try Sample.mention("died", "Ivan Popov", .denied), try Sample.mention("died", "Ivan Popov")]
        #expect(try Sample.score(answers, labels).statusRight == 2)
    }

    @Test(arguments: [("the judges", nil, 1), ("seven judges", "7", 1), ("three judges", "3", 0), ("mayors", "7", 0)])
    func `a group is the same with the same noun and no other number`(
        phrase: String, count: String?, right: Int
    ) throws {
        let mention = try Sample.group("died", phrase, count: count)
        #expect(try outcome([mention], ["died, happened, group judges of the court, count: 7"])[0] == right)
    }

    @Test func `a person is no group`() throws {
        #expect(try outcome([try Sample.mention("died", "judges")], ["died, happened, group judges"]) == [0, 1, 1])
        #expect(try outcome([try Sample.group("died", "Ivan Popov")], ["died, happened, Ivan Popov"]) == [0, 1, 1])
    }
}
