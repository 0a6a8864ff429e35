// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// Publishes the example feeds again as if a new system had taken them over: every guid is another, every title is
/// edited, every file of the folder has a new name.
struct Refeed: CustomTestStringConvertible {
    let keepsLinks: Bool

    private static let edit = "Updated: "

    var testDescription: String { keepsLinks ? "same links" : "other links" }

    static func isEdited(_ title: Any?) -> Bool { (title as? String)?.hasPrefix(edit) ?? false }

    func apply(to trial: Trial) throws {
        for feed in ["agency.rss", "observer.rss", "ministry.atom"] { try trial.edit(feed, republished) }
        try trial.edit("bulletin.txt") { text in
            text.components(separatedBy: "----\n").map { Self.edit + $0 }.joined(separator: "----\n")
        }
        for file in try trial.files(in: "wire") where file.hasSuffix(".txt") {
            try trial.edit("wire/" + file) { Self.edit + $0 }
            try trial.rename("wire/" + file, to: "wire/again-" + file)
        }
    }

    private func republished(_ feed: String) -> String {
        var text = feed
        // The first title is the feed's own.
        for open in ["<item>", "<entry>"] {
            text = text.replacing("\(open)\n<title>", with: "\(open)\n<title>\(Self.edit)")
        }
        text = text.replacing("<guid isPermaLink=\"false\">", with: "<guid isPermaLink=\"false\">again:")
        text = text.replacing("<id>tag:press.velmaria.example,20", with: "<id>tag:again.velmaria.example,20")
        if !keepsLinks {
            text = text.replacing("https://meridian.example/politics/", with: "https://meridian.example/p/")
                .replacing("https://observer.example/world/", with: "https://observer.example/w/")
                .replacing("https://press.velmaria.example/20", with: "https://press.velmaria.example/archive/20")
        }
        return text
    }
}

extension Trial {
    /// Rewrites one of the example's files, byte for byte but for what `change` does.
    func edit(_ name: String, _ change: (String) -> String) throws {
        let file = example.appendingPathComponent(name)
        // Latin 1 keeps any bytes.
        let old = try #require(String(data: Data(contentsOf: file), encoding: .isoLatin1))
        let new = change(old)
        #expect(new != old, "\(name) was not changed")
        try #require(new.data(using: .isoLatin1)).write(to: file)
    }

    func files(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: example.appendingPathComponent(folder).path).sorted()
    }

    func rename(_ name: String, to new: String) throws {
        try FileManager.default.moveItem(
            at: example.appendingPathComponent(name), to: example.appendingPathComponent(new))
    }

    private var example: URL { scratch.url.appendingPathComponent("feeds/example") }
}
