// SPDX-License-Identifier: Apache-2.0
import Extraction
import Foundation
import Testing

@testable import Languages

private let frame = """
    frame: fire
    kind: dismissed
    verb: fire; fires; fired; fired; firing
    passive: subject=person
    reads: General Anton Berel was fired. => Anton Berel
    refuses: The rocket was fired.
    """

private func problems(_ name: String, _ text: String) -> [String] {
    do {
        _ = try LanguageCompiler.compile(code: "xx", files: [LanguageFile(name: name, text: text)])
        return []
    } catch {
        return error.problems.map(\.description)
    }
}

@Test func `a whole frame compiles`() {
    #expect(problems("triggers/exit.txt", frame) == [])
}

@Test(arguments: [
    ("triggers/exit.txt", frame.replacingOccurrences(of: "refuses:", with: "# "), "triggers/exit.txt:1: "),
    (
        "triggers/exit.txt", frame.replacingOccurrences(of: "kind: dismissed", with: "kind: flown"),
        "triggers/exit.txt:1: "
    ),
    ("triggers/exit.txt", frame.replacingOccurrences(of: "fired; firing", with: "firing"), "triggers/exit.txt:3: "),
    (
        "triggers/exit.txt", frame.replacingOccurrences(of: "passive: subject=person", with: "passive: subject=agent"),
        "triggers/exit.txt:4: "
    ),
    ("triggers/exit.txt", frame + "\ncolour: red", "triggers/exit.txt:7: "),
    ("posts.txt", "# source: x\nminister | ministers | royal | none", "posts.txt:2: "),
    ("places.txt", "Ruritania | RUR | Ruritanian", "places.txt:1: "),
    ("status.txt", "say | nowhere | asserted", "status.txt:1: "),
    ("colours.txt", "red", "colours.txt:0: "),
])
func `a bad line is named with file, line and reason`(name: String, text: String, start: String) {
    let found = problems(name, text)
    #expect(found.contains { $0.hasPrefix(start) && $0.count > start.count }, "\(found)")
}

@Test func `all problems are told at once`() {
    #expect(problems("places.txt", "A | 1\nB | 2\nC | FR").count == 2)
}

@Test(arguments: ["en", "../../etc", "", "zz"])
func `a language that is not there is an error that says where it was looked for`(code: String) {
    do {
        _ = try LanguageData.load(code, from: "/nonexistent")
        Issue.record("loaded \(code) from nowhere")
    } catch {
        #expect("\(error)".contains("/nonexistent"))
    }
}

@Test func `the data is also looked for beside the program and where packages put it`() {
    let places = LanguageData.searchPath()
    #expect(places.last == LanguageData.systemDirectory)
    #expect(places.contains { $0.hasSuffix("reshuffle_Languages.resources/Data") })
}
