// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing

@Test(arguments: [
    ("Police said that they had arrested Governor Randolph \"Skip\" Ardley.", "Randolph \"Skip\" Ardley"),
    ("Police arrested former deputy mayor Tsan Wu-keng (曾武耕) on Friday.", "Tsan Wu-keng"),
    ("The governor of Tula, Ts.Boldbaatyr, was dismissed.", "Ts.Boldbaatyr"),
    ("Lt Gen (retd) K. C. Mutharan was arrested.", "K. C. Mutharan"),
    ("Vice Admiral Ranesh Chaddal, AVSM, NM was arrested.", "Ranesh Chaddal"),
    ("A court acquitted retired police general Anton Berel.", "Anton Berel"),
    ("U.S. Rep. Anton Berel (R-Tex.) resigned on Monday.", "Anton Berel"),
    ("Mr Varnov thanked Governor Anton Berel, who resigned last week.", "Anton Berel"),
    ("The court acquitted Anton Berel, a former director of Latvia's food and veterinary service.", "Anton Berel"),
])
func `names are read as far as they go`(text: String, name: String) throws {
    let found = try TestLanguage.mentions(text)
    #expect(found.map { $0.person?.name ?? "" } == [name], "\(text)")
}

@Test(arguments: [
    // A verb gives the post.
    ("Anton Berel headed the customs service until May. Berel was arrested on Monday.", ["arrested Anton Berel"]),
    ("Lena Marsh served as deputy finance minister. Ms Marsh was arrested on Monday.", ["arrested Lena Marsh"]),
    ("Anton Berel is the mayor of Tula. Berel was arrested on Monday.", ["arrested Anton Berel"]),
    ("Anton Berel was not the mayor of Tula. Berel was arrested on Monday.", []),
    ("Anton Berel led the choir for years. Berel was arrested on Monday.", []),
    ("Lena Marsh was appointed to the Supreme Court on Monday.", ["appointed Lena Marsh"]),
    ("Lena Marsh was appointed to the choir on Monday.", []),
    ("Lena Marsh's resignation as mayor was accepted.", ["resigned Lena Marsh"]),
    ("On Monday investigating judge Lena Marsh spoke.", []),
    // A change tells of the posts on both sides.
    (
        "Governor Anton Berel was replaced by Pavel Idrin. Idrin was arrested on Monday.",
        ["appointed Pavel Idrin", "arrested Pavel Idrin", "departed Anton Berel"]
    ),
    ("The waiter Anton Berel was replaced by Pavel Idrin.", []),
    // Who comes and goes among officials is one, where nothing else is told of him.
    (
        "Pavel Idrin was sworn in as governor on Monday, a day after the resignation of Anton Berel, who had held the job.",
        ["appointed Pavel Idrin", "resigned Anton Berel"]
    ),
    ("Governor Pavel Idrin spoke on Monday, a day after the resignation of Anton Berel, who had held the job.", []),
    ("Governor Pavel Idrin resigned on Monday. Anton Berel, a singer, retired.", ["resigned Pavel Idrin"]),
    ("Governor Pavel Idrin resigned on Monday. The death of Anton Berel was announced.", ["resigned Pavel Idrin"]),
    (
        "Ports Minister Anton Berel is replaced by Pavel Idrin, a career engineer with a bank.",
        ["appointed Pavel Idrin", "departed Anton Berel"]
    ),
    // Whoever is tied to an official.
    (
        "Governor Anton Berel spoke on Monday. His predecessor, Pavel Idrin, was arrested on Monday.",
        ["arrested Pavel Idrin"]
    ),
])
func `posts are learnt from all that the article says`(text: String, expected: [String]) throws {
    let found = try TestLanguage.mentions(text).map { "\($0.kind) \($0.person?.name ?? "")" }
    #expect(found.sorted() == expected, "\(text)")
}

@Test func `the post of the first sentence belongs to the name of the second`() throws {
    let found = try TestLanguage.mentions(
        """
        The chief of staff of Economy Minister Anton Berel was detained on Tuesday, his office confirmed. It identified \
        her as Lena Marsh.
        """)
    #expect(found.map { $0.person?.name } == ["Lena Marsh"])
    let agency = try TestLanguage.mentions(
        """
        A former county sheriff was sentenced on Tuesday to two years in prison.

        Dwane Ellory, 56, took money from a caterer. Mr Ellory pleaded guilty in May.
        """)
    #expect(Set(agency.map { $0.person?.name }) == ["Dwane Ellory"])
}

@Test func `a name that only speaks is not the one of the first sentence`() throws {
    let found = try TestLanguage.mentions(
        """
        The head of the customs service was arrested on Tuesday.

        Dwane Ellory told reporters that he was shocked. Ellory lives next door.
        """)
    #expect(found.allSatisfy { $0.person == nil })
    let described = try TestLanguage.mentions(
        """
        The head of the customs service was arrested on Tuesday.

        Dwane Ellory, who owns the warehouse, paid the bribes. Ellory left the town.
        """)
    #expect(described.allSatisfy { $0.person == nil })
}

@Test(arguments: [
    ("The late Governor Anton Berel was arrested in 2011, the court heard.", "Governor"),
    (
        "The president relieved Anton Berel of the post of first deputy chairman of the State Control Committee.",
        "first deputy chairman of the State Control Committee"
    ),
    (
        "Police arrested retired Admiral Anton Berel, the acting head of the customs service.",
        "acting head of the customs service"
    ),
    ("Police arrested the outgoing interior minister, Anton Berel.", "interior minister"),
])
func `a title holds what belongs to the post and leaves out what tells of its bearer`(text: String, title: String)
    throws
{
    let found = try TestLanguage.mentions(text)
    #expect(found.map { $0.position?.title } == [title], "\(text)")
}

@Test func `the country is the one whose officials the article tells of`() throws {
    let found = try TestLanguage.mentions(
        """
        Kenyan President Lena Marsh sacked Deputy Defence Minister Anton Berel on Monday.

        The minister had been in Uganda. Troops fought in Uganda, and Uganda complained.
        """)
    #expect(found.map { $0.position?.country } == ["KE"])
}

@Test func `an article, a body or an owner alone makes nobody known`() throws {
    for text in [
        "The magistrate was transferred.", "Presidents fired their prosecutors on television.",
        "Their union's president was sacked.", "Police arrested an aide to Governor Anton Berel.",
    ] {
        #expect(try TestLanguage.mentions(text).isEmpty, "\(text)")
    }
}

@Test func `an age stands for somebody`() throws {
    let found = try TestLanguage.mentions(
        "General Anton Berel spoke to General Pavel Idrin, 66, on Friday. The 66-year-old was arrested on Monday.")
    #expect(found.map { $0.person?.name } == ["Pavel Idrin"])
}

@Test(arguments: [
    // Behind a post that a preposition opens the sentence with, the name is whoever the verb is about.
    (
        "By order of the Commander-in-Chief, Major General Anton Berel, head of the garrison, has been dismissed.",
        ["dismissed Anton Berel, head of the garrison"]
    ),
    ("At the request of the king, General Anton Berel was relieved of his post.", ["dismissed Anton Berel, -"]),
    (
        "Following the resignation of the mayor, Anton Berel was appointed acting mayor.",
        ["appointed Anton Berel, acting mayor"]
    ),
    (
        "Following the resignation of the mayor, Anton Berel, the council elected Lena Marsh mayor.",
        ["elected Lena Marsh, mayor", "resigned Anton Berel, mayor"]
    ),
    ("In the capital the governor, Anton Berel, resigned.", ["resigned Anton Berel, governor"]),
    ("On Monday police arrested the governor, Anton Berel, officials said.", ["arrested Anton Berel, governor"]),
    ("The governor, Anton Berel, was arrested, the interior minister said.", ["arrested Anton Berel, governor"]),
    ("Anton Berel was appointed governor of Tula, a minister said.", ["appointed Anton Berel, governor of Tula"]),
])
func `a name behind a post is another's where the sentence needs a subject`(text: String, expected: [String]) throws {
    let found = try TestLanguage.mentions(text).map {
        "\($0.kind) \($0.person?.name ?? ""), \($0.position?.title ?? "-")"
    }
    #expect(found.sorted() == expected, "\(text)")
}
