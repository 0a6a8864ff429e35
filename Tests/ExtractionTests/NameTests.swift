// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing

@Test(arguments: [
    // Names that are words, towns or months elsewhere.
    ("Health minister Tom Bishop resigned on Monday.", ["resigned happened Tom Bishop"]),
    ("The president dismissed justice minister Hannah Church.", ["dismissed happened Hannah Church"]),
    ("Police detained the mayor of Tula, Jack Washington, on Tuesday.", ["arrested happened Jack Washington"]),
    (
        "Maria do Carmo Teixeira Pinto, the health minister, was arrested.",
        ["arrested happened Maria do Carmo Teixeira Pinto"]
    ),
    ("The health minister, Pier d'Arcangelo, has been fired.", ["dismissed happened Pier d'Arcangelo"]),
    ("Victoria Police arrested the health minister on Monday.", ["arrested happened health minister"]),
    // Names that no list holds, behind bodies.
    ("Speaker of the National Assembly Noh Jae-hyuk resigned.", ["resigned happened Noh Jae-hyuk"]),
    // A bearer and a post, in capitals or not, one or several.
    ("The president named Sutarno governor of Tula.", ["appointed happened Sutarno"]),
    (
        "The government named Anton Berel First Deputy Prime Minister and Noh Jae-hyuk Defence Minister.",
        ["appointed happened Anton Berel", "appointed happened Noh Jae-hyuk"]
    ),
    // One person's two posts.
    (
        "Police detained the Deputy Prime Minister and Minister of Defence, Anton Berel, on Tuesday.",
        ["arrested happened Anton Berel"]
    ),
    // Nobody's office.
    ("The brewery said its board had appointed Lena Marsh president.", []),
    ("Class president Anton Berel resigned on Monday.", []),
    ("Anton Berel, chairman of the chamber of commerce, resigned on Monday.", []),
])
func `a name is read whole, whatever its words are elsewhere`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected.sorted(), "\(text)")
}
