// SPDX-License-Identifier: Apache-2.0
import Foundation

@testable import Settings

/// A directory that is there for one test.
final class Scratch {
    /// Absolute.
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "reshuffle-settings-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            print("\(path) is left behind: \(error)")
        }
    }

    /// Writes a file, with the directories above it, that only its owner can read. Returns its path.
    @discardableResult
    func write(_ text: String, to name: String, mode: Int = 0o600) throws -> String {
        let file = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: FilePath.directory(of: file), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
        return file
    }
}

/// The repository that the tests are part of.
enum Repository {
    static let tests = FilePath.directory(of: URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().path)
    static let root = FilePath.join(tests, "../..")
    static let fixtures = FilePath.join(tests, "Fixtures")
}

extension Surroundings {
    /// A process with a home, started in a directory.
    static func sample(in directory: String = "/", environment: [String: String] = [:]) -> Surroundings {
        var surroundings = Surroundings(
            environment: ["HOME": "/home/somebody"].merging(environment) { $1 }, workingDirectory: directory,
            sourceKinds: ["feed", "folder", "page", "telegram", "text"], profiles: ["business"],
            isSelector: { !$0.contains(">") })
        surroundings.systemFile = directory + "/no-system-file.yaml"
        return surroundings
    }
}

/// What a configuration is refused for.
func problems(of path: String, in surroundings: Surroundings) -> [ConfigurationProblem] {
    do {
        return try Configuration.load(path: path, in: surroundings).warnings
    } catch {
        return error.problems
    }
}
