// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Pipeline

@Suite("Extractors") struct ExtractorsTests {
    @Test(
        arguments: [
            ("en", ["en"]), ("EN-gb", ["en"]), ("en_US", ["en"]), ("ru", ["ru"]), ("de", []), ("pt-BR", []),
            (nil, ["en", "ru"]),
            ("", ["en", "ru"]), ("English", ["en", "ru"]), ("eng", ["en", "ru"]), ("none", ["en", "ru"]),
            ("xx", ["en", "ru"]),
            ("us", ["en", "ru"]), ("mul", ["en", "ru"]), ("-", ["en", "ru"]),
        ] as [(String?, [String])])
    func `an article is read by its language, and by all where it names none that there is`(
        language: String?, codes: [String]
    ) {
        #expect(Extractors.readers(of: language, among: ["en", "ru"]) == codes)
    }
}
