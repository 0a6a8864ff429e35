// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Testing

/// What the conventions ask of every file and a machine can check.
@Suite("Style") struct StyleTests {
    @Test func `files begin with their licence`() throws {
        for file in try SourceTree.swiftFiles("Sources") + SourceTree.swiftFiles("Tests") {
            #expect(file.text.hasPrefix("// SPDX-License-Identifier: Apache-2.0\n"), "\(file.path)")
        }
    }

    @Test func `no file outgrows a reader`() throws {
        for file in try SourceTree.swiftFiles("Sources") {
            #expect(file.lines.count <= 301, "\(file.path) has \(file.lines.count) lines; 300 is the limit")
        }
        for file in try SourceTree.swiftFiles("Tests") {
            #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count) lines; 400 is the limit")
        }
    }

    @Test(arguments: [
        "try!", "as!", "fatalError(", "@unchecked Sendable", "nonisolated(unsafe)", "Task.detached",
        "DispatchQueue", "TODO", "FIXME",
    ])
    func `nothing that the conventions ban`(word: String) throws {
        // The two places that wrap a C library's thread and a synchronous registry, and say why.
        let exempt = ["Sources/Fetching/Transport/", "Sources/WebService/Metrics/"]
        for file in try SourceTree.swiftFiles("Sources") where !exempt.contains(where: file.path.hasPrefix) {
            for line in file.lines where !line.drop(while: \.isWhitespace).hasPrefix("//") {
                #expect(!line.contains(word), "\(file.path): \(line)")
            }
        }
    }

    @Test func `engine code names no kind`() throws {
        for module in ["TextAnalysis", "Extraction", "Resolution"] {
            for file in try SourceTree.swiftFiles("Sources/" + module) {
                let code = file.lines.filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }.joined(separator: "\n")
                for kind in ChangeKind.catalogue {
                    let isNamed = code.contains("\"\(kind.id)\"")
                    #expect(!isNamed, "\(file.path) names the kind \(kind.id)")
                }
            }
        }
    }

    @Test func `every kind is in the README`() throws {
        let readme = try String(contentsOf: SourceTree.root.appendingPathComponent("README.md"), encoding: .utf8)
        for kind in ChangeKind.catalogue {
            #expect(readme.contains("`\(kind.id)`"), "README.md does not name \(kind.id)")
        }
    }
}
