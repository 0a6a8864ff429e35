// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing

@Test(arguments: [
    // Without a post in the clause: the one that was left.
    (
        "Police chief Anton Berel was arrested on Friday; his deputy, Lena Marsh, is in charge for now.",
        ["appointed happened Lena Marsh", "arrested happened Anton Berel"]
    ),
    (
        "Health Minister Anton Berel quit on Thursday. His portfolio was handed to Education Minister Lena Marsh.",
        ["appointed happened Lena Marsh", "resigned happened Anton Berel"]
    ),
    (
        "Mayor Anton Berel was removed on Monday. Until a vote is held the town will be run by Lena Marsh.",
        ["appointed expected Lena Marsh", "dismissed happened Anton Berel"]
    ),
    (
        "Finance Minister Anton Berel resigned on Monday. His successor is Lena Marsh.",
        ["appointed happened Lena Marsh", "resigned happened Anton Berel"]
    ),
    (
        "Mayor Anton Berel was suspended on Monday. His deputy, Lena Marsh, is to oversee the affairs of the council.",
        ["appointed expected Lena Marsh", "suspended happened Anton Berel"]
    ),
    (
        "Police chief Anton Berel was dismissed. Lena Marsh was entrusted with the temporary performance of his duties.",
        ["appointed happened Lena Marsh", "dismissed happened Anton Berel"]
    ),
    (
        "Army chief Anton Berel was dismissed on Monday. In his place comes General Lena Marsh.",
        ["appointed happened Lena Marsh", "dismissed happened Anton Berel"]
    ),
    (
        "Health Minister Anton Berel quit on Friday. His colleague at education, Lena Marsh, will look after his portfolio.",
        ["appointed expected Lena Marsh", "resigned happened Anton Berel"]
    ),
    (
        "Interior Minister Anton Berel was dismissed on Monday. Deputy minister Lena Marsh will act until a vote.",
        ["appointed expected Lena Marsh", "dismissed happened Anton Berel"]
    ),
    // Told in passing, of another matter, or of what was nobody's office.
    (
        "Police chief Anton Berel was arrested on Friday. Mayor Lena Marsh, who took over last year, promised reforms.",
        ["arrested happened Anton Berel"]
    ),
    (
        "Police chief Anton Berel was arrested on Friday. Prosecutor Lena Marsh is in charge of the case.",
        ["arrested happened Anton Berel"]
    ),
    (
        "Governor Anton Berel died on Friday. His widow, Lena Marsh, took over the farm.",
        ["died happened Anton Berel"]
    ),
    (
        "Defence Minister Anton Berel was dismissed. The army is commanded by General Lena Marsh.",
        ["dismissed happened Anton Berel"]
    ),
    ("The company's chief executive, Anton Berel, resigned. His deputy, Lena Marsh, takes over.", []),
])
func `who fills a vacancy is read with the post that was left`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected.sorted(), "\(text)")
}

@Test(arguments: [
    (
        "Health Minister Anton Berel was dismissed. Dr Lena Marsh, an epidemiologist, has been asked to act.",
        ["appointed happened Lena Marsh", "dismissed happened Anton Berel"]
    ),
    ("The council has lifted the suspension of Mayor Lena Marsh.", ["reinstated happened Lena Marsh"]),
    ("A decree put Lena Marsh in charge of water resources.", ["appointed happened Lena Marsh"]),
    ("The appointment of Anton Berel as police chief has been revoked.", ["dismissed happened Anton Berel"]),
    (
        "The government put an end on Tuesday to the duties of Transport Minister Anton Berel.",
        ["dismissed happened Anton Berel"]
    ),
    // Told of a deed, of a service or of a marriage.
    (
        "Health Minister Anton Berel was dismissed. Mayor Lena Marsh has been asked to act on the report.",
        ["dismissed happened Anton Berel"]
    ),
    ("Mayor Lena Marsh lifted the suspension of the bus service.", []),
    ("Senator Lena Marsh signed a separation agreement with her husband.", []),
])
func `orders and papers change posts only where they are about them`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected.sorted(), "\(text)")
}

@Test(arguments: [
    ("Anton Berel was dismissed as head of the customs service. Lena Marsh was made acting head.", "acting"),
    ("Anton Berel was dismissed as director of the customs service. Lena Marsh became interim director.", "acting"),
    ("Anton Berel was dismissed as head of the customs service. Lena Marsh was appointed the new head.", nil),
])
func `who acts in a post that another sentence names holds that post for the time being`(
    text: String, subtype: String?
) throws {
    let entry = try #require(try TestLanguage.mentions(text).first { $0.kind.family == .entry }, "\(text)")
    #expect(entry.person?.name == "Lena Marsh" && entry.predecessor == "Anton Berel" && entry.subtype == subtype)
    #expect(entry.position?.title.hasSuffix("of the customs service") == true)
}

@Test(arguments: [
    "Anton Berel, head of the customs service, spoke. Lena Marsh was made acting head.",
    "Anton Berel, head of the football club, resigned. Lena Marsh was made acting head.",
])
func `nobody acts in a post that nobody left`(text: String) throws {
    #expect(try TestLanguage.mentions(text).isEmpty, "\(text)")
}
