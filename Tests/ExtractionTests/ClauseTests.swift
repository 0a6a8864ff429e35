// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing

@Test(arguments: [
    // The subject stands behind the verb.
    ("Also arrested was the mayor of Tula, Lena Marsh.", ["arrested happened Lena Marsh"]),
    (
        "Also taken into custody were the head of the works office, Lena Marsh, and Governor Anton Berel.",
        ["arrested happened Anton Berel", "arrested happened Lena Marsh"]
    ),
    ("And is appointed Dr. Lena Marsh assistant minister of transport.", ["appointed happened Lena Marsh"]),
    // Behind a dateline, among others, and with whom it happened; not who was spared.
    ("TULA - Among those fired on Monday was Governor Anton Berel.", ["dismissed happened Anton Berel"]),
    ("Not among those fired was Governor Anton Berel.", []),
    (
        "Mayor Lena Marsh, along with Governor Anton Berel, was arrested.",
        ["arrested happened Anton Berel", "arrested happened Lena Marsh"]
    ),
    // The object of a relative clause, and a name that one parts from its post.
    ("General Anton Berel, whom the president fired, is in Tula.", ["dismissed happened Anton Berel"]),
    ("The mayor who had led the talks, Anton Berel, was arrested.", ["arrested happened Anton Berel"]),
    // A post and its new holder behind one preposition; who appoints is not appointed.
    ("President Lena Marsh appointed as chief of staff General Anton Berel.", ["appointed happened Anton Berel"]),
    // What hangs on a subject or stands between commas behind it, where a clause opens.
    (
        "The vote came a month after the chief of police in Tula, Anton Berel, resigned.",
        ["resigned happened Anton Berel"]
    ),
    ("After the vote in Tula the minister, Anton Berel, resigned.", ["resigned happened Anton Berel"]),
    // Whose exit makes room held the post; not who left a firm.
    (
        "Lena Marsh took over as health minister after Anton Berel was fired.",
        ["appointed happened Lena Marsh", "dismissed happened Anton Berel"]
    ),
    (
        "Lena Marsh was appointed health minister after Coach Anton Berel was fired by the club.",
        ["appointed happened Lena Marsh"]
    ),
    // A wish is no change.
    ("Unions asked that Governor Anton Berel resign.", []),
    // A participle takes the person right before it, but not one who did it or met them.
    ("The minister met Governor Anton Berel, arrested on Monday.", ["arrested happened Anton Berel"]),
    (
        "Suspended in 2019, then dismissed, Governor Anton Berel now sells cars.",
        [
            "dismissed happened Anton Berel", "suspended happened Anton Berel",
        ]
    ),
    (
        "Governor Anton Berel was charged by Prosecutor Lena Marsh, convicted and jailed.",
        [
            "arrested happened Anton Berel", "charged happened Anton Berel", "convicted happened Anton Berel",
        ]
    ),
    // A measure of time is no object.
    (
        "Judge Anton Berel had been suspended in 2019 and dismissed the year after.",
        [
            "dismissed happened Anton Berel", "suspended happened Anton Berel",
        ]
    ),
    // Who says "I" in quotation marks, but not who writes it.
    ("\"I have today tendered my resignation,\" said Finance Minister Lena Marsh.", ["resigned happened Lena Marsh"]),
    ("\"I have decided to resign,\" Finance Minister Lena Marsh said.", ["resigned happened Lena Marsh"]),
    ("\"The day I was sworn in was cold,\" Finance Minister Lena Marsh said.", []),
    ("I resigned, and Finance Minister Lena Marsh said nothing.", []),
    // Pairs of a person and a post.
    (
        "The president appointed Lena Marsh minister of health and Anton Berel minister of justice.",
        [
            "appointed happened Anton Berel", "appointed happened Lena Marsh",
        ]
    ),
    ("The president appointed Lena Marsh minister of health and met Anton Berel.", ["appointed happened Lena Marsh"]),
    // A private past does not matter beside the post.
    (
        "The president named Lena Marsh, a former astronaut, as ambassador to Mongolia.",
        [
            "appointed happened Lena Marsh"
        ]
    ),
    // Named members of those who hold no post.
    ("Police arrested nine persons, among them the mayor of Tula, Anton Berel.", ["arrested happened Anton Berel"]),
    ("Police arrested nine persons, and among them stood the mayor of Tula, Anton Berel.", []),
    // "whose" is whoever stands before it.
    (
        "Justice Minister Anton Berel, whose arrest was announced on Monday, is in hospital.",
        [
            "arrested happened Anton Berel"
        ]
    ),
    ("Justice Minister Anton Berel, whose driver was arrested on Monday, is in hospital.", []),
    // A participle before a noun is no verb.
    ("A court acquitted retired General Anton Berel.", ["acquitted happened Anton Berel"]),
    ("Police arrested ousted president Anton Berel.", ["arrested happened Anton Berel"]),
    // A companion before the law, but not in office.
    (
        "Governor Anton Berel was charged alongside Mayor Lena Marsh.",
        ["charged happened Anton Berel", "charged happened Lena Marsh"]
    ),
    ("Governor Anton Berel was sworn in alongside Mayor Lena Marsh.", ["appointed happened Anton Berel"]),
    // What an order does to its objects.
    (
        "A judge ordered Governor Anton Berel and Mayor Lena Marsh placed in custody.",
        [
            "arrested happened Anton Berel", "arrested happened Lena Marsh",
        ]
    ),
])
func `word order, lists and quotations leave no doubt who it is`(text: String, expected: [String]) throws {
    let found = try TestLanguage.mentions(text).map(\.summary)
    #expect(found.sorted() == expected.sorted(), "\(text)")
}
