// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing

@Test(arguments: [
    // A verb that takes no object, with somebody as its object, tells of that object.
    ("The president retired the army chief on Monday.", ["retired happened army chief"]),
    ("The president retired General Anton Berel.", ["retired happened Anton Berel"]),
    ("Judge Anton Berel retired a colonel.", []),
    // Nouns and votes that take a post away.
    ("The president approved the removal of the customs chief, Mr. Anton Berel.", ["dismissed happened Anton Berel"]),
    ("Guards ordered the removal of Governor Anton Berel from the hall.", []),
    ("Parliament voted to withdraw confidence from Finance Minister Anton Berel.", ["dismissed happened Anton Berel"]),
    // Whoever gets a post later on is not the one who lost it.
    (
        "The mayor fired the head of the customs service. Deputy Lena Marsh will lead the customs service for now.",
        ["appointed expected Lena Marsh"]
    ),
    (
        "The defence minister was dismissed. Anton Berel, defence minister since 2019, was appointed ambassador to Kenya.",
        ["appointed happened Anton Berel", "dismissed happened Anton Berel"]
    ),
    ("The Senate voted to strip Lena Marsh of her seat.", ["dismissed happened Lena Marsh"]),
    ("The Senate voted to strip Lena Marsh of her passport.", []),
    // A term that somebody else ends, and one's own.
    ("The president ended the tenure of the army chief, General Anton Berel.", ["dismissed happened Anton Berel"]),
    ("Governor Anton Berel ended his term on Friday.", ["departed happened Anton Berel"]),
    ("The president ended Governor Anton Berel's tour of the region.", []),
    ("Superintendent Lena Marsh's contract will not be renewed.", ["departed expected Lena Marsh"]),
    ("Superintendent Lena Marsh's contract will be renewed.", []),
    // Headlines leave the article out, rules do not.
    ("Junta chief sacks prime minister.", ["dismissed happened prime minister"]),
    ("The president appoints the prime minister.", []),
    ("The president appointed: a committee of experts.", []),
    ("The party withdrew its confidence in Finance Minister Anton Berel.", []),
])
func `an exit is told of whoever loses the post`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected.sorted(), "\(text)")
}

@Test(arguments: [
    // A seat in a body of the public; a board may be anybody's.
    ("The governor appointed Lena Marsh to the Kansas Board of Regents.", ["appointed happened Lena Marsh"]),
    ("The mayor named Lena Marsh to the state parole board.", ["appointed happened Lena Marsh"]),
    ("Lena Marsh was appointed to the board.", []),
    // A public body gives its own posts.
    ("The Kenya Ports Authority named Anton Berel as its new managing director.", ["appointed happened Anton Berel"]),
    ("Acme named Anton Berel as its new managing director.", []),
    ("The ministry appointed Anton Berel chief executive of Acme.", []),
    // The post stands behind another verb, or is all that is told.
    (
        "The president nominated Dr. Lena Marsh to serve as director of the National Weather Service.",
        ["nominated expected Lena Marsh"]
    ),
    ("The president appointed new finance minister Lena Marsh on Monday.", ["appointed happened Lena Marsh"]),
    ("Peru's president appointed a new interior minister.", ["appointed happened new interior minister"]),
    ("The commission named new governor Lena Marsh in its report.", []),
    // A field of government is a post where somebody gets it.
    ("The finance portfolio goes to Lena Marsh, a former banker.", ["appointed happened Lena Marsh"]),
    ("Lena Marsh was given the energy ministry.", ["appointed happened Lena Marsh"]),
    ("Governor Lena Marsh got the finance ministry a new roof.", []),
    // What somebody will be, lead or do.
    ("Lena Marsh will be director of the police academy from 1 July.", ["appointed expected Lena Marsh"]),
    ("Minister Lena Marsh will be chief guest at the ceremony.", []),
    ("Senator Lena Marsh will be mayor if voters want it.", []),
    ("Deputy chief Lena Marsh will head the customs service for now.", ["appointed expected Lena Marsh"]),
    ("Minister Lena Marsh will head the council meeting.", []),
    (
        "Lena Marsh took over as police chief from Anton Berel.",
        ["departed happened Anton Berel", "appointed happened Lena Marsh"]
    ),
    ("Anton Berel will no longer serve as chief of police.", ["departed expected Anton Berel"]),
    ("Minister Anton Berel will no longer serve alcohol at receptions.", []),
    ("Lena Marsh won the governorship of Tula on Sunday.", ["elected happened Lena Marsh"]),
    // The field behind its head.
    ("Secretary Interior Anton Berel was transferred on Friday.", ["reassigned happened Anton Berel"]),
])
func `an entry or a move is told of whoever gets the post`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected.sorted(), "\(text)")
}

@Test func `a participle that is the only verb tells the news`() throws {
    let flash = try #require(TestLanguage.mentions("Defence minister Lena Marsh appointed vice president.").first)
    #expect(!flash.isBackground)
    let aside = try TestLanguage.mentions("Governor Anton Berel, arrested in 2019, spoke.").first
    #expect(aside?.isBackground ?? true)
}

@Test func `the outgoing director is of the body whose head was told of`() throws {
    let found = try TestLanguage.mentions(
        "Lena Marsh was named head of the customs service. The outgoing director, Anton Berel, retired in May.")
    #expect(found.contains { $0.person?.name == "Anton Berel" && $0.kind.id == "retired" })
}

@Test func `whom somebody names to replace another follows him`() throws {
    let found = try TestLanguage.mentions(
        "The minister named Senator Lena Marsh to replace Governor Anton Berel on Monday.")
    #expect(found.contains { $0.person?.name == "Lena Marsh" && $0.kind.id == "appointed" })
}
