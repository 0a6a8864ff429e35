// SPDX-License-Identifier: Apache-2.0
import Personnel
import TestSupport
import Testing

@testable import Resolution

/// Names, posts and groups as the press of many countries writes them.
@Suite struct BreadthTests {
    private static func agree(_ one: String, _ other: String) -> Bool {
        NameAgreement(PersonName(one), PersonName(other)) != .different
    }

    @Test(
        "What an abjad leaves open, a breath more, a particle joined: one name may be meant",
        arguments: [
            ("יעקב שלמון", "Yaakov Shalmon"),
            ("رضا کریمی‌نژاد", "Reza Kariminejad"), ("نجم التميماني", "Najim al-Tamimani"),
            ("حسين الدليماوي", "Hussein al-Dulaimawi"), ("邱國正", "Chiu Kuo-cheng"), ("조민성", "Cho Min-sung"),
            ("Bruno Le Mairet", "Bruno Lemairet"), ("Xasan Sheekh Cali", "Hassan Sheikh Ali"),
            ("Sutthirat Phromphong", "Suttirat Prompong"), ("Gen. Yasir al-Hadhari", "Yasser Al-Hadhari"),
            ("Md. Abdul Kuddus Molla", "Abdul Quddus Mollah"),
        ])
    func names(_ one: String, _ other: String) {
        #expect(Self.agree(one, other) && Self.agree(other, one))
        #expect(!Set(NameKeys.sought(one)).isDisjoint(with: NameKeys.filed(other)))
        #expect(!Set(NameKeys.sought(other)).isDisjoint(with: NameKeys.filed(one)))
    }

    @Test(
        "A vowel that is written, or another syllable, is another name",
        arguments: [
            ("حسن الدليماوي", "Hussein al-Dulaimawi"), ("محمود الحلبي", "Mohamed al-Halabi"),
            ("张军峰", "Zhang Jinfeng"), ("Zhang Junfeng", "Zhang Jinfeng"), ("Musa Bellori", "Musa Balari"),
        ])
    func otherNames(_ one: String, _ other: String) { #expect(!Self.agree(one, other)) }

    @Test(
        "Posts of one state's own, short names of bodies, several posts in one title",
        arguments: [
            ("canciller", "foreign minister"), ("Chancellor of the Exchequer", "finance minister"),
            ("secretario de Gobernación", "interior minister"),
            ("PBOC deputy governor", "deputy governor of the central bank"),
            ("Garda Commissioner", "head of the police"), ("contralor general", "comptroller general"),
            ("vice-Premier ministre, ministre de la Défense", "defence minister"), ("שר הביטחון", "defence minister"),
            ("رئيس أركان حرب القوات المسلحة", "armed forces chief of staff"),
            ("Батлан хамгаалахын сайд", "defence minister"),
        ])
    func posts(_ one: String, _ other: String) {
        #expect(PostAgreement(Position(title: one), Position(title: other)).isAgreement)
    }

    @Test("A president of a state with nothing else is its head, of a body he is not, nor is his deputy")
    func president() {
        func form(_ title: String, in organisation: String? = nil, _ country: String? = "FR") -> PostForm {
            PostForm(Position(title: title, organisation: organisation, country: country))
        }
        #expect(form("President").key == form("président de la République").key)
        #expect(form("acting president").key == form("President").key)
        #expect(form("vice president").key != form("President").key)
        #expect(form("president", in: "Senate").key != form("President").key)
        #expect(form("head of the president's office").key != form("President").key)
        #expect(form("president", nil).isGeneric)
    }

    private func relation(_ one: Mention, _ other: Mention) -> PairVerdict {
        let time = PublicationTime(instant: Build.noon(6))
        return Pairing.judge(one, time, other, time).verdict
    }

    private func group(
        _ phrase: String, _ count: String?, as title: String? = nil, in organisation: String? = nil, on day: Int = 5
    ) throws -> Mention {
        try Build.mention(
            "arrested", of: nil, as: title, in: organisation, country: "GR", on: Build.march(day),
            group: Group(phrase: phrase, count: count))
    }

    @Test("A group in other words is one where number, day and what it is agree, and no other")
    func groups() throws {
        let police = try group("eight police officers", "8", as: "officers", in: "Hellenic Police")
        #expect(relation(police, try group("eight officers of the Greek police", "8")) == .same)
        #expect(relation(police, try group("huit policiers de la police grecque", "8")) == .same)
        #expect(relation(police, try group("nine officers of the Greek police", "9")) == .different)
        #expect(relation(police, try group("eight officers of the Greek police", "8", on: 9)) == .different)
        #expect(relation(police, try group("eight officials", "8", in: "Ministry of Health")) == .different)
        // A bound and the number at it are one; a bound and a number beyond it only where who they are is told in full.
        let bounded = try group("at least eight police officers", ">= 8", in: "Hellenic Police")
        #expect(relation(bounded, try group("eight officers of the Greek police", "8")) == .same)
        #expect(relation(bounded, try group("ten officers of the Greek police", "10")) == .same)
        #expect(relation(bounded, try group("ten officers", "10")) == .different)
        let generals = try group("more than 30 generals", "> 30")
        #expect(relation(generals, try group("thirty-two generals", "32", as: "generals of the police")) == .same)
        #expect(relation(generals, try group("thirty-two judges", "32")) == .different)
        #expect(relation(bounded, try group("twenty officers of the Greek police", "20")) == .different)
        #expect(relation(bounded, try group("seven officers of the Greek police", "7")) == .different)
    }

    @Test("Dozens are any number of them, and who tells no number is met by who tells none")
    func vagueGroups() throws {
        let dozens = try group("dozens of municipal officials", ">= 24", as: "officials", in: "Halandri Municipality")
        #expect(
            relation(dozens, try group("53 employees", "53", as: "employees", in: "Halandri Municipality")) == .same)
        #expect(
            relation(dozens, try group("153 officials", "153", as: "officials", in: "Halandri Municipality"))
                == .different)
        #expect(
            relation(dozens, try group("53 officials", "53", as: "officials", in: "Marousi Municipality")) == .different
        )
        #expect(relation(dozens, try group("53 judges", "53", as: "judges", in: "Halandri Municipality")) == .different)
        let judges = try group("several judges", nil, as: "judges")
        #expect(relation(judges, try group("عدد من القضاة", nil, as: "القضاة")) == .same)
        #expect(relation(judges, try group("عدد من القضاة", nil, as: "القضاة", on: 9)) == .different)
        #expect(relation(judges, try group("several prosecutors", nil, as: "prosecutors")) == .different)
        #expect(relation(try group("some officers", nil), try group("several police officers", nil)) == .different)
        let fifteen = try group(
            "не менее 15 сотрудников", ">= 15", as: "сотрудники", in: "ГУ МВД по Ставропольскому краю")
        #expect(
            relation(fifteen, try group("16 traffic policemen", "16", as: "policemen", in: "Stavropol region police"))
                == .same)
        #expect(
            relation(fifteen, try group("16 traffic policemen", "16", as: "policemen", in: "Saratov region police"))
                == .different)
    }

    @Test("A nomination and an appointment to come are one naming where both are told of one day")
    func naming() throws {
        let nominated = try Build.mention("nominated", as: "ambassador to Hungary", on: Build.march(5))
        func appointed(_ status: Status, _ day: Int) throws -> Mention {
            try Build.mention("appointed", status: status, as: "ambassador to Hungary", on: Build.march(day))
        }
        #expect(relation(nominated, try appointed(.expected, 5)) == .same)
        #expect(relation(nominated, try appointed(.happened, 5)) == .different)
        #expect(relation(nominated, try appointed(.expected, 9)) == .different)
    }
}
