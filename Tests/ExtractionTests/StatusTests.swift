// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing

@Test(arguments: [
    // What is to come, what had to be, what would be.
    ("Governor Anton Berel is to be sworn in on Monday.", ["appointed expected Anton Berel"]),
    ("Governor Anton Berel is now to be dismissed.", ["dismissed expected Anton Berel"]),
    ("Governor Anton Berel was to resign on Monday.", ["resigned expected Anton Berel"]),
    ("Governor Anton Berel will have to resign.", ["resigned expected Anton Berel"]),
    ("Governor Anton Berel had to resign.", ["resigned happened Anton Berel"]),
    ("Governor Anton Berel has to resign, a reader writes.", []),
    ("The governor, Anton Berel, would have had to resign.", []),
    ("To dismiss Governor Anton Berel one would have to find another.", []),
    // Bodies decide on others, people on themselves.
    ("Parliament agreed to dismiss Governor Anton Berel.", ["dismissed happened Anton Berel"]),
    ("Governor Anton Berel agreed to resign.", ["resigned expected Anton Berel"]),
    ("The council resolved at a sitting on Monday to suspend Mayor Lena Marsh.", ["suspended happened Lena Marsh"]),
    ("Governor Anton Berel resolved to resign.", ["resigned expected Anton Berel"]),
    ("Twelve councillors voted to remove Mayor Lena Marsh, two short of what was needed.", []),
    ("Lawmakers voted 60 to 40 to remove Mayor Lena Marsh.", ["dismissed happened Lena Marsh"]),
    ("The party chose Senator Lena Marsh as its candidate for mayor.", []),
    ("Parliament voted against dismissing Governor Anton Berel.", []),
    ("The president stopped short of dismissing Governor Anton Berel.", []),
    ("Parliament voted by 34 votes to 12 to dismiss Governor Anton Berel.", ["dismissed happened Anton Berel"]),
    // What nobody means to do is no change; what is asked of nobody neither.
    ("Governor Anton Berel said that he would not resign.", []),
    ("Nobody has been appointed to replace Governor Anton Berel.", []),
    ("The ministry has not confirmed that Governor Anton Berel was arrested.", ["arrested rumoured Anton Berel"]),
    ("Rumours that Governor Anton Berel had been fired proved unfounded.", ["dismissed denied Anton Berel"]),
    ("Two people familiar with the matter said Governor Anton Berel was fired.", ["dismissed rumoured Anton Berel"]),
    // What a reporter reports and what a reader should recall is no hearsay and no demand.
    ("Our correspondent reports that Governor Anton Berel was arrested.", ["arrested happened Anton Berel"]),
    ("Interfax reports that Governor Anton Berel was arrested.", ["arrested happened Anton Berel"]),
    ("The newspaper reports that Governor Anton Berel was arrested are false.", ["arrested denied Anton Berel"]),
    ("Intelligence reports that Governor Anton Berel was killed were not verified.", ["died rumoured Anton Berel"]),
    ("It should be recalled that Governor Anton Berel was arrested.", ["arrested happened Anton Berel"]),
    ("It should be noted that Governor Anton Berel should be arrested.", []),
    // Hearsay and what is denied in the next sentence.
    ("Governor Anton Berel is said to have been arrested.", ["arrested rumoured Anton Berel"]),
    ("Reports that Governor Anton Berel was arrested could not be confirmed.", ["arrested rumoured Anton Berel"]),
    ("A clip claimed to show Governor Anton Berel being arrested.", ["arrested rumoured Anton Berel"]),
    ("A paper wrote that Governor Anton Berel was arrested. The ministry denied it.", ["arrested denied Anton Berel"]),
    ("Governor Anton Berel was arrested. He denied wrongdoing.", ["arrested happened Anton Berel"]),
    ("Governor Anton Berel was killed or wounded.", ["died rumoured Anton Berel"]),
    (
        "Some outlets reported that the king had signed a decree on dismissing Governor Anton Berel.",
        ["dismissed rumoured Anton Berel"]
    ),
    ("The king signed a decree on dismissing Governor Anton Berel.", ["dismissed happened Anton Berel"]),
    // Dismissed is the governor, not what is told of him.
    (
        "The king dismissed Governor Anton Berel, who was arrested on Monday.",
        ["arrested happened Anton Berel", "dismissed happened Anton Berel"]
    ),
    ("The king dismissed reports that Governor Anton Berel was arrested.", ["arrested denied Anton Berel"]),
    // Wanted, tried, imagined.
    ("A vote to remove Governor Anton Berel from office failed.", []),
    ("Governor Anton Berel survived a bid to oust him.", []),
    ("Governor Anton Berel's resignation is being demanded.", []),
    ("In the film, Governor Anton Berel is arrested.", []),
    ("Suppose Governor Anton Berel resigned.", []),
    ("The court will decide on the dismissal of Governor Anton Berel.", []),
    // Kinds of people, not people.
    ("Presidents fired their governors on television.", []),
    ("I will dismiss lazy governors, the president said.", []),
    ("Minister Anton Berel has replaced Minister Lena Marsh at the top of a ranking.", []),
])
func `a status is what the whole sentence vouches for`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected.sorted(), "\(text)")
}

@Test(arguments: ["In the county that fires its sheriffs", "I will fire lazy governors, president warns"])
func `a headline of habits and threats tells no change`(title: String) throws {
    #expect(try TestLanguage.mentions("", title: title).isEmpty)
}

@Test(arguments: [
    ("Governor Anton Berel was dismissed in 2011. Three years later he was arrested.", [true, true]),
    ("In 2011 Governor Anton Berel was dismissed; he was charged a year later.", [true, true]),
    // Another paragraph, a recent date and the present perfect leave history.
    ("Governor Anton Berel was suspended in 2011.\n\nHe was arrested by the police.", [false, true]),
    ("Governor Anton Berel was suspended in 2011. On Monday he was arrested.", [false, true]),
    ("Governor Anton Berel was suspended in 2011. He has been arrested.", [false, true]),
    ("Governor Anton Berel, who took office in 2011, was arrested.", [false, true]),
    ("Ten years ago today, Governor Anton Berel was arrested.", []),
    ("Governor Anton Berel was arrested several years ago.", [true]),
    ("Governor Anton Berel had been arrested.", [true]),
    // A report's tense, a present perfect and a noun tell the news.
    ("The ministry said that Governor Anton Berel had been arrested.", [false]),
    ("Governor Anton Berel, who has been arrested, is in hospital.", [false]),
    ("The town learned of the arrest of Governor Anton Berel.", [false]),
    // What led to the news belongs to it.
    ("Governor Anton Berel was suspended on Monday after he was charged.", [false, false]),
])
func `a story is history as long as its dates are`(text: String, expected: [Bool]) throws {
    let found = try TestLanguage.mentions(text).map(\.isBackground)
    #expect(found.sorted { !$0 && $1 } == expected, "\(text)")
}

@Test(arguments: [
    ("Governor Anton Berel was sacked over a leaked cable.", "over a leaked cable"),
    ("Governor Anton Berel resigned for personal reasons on Monday.", "for personal reasons on Monday"),
    ("Governor Anton Berel was arrested on suspicion of fraud.", "on suspicion of fraud"),
    ("Governor Anton Berel was jailed for three years for taking bribes.", "for taking bribes"),
])
func `a reason is kept in the text's own words`(text: String, reason: String) throws {
    #expect(try TestLanguage.mentions(text).first?.reason == reason, "\(text)")
}

@Test(arguments: [
    "Governor Anton Berel was jailed for three years.", "Governor Anton Berel was arrested over the weekend.",
    "Governor Anton Berel was arrested on Monday.",
])
func `a length of time is no reason`(text: String) throws {
    #expect(try TestLanguage.mentions(text).map(\.reason) == [nil], "\(text)")
}

@Test func `an article that calls itself satire tells nothing`() throws {
    let text = "The prime minister, Anton Berel, has resigned. "
    #expect(try TestLanguage.mentions(text + "This column is satire.").isEmpty)
    #expect(try TestLanguage.mentions(text).count == 1)
}

@Test func `a headline's group gives way to the names below it`() throws {
    let found = try TestLanguage.mentions(
        "The president appointed Lena Marsh as justice minister.", title: "President appoints new ministers")
    #expect(found.map(\.summary) == ["appointed happened Lena Marsh"])
}

@Test func `a headline that names nobody gives way to how the body tells it`() throws {
    let found = try TestLanguage.mentions(
        "Governor Anton Berel has been made minister of emergency situations.", title: "Ruritanian governor reassigned")
    #expect(found.map(\.summary) == ["appointed happened Anton Berel"])
}

@Test(arguments: [
    "Governor Anton Berel rejected as false a message saying that he had been fired.",
    "Governor Anton Berel described as a lie a report that he had been arrested.",
])
func `what somebody calls false is denied`(text: String) throws {
    #expect(try TestLanguage.mentions(text).allSatisfy { $0.status == .denied }, "\(text)")
}

@Test func `trust falls with every hedge and every slot that is empty`() throws {
    func trust(_ text: String) throws -> Double { try TestLanguage.mentions(text).first?.confidence ?? 0 }
    let plain = try trust("Governor Anton Berel was arrested.")
    #expect(try trust("Governor Anton Berel was reportedly arrested.") < plain)
    #expect(try trust("Seven judges were arrested.") < plain)
    #expect(try trust("General Anton Berel was arrested.") <= plain)
}

@Test func `a dog with a rank is nobody`() throws {
    let text =
        "Sgt. Bello of the Tula police retired on Friday. The German shepherd gave a paw print; his handler wept."
    #expect(try TestLanguage.mentions(text).isEmpty)
}

@Test(arguments: [
    "Former governor Anton Berel walked free from prison on Monday, two years after he was jailed for bribery.",
    "Former governor Anton Berel was released on Monday, two years after being jailed for bribery.",
])
func `who comes out was put in long before`(text: String) throws {
    let found = try TestLanguage.mentions(text)
    #expect(found.filter { !$0.isBackground }.map(\.kind.id) == ["released"], "\(text)")
    #expect(found.filter(\.isBackground).map(\.kind.id) == ["sentenced"], "\(text)")
}

@Test(arguments: [
    ("There was no confirmation.", "rumoured"), ("There was no immediate confirmation from the army.", "rumoured"),
    ("The claim could not be independently verified.", "rumoured"), ("This has not been confirmed.", "rumoured"),
    ("Officials have neither confirmed nor denied it.", "rumoured"),
    // What is doubted is something else.
    ("His age could not be verified.", "happened"), ("Officials have not confirmed where he is held.", "happened"),
    ("There was no confirmation of a report about his health.", "happened"),
    ("There was no confirmation of the charges.", "happened"), ("The ministry confirmed it.", "happened"),
])
func `what nobody vouches for in the next sentence is a rumour`(next: String, status: String) throws {
    let found = try TestLanguage.mentions("Two newspapers wrote that General Anton Berel had been arrested. \(next)")
    #expect(found.map(\.status.rawValue) == [status], "\(next)")
}

@Test func `a rumour and its denial are one change`() throws {
    let found = try TestLanguage.mentions(
        """
        Two channels wrote that General Anton Berel may have been arrested. The army said that General Berel had not \
        been arrested.
        """)
    #expect(found.map(\.summary) == ["arrested denied Anton Berel"])
}
