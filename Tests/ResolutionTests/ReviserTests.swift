// SPDX-License-Identifier: Apache-2.0
import Personnel
import TestSupport
import Testing

@testable import Resolution

@Suite struct ReviserTests {
    private func testimony(
        _ mention: Mention, in name: String, from source: SourceID = "wire", day: Int = 5, text: String? = nil
    ) -> Testimony {
        Testimony(mention, in: Build.article(name, from: source, text: text, published: Build.noon(day)))
    }

    private func change(_ testimonies: Testimony...) -> Change {
        Reviser.change("chg_1", from: testimonies, firstSeen: Build.noon(5))
    }

    @Test("The fullest name wins, the others become aliases")
    func names() throws {
        let change = change(
            testimony(try Build.mention(of: "Popov"), in: "a"), testimony(try Build.mention(of: "I. Popov"), in: "b"),
            testimony(try Build.mention(of: "Ivan Popov"), in: "c"))
        #expect(change.claim.person == Person(name: "Ivan Popov", aliases: ["Popov", "I. Popov"]))
    }

    @Test("Gaps are filled by the next that knows, and nothing is overwritten")
    func gaps() throws {
        let strong = testimony(try Build.mention(as: "defence minister"), in: "a")
        let weak = testimony(
            try Build.mention(
                status: .rumoured, as: "minister of defense", in: "the cabinet", country: "KE", on: Build.march(4),
                successor: "Oto Lind"), in: "b")
        let claim = change(weak, strong).claim
        #expect(claim.position == Position(title: "defence minister", organisation: "the cabinet", country: "KE"))
        #expect(claim.successor == "Oto Lind")
        #expect(claim.date == Build.march(4))
        #expect(claim.status == .happened)
        #expect(claim.quotes.isEmpty)
    }

    @Test("A caption does not raise the status that the article gives")
    func captions() throws {
        let body = testimony(try Build.mention(status: .rumoured), in: "a")
        let caption = testimony(try Build.mention(status: .happened, section: .caption), in: "b")
        #expect(change(caption, body).claim.status == .rumoured)
    }

    @Test("What is trusted too little is alerted once another article says it clearly, not by a clear rumour")
    func trust() throws {
        var little = try Build.mention()
        little.confidence = 0.4
        var rumour = try Build.mention(status: .rumoured)
        rumour.confidence = 0.9
        let doubtful = change(testimony(little, in: "a"), testimony(rumour, in: "b"))
        #expect(doubtful.claim.confidence == 0.4)
        #expect(doubtful.decision == AlertDecision(alerts: false, rule: "low-confidence"))
        let clear = change(testimony(little, in: "a"), testimony(try Build.mention(), in: "c"))
        #expect(clear.claim.confidence == 0.8 && clear.decision.alerts)
    }

    @Test("The proof is best first, and each passage is there once")
    func evidence() throws {
        let rumour = testimony(try Build.mention(status: .rumoured, quote: "may go"), in: "a", day: 4)
        let fact = testimony(try Build.mention(quote: "is gone"), in: "b", day: 6)
        #expect(change(rumour, fact, fact).evidence.map(\.quote.text) == ["is gone", "may go"])
    }

    @Test("One text in three papers is one voice, and so are three articles of one paper")
    func voices() throws {
        let mention = try Build.mention()
        let reprints = ["wire", "echo", "post"].map {
            testimony(mention, in: "same", from: SourceID(rawValue: $0), text: "t")
        }
        #expect(Reviser.change("chg_1", from: reprints, firstSeen: Build.noon(5)).sources == 1)
        #expect(change(testimony(mention, in: "a"), testimony(mention, in: "b")).sources == 1)
        #expect(change(testimony(mention, in: "a"), testimony(mention, in: "b", from: "echo")).sources == 2)
    }

    @Test("History that becomes news is news, and is alerted")
    func background() throws {
        let old = testimony(try Build.mention(isBackground: true), in: "a")
        let news = testimony(try Build.mention(), in: "b")
        #expect(change(old).decision == AlertDecision(alerts: false, rule: "background"))
        #expect(change(old, news).decision == AlertDecision(alerts: true, rule: "official-happened"))
    }

    @Test("A rumour of today does not make news of what another article tells as history")
    func rumourAndHistory() throws {
        let history = testimony(try Build.mention(isBackground: true), in: "a")
        let rumour = testimony(try Build.mention(status: .rumoured), in: "b")
        #expect(change(history, rumour).decision == AlertDecision(alerts: false, rule: "background"))
    }

    @Test("A kind that leaves the manner open gives way to history that tells it")
    func exactHistory() throws {
        let history = testimony(try Build.mention("dismissed", isBackground: true), in: "a")
        let claim = change(history, testimony(try Build.mention("departed"), in: "b")).claim
        #expect(claim.kind.id == "dismissed")
        #expect(!claim.isBackground)
    }

    @Test("More proof alone is no revision")
    func proof() throws {
        let first = testimony(try Build.mention(), in: "a")
        let known = change(first)
        let revised = Reviser.revised(
            known, testimonies: [first, testimony(try Build.mention(), in: "b", from: "echo")])
        #expect(revised.reason == nil)
        #expect(revised.change.revision == 1)
        #expect(revised.change.evidence.count == 2)
    }

    @Test("What a reader would look at again is a revision, with its reason")
    func revision() throws {
        let first = testimony(try Build.mention("departed", of: "Velsky", status: .expected), in: "a")
        let second = testimony(try Build.mention("resigned", of: "Ardan Velsky"), in: "b")
        let revised = Reviser.revised(change(first), testimonies: [first, second])
        #expect(
            revised.reason
                == "kind: departed to resigned; status: expected to happened; person: Velsky to Ardan Velsky")
        #expect(revised.change.revision == 2)
    }

    @Test("The claim does not depend on the order of the articles")
    func order() throws {
        let testimonies = [
            testimony(try Build.mention("departed", of: "Velsky", status: .rumoured), in: "a", day: 3),
            testimony(try Build.mention("dismissed", of: "Ardan Velsky", on: Build.march(5)), in: "b", day: 5),
            testimony(
                try Build.mention("resigned", of: "Ardan I. Velsky", country: "KE"), in: "c", from: "echo", day: 5),
            testimony(try Build.mention("dismissed", as: "minister of defence", isBackground: true), in: "d", day: 7),
        ]
        let expected = Reviser.change("chg_1", from: testimonies, firstSeen: Build.noon(5))
        for shift in testimonies.indices {
            let turned = Array(testimonies[shift...] + testimonies[..<shift])
            #expect(Reviser.change("chg_1", from: turned.reversed(), firstSeen: Build.noon(5)) == expected)
        }
        #expect(expected.claim.kind.id == "dismissed")
        #expect(expected.claim.person?.name == "Ardan I. Velsky")
    }
}
