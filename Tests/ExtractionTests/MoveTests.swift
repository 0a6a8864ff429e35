// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing

@Test(arguments: [
    ("Lena Marsh, the education minister, was moved to the health ministry.", ["reassigned happened Lena Marsh"]),
    (
        "Governor Anton Berel swaps places with his counterpart, Lena Marsh.",
        ["reassigned happened Anton Berel", "reassigned happened Lena Marsh"]
    ),
    (
        "Colonel Anton Berel leaves the General Staff to become commander of the air force.",
        ["appointed happened Anton Berel"]
    ),
    ("The commission approved the transfer of 43 police officers.", ["reassigned happened 43 police officers"]),
    ("Police chief Lena Marsh is to leave for a posting at Europol.", ["reassigned expected Lena Marsh"]),
])
func `a move is told by where it leads`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected, "\(text)")
}

@Test(arguments: [
    "Governor Anton Berel was moved to a hospital in the capital.",
    "Governor Anton Berel moved to the district with his family.",
    "Ambassador Anton Berel was recalled from London for consultations.",
    "Mayor Anton Berel goes to school.",
])
func `who only goes somewhere keeps the post`(text: String) throws {
    #expect(try TestLanguage.mentions(text).isEmpty, "\(text)")
}

@Test(arguments: [
    (
        "Three ministers lost their seats on Monday. Those leaving are Anton Berel (energy), Lena Marsh (health) and Karim Sandu (trade).",
        ["Anton Berel", "Karim Sandu", "Lena Marsh"]
    ),
    (
        "Two generals were dismissed on Monday. Anton Berel and Karim Sandu were named as the two.",
        ["Anton Berel", "Karim Sandu"]
    ),
    (
        "The council dismissed three bureau heads and sued one of them, Anton Berel. The others are Lena Marsh and Karim Sandu.",
        ["Anton Berel", "Karim Sandu", "Lena Marsh"]
    ),
    ("Two deputy ministers were relieved of their duties: Lena Marsh and Anton Berel.", ["Anton Berel", "Lena Marsh"]),
])
func `a number whose people are all named is told of each of them`(text: String, expected: [String]) throws {
    let found = try TestLanguage.mentions(text)
    #expect(found.compactMap(\.person?.name).sorted() == expected, "\(text)")
    #expect(found.allSatisfy { $0.kind.id == "dismissed" && $0.group == nil }, "\(text)")
}

@Test(arguments: [
    "Two generals were dismissed on Monday. Their successors are Anton Berel and Karim Sandu.",
    "Two generals were dismissed on Monday. Among the candidates are Anton Berel and Karim Sandu.",
    "Three ministers resigned on Monday. Those staying are Anton Berel (energy) and Lena Marsh (tourism).",
    "Two officials were arrested. The prosecutors are Anton Berel and Lena Marsh.",
])
func `names of others are not those of a number`(text: String) throws {
    #expect(try TestLanguage.mentions(text).allSatisfy { $0.person == nil }, "\(text)")
}

@Test func `whoever comes in the next sentence is not the one who goes`() throws {
    let text =
        "The president dismissed a deputy head of the security committee. Colonel Anton Berel, until now the head of the security service in Tula, was appointed."
    #expect(try TestLanguage.mentions(text).allSatisfy { $0.kind.family == .entry }, "\(text)")
}
