// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import Testing

@testable import Settings

/// The lists of sources in feeds/, through the real configuration.
@Suite struct SourceListsTests {
    private struct List {
        let name: String
        let lines: [Substring]
    }

    private static let folder = Repository.root + "/feeds"

    private func lists() throws -> [List] {
        try FileManager.default.contentsOfDirectory(atPath: Self.folder).filter { $0.hasSuffix(".yaml") }.sorted()
            .map { name in
                let text = String(
                    decoding: try Data(contentsOf: URL(fileURLWithPath: Self.folder + "/" + name)), as: UTF8.self)
                return List(name: name, lines: text.split(separator: "\n"))
            }
    }

    private func configuration() throws -> Configuration {
        let scratch = try Scratch()
        let file = try scratch.write("feeds: [\(Self.folder)/*.yaml]\n", to: "reshuffle.yaml")
        return try Configuration.load(path: file, in: .sample())
    }

    @Test("all lists load together, without a warning: ids are unique, codes are known")
    func loads() throws {
        let configuration = try configuration()
        #expect(configuration.warnings.isEmpty, "\(configuration.warnings)")
        #expect(configuration.sources.count >= 150)
        #expect(Set(configuration.sources.compactMap(\.country)).count >= 25)
        #expect(configuration.sources.count(where: \.isOfficial) >= 100)
        #expect(configuration.sources.count { $0.language == "en" } >= 100)
    }

    @Test("the README counts what is there")
    func counted() throws {
        let sources = try configuration().sources
        let text = String(
            decoding: try Data(contentsOf: URL(fileURLWithPath: Self.folder + "/README.md")), as: UTF8.self)
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let (countries, official) = (Set(sources.compactMap(\.country)).count, sources.count(where: \.isOfficial))
        let english = sources.count { $0.language == "en" }
        let figures =
            "\(sources.count) sources of \(countries) countries, \(official) of them official, \(english) in English"
        #expect(words.contains(figures), "it should say: \(figures)")
    }

    @Test("each source has what a list is for: a name, a language, a time after which silence is told, an address")
    func complete() throws {
        for source in try configuration().sources {
            #expect(source.name != source.id.rawValue, "\(source.id) has no name")
            #expect(source.expectEvery != nil, "\(source.id) has no expect")
            let code = Locale.LanguageCode(source.language ?? "")
            #expect(code.isISOLanguage, "\(source.id): \(source.language ?? "no language")")
            #expect(!source.isLocal, "\(source.id) is no web address")
        }
    }

    @Test("no address stands twice, not even with another scheme or without www")
    func distinct() throws {
        var seen: [String: String] = [:]
        for source in try configuration().sources {
            var address = source.address.drop { $0 != ":" }.dropFirst(3)
            if address.hasPrefix("www.") { address = address.dropFirst(4) }
            if address.hasSuffix("/") { address = address.dropLast() }
            let other = seen.updateValue(source.id.rawValue, forKey: address.lowercased())
            #expect(other == nil, "\(source.id) and \(other ?? "") have one address")
        }
    }

    @Test("a list holds its own country's sources, whose ids begin with its code")
    func places() throws {
        let sources = try configuration().sources
        for list in try lists() {
            let stem = String(list.name.dropLast(".yaml".count))
            let isInternational = stem == "international"
            let ids = list.lines.filter { $0.hasPrefix("  - id: ") }.map { String($0.dropFirst("  - id: ".count)) }
            #expect(!ids.isEmpty, "\(list.name) is empty")
            for id in ids {
                #expect(id.hasPrefix(isInternational ? "int-" : stem + "-"), "\(list.name): \(id)")
                let country = sources.first { $0.id.rawValue == id }?.country
                #expect(country == (isInternational ? nil : stem.uppercased()), "\(list.name): \(id)")
            }
        }
    }

    @Test("each source says where its address was seen, and http only where nobody wrote https")
    func seen() throws {
        let place = #/  # seen: [\w.-]+/[\w.-]+/.+@[0-9a-f]{12}/#
        for list in try lists() {
            var comments: [Substring] = []
            for (number, line) in list.lines.enumerated() {
                let (at, isHTTP) = ("\(list.name):\(number + 1)", comments.contains("  # https: not seen"))
                if line.hasPrefix("  - id: ") {
                    #expect(comments.count { $0.wholeMatch(of: place) != nil } == 1, "\(at) has no seen line")
                } else if line.hasPrefix("    address: ") {
                    let scheme = line.dropFirst("    address: ".count).prefix { $0 != ":" }
                    #expect(scheme == (isHTTP ? "http" : "https"), "\(at): \(scheme)")
                    comments = []
                }
                if line.hasPrefix("  #") { comments.append(line) }
            }
        }
    }

    @Test("the lists keep the form that check.py reads and writes: a key a line, in one order")
    func form() throws {
        let keys = ["name", "address", "language", "country", "official", "expect", "checked"]
        for list in try lists() {
            var last = keys.endIndex
            for (number, line) in list.lines.enumerated() where number > 0 {
                let at = "\(list.name):\(number + 1): \(line)"
                if line.hasPrefix("  - id: ") {
                    last = keys.startIndex - 1
                } else if line.hasPrefix("    "), let colon = line.firstIndex(of: ":") {
                    let place = keys.firstIndex(of: String(line[..<colon].dropFirst(4)))
                    #expect((place ?? -1) > last, "\(at)")
                    last = place ?? last
                } else {
                    #expect(line.hasPrefix("  # ") || line == "sources:", "\(at)")
                }
            }
        }
    }
}
