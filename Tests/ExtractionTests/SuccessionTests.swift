// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel
import Testing

@Test(arguments: [
    (
        "Anton Berel, a judge, was appointed chairman of the energy regulator, replacing Lena Marsh.",
        ["appointed happened Anton Berel", "departed happened Lena Marsh"]
    ),
    (
        "The Senate named Anton Berel as attorney general, succeeding Lena Marsh, who stepped down in May.",
        ["appointed happened Anton Berel", "resigned happened Lena Marsh"]
    ),
    (
        "General Anton Berel was promoted to commander of the Second Army, replacing Pavel Idrin.",
        ["departed happened Pavel Idrin", "promoted happened Anton Berel"]
    ),
    (
        "Deputy governors Anton Berel and Lena Marsh took office on Monday. They succeed Pavel Idrin and Ilse Karowen.",
        [
            "appointed happened Anton Berel", "appointed happened Lena Marsh", "departed happened Ilse Karowen",
            "departed happened Pavel Idrin",
        ]
    ),
    (
        "Health Minister Anton Berel was dismissed on Monday. His successor is Lena Marsh, a surgeon.",
        ["appointed happened Lena Marsh", "dismissed happened Anton Berel"]
    ),
    (
        "By decree of the president, Anton Berel was relieved of the post of governor of Tula. "
            + "By another decree, Lena Marsh was appointed to this post.",
        ["appointed happened Lena Marsh", "dismissed happened Anton Berel"]
    ),
    (
        "Latvia's new police chief is Anton Berel. He follows Pavel Idrin, who retired on Sunday.",
        ["appointed happened Anton Berel", "retired happened Pavel Idrin"]
    ),
    // Nobody ends a term that runs out.
    (
        "Anton Berel was named governor of Tula to replace Lena Marsh, whose term ended on Monday.",
        ["appointed happened Anton Berel", "departed happened Lena Marsh"]
    ),
    // What a private body does is nobody's office, whatever they were before.
    ("The museum hired Anton Berel, a former minister, as head of security, replacing Lena Marsh.", []),
    ("The waiters Anton Berel and Lena Marsh quit. They succeed Pavel Idrin and Ilse Karowen.", []),
])
func `both sides of a succession have the post that one is told of`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected.sorted(), "\(text)")
}

@Test(arguments: [
    (
        "Generals Anton Berel and Pavel Idrin were arrested on Friday. They were freed on bail on Monday.",
        [
            "arrested happened Anton Berel", "arrested happened Pavel Idrin", "released happened Anton Berel",
            "released happened Pavel Idrin",
        ]
    ),
    // Somebody else may be meant, or nothing else tells that the article is about what became of them.
    (
        "Generals Anton Berel and Pavel Idrin were arrested on Friday with two waiters. They were freed on Monday.",
        ["arrested happened Anton Berel", "arrested happened Pavel Idrin"]
    ),
    ("Judges Anton Berel and Lena Marsh heard the officers on Monday. They were sacked.", []),
])
func `a plural pronoun is the list before it`(text: String, expected: [String]) throws {
    #expect(try TestLanguage.mentions(text).map(\.summary).sorted() == expected.sorted(), "\(text)")
}
