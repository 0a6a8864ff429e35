// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing

@Test(arguments: [
    // A list of more than two names behind a plural, between commas, dashes or brackets.
    (
        "Four ministers, Anton Berel, Lena Marsh, Pavel Idrin and Ilse Karowen, were dismissed on Monday.",
        ["Anton Berel", "Ilse Karowen", "Lena Marsh", "Pavel Idrin"]
    ),
    ("Two prosecutors (Anton Berel and Lena Marsh) resigned on Monday.", ["Anton Berel", "Lena Marsh"]),
    (
        "Three deputy ministers - Anton Berel, Lena Marsh and Pavel Idrin - resigned on Monday.",
        ["Anton Berel", "Lena Marsh", "Pavel Idrin"]
    ),
    (
        "A court jailed two officers accused of torture, Captain Anton Berel and Major Pavel Idrin, on Monday.",
        ["Anton Berel", "Pavel Idrin"]
    ),
    ("Four reporters, Anton Berel, Lena Marsh, Pavel Idrin and Ilse Karowen, were detained.", []),
    // Who is nobody in particular, but for those who are named; of so many, some are named only beside the number.
    ("Britain imposed sanctions on judges, including Anton Berel and Lena Marsh.", ["Anton Berel", "Lena Marsh"]),
    (
        "Britain imposed sanctions on nine current and former officials of Latvia, including Anton Berel.",
        ["nine current and former officials of Latvia"]
    ),
    ("Officials including Governor Anton Berel welcomed the arrests.", []),
    // The preposition said again.
    (
        "Britain imposed sanctions on the prison chief, Anton Berel, and on two judges.",
        ["Anton Berel", "two judges"]
    ),
    // What is said of one of a list stands between its members.
    (
        "General Anton Berel, who led the second army, and his deputy, Colonel Pavel Idrin, were arrested.",
        ["Anton Berel", "Pavel Idrin"]
    ),
    // Who is nobody in particular parts no list, and its last members may share a post.
    (
        "Also ordered suspended were city treasurer Anton Berel, two drivers and council members Lena Marsh and Pavel Idrin.",
        ["Anton Berel", "Lena Marsh", "Pavel Idrin"]
    ),
    (
        "Leaving the cabinet are Finance Minister Anton Berel and Lands Minister Lena Marsh.",
        ["Anton Berel", "Lena Marsh"]
    ),
    ("Governor Anton Berel, who met farmers, and his wife were not hurt when a driver was arrested.", []),
])
func `each of a list has what befalls the group`(text: String, names: [String]) throws {
    let found = try TestLanguage.mentions(text).map { $0.person?.name ?? $0.group?.phrase ?? "" }
    #expect(found.sorted() == names, "\(text)")
}

@Test func `a number is whom the next sentence names, where the same befalls them`() throws {
    let text =
        "A court jailed two generals. Anton Berel, who led the army, and Pavel Idrin were found guilty of treason."
    let found = try TestLanguage.mentions(text).map(\.summary).sorted()
    #expect(
        found == [
            "arrested happened Anton Berel", "arrested happened Pavel Idrin", "convicted happened Anton Berel",
            "convicted happened Pavel Idrin",
        ])
}
