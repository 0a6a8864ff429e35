// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Foundation
import Testing

/// One file of `Cases`: lines of `# key: value`, an empty line, then the document's bytes as they come.
///
/// `case` says what it shows, `base` and `type` are what the caller knows (the address, the Content-Type), `expect` is
/// JSON: the fields that must have these values, of the feed and of its first entries; `count` is the number of
/// entries, `repairs` are kinds that must be counted, `error` is a part of the error's line.
struct FeedCase: CustomTestStringConvertible, Sendable {
    /// The name of its folder.
    let format: String
    let name: String
    let title: String
    let base: String?
    let type: String?
    let expected: Expected
    let document: [UInt8]

    var testDescription: String { "\(format)/\(name): \(title)" }

    /// All of them, by folder and name. A file that cannot be read is a case that fails.
    static let all: [FeedCase] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases")
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        let paths = (files?.compactMap { ($0 as? URL)?.path } ?? []).filter { $0.hasSuffix(".case") }
        return paths.sorted().map { FeedCase(path: $0) }
    }()

    private init(path: String) {
        let parts = path.split(separator: "/")
        (format, name) = (String(parts[parts.count - 2]), String(parts[parts.count - 1].dropLast(5)))
        let bytes = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
        let end = (1..<max(1, bytes.count)).first { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A } ?? bytes.count
        var header = [String: String]()
        for line in String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\n") {
            let parts = line.dropFirst(2).split(separator: ": ", maxSplits: 1)
            if parts.count == 2 { header[String(parts[0])] = String(parts[1]) }
        }
        title = header["case"] ?? ""
        (base, type) = (header["base"], header["type"])
        let json = Data((header["expect"] ?? "").utf8)
        expected = (try? JSONDecoder().decode(Expected.self, from: json)) ?? .text("a case without expectation")
        document = Array(bytes[min(end + 1, bytes.count)...])
    }

    /// What is not as expected; empty where all is.
    var failures: [String] {
        guard case .object(let wanted) = expected else { return ["the case says nothing that can be expected"] }
        let read: [String: Expected]
        do throws(FeedError) {
            read = Expected.members(of: try FeedParser.parse(document, contentType: type, baseURL: base))
        } catch {
            guard case .text(let part)? = wanted["error"] else { return ["error: \(error)"] }
            return error.description.contains(part) ? [] : ["error: wanted \(part), got \(error)"]
        }
        if wanted["error"] != nil { return ["wanted an error, got a feed"] }
        return wanted.flatMap { key, value in (read[key] ?? .null).failures(wanting: value, at: key) }
    }
}

/// A value of JSON, as the cases have them.
enum Expected: Decodable, Equatable, Sendable {
    case null
    case number(Int)
    case text(String)
    case list([Expected])
    case object([String: Expected])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let number = try? value.decode(Int.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([Expected].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: Expected].self))
        }
    }

    private init(_ text: String?) { self = text.map(Expected.text) ?? .null }

    static func members(of feed: ParsedFeed) -> [String: Expected] {
        [
            "title": Expected(feed.title), "link": Expected(feed.link), "language": Expected(feed.language),
            "updated": Expected(feed.updated.map(instant)), "encoding": Expected(feed.encoding),
            "format": Expected(feed.format.rawValue), "count": .number(feed.entries.count),
            "entries": .list(feed.entries.map(entry)),
            "repairs": .object(
                Dictionary(uniqueKeysWithValues: feed.repairs.map { ($0.kind.rawValue, .number($0.count)) })),
        ]
    }

    private static func entry(_ entry: ParsedEntry) -> Expected {
        .object([
            "id": Expected(entry.id), "title": Expected(entry.title), "link": Expected(entry.link),
            "published": Expected(entry.published.map(instant)), "updated": Expected(entry.updated.map(instant)),
            "summary": Expected(entry.summary), "content": Expected(entry.content),
            "author": Expected(entry.author), "language": Expected(entry.language),
            "summary_html": Expected(entry.summaryHTML), "content_html": Expected(entry.contentHTML),
        ])
    }

    private static func instant(_ date: FeedDate) -> String { date.instant.formatted(.iso8601) }

    /// What differs from a wanted value: of objects its keys, of lists its first members, of repairs their kinds.
    func failures(wanting wanted: Expected, at path: String) -> [String] {
        switch (self, wanted) {
        case (.object(let counts), .list(let kinds)):
            return kinds.flatMap { kind -> [String] in
                guard case .text(let kind) = kind, counts[kind] == nil else { return [] }
                return ["\(path): \(kind) was not counted"]
            }
        case (.object(let members), .object(let keys)):
            return keys.flatMap { key, value in
                (members[key] ?? .null).failures(wanting: value, at: path + "." + key)
            }
        case (.list(let values), .list(let first)):
            guard values.count >= first.count else { return ["\(path): only \(values.count)"] }
            return first.indices.flatMap { values[$0].failures(wanting: first[$0], at: "\(path).\($0)") }
        default: return self == wanted ? [] : ["\(path): wanted \(wanted), got \(self)"]
        }
    }
}
