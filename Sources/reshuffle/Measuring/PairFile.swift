// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import Labelled

/// A file of labelled pairs.
struct PairFile {
    /// Its name without folders and ending: what floors call it.
    let name: String
    let pairs: [LabelledPair]
    /// True where nobody is to read the pairs: a file NAME.figures-only stands beside NAME.jsonl, or `figures-only` in
    /// its folder or above it.
    let isFiguresOnly: Bool

    /// Exits 65 where the file cannot be read, holds a faulty line or no pair; of what nobody is to read, without a
    /// word.
    init(_ path: String, figuresOnly: Bool) throws {
        let url = URL(fileURLWithPath: path).standardizedFileURL
        name = url.deletingPathExtension().lastPathComponent
        isFiguresOnly = figuresOnly || Self.isMarked(url)
        let text = String(decoding: try InputFile.read(path, limitBytes: 64 << 20), as: UTF8.self)
        do throws(LabelError) {
            pairs = try PairReader.read(text, file: path)
        } catch {
            complain(
                isFiguresOnly
                    ? "\(path): line \(error.line) cannot be read; what stands there is not shown (figures only)"
                    : error.description)
            throw Exit.unreadable
        }
        guard !pairs.isEmpty else {
            complain("\(path) holds no pair")
            throw Exit.unreadable
        }
    }

    private static func isMarked(_ file: URL) -> Bool {
        [file, file.resolvingSymlinksInPath()].contains { file in
            let marker = file.deletingPathExtension().appendingPathExtension(LabelledFolder.marker)
            return FileManager.default.fileExists(atPath: marker.path)
                || LabelledFolder.isMarked(file.deletingLastPathComponent())
        }
    }
}
