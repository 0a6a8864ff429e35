// SPDX-License-Identifier: Apache-2.0
import Testing
@testable import reshuffle

@Suite("The language that a text looks like") struct SeenLanguageTests {
    private static let english =
        "The head of the harbour office was asked to leave on Monday, and the council said that it is for the court to "
        + "decide what has to be done with the papers that he left in the house."
    private static let german =
        "Der Leiter des Hafenamts wurde von dem Rat gebeten zu gehen, und die Papiere, die er im Haus gelassen hat, "
        + "sind nicht mit den Akten der Stadt zu vergleichen, sagte ein Sprecher am Montag."
    private static let russian =
        "Глава управления порта ушёл в понедельник, и совет сообщил, что по документам, которые он оставил в доме, "
        + "решение примет суд, но не раньше, чем их прочтут из города и для него составят список, как просили."
    private static let greek = "Ο επικεφαλής του λιμανιού παραιτήθηκε τη Δευτέρα μετά από απόφαση του συμβουλίου."

    @Test(
        arguments: [
            (english, "Latin", "en"), (german, "Latin", "de"), (russian, "Cyrillic", "ru"), (greek, "Greek", "el"),
            ("Too short.", nil, nil), ("", nil, nil),
        ] as [(String, String?, String?)])
    func `letters and small words tell it`(text: String, script: String?, language: String?) {
        let seen = SeenLanguage([text])
        #expect(seen.script == script)
        #expect(seen.language == language)
    }

    @Test(
        arguments: [
            (english, "en-GB", false), (english, "de", true), (english, nil, false), (english, "fi", false),
            (russian, "en", true), (russian, "mk", false), (greek, "en", true), ("Too short.", "de", false),
        ] as [(String, String?, Bool)])
    func `a label that cannot be right is noticed`(text: String, stated: String?, isWrong: Bool) {
        #expect((SeenLanguage([text]).contradiction(to: stated) != nil) == isWrong)
    }
}
