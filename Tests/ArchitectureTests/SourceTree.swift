// SPDX-License-Identifier: Apache-2.0
import Foundation

/// The repository as these tests read it.
enum SourceTree {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    struct File: CustomTestStringConvertible {
        let path: String
        let text: String
        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        var testDescription: String { path }

        /// The modules that the file imports.
        var imports: Set<String> {
            Set(
                lines.compactMap { line in
                    let words = line.split(separator: " ")
                    // Imports are not indented; a column of a table may be called so.
                    guard line.first != " ", let at = words.firstIndex(of: "import"), at < 3, at + 1 < words.count,
                        words[..<at].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "package" })
                    else { return nil }
                    // `import struct Module.Type` names the module after the sort of declaration.
                    let sorts: Set<Substring> = [
                        "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
                    ]
                    let name = sorts.contains(words[at + 1]) && at + 2 < words.count ? words[at + 2] : words[at + 1]
                    return String(name.prefix { $0 != "." })
                })
        }
    }

    /// The Swift files below a folder of the repository, by path.
    static func swiftFiles(_ folder: String) throws -> [File] {
        let base = root.appendingPathComponent(folder)
        let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
            File(
                path: folder + "/" + path,
                text: try String(contentsOf: base.appendingPathComponent(path), encoding: .utf8))
        }
    }

    static func modules() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent("Sources").path).sorted()
    }
}

import protocol Testing.CustomTestStringConvertible
