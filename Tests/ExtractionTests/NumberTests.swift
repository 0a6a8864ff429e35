// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing

@Test(arguments: [
    // The names behind a plural post share it.
    (
        "Former ministers Anton Berel and Lena Marsh were charged on Monday.",
        ["charged happened Anton Berel", "charged happened Lena Marsh"]
    ),
    ("Teachers Anton Berel and Lena Marsh were charged on Monday.", []),
    // A number stands for those who were just named together.
    (
        "Former governor Anton Berel and Mayor Lena Marsh were charged. Both were arrested on Tuesday.",
        [
            "arrested happened Anton Berel", "arrested happened Lena Marsh", "charged happened Anton Berel",
            "charged happened Lena Marsh",
        ]
    ),
    (
        "Governor Anton Berel and Mayor Lena Marsh were arrested on Monday. The pair were granted bail on Tuesday.",
        [
            "arrested happened Anton Berel", "arrested happened Lena Marsh", "released happened Anton Berel",
            "released happened Lena Marsh",
        ]
    ),
    // Not where others of that number stand between, nor where nothing else is told of them.
    ("Governor Anton Berel and Mayor Lena Marsh spoke. Police held two brothers. Both were charged.", []),
    ("Governor Anton Berel and Mayor Lena Marsh condemned the theft. The two suspects were arrested.", []),
    ("Governor Anton Berel and Mayor Lena Marsh had received two letters and dismissed both.", []),
    // One of a plural that was told of.
    ("Two ministers spoke on Monday. One of them, Anton Berel, was arrested.", ["arrested happened Anton Berel"]),
    (
        "Two ministers spoke. The first, Anton Berel, was arrested. The second, Lena Marsh, fled to Spain.",
        ["arrested happened Anton Berel", "fled happened Lena Marsh"]
    ),
    ("Two trains collided. The first, Tula Express, was seized by the police.", []),
    (
        "Also arrested were the mayor, Lena Marsh; the governor of Tula, Anton Berel; and a driver.",
        ["arrested happened Anton Berel", "arrested happened Lena Marsh"]
    ),
    (
        "The former mayor Lena Marsh was arrested, as well as Governor Anton Berel.",
        ["arrested happened Anton Berel", "arrested happened Lena Marsh"]
    ),
    ("Two plumbers spoke on Monday. One of them, Anton Berel, was arrested.", []),
])
func `people are told of by their number`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected, "\(text)")
}

@Test(arguments: [
    ("Police arrested the mayor of Springfield, Illinois, Jane Doe.", ["arrested happened Jane Doe"]),
    ("Police detained HL, the regent of Tula.", []),
    ("The Senate voted to strip Celeste Irigoitia of her seat.", ["dismissed happened Celeste Irigoitia"]),
    ("The choir voted to strip Celeste Irigoitia of her seat.", []),
    (
        "Governor Anton Berel spoke. His co-accused, former mayor Pavel Idrin, was convicted on Tuesday.",
        ["convicted happened Pavel Idrin"]
    ),
    ("Charges against former minister Anton Berel were dropped on Monday.", ["released happened Anton Berel"]),
    ("Detectives searched two flats linked to Governor Anton Berel.", ["investigated happened Anton Berel"]),
    ("Detectives searched two flats close to Governor Anton Berel.", []),
    (
        "A court put a former minister, Anton Berel, under house arrest on Monday.", ["arrested happened Anton Berel"]
    ),
    ("Governor Anton Berel fired a clerk under investigation for theft.", []),
    (
        "Judge Lena Marsh finds former governor Anton Berel, who ran the port, guilty on three counts.",
        ["convicted happened Anton Berel"]
    ),
    ("A jury found Mayor Dale Whitcomb guilty of fraud.", ["convicted happened Dale Whitcomb"]),
])
func `courts and police are read in their usual words`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected, "\(text)")
}
