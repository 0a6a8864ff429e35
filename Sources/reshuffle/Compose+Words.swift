// SPDX-License-Identifier: Apache-2.0
import Extraction
import Languages
import Pipeline
import Settings

/// The languages, with the words that a configuration adds to them.
extension Compose {
    /// The languages that there is data for.
    static let languages = ["en"]

    /// Whoever is watched beyond this many names is not looked for.
    static let watchedLimit = 100_000

    /// The configuration and its words, both checked: every problem of either is told at once. `watched` are names that
    /// the register of people adds to the watch list.
    static func checkedConfiguration(
        _ file: String?, watched: [String] = []
    ) throws(ConfigurationErrors) -> (configuration: Configuration, extractors: Extractors) {
        let configuration: Configuration
        do throws(ConfigurationErrors) {
            configuration = try plainConfiguration(file)
        } catch {
            let (_, problems) = error.words.map { read(languages, UsersWords($0)) } ?? ([:], [])
            throw ConfigurationErrors(problems: error.problems + problems, words: error.words)
        }
        let (extractors, problems) = read(languages, UsersWords(configuration, watched: watched))
        guard problems.isEmpty else {
            throw ConfigurationErrors(problems: configuration.warnings + problems, words: configuration.words)
        }
        return (configuration, Extractors(extractors))
    }

    /// Says what is wrong and exits 78 where the words cannot be used; without a configuration nothing is added.
    static func extractors(_ configuration: Configuration?, watched: [String] = []) throws -> Extractors {
        Extractors(try wordsOrExit(languages, configuration, watched))
    }

    /// The same for one language.
    static func extractor(_ code: String, _ configuration: Configuration?) throws -> Extractor {
        guard let extractor = try wordsOrExit([code], configuration)[code] else { throw Exit.configuration }
        return extractor
    }

    private static func wordsOrExit(
        _ languages: [String], _ configuration: Configuration?, _ watched: [String] = []
    ) throws -> [String: Extractor] {
        let words = configuration.map { UsersWords($0, watched: watched) } ?? UsersWords(watched: watched)
        let (extractors, problems) = read(languages, words)
        for problem in problems { complain(problem.description) }
        guard problems.isEmpty else { throw Exit.configuration }
        return extractors
    }

    private static func read(
        _ languages: [String], _ words: UsersWords
    ) -> (extractors: [String: Extractor], problems: [ConfigurationProblem]) {
        var extractors: [String: Extractor] = [:]
        var problems: [ConfigurationProblem] = []
        for code in languages {
            do throws(LanguageDataError) {
                extractors[code] = Extractor(try LanguageData.load(code, adding: words))
            } catch {
                // What is wrong with the folder itself is told with each language.
                problems += ConfigurationProblem.all(of: error).filter { !problems.contains($0) }
            }
        }
        return (extractors, problems)
    }
}

extension UsersWords {
    fileprivate init(_ folder: WordsFolder, watched: [String] = []) {
        self.init(directory: folder.path, shown: folder.shown, languages: Compose.languages, watched: watched)
    }

    fileprivate init(_ configuration: Configuration, watched: [String]) {
        let watched = configuration.watchList + watched
        if let folder = configuration.words {
            self.init(folder, watched: watched)
        } else {
            self.init(watched: watched)
        }
    }
}

extension ConfigurationProblem {
    fileprivate static func all(of error: LanguageDataError) -> [ConfigurationProblem] {
        switch error {
        case .missing: [ConfigurationProblem(file: "environment", message: error.description)]
        case .unreadable(let path): [ConfigurationProblem(file: path, message: "cannot be read as UTF-8 text")]
        case .invalid(let found):
            found.problems.map { problem in
                ConfigurationProblem(
                    file: problem.file, line: problem.line > 0 ? problem.line : nil, message: problem.reason)
            }
        }
    }
}
