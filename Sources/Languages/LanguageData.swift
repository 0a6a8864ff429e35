// SPDX-License-Identifier: Apache-2.0
public import Extraction
import Foundation

/// Finds a language's folder and compiles it.
public enum LanguageData {
    /// The environment variable that names a folder of languages to be used before all others.
    public static let environmentKey = "RESHUFFLE_LANGUAGES"
    /// Where packages install the data.
    public static let systemDirectory = "/usr/share/reshuffle/languages"

    /// The compiled language, with what a user adds; from `directory`, which holds a folder for each language, or from
    /// the first of the usual places that has it.
    ///
    /// The users' own examples are run here. Those of the data are run by its tests.
    public static func load(
        _ code: String, from directory: String? = nil, adding words: UsersWords = .none
    ) throws(LanguageDataError) -> LanguagePack {
        let candidates = directory.map { [$0] } ?? searchPath()
        guard isCode(code), let found = candidates.map({ "\($0)/\(code)" }).first(where: isDirectory) else {
            throw .missing(code: code, searched: candidates)
        }
        return try compile(code, try files(in: found), adding: words)
    }

    static func compile(
        _ code: String, _ files: [LanguageFile], adding words: UsersWords
    ) throws(LanguageDataError) -> LanguagePack {
        let own = words.files[code] ?? []
        let (pack, bad) = LanguageCompiler.attempt(code: code, files: files + own, watched: words.watched)
        var problems = words.problems + bad
        if !own.isEmpty {
            // In a file with bad lines examples fail for no reason of their own.
            let faulty = Set(problems.map(\.file))
            problems += ExampleCheck(pack).failures { $0.isUsers && !faulty.contains($0.file) }
        }
        guard problems.isEmpty else {
            throw .invalid(LanguageProblems(problems.sorted { ($0.file, $0.line) < ($1.file, $1.line) }))
        }
        return pack
    }

    /// Checks that a pack reads and refuses what its examples say; the failures, empty where all hold.
    public static func selfCheck(_ pack: LanguagePack) -> [LanguageProblem] { ExampleCheck(pack).failures() }

    /// The places that are searched, in order. The resource bundle is looked for here, because `Bundle.module` traps
    /// where it is missing.
    static func searchPath() -> [String] {
        var places: [String] = []
        if let named = ProcessInfo.processInfo.environment[environmentKey], !named.isEmpty { places.append(named) }
        for executable in executables() {
            places.append("\(executable)/reshuffle_Languages.resources/Data")
            places.append("\(executable)/../share/reshuffle/languages")
        }
        return places + [systemDirectory]
    }

    /// The folder of the program itself, as called and behind symbolic links.
    private static func executables() -> [String] {
        let called = Bundle.main.executableURL
        let folders = [called, called?.resolvingSymlinksInPath()].compactMap { $0?.deletingLastPathComponent().path }
        return folders.count == 2 && folders[0] == folders[1] ? [folders[0]] : folders
    }

    private static func isCode(_ code: String) -> Bool {
        !code.isEmpty && code.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D }
    }

    private static func isDirectory(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }

    static func files(in directory: String) throws(LanguageDataError) -> [LanguageFile] {
        var files: [LanguageFile] = []
        for folder in ["", "triggers/"] {
            let path = "\(directory)/\(folder)"
            guard isDirectory(path) else { continue }
            let names: [String]
            do {
                names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
            } catch {
                throw .unreadable(path: path)
            }
            for name in names where name.hasSuffix(".txt") {
                guard let data = FileManager.default.contents(atPath: path + name),
                    let text = String(validating: data, as: UTF8.self)
                else { throw .unreadable(path: path + name) }
                files.append(LanguageFile(name: folder + name, text: text, path: path + name))
            }
        }
        return files
    }
}
