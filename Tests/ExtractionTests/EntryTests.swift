// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing

@Test(arguments: [
    // A relative clause between the person and the post.
    (
        "The president appointed Anton Berel, who had commanded a brigade, as head of the Security Service.",
        ["appointed happened Anton Berel"]
    ),
    // A body instead of a post.
    (
        "Lena Marsh replaces Anton Berel at the head of the central bank.",
        ["appointed happened Lena Marsh", "departed happened Anton Berel"]
    ),
    // A rank that is gained counts, and is no part of the post that is gained with it.
    ("Anton Berel was promoted to the rank of major general.", ["promoted happened Anton Berel"]),
    (
        "Brigadier Anton Berel was promoted to major general and appointed chief of the general staff.",
        ["appointed happened Anton Berel", "promoted happened Anton Berel"]
    ),
    // A bearer with a rank behind a headline's past tense.
    (
        "Sandu appointed Colonel General Anton Berel commander of the Southern Military District",
        ["appointed happened Anton Berel"]
    ),
    ("Minister Anton Berel stays, while Lena Marsh was named finance minister.", ["appointed happened Lena Marsh"]),
    // Told apart by a number, nobody gains a post.
    ("Governor Anton Berel becomes the sixth head of that office to leave.", []),
    ("Defence Minister Anton Berel became the first minister to visit the front.", []),
])
func `an entry is told by whatever names its post`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected, "\(text)")
}

@Test func `a clause beside another is news, one that explains is not`() throws {
    let beside = try TestLanguage.mentions("Anton Berel left, while Lena Marsh was named finance minister.")
    #expect(beside.filter { $0.kind.id == "appointed" }.map(\.isBackground) == [false])
    let decree = try TestLanguage.mentions("By decree of 6 May, Lena Marsh is appointed minister of transport.")
    #expect(decree.map(\.isBackground) == [false])
}

@Test(arguments: [
    ("Named foreign minister in May, Lena Marsh arrived in Brussels for talks.", ["appointed happened Lena Marsh"]),
    ("The president named Anton Berel to head Kenya's spy agency.", ["appointed happened Anton Berel"]),
    ("A decree entrusted Minister Lena Marsh with running the Ministry of Health.", ["appointed happened Lena Marsh"]),
    ("Anton Berel was named premier-designate on Monday.", ["appointed expected Anton Berel"]),
    (
        "Police chief Anton Berel's replacement will be retired Colonel Lena Marsh.",
        ["appointed expected Lena Marsh"]
    ),
    (
        "The office named Anton Berel vice land minister and Lena Marsh, a former envoy, vice foreign minister.",
        ["appointed happened Anton Berel", "appointed happened Lena Marsh"]
    ),
    ("Mayor Anton Berel was expected to succeed Governor Lena Marsh had the motion been carried.", []),
    ("The Senate confirmed Lena Marsh to be transportation secretary.", ["appointed happened Lena Marsh"]),
    ("The central bank has a new governor: Lena Marsh.", ["appointed happened Lena Marsh"]),
    ("The governor swore Lena Marsh in as premier.", ["appointed happened Lena Marsh"]),
    ("Lawmakers failed for the third time to elect Lena Marsh as speaker.", []),
    ("Minister Anton Berel took over the microphone from Senator Lena Marsh.", []),
    ("Economist Lena Marsh was put in charge of the choir.", []),
    ("Chancellor Anton Berel offered the post of energy minister to Lena Marsh.", []),
])
func `who comes is told before, behind and instead of the one who goes`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected.sorted(), "\(text)")
}
