// SPDX-License-Identifier: Apache-2.0
import Yams

extension Configuration {
    /// Every key that a configuration may have, dotted: "http", "http.listen", ...
    public static var keys: [String] { Schema.root.paths }

    /// Reads and checks a configuration: the file, the files in `conf.d` beside it, and the lists of sources that
    /// they refer to. Without a path the system's file is read where there is one; else the built-in defaults hold.
    ///
    /// All problems are found before it throws.
    public static func load(path: String?, in surroundings: Surroundings) throws(ConfigurationErrors) -> Configuration {
        var loader = Loader(surroundings: surroundings)
        loader.read(path)
        return try loader.finish()
    }
}

/// Goes through the files of one configuration.
private struct Loader {
    let surroundings: Surroundings
    var draft = Draft()
    var files: [String] = []
    var problems: [ConfigurationProblem] = []

    init(surroundings: Surroundings) { self.surroundings = surroundings }

    mutating func read(_ path: String?) {
        let main = path ?? surroundings.systemFile
        let absolute = FilePath.join(surroundings.workingDirectory, main)
        if path == nil, !exists(absolute) { return }
        let (directory, shownDirectory) = (FilePath.directory(of: absolute), FilePath.directory(of: main))
        read(absolute, as: main, Schema.root)

        /// A path as the operator would write it.
        func shown(_ path: String) -> String {
            guard directory != "/", path.hasPrefix(directory + "/") else { return path }
            let rest = path.dropFirst(directory.utf8.count + 1)
            return shownDirectory.isEmpty ? String(rest) : shownDirectory + "/" + rest
        }
        draft.defaultWords = (FilePath.join(directory, "words"), shown(FilePath.join(directory, "words")))
        for file in FilePath.matches("conf.d/*.yaml", in: directory) { read(file, as: shown(file), Schema.root) }
        for file in FilePath.matches("conf.d/*.yml", in: directory) {
            problems.append(
                ConfigurationProblem(.warning, file: shown(file), message: "this is not read; name it .yaml"))
        }
        var seen: Set<String> = []
        for list in draft.sourceLists {
            let matches = FilePath.matches(list.pattern, in: list.directory)
            if matches.isEmpty {
                problems.append(list.place.error("no file is called \(list.pattern) in \(list.directory)"))
            }
            for file in matches where seen.insert(file).inserted { read(file, as: shown(file), Schema.sourceList) }
        }
    }

    func finish() throws(ConfigurationErrors) -> Configuration {
        var (configuration, late) = draft.finished(in: surroundings)
        let order = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1, $0) })
        func rank(_ problem: ConfigurationProblem) -> (Int, Int, Int) {
            (order[problem.file] ?? files.count, problem.line ?? 0, problem.column ?? 0)
        }
        late = (problems + late).sorted { rank($0) < rank($1) }
        guard late.allSatisfy({ $0.severity == .warning }) else {
            throw ConfigurationErrors(problems: late, words: configuration.words)
        }
        (configuration.files, configuration.warnings) = (files, late)
        return configuration
    }

    private mutating func read(_ path: String, as shown: String, _ section: Section<Draft>) {
        files.append(shown)
        var reader = NodeReader(file: shown, directory: FilePath.directory(of: path), surroundings: surroundings)
        do {
            let bytes = try SmallFile(path: path, limitBytes: YAMLDocument.limitBytes).bytes
            let root = try YAMLDocument.root(of: bytes, file: shown)
            reader.read(section, root ?? .mapping(Node.Mapping([])), into: &draft)
        } catch let trouble as FileTrouble {
            problems.append(ConfigurationProblem(file: shown, message: "the file \(trouble)"))
        } catch let problem as ConfigurationProblem {
            problems.append(problem)
        } catch {
            problems.append(ConfigurationProblem(file: shown, message: "\(error)"))
        }
        problems += reader.problems
    }

    private func exists(_ path: String) -> Bool {
        do {
            _ = try SmallFile(path: path, limitBytes: YAMLDocument.limitBytes)
            return true
        } catch {
            return error != .isMissing
        }
    }
}
