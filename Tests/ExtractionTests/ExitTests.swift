// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing

@Test(arguments: [
    // Duties, contracts and missions that are ended.
    ("A communiqué put an end to the duties of Transport Minister Anton Berel.", ["dismissed Anton Berel"]),
    ("The presidency put an end to the strike, Transport Minister Anton Berel said.", []),
    ("The court ruled that Mayor Anton Berel had forfeited his office.", ["dismissed Anton Berel"]),
    // Ranks and portfolios taken away.
    ("The council stripped Commander Anton Berel of his rank.", ["dismissed Anton Berel"]),
    ("Thieves stripped Governor Anton Berel of his watch.", []),
    // Sent on leave, whatever else "leave" may be.
    ("Police Commissioner Anton Berel was sent on leave on Monday over a loan.", ["suspended Anton Berel"]),
    ("Premier Anton Berel was recalled by the ruling party last week.", ["dismissed Anton Berel"]),
    ("Police Commissioner Anton Berel went on leave on Monday.", []),
    // What was handed over.
    ("Police chief Anton Berel was served with a suspension letter.", ["suspended Anton Berel"]),
    ("Police chief Anton Berel was served with a summons.", []),
    // A government brought down, a vote counted.
    (
        "Deputies voted against Prime Minister Anton Berel, bringing down his government.", ["dismissed Anton Berel"]
    ),
    ("The Senate voted 54 to 12 to remove President Anton Berel.", ["dismissed Anton Berel"]),
    // Whom a clause, a decree or an aside parts from the verb.
    (
        "Among those who resigned were Governor Anton Berel and Mayor Lena Marsh.",
        ["resigned Anton Berel", "resigned Lena Marsh"]
    ),
    ("Those who lost their jobs include Governor Anton Berel.", ["dismissed Anton Berel"]),
    ("By another decree Governor Anton Berel was removed from office.", ["dismissed Anton Berel"]),
    ("Governor Anton Berel, forced to resign last week, spoke to the press.", ["resigned Anton Berel"]),
    (
        "Governor Anton Berel and his deputy, Lena Marsh, both resigned on Monday.",
        ["resigned Anton Berel", "resigned Lena Marsh"]
    ),
    (
        "Mayor Anton Berel resigned, a week after agents seized his phone, and was replaced by Lena Marsh.",
        ["appointed Lena Marsh", "resigned Anton Berel"]
    ),
    (
        "The board decided to dismiss the chief of police, Anton Berel, and to end the service of Major Lena Marsh.",
        ["dismissed Anton Berel", "dismissed Lena Marsh"]
    ),
    ("Parliament has removed Prime Minister Anton Naupa-Boe.", ["dismissed Anton Naupa-Boe"]),
    ("The plenum accepted Governor Anton Berel's request to resign.", ["resigned Anton Berel"]),
    (
        "Police chief Lena Marsh, who is barred from seeking a term and leaves office on Monday, spoke.",
        ["departed Lena Marsh"]
    ),
    (
        "The president fired General Anton Berel, along with two other generals.",
        ["dismissed ", "dismissed Anton Berel"]
    ),
    ("The health ministry's permanent secretary, Lena Zulu, resigned on Monday.", ["resigned Lena Zulu"]),
    (
        "The government agreed to the dismissal of three prefects: Anton Berel (Tula) and Lena Marsh (Oryol).",
        ["dismissed Anton Berel", "dismissed Lena Marsh"]
    ),
    // Who goes by himself.
    ("Housing Minister Anton Berel walked out of government on Wednesday.", ["resigned Anton Berel"]),
    ("Housing Minister Anton Berel walked out of the government building.", []),
    ("Education Minister Lena Marsh announced she was leaving the cabinet.", ["departed Lena Marsh"]),
    // A decree that opens the sentence, names that hold a place.
    ("By royal decree Anton Berel was relieved of the post of governor of Tula.", ["dismissed Anton Berel"]),
    ("The council removed police director Frantz Élysée-Noël on Sunday.", ["dismissed Frantz Élysée-Noël"]),
    ("Director Anton Berel of the National Intelligence Service resigned on Monday.", ["resigned Anton Berel"]),
    // The object between a verb and its particle.
    ("The scandal forced Interior Minister Anton Berel out.", ["dismissed Anton Berel"]),
    ("The heat forced Governor Anton Berel out onto the balcony.", []),
])
func `a lost post is read in any idiom`(text: String, expected: [String]) throws {
    let found = try TestLanguage.mentions(text).map { "\($0.kind) \($0.person?.name ?? "")" }
    #expect(found.sorted() == expected, "\(text)")
}
