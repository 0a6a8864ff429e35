// SPDX-License-Identifier: Apache-2.0
import Extraction
import Foundation

/// What a user adds to the language data: a folder with a folder for each language, in the format of the data itself.
public struct UsersWords: Sendable {
    /// By language: "en".
    let files: [String: [LanguageFile]]
    /// Names of people who count whatever they do, in all languages.
    let watched: [String]

    /// Files that cannot be read, or stand where nothing is looked for.
    let problems: [LanguageProblem]

    /// A larger file is refused; the largest built-in one has 300 kB.
    static let limitBytes = 4 << 20

    public static let none = UsersWords(watched: [])

    /// Without a folder of words.
    public init(watched: [String]) { (files, self.watched, problems) = ([:], watched, []) }

    /// Reads the folder, of which `shown` is what messages call it. What is wrong is told by `LanguageData.load`.
    public init(directory: String, shown: String, languages: [String], watched: [String] = []) {
        var reader = FolderOfWords(root: directory, shown: shown)
        var files: [String: [LanguageFile]] = [:]
        for name in reader.names(in: "") {
            if reader.isDirectory(name) {
                guard languages.contains(name) else {
                    let known = languages.joined(separator: ", ")
                    reader.fail(name, "there is no data for the language \"\(name)\"; known: \(known)")
                    continue
                }
                files[name] = reader.language(name)
            } else if name.hasSuffix(".txt") {
                reader.fail(name, "words belong into the folder of a language: \(languages[0])/\(name)")
            }
        }
        (self.files, self.watched, problems) = (files, watched, reader.problems)
    }
}

/// Goes through the files of a folder of words. Hidden files are left alone, and so is what does not end in `.txt`:
/// notes, backups of editors.
private struct FolderOfWords {
    let root: String
    let shown: String
    var problems: [LanguageProblem] = []

    mutating func fail(_ name: String, _ reason: String) {
        problems.append(LanguageProblem(file: "\(shown)/\(name)", line: 0, reason: reason))
    }

    mutating func names(in folder: String) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").sorted()
                .filter { !$0.hasPrefix(".") }
        } catch {
            problems.append(
                LanguageProblem(file: "\(shown)/\(folder)", line: 0, reason: "the folder cannot be read"))
            return []
        }
    }

    func isDirectory(_ name: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isDirectory)
            && isDirectory.boolValue
    }

    mutating func language(_ code: String) -> [LanguageFile] {
        var found = texts(in: code, below: "")
        for folder in names(in: code) where isDirectory("\(code)/\(folder)") {
            if folder == "triggers" {
                found += texts(in: "\(code)/\(folder)", below: "triggers/")
            } else {
                fail("\(code)/\(folder)", "no folder of a language is called that; frames belong into triggers")
            }
        }
        return found
    }

    private mutating func texts(in folder: String, below prefix: String) -> [LanguageFile] {
        var files: [LanguageFile] = []
        for name in names(in: folder) where name.hasSuffix(".txt") && !isDirectory("\(folder)/\(name)") {
            guard let text = text(of: "\(folder)/\(name)") else { continue }
            files.append(
                LanguageFile(name: prefix + name, text: text, path: "\(shown)/\(folder)/\(name)", isUsers: true))
        }
        return files
    }

    private mutating func text(of name: String) -> String? {
        let path = URL(fileURLWithPath: "\(root)/\(name)").resolvingSymlinksInPath().path
        let attributes: [FileAttributeKey: Any]
        do {
            attributes = try FileManager.default.attributesOfItem(atPath: path)
        } catch {
            fail(name, "cannot be read; check that it is there, its owner and its mode")
            return nil
        }
        // Reading a pipe would wait for somebody to write into it.
        guard attributes[.type] as? FileAttributeType == .typeRegular else {
            fail(name, "is no regular file")
            return nil
        }
        guard let size = attributes[.size] as? NSNumber, size.intValue <= UsersWords.limitBytes else {
            fail(name, "is larger than \(UsersWords.limitBytes) bytes")
            return nil
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            fail(name, "cannot be read; check its owner and its mode")
            return nil
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            fail(name, "is not UTF-8")
            return nil
        }
        return text
    }
}
