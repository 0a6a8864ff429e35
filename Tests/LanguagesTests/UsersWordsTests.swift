// SPDX-License-Identifier: Apache-2.0
import Extraction
import Foundation
import Personnel
import Testing

@testable import Languages

/// A folder of words for one test, on top of the English of the sources.
private final class Folder {
    let path = NSTemporaryDirectory() + "reshuffle-words-" + UUID().uuidString

    init(_ files: [String: String]) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files {
            let file = URL(fileURLWithPath: path + "/" + name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { print("\(path) is left behind: \(error)") }
    }

    func pack(watching people: [String] = []) throws(LanguageDataError) -> LanguagePack {
        let words = UsersWords(directory: path, shown: "words", languages: ["en"], watched: people)
        return try LanguageData.compile("en", try english.get(), adding: words)
    }

    /// As lines, in order.
    var problems: [String] {
        do {
            _ = try pack()
            return []
        } catch {
            return error.description.split(separator: "\n").map(String.init)
        }
    }

    func read(_ text: String, watching people: [String] = []) throws -> [String] {
        Extractor(try pack(watching: people)).mentions(in: article(text)).map { mention in
            let who = mention.person?.name ?? mention.group?.phrase ?? ""
            return "\(mention.kind) \(who) \(mention.standing.rawValue) \(mention.quotes.first?.rule ?? "")"
        }
    }
}

/// English without its long lists: they take longest to compile, and no sentence here needs more than two names.
private let english = Result { () throws(LanguageDataError) in
    let folder = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined() + "/Sources/Languages/Data/en"
    let long: Set = [
        "given-names.txt", "family-first.txt", "organisations.txt", "organisation-heads.txt", "places.txt",
        "portfolios.txt", "triggers/entry-idioms.txt",
        "private-roles.txt", "ranks.txt", "triggers/between-posts.txt", "triggers/entry.txt", "triggers/fate.txt",
    ]
    return try LanguageData.files(in: folder).filter { !long.contains($0.name) } + [
        LanguageFile(name: "given-names.txt", text: "Anton | m\nLena | f"),
        LanguageFile(name: "private-roles.txt", text: "gardener | gardeners\npianist | pianists\nhead coach"),
    ]
}

private func article(_ text: String) -> Article {
    let noon = Date(timeIntervalSince1970: 1_715_342_400)
    return Article(
        id: "art_test", source: "test", title: "", text: text, published: PublicationTime(instant: noon), fetched: noon,
        keys: ["test"], contentHash: "")
}

private let frame = """
    # A desk's own word for a dismissal.
    frame: defenestrate
    kind: dismissed
    verb: defenestrate; defenestrates; defenestrated; defenestrated; defenestrating
    passive: subject=person by=agent?
    active: subject=agent? object=person
    reads: Governor Anton Berel was defenestrated on Monday. => Anton Berel
    refuses: The proposal of Governor Anton Berel was defenestrated.
    """

private let posts = """
    # Columns: post | plural | class | complements
    portreeve | portreeves | state | none; of; place
    reads: Police arrested the portreeve of Cricklade, Anton Berel. => Anton Berel | arrested
    refuses: Police arrested the gardener of Cricklade, Anton Berel.
    """

private let people = """
    Zorblat Quuxley; Z. Quuxley
    reads: The pianist Zorblat Quuxley was arrested on Monday. => Zorblat Quuxley | arrested
    refuses: The pianist Anton Berel was arrested on Monday.
    """

private let exclusions = """
    phrase | arrested by the charm
    sentence | Ministry of Magic
    person | Anton Quillfeather
    reads: Governor Lena Marsh was arrested on Monday. => Lena Marsh | arrested
    refuses: Governor Lena Marsh was arrested by the charm of the town.
    refuses: Governor Anton Quillfeather was arrested on Monday.
    refuses: At the Ministry of Magic Governor Lena Marsh was arrested on Monday.
    """

@Suite struct UsersWordsTests {
    @Test func `each kind of file reads what the built-in words do not`() throws {
        let folder = try Folder([
            "en/triggers/desk.txt": frame, "en/posts.txt": posts, "en/people.txt": people,
            "en/exclusions.txt": exclusions,
        ])
        #expect(folder.problems == [])
        #expect(
            try folder.read("The president defenestrated Governor Anton Berel on Monday.") == [
                "dismissed Anton Berel official en.user.defenestrate.active"
            ])
        #expect(
            try folder.read("Anton Berel, the portreeve of Cricklade, was arrested on Monday.") == [
                "arrested Anton Berel official en.arrest.passive"
            ])
        #expect(
            try folder.read("The pianist Zorblat Quuxley was arrested on Monday.") == [
                "arrested Zorblat Quuxley watched en.arrest.passive"
            ])
        #expect(try folder.read("Governor Anton Quillfeather was arrested on Monday.") == [])
    }

    @Test func `several files of one kind are told apart by what follows a dash`() throws {
        let folder = try Folder(["en/posts-wiltshire.txt": posts])
        #expect(try folder.read("Police arrested the portreeve of Cricklade, Lena Marsh.").count == 1)
    }

    @Test func `lines may end as Windows ends them`() throws {
        for (name, text) in [("en/triggers/desk.txt", frame), ("en/posts.txt", posts)] {
            #expect(try Folder([name: text.replacingOccurrences(of: "\n", with: "\r\n")]).problems == [])
        }
    }

    @Test func `what is no word of the language is left alone`() throws {
        #expect(try Folder(["README.md": "x", "en/.posts.txt.swp": "x", "en/posts.txt~": "x"]).problems == [])
    }

    @Test(arguments: [
        ("en/posts.txt", posts + "\nreeve | reeves | royal | none", "words/en/posts.txt:5: no class of posts"),
        ("en/posts.txt", "portreeve | portreeves | state | none", "words/en/posts.txt:1: needs a sentence"),
        (
            "en/posts.txt", posts.replacingOccurrences(of: "=> Anton Berel", with: "=> Lena Marsh"),
            "words/en/posts.txt:3: does not read"
        ),
        (
            "en/posts.txt", posts.replacingOccurrences(of: "the gardener", with: "the governor"),
            "words/en/posts.txt:4: must not read"
        ),
        (
            "en/posts.txt", posts.replacingOccurrences(of: "| arrested", with: "| seized"),
            "words/en/posts.txt:3: \"seized\" is neither a status nor a kind"
        ),
        ("en/given-names.txt", "Zorblat | x", "words/en/given-names.txt:1: a given name is m, f or u"),
        ("en/exclusions.txt", "word | magic", "words/en/exclusions.txt:1: an exclusion is"),
        ("en/exclusions.txt", "phrase", "words/en/exclusions.txt:1: expected"),
        (
            "en/status.txt", "allegedly | adverb | asserted",
            "words/en/status.txt:0: no file of a language is called that"
        ),
        (
            "en/triggers/desk.txt", frame.replacingOccurrences(of: "=> Anton Berel", with: "=> Anton Berel | rumoured"),
            "words/en/triggers/desk.txt:7: en.user.defenestrate: does not read"
        ),
        (
            "en/triggers/desk.txt", frame.replacingOccurrences(of: "refuses:", with: "# refuses:"),
            "words/en/triggers/desk.txt:2: defenestrate needs a sentence"
        ),
        (
            "en/triggers/desk.txt", frame + "\n\n" + frame,
            "words/en/triggers/desk.txt:11: en.user.defenestrate is also in words/en/triggers/desk.txt, line 2"
        ),
        ("en/triggers/desk.txt", frame + "\nnot: misile", "words/en/triggers/desk.txt:9: no class of nouns"),
        ("en/triggers/desk.txt", frame + "\nprior: 7", "words/en/triggers/desk.txt:9: a prior is"),
        ("en/triggers/desk.txt", frame + "\nkind: retired", "words/en/triggers/desk.txt:9: \"kind\" is given twice"),
        ("en/triggers/desk.txt", frame + "\npassive: = : ? subject=person", "words/en/triggers/desk.txt:9: no "),
        ("en/verbs/desk.txt", frame, "words/en/verbs:0: no folder of a language"),
        ("posts.txt", posts, "words/posts.txt:0: words belong into the folder of a language"),
        ("zz/posts.txt", posts, "words/zz:0: there is no data for the language"),
    ])
    func `a file that is wrong or whose sentences fail is named with line and reason`(
        name: String, text: String, start: String
    ) throws {
        let found = try Folder([name: text]).problems
        #expect(found.contains { $0.hasPrefix(start) }, "\(found)")
    }

    @Test func `all problems of all files are told at once, the sentences that fail too`() throws {
        let found = try Folder([
            "en/posts.txt": posts.replacingOccurrences(of: "the gardener", with: "the governor"),
            "en/given-names.txt": "Zorblat | x\nQuux | y", "en/triggers/desk.txt": frame + "\ncolour: red",
        ]).problems
        #expect(found.count == 5, "\(found)")
    }

    @Test func `a file that cannot be text, or a pipe, is refused and not waited for`() throws {
        let folder = try Folder(["en/posts.txt": posts])
        try Data([0xFF, 0xFE, 0x00]).write(to: URL(fileURLWithPath: folder.path + "/en/ranks.txt"))
        #expect(mkfifo(folder.path + "/en/titles.txt", 0o600) == 0)
        #expect(
            folder.problems == ["words/en/ranks.txt:0: is not UTF-8", "words/en/titles.txt:0: is no regular file"])
    }
}

@Suite struct WatchedPeopleTests {
    @Test(arguments: [
        ("The pianist Anton Berel was arrested on Monday.", ["arrested Anton Berel watched en.arrest.passive"]),
        (
            "The pianist Anton V. Berel was arrested on Monday. His lawyer spoke to reporters on Tuesday.",
            ["arrested Anton V. Berel watched en.arrest.passive"]
        ),
        ("The pianist Lena Berel was arrested on Monday.", []),
        ("The pianist Berel was arrested on Monday.", []),
        ("Governor Lena Marsh was arrested on Monday.", ["arrested Lena Marsh official en.arrest.passive"]),
    ])
    func `people on the watch list count by their whole name, whatever they do`(
        text: String, expected: [String]
    ) throws {
        #expect(try Folder([:]).read(text, watching: ["Anton Berel"]) == expected)
    }

    @Test func `sport keeps others out, not those who are watched; satire keeps out everybody`() throws {
        let sport = """
            The head coach Anton Berel was sacked on Monday. The striker and the goalkeeper of the football club \
            praised him. Governor Lena Marsh was sacked on Monday.
            """
        let folder = try Folder([:])
        #expect(try folder.read(sport) == [])
        #expect(try folder.read(sport, watching: ["Anton Berel"]).map { $0.prefix(21) } == ["dismissed Anton Berel"])
        #expect(try folder.read("This column is satire. " + sport, watching: ["Anton Berel"]) == [])
    }
}
