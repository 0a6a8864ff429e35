// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing

@testable import Resolution

@Suite struct PostFormTests {
    @Test("One post in the languages of the press is one post", arguments: PostSamples.equals)
    func agrees(_ row: [String]) {
        for one in row {
            for other in row {
                let agreement = PostAgreement(Position(title: one), Position(title: other))
                #expect(agreement == .agrees(.postAgrees), "\(one) and \(other)")
            }
        }
    }

    @Test("Two rows are two posts")
    func rowsApart() {
        let forms = PostSamples.equals.map { row in row.map { ($0, PostForm(Position(title: $0))) } }
        for (index, row) in forms.enumerated() {
            for other in forms[..<index].joined() {
                for one in row where PostAgreement(one.1, other.1).isAgreement {
                    Issue.record("\(one.0) and \(other.0)")
                }
            }
        }
    }

    @Test("What its own state is called does not matter, another state does")
    func states() {
        let own = Position(title: "Russia's defence minister", country: "RU")
        #expect(PostForm(own).key == PostForm(Position(title: "defence minister", country: "RU")).key)
        let envoys = ["ambassador to Mongolia", "ambassador to Peru"].map { Position(title: $0, country: "CH") }
        #expect(PostAgreement(envoys[0], envoys[1]) == .conflicts)
        let turkish = Position(title: "ambassador of Uzbekistan to Türkiye", country: "UZ")
        #expect(PostAgreement(turkish, Position(title: "ambassador to Turkey", country: "UZ")) == .agrees(.postAgrees))
    }

    @Test(
        "An abbreviation stands for its words",
        arguments: [
            ("head of the SIS", "head of the Intelligence and Security Service"),
            ("CEC member", "member of the Central Election Commission"),
            ("deputy chief of the NIS", "deputy director of the National Intelligence Service"),
        ])
    func abbreviations(_ short: String, _ long: String) {
        #expect(PostAgreement(Position(title: short), Position(title: long)) == .agrees(.postAgrees))
    }

    @Test(
        "A word that the other language does not share is no conflict, another portfolio is",
        arguments: [
            ("director of the Public Security Bureau", "директор на БЈБ", false),
            ("minister of culture of Thuringia", "Kultusministerin von Thüringen", true),
        ])
    func languages(_ one: String, _ other: String, _ isAgreement: Bool) {
        let agreement = PostAgreement(Position(title: one), Position(title: other))
        #expect(agreement != .conflicts && agreement != .differs)
        #expect(agreement.isAgreement == isAgreement)
        #expect(PostAgreement(Position(title: "министр обороны"), Position(title: "minister of health")) == .conflicts)
    }

    @Test("The first deputy is another post than a deputy, though one text may leave the word out")
    func firstDeputy() {
        let agreement = PostAgreement(
            Position(title: "first deputy head of the FSB"), Position(title: "deputy head of the FSB"))
        #expect(agreement == .differs)
    }

    @Test("A deputy of a parliament is a member of it")
    func deputies() {
        let form = PostForm(Position(title: "State Duma deputy"))
        #expect(form.level == .head)
        #expect(form.roles == ["member"])
    }

    @Test("A post without a complement has no key")
    func keys() {
        #expect(PostForm(Position(title: "minister")).key == nil)
        #expect(PostForm(Position(title: "the general")).key == nil)
        #expect(PostForm(Position(title: "minister of defence")).key == "head minister / defence")
        #expect(PostForm(Position(title: "замминистра обороны")).key == "deputy minister / defence")
    }

    private static func agreement(_ one: String, _ other: String) -> PostAgreement {
        PostAgreement(Position(title: one), Position(title: other))
    }

    @Test(
        "Two towns and two brigades are two posts in two languages too",
        arguments: [
            ("міський голова Конотопа", "mayor of Shostka", PostAgreement.conflicts),
            ("командир 92-ї штурмової бригади", "commander of the 93rd Mechanized Brigade", .conflicts),
        ])
    func placesAcrossLanguages(_ one: String, _ other: String, _ expected: PostAgreement) {
        #expect(Self.agreement(one, other) == expected)
        #expect(Self.agreement(other, one) == expected)
    }

    @Test(
        "One of the posts that a title joins is enough",
        arguments: [
            ("deputy prime minister and justice secretary", "justice secretary", true),
            ("deputy prime minister and justice secretary", "health secretary", false),
        ])
    func joinedPosts(_ one: String, _ other: String, _ isAgreement: Bool) {
        #expect(Self.agreement(one, other).isAgreement == isAgreement)
        #expect(Self.agreement(other, one).isAgreement == isAgreement)
    }

    @Test(
        "A deputy is one in one word too",
        arguments: ["wicemarszałek Sejmu", "вицеспикер Сейма", "deputy speaker of the Sejm"])
    func deputiesInOneWord(_ title: String) {
        #expect(PostForm(Position(title: title)).level == .deputy)
    }

    @Test("Numbers in words are numbers")
    func ordinals() {
        #expect(Self.agreement("commander of the Third Army", "commander of the 3rd Army") == .agrees(.postAgrees))
        #expect(Self.agreement("commander of the Third Army", "commander of the 4th Army") == .conflicts)
    }
}
