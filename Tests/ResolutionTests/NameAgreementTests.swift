// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Resolution

@Suite struct NameAgreementTests {
    @Test(
        "Spellings, orders and patronymics of one name are the same name",
        arguments: [
            ("Sergei Shoigu", "Sergey Shoygu"), ("Sergei Shoigu", "Сергей Шойгу"), ("Sergei Shoigu", "SHOIGU Sergei"),
            ("Sergei Shoigu", "Sergei Kuzhugetovich Shoigu"), ("Serguei Shoigu", "Sergey Shoigu"),
            ("Yevgeny Prigozhin", "Evgenii Prigozhin"), ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
            ("José Muñoz", "Jose Munoz"), ("Kim Jong-un", "Kim Jong Un"), ("Qin Gang", "Gang Qin"),
            ("Bashar al-Assad", "Bashar Al Assad"), ("Ursula von der Leyen", "Ursula Leyen"),
            ("Alexei Kuznetsov", "Aleksei Kuznecov"), ("Jürgen Müller", "Jurgen Mueller"),
            ("John F. Kessel", "John Fitz Kessel"), ("Fyodor Arkhipov", "Фёдор Архипов"),
        ])
    func same(_ one: String, _ other: String) {
        #expect(NameAgreement(PersonName(one), PersonName(other)) == .same)
        #expect(NameAgreement(PersonName(other), PersonName(one)) == .same)
    }

    @Test(
        "What leaves room for another person needs more than the name",
        arguments: [
            ("Popov", "Ivan Popov", Reason.sameSurname), ("Ivanov", "Ivanov", .sameSurname),
            ("S. Ivanov", "Sergei Ivanov", .initialsAgree), ("I. V. Popov", "Ivan Popov", .initialsAgree),
            ("Oleksii Reznik", "Aleksei Reznik", .givenNameSpelling),
            ("Alexander Bogun", "Aleksandr Bogun", .givenNameSpelling),
        ])
    func compatible(_ one: String, _ other: String, _ reason: Reason) {
        #expect(NameAgreement(PersonName(one), PersonName(other)) == .compatible(reason))
        #expect(NameAgreement(PersonName(other), PersonName(one)) == .compatible(reason))
    }

    @Test(
        "Other people keep their own names",
        arguments: [
            ("Ivan Popov", "Boris Popov"), ("Ivanov", "Ivanova"), ("Timur Ivanov", "Timur Ivanova"),
            ("Ivan Petrov", "Ivan Petkov"), ("Sergei Shoigu", "Sergei Lavrov"), ("Mario Costa", "Maria Costa"),
            ("Daniel Roth", "Daniela Roth"), ("Kim Jong Un", "Kim Jong Il"), ("Aleksandr Bogun", "Aleksandra Bogun"),
            ("John Michael Smith", "John Peter Smith"), ("B. Popov", "Ivan Popov"), ("Popov", ""), ("", ""),
        ])
    func different(_ one: String, _ other: String) {
        #expect(NameAgreement(PersonName(one), PersonName(other)) == .different)
        #expect(NameAgreement(PersonName(other), PersonName(one)) == .different)
    }

    @Test(
        "Whatever is one name is found under a common key",
        arguments: [
            ("Sergei Shoigu", "Сергей Шойгу"), ("Popov", "Ivan Popov"), ("Ivan Popov", "Popov"),
            ("S. Ivanov", "Sergei Ivanov"), ("Oleksii Reznik", "Aleksei Reznik"), ("Qin Gang", "Gang Qin"),
            ("Qin", "Qin Gang"), ("Kim", "Kim Jong-un"), ("Sergei Kuzhugetovich Shoigu", "Sergey Shoygu"),
        ])
    func keys(_ read: String, _ known: String) throws {
        let filed = CandidateKeys.filed(try Claims.exit(of: known))
        #expect(!filed.isDisjoint(with: CandidateKeys.keys(of: try Claims.exit(of: read))))
    }

    @Test("The initial in the key keeps the many people of one surname apart")
    func narrowKeys() throws {
        let filed = CandidateKeys.filed(try Claims.exit(of: "Boris Ivanov"))
        #expect(filed.isDisjoint(with: CandidateKeys.keys(of: try Claims.exit(of: "Timur Ivanov"))))
    }
}
