// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing

/// Tales, reports that are taken back, and headlines that say more than the text: what of them is news.
@Test(arguments: [
    // Headlines that ask or claim too much.
    ("Former senator dies? No, he dines", "Reports that former senator Julius Oyelar had died were premature.", []),
    ("Judge resigns: who is next?", "Supreme court judge Anton Berel resigned on Monday.", ["resigned Anton Berel"]),
    ("Minister Pavel Idrin sacked", "The government denied that Interior Minister Pavel Idrin had been sacked.", []),
    ("Court frees general", "A court acquitted General Samir Fahmy on Monday.", ["acquitted Samir Fahmy"]),
    ("Court frees general", "A court granted bail to General Samir Fahmy on Monday.", ["released Samir Fahmy"]),
    // Old days.
    ("", "Ten years ago this month General Anton Berel overthrew the prime minister, Pavel Idrin.", []),
    ("", "A century ago this summer the governor, Anton Berel, was arrested.", []),
    ("", "Three days ago Prime Minister Anton Berel resigned.", ["resigned Anton Berel"]),
    ("", "Her husband, General Anton Berel, was arrested one night and never came back; that was in 1976.", []),
    ("", "Her husband, General Anton Berel, was arrested on a Friday. That was nine years ago.", []),
    ("", "Governor Anton Berel was dismissed on Friday. He said: \"That was in the air.\"", ["dismissed Anton Berel"]),
    ("", "Remember Judge Anton Berel, arrested on television? He was acquitted and went back to the bench.", []),
    ("", "Remember the fire? On Monday the minister, Anton Berel, was dismissed for it.", ["dismissed Anton Berel"]),
    ("", "Judge Anton Berel, who had been suspended since May last year, opened a book fair on Monday.", []),
    ("", "\"He has been fired more often than any of us,\" Governor Anton Berel said of the cook.", []),
    // Whom a pronoun tells of.
    (
        "Governor sacks aide; aide says he quit",
        "Governor Dale Hutchins fired his chief of staff, Rodney Pell, on Monday.", ["dismissed Rodney Pell"]
    ),
    (
        "", "The spokesman of Minister Odir Hutchin said on Monday that the minister had resigned.",
        ["resigned Odir Hutchin"]
    ),
    // Reports taken back.
    ("", "An article on Sunday said that Governor Anton Berel had been suspended.", []),
    (
        "",
        "About the dismissal of customs chief Anton Berel the press service informs: the given information does not "
            + "correspond to reality.",
        []
    ),
    ("", "Governor Anton Berel was arrested, it was said on the market. This is not true.", []),
    (
        "", "Governor Anton Berel was dismissed on Monday for bribes. \"This is not true,\" he said of the bribes.",
        ["dismissed Anton Berel"]
    ),
    ("", "Governor Anton Berel was dismissed on Monday. It was not a surprise.", ["dismissed Anton Berel"]),
    // Other worlds.
    ("Chess: the general resigns", "On move 34 General Anton Berel resigned.", []),
    ("", "In chapter two the minister, Anton Berel, is arrested.", []),
    (
        "Goat wins",
        "The goat Lincoln was elected mayor. The outgoing mayor, a horse, was relieved of duty with a carrot.", []
    ),
    ("", "Minister Anton Berel was dismissed over 4,000 goats on Monday.", ["dismissed Anton Berel"]),
])
func `only news is told of tales, denials and bold headlines`(title: String, text: String, expected: [String]) throws {
    let told = try TestLanguage.mentions(text, title: title).filter { $0.status >= .expected && !$0.isBackground }
    #expect(told.map { "\($0.kind) \($0.person?.name ?? "")" } == expected, "\(title) \(text)")
}

/// Nothing, nobody, somebody of theirs, and rules for all: words that look like an accusation and are none.
@Test(arguments: [
    ("Judge to police: charge him or free him", "Judge Anton Berel gave police until Friday to charge a pastor.", []),
    ("Police arrest mayor, free deputy", "Police arrested Mayor Anton Berel on Monday.", ["arrested Anton Berel"]),
    ("Police sorry for arrest of senator's double", "Police have apologised to Senator Nils Ekroth.", []),
    ("", "Senator Nils Ekroth's arrest was announced on Monday.", ["arrested Nils Ekroth"]),
    ("", "The arrest of Senator Nils Ekroth's deputy, Karl Osk, was announced.", ["arrested Karl Osk"]),
    ("No charges against minister", "Prosecutors had looked at the dealings of Energy Minister Beat Zurfluh.", []),
    ("", "Energy Minister Beat Zurfluh faces no charges, the prosecutor said.", []),
    ("", "Prosecutors brought charges against Energy Minister Beat Zurfluh on Monday.", ["charged Beat Zurfluh"]),
    ("Cabinet approves rules for dismissing judges", "The head of the judges, Danilo Perovic, called it a whip.", []),
    ("Son of late dictator named ambassador", "Anton Mang, son of the late president, spoke on Monday.", []),
    (
        "",
        "The president dismissed the ministers of mines and of trade. Mines minister Anton Berel had clashed with "
            + "firms. Trade minister Lena Marsh had been in office for a year. Finance minister Pavel Idrin stays.",
        ["dismissed Anton Berel", "dismissed Lena Marsh"]
    ),
    ("Deputy minister promoted book", "Deputy minister Anton Berel promoted his book at the fair.", []),
    ("", "The mayor, Anton Berel, neither resigned nor was arrested.", []),
    ("", "The mayor, Anton Berel, did not resign, nor was he arrested.", []),
    (
        "", "The mayor, Anton Berel, was neither sick nor tired when he resigned on Monday.",
        ["resigned Anton Berel"]
    ),
    ("", "A radio read out a decree that dismissed General Anton Berel. The decree was a fake made by a student.", []),
    (
        "", "A decree dismissed General Anton Berel on Monday. The decree was wrong, his lawyer said.",
        ["dismissed Anton Berel"]
    ),
    ("", "The council ruled to dismiss Judge Danilo Perovic on Monday.", ["dismissed Danilo Perovic"]),
])
func `words near an accusation accuse nobody`(title: String, text: String, expected: [String]) throws {
    let told = try TestLanguage.mentions(text, title: title).filter { $0.status >= .expected && !$0.isBackground }
    #expect(told.map { "\($0.kind) \($0.person?.name ?? "")" } == expected, "\(title) \(text)")
}
