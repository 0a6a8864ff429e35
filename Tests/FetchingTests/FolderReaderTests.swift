// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import Testing

@testable import Fetching

@Suite("Folder reader", .timeLimit(.minutes(5))) struct FolderReaderTests {
    private static let then = 1_772_443_800.0

    private func read(
        _ path: String, from bookmark: Bookmark? = nil, limits: ReadLimits = ReadLimits(), separator: Separator? = nil
    ) async throws -> Reading {
        let source = Source(id: "desk", kind: "folder", address: path, separator: separator)
        let reader = try #require(ReaderCatalog.reader(for: source, limits: limits))
        return try await reader.read(source, from: bookmark)
    }

    @Test func `texts, pages and feeds are read, oldest first, and nothing else is`() async throws {
        let folder = try TemporaryFolder()
        try folder.write("b.txt", "Terrin resigns\n\nShe has left.\n", modified: 1_700_000_002)
        try folder.write(
            "a.HTML", "<html><title>Ruhl appointed</title><body><p>Jon Ruhl is the new governor of Havel.</p></html>",
            modified: 1_700_000_003)
        try folder.write(
            "c.rss", "<rss version='2.0'><channel><item><title>Budget passed</title></item></channel></rss>",
            modified: 1_700_000_001)
        for name in [".hidden.txt", "d.txt.part", "e.jpg", "README", "f.txt~"] {
            try folder.write(name, "Nobody reads this.\n")
        }
        try FileManager.default.createDirectory(atPath: folder.path + "/g.txt", withIntermediateDirectories: false)
        let reading = try await read(folder.path)
        #expect(reading.articles.map(\.title) == ["Budget passed", "Terrin resigns", "Ruhl appointed"])
        #expect(reading.dropped.isEmpty && reading.articles.allSatisfy { $0.url == nil })
    }

    @Test func `only what is new or has changed is read again`() async throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "Terrin resigns\n\nShe has left.\n")
        let first = try await read(folder.path)
        #expect(try await read(folder.path, from: first.bookmark).isUnchanged)
        try folder.write("a.txt", "Terrin resigns\n\nShe has left today.\n", modified: 1_700_000_100)
        try folder.write("b.txt", "Ruhl appointed\n")
        let second = try await read(folder.path, from: first.bookmark)
        #expect(second.articles.map(\.text) == ["Ruhl appointed", "She has left today."])
        #expect(second.articles.last?.id == first.articles.first?.id)
    }

    @Test func `the first reading of an empty folder is a reading`() async throws {
        let folder = try TemporaryFolder()
        let reading = try await read(folder.path)
        #expect(reading.bookmark != nil && reading.isUnchanged)
    }

    @Test func `a file that disappears forgets nothing`() async throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "Terrin resigns\n")
        let first = try await read(folder.path)
        try FileManager.default.removeItem(atPath: folder.path + "/a.txt")
        let gone = try await read(folder.path, from: first.bookmark)
        #expect(gone.isUnchanged && gone.bookmark == first.bookmark)
        try folder.write("a.txt", "Terrin resigns\n")
        #expect(try await read(folder.path, from: gone.bookmark).isUnchanged)
    }

    @Test(arguments: [
        ("Terrin denies that she was", false), ("Terrin resigns\n", true), ("<p>Terrin resigns</p>", true),
    ])
    func `what somebody is still writing is left for the next reading`(text: String, isRead: Bool) async throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", text, modified: Self.then - 0.5)
        let first = try await read(folder.path)
        #expect(first.articles.count == (isRead ? 1 : 0) && first.dropped == (isRead ? [:] : ["unfinished-file": 1]))
        try folder.write("a.txt", text, modified: Self.then - 2)
        let second = try await read(folder.path, from: first.bookmark)
        #expect(second.articles.count == (isRead ? 0 : 1) && second.dropped.isEmpty)
    }

    @Test func `two changes within one tick of the clock are two`() async throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "Terrin stays.\n", modified: Self.then)
        let first = try await read(folder.path)
        try folder.write("a.txt", "Terrin goes!!\n", modified: Self.then)
        #expect(try await read(folder.path, from: first.bookmark).articles.map(\.text) == ["Terrin goes!!"])
    }

    @Test func `what cannot be read is counted and keeps nothing else from being read`() async throws {
        let folder = try TemporaryFolder()
        try folder.write("a.xml", "no feed\n")
        try folder.write("b.txt", String(repeating: "x", count: 2000))
        try folder.write("c.txt", "Ruhl appointed\n")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/d.txt", withDestinationPath: "/nowhere")
        var limits = ReadLimits()
        limits.documentBytes = 1000
        let reading = try await read(folder.path, limits: limits)
        #expect(reading.articles.map(\.text) == ["Ruhl appointed"])
        #expect(reading.dropped == ["unreadable-file": 3])
    }

    @Test func `what is too much for one reading comes with the next`() async throws {
        let folder = try TemporaryFolder()
        for name in ["a.txt", "b.txt", "c.txt"] { try folder.write(name, "Terrin resigns, says \(name)\n") }
        var limits = ReadLimits()
        limits.folderBytes = 60
        let first = try await read(folder.path, limits: limits)
        #expect(first.articles.count == 2 && first.dropped == ["left-for-next-reading": 1])
        let second = try await read(folder.path, from: first.bookmark, limits: limits)
        #expect(second.articles.map(\.text) == ["Terrin resigns, says c.txt"])
    }

    @Test func `more files than are looked at are counted`() async throws {
        let folder = try TemporaryFolder()
        for number in 0..<5 { try folder.write("\(number).txt", "Terrin resigns\n") }
        var limits = ReadLimits()
        limits.files = 3
        let reading = try await read(folder.path, limits: limits)
        #expect(reading.articles.count == 3 && reading.dropped == ["beyond-limit": 2])
        #expect(reading.bookmark?.fingerprints.count == 3)
    }

    @Test func `a separator divides texts`() async throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "Terrin resigns\n***\nRuhl appointed\n")
        #expect(try await read(folder.path, separator: .line("***")).articles.count == 2)
    }

    @Test func `a folder that is not there is an error, and so is a file instead of one`() async throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "Terrin resigns\n")
        let (missing, file) = (folder.path + "/none", folder.path + "/a.txt")
        await #expect(throws: ReadError(.missing(path: missing))) { try await read(missing) }
        await #expect(throws: ReadError.self) { try await read(file) }
        await #expect(throws: ReadError.self) { try await read("https://gov.example/") }
    }
}
