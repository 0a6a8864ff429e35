// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing

@Test(arguments: [
    // Groups are called as the text calls them.
    ("Guinea's government has sent 38 generals and colonels into retirement.", ["retired 38 generals and colonels"]),
    ("The court jailed three former ministers and a judge on Monday.", ["arrested three former ministers and a judge"]),
    ("Police arrested seven mayors and councillors.", ["arrested seven mayors and councillors"]),
    (
        "The president dismissed two deputy ministers and three directors general.",
        ["dismissed three directors general", "dismissed two deputy ministers"]
    ),
    ("Three of the ministry's department heads were arrested.", ["arrested Three of the ministry's department heads"]),
    ("Police arrested two ministers and prosecutors charged the dealers with fraud.", ["arrested two ministers"]),
    // Company without a post does not hide who has one.
    ("Governor Anton Berel and three others were arrested.", ["arrested Anton Berel"]),
    ("Police arrested three others and Governor Anton Berel.", ["arrested Anton Berel"]),
    (
        "Governor Anton Berel, his wife and Mayor Lena Marsh were arrested.",
        ["arrested Anton Berel", "arrested Lena Marsh"]
    ),
    ("The mayor's lawyer and a driver were arrested.", []),
    // A state has one defence minister, whoever says "his".
    (
        "The president fired his defence minister and the army chief.",
        ["dismissed army chief", "dismissed his defence minister"]
    ),
    ("The governor fired his deputy.", []),
])
func `groups and lists are read whole`(text: String, expected: [String]) throws {
    let found = try TestLanguage.mentions(text).map { "\($0.kind) \($0.person?.name ?? $0.group?.phrase ?? "")" }
    #expect(found.sorted() == expected, "\(text)")
}

@Test(arguments: [
    (
        "Morsi has sent Defence Minister and Field Marshal Anton Berel into retirement.", "Anton Berel",
        "Defence Minister"
    ),
    (
        "Kazakhstan's deputy prime minister and foreign minister Anton Berel was dismissed.", "Anton Berel",
        "deputy prime minister and foreign minister"
    ),
    (
        "Anton Berel, the deputy prime minister and foreign minister, was dismissed.", "Anton Berel",
        "deputy prime minister and foreign minister"
    ),
    (
        "The president appointed Anton Berel as deputy prime minister and foreign minister.", "Anton Berel",
        "deputy prime minister and foreign minister"
    ),
    (
        "Police arrested the chairman of the Land Commission (LC), Anton Berel, on Monday.", "Anton Berel",
        "chairman of the Land Commission"
    ),
    (
        "The Minister of Environment, Water and Agriculture, Anton Berel, resigned.", "Anton Berel",
        "Minister of Environment, Water and Agriculture"
    ),
    ("Anton Berel was sworn in as ombudsman for a second term.", "Anton Berel", "ombudsman"),
    (
        "Anton Berel was appointed director of the Municipal Audit Bureau.", "Anton Berel",
        "director of the Municipal Audit Bureau"
    ),
    (
        "Ministry of Labour Permanent Secretary Anton Berel was dismissed.", "Anton Berel",
        "Ministry of Labour Permanent Secretary"
    ),
    (
        "Former minister of public works Husam Ali Al-Rumaidhi quit.", "Husam Ali Al-Rumaidhi",
        "minister of public works"
    ),
    ("The khokim (mayor) of Tashkent, Anton Berel, was dismissed.", "Anton Berel", "khokim (mayor) of Tashkent"),
    ("Police arrested Sandola Mayor Anton Berel.", "Anton Berel", "Sandola Mayor"),
    ("Police arrested the mayor of Selor, Indonesia, Anton Berel.", "Anton Berel", "mayor of Selor"),
    ("The body of missing councillor Anton Berel was found in a river.", "Anton Berel", "councillor"),
    ("The government transferred Secretary Interior Arif Mahmood.", "Arif Mahmood", "Secretary Interior"),
    ("The president dismissed defence minister No Kwang.", "No Kwang", "defence minister"),
    ("Former finance minister Anton Berel was sentenced to five years.", "Anton Berel", "Former finance minister"),
    ("Former finance minister Anton Berel was appointed governor of Tula.", "Anton Berel", "governor of Tula"),
])
func `titles are kept as far as they go`(text: String, name: String, title: String) throws {
    let found = try TestLanguage.mentions(text)
    #expect(found.map { $0.person?.name ?? "" } == [name], "\(text)")
    #expect(found.first?.position?.title == title, "\(text)")
}

@Test(arguments: [
    // The rank and file of a service count before the law, not by their fate, and only where they are counted.
    ("Six police officers were suspended on Monday.", ["Six police officers"]),
    ("Two policemen were shot dead on Monday.", []),
    ("The officers were arrested on Monday.", []),
    ("Police officers arrested Governor Anton Berel on Monday.", ["Anton Berel"]),
    ("Ten company officials were charged.", []),
    ("Eleven non-commissioned officers were dismissed.", ["Eleven non-commissioned officers"]),
    // A name that no list knows, behind a body whose name is complete.
    ("The head of the State Tax Service Hevorh Tseluiko was arrested.", ["Hevorh Tseluiko"]),
    ("The governor of Tula Hevorh Tseluiko was arrested.", ["Hevorh Tseluiko"]),
    ("The former lands minister, Anton Berel, was acquitted.", ["Anton Berel"]),
    ("Mayor-elect Anton Berel was arrested.", ["Anton Berel"]),
    ("The head of the district council Savchyn was arrested.", ["Savchyn"]),
    ("Zimbabwe Revenue Authority (Zimra) chairman Anton Berel was arrested.", ["Anton Berel"]),
    ("The first lady, Lena Marsh, was arrested.", []),
    ("WHO chief Anton Berel resigned on Monday.", ["Anton Berel"]),
    ("State Secretary Anton Berel resigned on Monday.", ["Anton Berel"]),
])
func `who counts is read by post and number`(text: String, expected: [String]) throws {
    let found = try TestLanguage.mentions(text).map { $0.person?.name ?? $0.group?.phrase ?? "" }
    #expect(found == expected, "\(text)")
}

@Test func `two clauses keep their people apart`() throws {
    let found = try TestLanguage.mentions(
        "Colonel Anton Berel was removed as deputy chairman of the security council and Interior Minister Lena Marsh "
            + "was arrested.")
    #expect(
        found.map { "\($0.kind) \($0.person?.name ?? "")" }.sorted() == [
            "arrested Lena Marsh", "dismissed Anton Berel",
        ])
}

@Test func `the first sentence's post finds its name in what follows`() throws {
    let release = try TestLanguage.mentions(
        """
        For Immediate Release

        A former county sheriff was sentenced on Tuesday to two years in prison.

        According to documents and evidence shown at trial, Dwane Ellory, 56, took money. Ellory pleaded guilty in May.
        """)
    #expect(release.contains { $0.kind.id == "sentenced" && $0.person?.name == "Dwane Ellory" })
    let verdict = try TestLanguage.mentions(
        """
        A court on Wednesday acquitted a former supply minister in a retrial.

        The judges cleared Dwane Ellory of fraud.
        """)
    #expect(Set(verdict.map { $0.person?.name ?? "" }) == ["Dwane Ellory"])
    let other = try TestLanguage.mentions(
        """
        A court on Wednesday acquitted a former supply minister in a retrial.

        Police arrested Dwane Ellory on Monday.
        """)
    #expect(other.allSatisfy { $0.person == nil })
}
