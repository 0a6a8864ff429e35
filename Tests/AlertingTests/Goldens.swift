// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// What a format made of a case once, in a file. `GOLDEN=rewrite` writes them anew: then read the difference.
enum Goldens {
    /// - `path`: below the folder of goldens, "slack/full.json".
    static func expect(_ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(path)")
        if ProcessInfo.processInfo.environment["GOLDEN"] == "rewrite" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data((text + "\n").utf8).write(to: file)
            return
        }
        let kept = try #require(
            try? String(decoding: Data(contentsOf: file), as: UTF8.self),
            "there is no golden \(path); GOLDEN=rewrite writes it", sourceLocation: sourceLocation)
        #expect(text + "\n" == kept, sourceLocation: sourceLocation)
    }
}
