// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import Testing

@testable import Fetching

@Suite("Text reader", .timeLimit(.minutes(5))) struct TextReaderTests {
    private static let address = "https://gov.example/statement"

    private func read(
        _ body: String, _ headers: [String: String] = [:], separator: Separator? = nil, from bookmark: Bookmark? = nil
    ) async throws -> Reading {
        let source = Source(id: "havel", kind: "text", address: Self.address, separator: separator)
        let transport = ScriptedTransport { HTTPReply(200, headers, body, url: $0.url) }
        let reader = try #require(ReaderCatalog.reader(for: source, over: transport))
        return try await reader.read(source, from: bookmark)
    }

    @Test(arguments: [
        ("Terrin resigns\n\nOda Terrin has left.\n", "Terrin resigns", "Oda Terrin has left."),
        ("Terrin resigns\r\n\r\nOda Terrin has left.", "Terrin resigns", "Oda Terrin has left."),
        ("Oda Terrin has left.\n\nShe was governor.", "", "Oda Terrin has left.\n\nShe was governor."),
        ("Terrin resigns\nOda Terrin has left.", "", "Terrin resigns\nOda Terrin has left."),
        ("Terrin resigns\n\n", "", "Terrin resigns"), ("Terrin resigns", "", "Terrin resigns"),
        ("Who goes?\n\n\nOda Terrin.", "Who goes?", "Oda Terrin."),
    ])
    func `a first line apart is the title`(body: String, title: String, text: String) async throws {
        let article = try #require(try await read(body).articles.first)
        #expect(article.title == title && article.text == text && article.url == Self.address)
    }

    @Test func `a separator divides articles, which are known by their words alone`() async throws {
        let first = try await read("Terrin resigns\n---\nRuhl appointed\n--- \n\n", separator: .line("---")).articles
        #expect(first.map(\.text) == ["Terrin resigns", "Ruhl appointed"])
        let second = try await read("Budget passed\n---\nTerrin resigns", separator: .line("---")).articles
        #expect(second.map(\.id).contains(first[0].id) && !second.map(\.id).contains(first[1].id))
    }

    @Test func `each paragraph can be an article, which is known by its words alone`() async throws {
        let text = "Terrin resigns\nafter nine years.\n\n\nRuhl appointed.\n \nBudget passed."
        let first = try await read(text, separator: .paragraphs).articles
        #expect(first.map(\.text) == ["Terrin resigns\nafter nine years.", "Ruhl appointed.", "Budget passed."])
        #expect(first.allSatisfy { $0.title.isEmpty && $0.url == Self.address } && Set(first.map(\.id)).count == 3)
        let second = try await read("News of today.\n\n" + text, separator: .paragraphs).articles
        #expect(second.dropFirst().map(\.id) == first.map(\.id))
    }

    @Test func `a page's text can be divided too`() async throws {
        let page = """
            <!doctype html><html lang="en"><body><article><h1>Personnel</h1><p>Oda Terrin has resigned as governor.</p>
            <p>Jon Ruhl has been appointed governor of Havel.</p></article></body></html>
            """
        let articles = try await read(page, ["content-type": "text/html"], separator: .paragraphs).articles
        #expect(
            articles.map(\.text) == [
                "Personnel", "Oda Terrin has resigned as governor.", "Jon Ruhl has been appointed governor of Havel.",
            ])
        #expect(articles.allSatisfy { $0.language == "en" })
    }

    @Test func `a new text under the old address is a new article, an edited one is not`() async throws {
        let first = try #require(try await read("Terrin resigns\n\nOda Terrin has left.").articles.first)
        let edited = try #require(try await read("Terrin resigns\n\nOda Terrin has left today.").articles.first)
        let other = try #require(try await read("Ruhl appointed\n\nJon Ruhl is governor.").articles.first)
        #expect(edited.id == first.id && edited.contentHash != first.contentHash)
        #expect(Set(other.keys).isDisjoint(with: first.keys))
    }

    @Test func `windows-1251 is read as the server says`() async throws {
        let source = Source(id: "x", kind: "text", address: Self.address)
        let bytes: [UInt8] = [0xD3, 0xE2, 0xEE, 0xEB, 0xE5, 0xED]
        let transport = ScriptedTransport {
            HTTPReply(
                status: 200, headers: ["content-type": "text/plain; charset=windows-1251"], body: bytes, url: $0.url)
        }
        let reader = try #require(ReaderCatalog.reader(for: source, over: transport))
        #expect(try await reader.read(source, from: nil).articles.map(\.text) == ["Уволен"])
    }

    @Test(arguments: [["content-type": "text/html; charset=utf-8"], [:]])
    func `a page is read as a page`(headers: [String: String]) async throws {
        let page = """
            <!doctype html><html lang="de"><head><title>Terrin tritt zurück</title></head><body><article>\
            <h1>Terrin tritt zurück</h1><p>Oda Terrin hat ihr Amt als Gouverneurin von Havel niedergelegt.</p>\
            </article></body></html>
            """
        let article = try #require(try await read(page, headers).articles.first)
        #expect(article.title == "Terrin tritt zurück" && article.language == "de")
        #expect(article.text.contains("niedergelegt") && !article.text.contains("<p>") && !article.blocks.isEmpty)
    }

    @Test func `nothing in it is nothing lost`() async throws {
        let reading = try await read("  \n \n")
        #expect(reading.articles.isEmpty && reading.dropped == ["empty": 1] && reading.bookmark != nil)
    }
}
