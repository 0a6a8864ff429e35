// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing

@Test(arguments: [
    (
        "The prime minister named the following ministers:\n1. Ama Serwaa Boateng – Minister of Finance\n2. Yaw Mensah – Health",
        ["appointed happened Ama Serwaa Boateng", "appointed happened Yaw Mensah"]
    ),
    (
        "The president announced a new cabinet. The full list:\nFinance: Anna Nygaard\nDefence: Lars Viken (unchanged)\nJustice: Ida Solheim",
        ["appointed happened Anna Nygaard", "appointed happened Ida Solheim"]
    ),
    (
        "Sworn in were Pedro Salas (Economy) and Carla Ibáñez (Interior).",
        ["appointed happened Carla Ibáñez", "appointed happened Pedro Salas"]
    ),
    (
        "The following officers were transferred:\na. Colonel Anton Berel, from the academy to the general staff as head of training.",
        ["reassigned happened Anton Berel"]
    ),
    ("Dismissed: Interior Minister Anton Berel, for negligence.", ["dismissed happened Anton Berel"]),
])
func `what stands before a list is true of its items`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected, "\(text)")
}

/// What the list tells of its items is read after what verbs tell, and may stand before it: this ended the program.
@Test func `an item with a verb of its own is read beside what the list tells`() throws {
    let text = """
        The following changes have been approved:

        Ms Lena Marsh — Permanent Secretary, Ministry of Minerals — transferred to the Ministry of Water, 1st May 2024.
        """
    #expect(Set(try TestLanguage.mentions(text).map { $0.person?.name }) == ["Lena Marsh"])
}

@Test(arguments: [
    "Those attending were:\nFinance: Anna Nygaard\nJustice: Ida Solheim",
    "The governor was arrested. Lawyers Anna Nygaard (Justice) and Ida Solheim (Labour) attended.",
    "Nobody was appointed. The candidates:\nFinance: Anna Nygaard\nJustice: Ida Solheim",
])
func `a list that tells no change names nobody`(text: String) throws {
    #expect(try TestLanguage.mentions(text).filter { $0.person != nil }.isEmpty, "\(text)")
}

@Test(arguments: [
    (
        "The president appointed Lena Marsh as trade minister, replacing Anton Berel.",
        ["appointed happened Lena Marsh", "departed happened Anton Berel"]
    ),
    (
        "The president fired Governor Anton Berel and appointed Lena Marsh in his place.",
        ["appointed happened Lena Marsh", "dismissed happened Anton Berel"]
    ),
    ("The king named Petra Novak to lead the finance ministry.", ["appointed happened Petra Novak"]),
    ("Lena Marsh becomes police chief on 1 July.", ["appointed expected Lena Marsh"]),
])
func `a succession is read from both of its sides`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected, "\(text)")
}

@Test(arguments: [
    (
        "Governor Anton Berel was arrested on Monday, as was his deputy, Lena Marsh.",
        ["arrested happened Anton Berel", "arrested happened Lena Marsh"]
    ),
    (
        "The finance minister, Anton Berel, resigned on Monday. So did the deputy finance minister, Lena Marsh.",
        ["resigned happened Anton Berel", "resigned happened Lena Marsh"]
    ),
    (
        "The governor sacked the commissioner for works, Anton Berel. Also affected is the commissioner for health, Lena Marsh.",
        ["dismissed happened Anton Berel", "dismissed happened Lena Marsh"]
    ),
    (
        "The arrest of the mayor, Anton Berel, and of his deputy, Lena Marsh, was announced on Monday.",
        ["arrested happened Anton Berel", "arrested happened Lena Marsh"]
    ),
    (
        "The appointment of Anton Berel as ambassador to Kenya and Lena Marsh as ambassador to Peru was announced.",
        ["appointed happened Anton Berel", "appointed happened Lena Marsh"]
    ),
    (
        "Senators Anton Berel (Unity) and Lena Marsh (Reform) were arrested on Monday.",
        ["arrested happened Anton Berel", "arrested happened Lena Marsh"]
    ),
    ("Five people were arrested on Monday, including deputy minister Anton Berel.", ["arrested happened Anton Berel"]),
    (
        "Governor Anton Berel was killed along with his deputy, Lena Marsh, on Friday.",
        ["died happened Anton Berel", "died happened Lena Marsh"]
    ),
    ("Governor Anton Berel resigned on Monday, as did his predecessor, Lena Marsh.", ["resigned happened Anton Berel"]),
    ("The floods hit the mayor, Anton Berel. Also affected is the commissioner for health, Lena Marsh.", []),
    ("Five people were arrested after attacks on ministers, including Anton Berel.", []),
])
func `what befell one befalls those who are said to share it`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected, "\(text)")
}
