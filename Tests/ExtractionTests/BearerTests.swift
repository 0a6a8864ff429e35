// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing

@Test(arguments: [
    // Given names that are also firms, trades, towns and days; small words; letters and brackets beside a name.
    ("The deputy prime minister, Biman Tulagi, resigned.", ["resigned happened Biman Tulagi"]),
    ("Mayor Dean Phillipson was arrested.", ["arrested happened Dean Phillipson"]),
    ("Minister of Health Dr. Aden Wako Halake was arrested.", ["arrested happened Aden Wako Halake"]),
    ("Commissioner Friday Okon was arrested.", ["arrested happened Friday Okon"]),
    ("The governor, Muhammad Sanusi Mat Nor, resigned.", ["resigned happened Muhammad Sanusi Mat Nor"]),
    ("Deputy Prime Minister He Weifang was arrested.", ["arrested happened He Weifang"]),
    (
        "The president of the regional government, Carles Mazol i Puig, resigned.",
        ["resigned happened Carles Mazol i Puig"]
    ),
    ("Prime Minister Alick Naupa-Boe was arrested.", ["arrested happened Alick Naupa-Boe"]),
    ("Lena Gildernoch MLA was arrested.", ["arrested happened Lena Gildernoch"]),
    ("The minister, Sani Bello Danjuma (PDP, Kano), was arrested.", ["arrested happened Sani Bello Danjuma"]),
    ("The prime minister, Luís Montenegro, was arrested.", ["arrested happened Luís Montenegro"]),
    ("Finance minister Mullah Yaqub Omari was arrested.", ["arrested happened Yaqub Omari"]),
    // Fields of posts beside them, and bodies with names of their own.
    ("Permanent Secretary (Defence) Anton Berel was arrested.", ["arrested happened Anton Berel"]),
    ("The Permanent Secretary, Works, Mr. Anton Berel, was arrested.", ["arrested happened Anton Berel"]),
    ("Anton Berel, director of the state refinery Sogara, was arrested.", ["arrested happened Anton Berel"]),
    ("Japan's land minister, Anton Berel, resigned.", ["resigned happened Anton Berel"]),
    // Several descriptions of one, and one who is told of by a list or a relation.
    (
        "Anton Berel — a party secretary and head of the land registry — was arrested.",
        ["arrested happened Anton Berel"]
    ),
    ("Anton Berel, a lawyer and former justice minister, was arrested.", ["arrested happened Anton Berel"]),
    (
        "Two colonels who served under him, Anton Berel and Ivan Sandu, were arrested.",
        ["arrested happened Anton Berel", "arrested happened Ivan Sandu"]
    ),
    ("By another decree Anton Berel was dismissed as governor of Tula.", ["dismissed happened Anton Berel"]),
    ("The man who headed the customs service for years, Anton Berel, was arrested.", ["arrested happened Anton Berel"]),
    ("The former prosecutor, now a private lawyer, Anton Berel, was arrested.", ["arrested happened Anton Berel"]),
    ("Anton Berel, alias \"the General\", a commander in the police, was arrested.", ["arrested happened Anton Berel"]),
    ("Police commissioner Amos Ochieng' Wafula was arrested.", ["arrested happened Amos Ochieng' Wafula"]),
    (
        "Hours after his election as speaker, Anton Berel, of the Unity party, was arrested.",
        ["arrested happened Anton Berel", "elected happened Anton Berel"]
    ),
    // Nobody who counts.
    ("The man who robbed the bank, Anton Berel, was arrested.", []),
    ("The lawyer Anton Berel was arrested.", []),
])
func `somebody is found wherever the post stands`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected.sorted(), "\(text)")
}

@Test(arguments: [
    ("Former minister Anton Berel was questioned. Berel, a lawyer, was arrested on Monday.", "Anton Berel"),
    ("Senator Lena Marsh was questioned. The lawmaker was arrested on Monday.", "Lena Marsh"),
    ("Ex-banker Anton Berel became finance minister in 2020. The ex-banker was arrested on Monday.", "Anton Berel"),
    ("Minister Anton Berel and senator Lena Marsh quarrelled. The politician was arrested on Monday.", ""),
    ("Minister Anton Berel spoke to the lawyer Ivan Sandu. The lawyer was arrested on Monday.", ""),
])
func `words for a kind of people mean the only one of it`(text: String, expected: String) throws {
    let arrested = try TestLanguage.mentions(text).filter { $0.kind.id == "arrested" }
    #expect(arrested.compactMap { $0.person?.name }.joined() == expected, "\(text)")
}
