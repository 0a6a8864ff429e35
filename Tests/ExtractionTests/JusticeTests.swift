// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing

@Test(arguments: [
    // Sentences, in all their word orders.
    ("A court handed nine years behind bars to former mayor Anton Berel.", ["sentenced Anton Berel"]),
    (
        "A court has convicted General Anton Berel of murder and given him a life sentence.",
        ["convicted Anton Berel", "sentenced Anton Berel"]
    ),
    ("Mayor Lena Marsh was fined and given a suspended sentence.", ["sentenced Lena Marsh"]),
    ("The court sends former mayor Anton Berel to jail for two months.", ["sentenced Anton Berel"]),
    ("A court handed nine years of files to former mayor Anton Berel.", []),
    ("A court sent two thieves to jail for two months, Mayor Anton Berel said.", []),
    // A second object behind a description.
    ("The agency named Anton Berel, the mayor of Tula, a suspect in a fraud case.", ["charged Anton Berel"]),
    ("The agency named a suspect, Mayor Anton Berel said.", []),
    // A preposition and a relative pronoun.
    (
        "The post fell vacant with the resignation of Senator Anton Berel, into whose deals police opened an inquiry.",
        ["investigated Anton Berel", "resigned Anton Berel"]
    ),
    ("Senator Anton Berel, into whose office the water ran, complained.", []),
    // What came of it.
    (
        "Minister Anton Berel was granted bail on Monday, only to be re-arrested outside.",
        ["arrested Anton Berel", "released Anton Berel"]
    ),
    ("Minister Anton Berel went home, only to be asked to return.", []),
    // Verbs behind a place, and names of places.
    ("Gunmen on motorcycles shot dead the governor of Tula, Anton Berel.", ["died Anton Berel"]),
    (
        "Police are searching for Lena Marsh, the mayor of San Pedro el Viejo, who has not been heard from since.",
        ["disappeared Lena Marsh"]
    ),
    // Bodies by their class, and work that goes on.
    ("The Kalvia Anti-Corruption Court freed former mayor Anton Berel.", ["released Anton Berel"]),
    ("Prosecutors are investigating Mayor Anton Berel.", ["investigated Anton Berel"]),
    // People whom a preposition ties to the subject.
    (
        "The charges against Mayor Anton Berel and Senator Lena Marsh were dropped.",
        [
            "released Anton Berel", "released Lena Marsh",
        ]
    ),
    ("The body of Minister Anton Berel was found on a road south of Tula.", ["died Anton Berel"]),
    // Whom commas or a list spell out.
    (
        "Two of her co-defendants, Mayor Anton Berel and Senator Lena Marsh, received six years in prison.",
        [
            "sentenced Anton Berel", "sentenced Lena Marsh",
        ]
    ),
    ("A fourth, former prosecutor Anton Berel of Tula, was there.", []),
    ("A fourth, former deputy state prosecutor Anton Berel, was acquitted.", ["acquitted Anton Berel"]),
    ("Police arrested three people, Mayor Anton Berel and Senator Lena Marsh said.", []),
    ("Arrested for bribery: the deputy mayor of Tula, Anton Berel.", ["arrested Anton Berel"]),
    ("The suspect, Mayor Anton Berel, was charged with theft.", ["charged Anton Berel"]),
    ("A warrant for the arrest of Mayor Anton Berel was issued.", ["charged Anton Berel"]),
    ("A warrant for Mayor Anton Berel's arrest was issued.", ["charged Anton Berel"]),
    // What is clear only beside another such change, and what a court's ban is not.
    (
        "Mayor Anton Berel was sentenced to six years. Senator Lena Marsh got four years.",
        [
            "sentenced Anton Berel", "sentenced Lena Marsh",
        ]
    ),
    ("Senator Lena Marsh got four years.", []),
    ("A court imposed a travel ban on Mayor Anton Berel.", []),
    // Cases that end, and who says that they should.
    ("Prosecutors have withdrawn the corruption case against Mayor Anton Berel.", ["released Anton Berel"]),
    ("Judge Lena Marsh dismissed the charges against Mayor Anton Berel.", ["released Anton Berel"]),
    ("Mayor Anton Berel dismissed the charges against him as lies.", []),
    ("A judge ordered Mayor Anton Berel freed.", ["released Anton Berel"]),
    ("Lawyers applied for a warrant for the arrest of Mayor Anton Berel.", []),
    ("Mayor Anton Berel was charged on Monday. He denies it.", ["charged Anton Berel"]),
    ("The court gave Mayor Anton Berel two years to pay.", []),
    ("The president charged Mayor Anton Berel with leading the talks.", []),
    // Two descriptions of one, and a verb that is a part of a title.
    ("Anton Berel, Tula's mayor and the president's main rival, was arrested.", ["arrested Anton Berel"]),
    ("Police arrested state transport minister Anton Berel.", ["arrested Anton Berel"]),
    // Whom a change befell before.
    (
        "President Denis Ork removed Anton Berel as deputy minister. Hours later soldiers arrested him.",
        ["arrested Anton Berel", "dismissed Anton Berel"]
    ),
    ("President Denis Ork praised Governor Anton Berel. Soldiers saluted him.", []),
    // Verbs of two words, around their object.
    ("Soldiers took Governor Anton Berel away.", ["arrested Anton Berel"]),
    ("Soldiers took Governor Anton Berel a chair.", []),
    ("The wife of Governor Anton Berel said soldiers had taken him away.", ["arrested Anton Berel"]),
    ("The panel found Mayor Anton Berel guilty of misconduct.", []),
    // Those who are counted among others.
    ("Those arrested include the interior minister, Anton Berel.", ["arrested Anton Berel"]),
    (
        "Anton Berel and Lena Marsh, both members of the electoral commission, were arrested on Friday.",
        ["arrested Anton Berel", "arrested Lena Marsh"]
    ),
    ("Those invited include the interior minister, Anton Berel.", []),
    // Somebody else's house.
    (
        "Minister Anton Berel resigned on Wednesday, a day after prosecutors searched his home.",
        ["investigated Anton Berel", "resigned Anton Berel"]
    ),
    ("Governor Anton Berel searched his home for the key.", []),
])
func `courts and police are read in any word order`(text: String, expected: [String]) throws {
    let found = try TestLanguage.mentions(text).map { "\($0.kind) \($0.person?.name ?? "")" }
    #expect(found.sorted() == expected, "\(text)")
}

@Test(arguments: [
    ("In 1978 Mayor Anton Berel was shot dead on the steps of the town hall.", true),
    ("Forty years ago the junta dismissed Judge Anton Berel.", true),
    ("Convicted last week of fraud, Mayor Anton Berel was taken to prison.", false),
    ("Mayor Anton Berel, who was arrested on Monday, denies it.", false),
])
func `without a day of publication the words tell what is history`(text: String, isHistory: Bool) throws {
    let article = TestLanguage.article(text, isDated: false)
    let found = Extractor(try TestLanguage.pack.get()).mentions(in: article)
    #expect(!found.isEmpty, "\(text)")
    #expect(found.allSatisfy { $0.isBackground == isHistory }, "\(text)")
}
