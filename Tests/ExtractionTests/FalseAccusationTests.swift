// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing

@Test(arguments: [
    // Private bodies: whose president, whose deputy.
    ("The supermarket chain Aldora said its president, Anton Berel, had resigned.", []),
    ("German steelmaker Rheinwerk dismissed its chief executive, Anton Berel, on Tuesday.", []),
    ("Governor Anton Berel has stepped down as chief executive of the drone maker Kanaf.", []),
    ("The president of a football club, Anton Berel, spoke. Vice president Lena Marsh was named acting president.", []),
    ("The president of the union, Anton Berel, spoke. His deputy, Lena Marsh, resigned on Monday.", []),
    ("Parliament said its speaker, Anton Berel, had resigned.", ["resigned Anton Berel"]),
    ("Governor Anton Berel spoke. His deputy, Lena Marsh, resigned on Monday.", ["resigned Lena Marsh"]),
    ("Deputy Mayor Lena Marsh resigned from the board of the orchestra.", []),
    ("Former general Anton Berel was appointed to the board of a mining company.", []),
    ("The president of the chess federation, Senator Anton Berel, lost his post on Monday.", []),
    ("Minister Lena Marsh has quit as patron of the zoo.", []),
    ("Delegates of the Chess Federation spoke. The Chess Federation elected Anton Berel president on Monday.", []),
    ("The Democratic Union elected Senator Anton Berel president on Monday.", ["elected Anton Berel"]),
    ("The wife of General Anton Berel was arrested on Monday.", []),
    // A bare title is not whoever is brought in later as a speaker.
    ("The minister was fired. At a briefing, Energy Minister Lena Marsh said the grid was stable.", []),
    ("The energy minister was fired. Energy Minister Lena Marsh said she was sad.", ["dismissed Lena Marsh"]),
    // Whoever is retired already, and what changes hands.
    (
        "Deputy Mayor Lena Marsh was dismissed, and retired Colonel Anton Berel became mayor.",
        ["appointed Anton Berel", "dismissed Lena Marsh"]
    ),
    ("Deputy Prime Minister Anton Berel handed over to Lena Marsh the decision on her election.", []),
    (
        "Lena Marsh moves to the capital, succeeding Governor Anton Berel, and Pavel Idrin, prefect of Tula, has won.",
        ["appointed Lena Marsh", "departed Anton Berel"]
    ),
    // Two of whom the words of age could tell: nobody, but for the one whom something befell.
    ("A judge, Pavel Idrin, met Governor Anton Berel. The 52-year-old gave up his post on Monday.", []),
    // The comma parts two clauses.
    (
        "The chancellor dismissed Finance Minister Anton Berel, and Mayor Lena Marsh resigned.",
        ["dismissed Anton Berel", "resigned Lena Marsh"]
    ),
    // Who names somebody is not named himself.
    ("President Anton Berel announced as his envoy the historian Lena Marsh.", ["appointed Lena Marsh"]),
    ("Prime Minister Anton Berel announced as finance minister the banker Lena Marsh.", ["appointed Lena Marsh"]),
    ("Lena Marsh, announced as envoy on Monday, is a lawyer.", ["appointed Lena Marsh"]),
    // Captains of ships and teams.
    ("Captain Anton Berel was arrested after the ferry sank.", []),
    ("The captain of the ferry Astoria, Anton Berel, was arrested on Monday.", []),
    ("Captain Anton Berel of the border police was arrested on Monday.", ["arrested Anton Berel"]),
    // Verbs in another sense.
    ("Governor Anton Berel quit the race on Monday.", []),
    ("Governor Anton Berel quit an hour later.", ["resigned Anton Berel"]),
    ("Mayor Lena Marsh was charged 300 dollars for the room.", []),
    ("President Anton Berel appointed Sunday a day of mourning.", []),
    (
        "President Anton Berel announced on Monday the appointment of Ingrid Hald as ambassador.",
        ["appointed Ingrid Hald"]
    ),
    ("President Anton Berel stepped down from the podium.", []),
    ("Governor Anton Berel bowed out of the contest on Monday.", []),
    ("Governor Anton Berel was forced out of his car by the flood.", []),
    ("Minister Anton Berel promised to fire the police chief if elected.", []),
    ("Ambassador Anton Berel will return to his post after the talks.", []),
    ("The speaker suspended Senator Anton Berel from the sitting.", []),
    ("Minister Anton Berel fled the press conference.", []),
    // Another chief.
    ("Coast Guard chief Lena Marsh spoke. The spy chief resigned on Monday.", []),
    // Conditions.
    ("Had Governor Anton Berel resigned, the talks would have ended.", []),
    ("Should Governor Anton Berel be arrested, the coalition will fall.", []),
    ("Mayor Lena Marsh faces charges of fraud if prosecutors find evidence.", []),
    ("Mayor Lena Marsh faces charges of fraud and ten years in prison if convicted.", ["charged Lena Marsh"]),
    ("The council failed to have Governor Anton Berel removed last week.", []),
    ("Any minister who was charged would have to leave.", []),
    // The noun belongs to another one.
    ("Police opened an investigation into a leak from the office of Minister Anton Berel.", []),
    ("The arrest in the capital of Governor Anton Berel was announced.", ["arrested Anton Berel"]),
    (
        "Some media reported that the president signed a decree on relieving Governor Anton Berel of his post.",
        ["dismissed Anton Berel"]
    ),
    ("In the third act Governor Anton Berel is arrested at dawn.", []),
    ("Governor Anton Berel was questioned. Over 60 officers were punished and 11 had been dismissed.", []),
    ("A ranger said on Monday he expected to be dismissed. Governor Anton Berel listened.", []),
])
func `nobody is accused of what the words do not say`(text: String, expected: [String]) throws {
    let found = try TestLanguage.mentions(text).map { "\($0.kind) \($0.person?.name ?? "")" }
    #expect(found.sorted() == expected, "\(text)")
}

@Test(arguments: [
    "Then-president Lena Marsh dismissed the police chief, Anton Berel.",
    "In the 1990s the defence minister, Anton Berel, was sacked.",
    "Sunday marks the anniversary of the death of General Anton Berel.",
    "Two men were jailed for the murder of Judge Anton Berel.",
    "The appeal of Governor Anton Berel against his conviction was adjourned.",
])
func `what the words put into old times is history`(text: String) throws {
    let found = try TestLanguage.mentions(text)
    let names = found.compactMap(\.person).map(\.name)
    #expect(names == ["Anton Berel"], "\(text)")
    let isHistory = found.allSatisfy { $0.isBackground }
    #expect(isHistory, "\(text)")
}

@Test(arguments: ["RELATED Minister Pavel Idrin sacked", "Advertising\nMinister Pavel Idrin arrested"])
func `lines that capitals or a label set apart tell nothing`(text: String) throws {
    let body = "Governor Anton Berel opened a bridge on Monday. Two lorries crossed it.\n\n"
    #expect(try TestLanguage.mentions(body + text).isEmpty, "\(text)")
}

@Test(arguments: [
    "The governor was arrested on Tuesday. Vice governor Anton Berel spoke to the press.",
    "The prime minister was arrested on Tuesday. Deputy prime minister Anton Berel spoke to the press.",
    "The president was arrested on Tuesday. Vice-president Lena Marsh spoke to the press.",
    "The chairman was arrested on Tuesday. The vice chairman of the city council, Anton Berel, spoke to the press.",
])
func `a deputy is not whoever the post without a deputy's word tells of`(text: String) throws {
    #expect(try TestLanguage.mentions(text).allSatisfy { $0.person == nil }, "\(text)")
}
