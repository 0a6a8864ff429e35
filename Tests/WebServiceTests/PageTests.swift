// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import Testing
@testable import WebService

struct PageTests {
    /// Every way out of text and attributes that the tests know; the accent joins the quotation mark to one Character.
    static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "\"\u{0301} autofocus onfocus=alert(1) x=\"\u{0301}", "<\u{0338}script>", "{{{body}}}", "&lt;b&gt;",
        "a\u{0}\u{1B}[2Jb",
    ]

    private func hostileDossier(_ text: String) throws -> ChangeDossier {
        let change = try Samples.change(
            name: text, title: text, headline: text, quote: text, url: "javascript:alert(1)",
            retraction: Retraction(at: Samples.now, reason: text))
        return Samples.dossier(change, because: text, detail: text)
    }

    /// Outside of our own tags there is no `<`, and inside of them no attribute but ours.
    private func expectHarmless(_ html: String) throws {
        let ours: Set<String> = [
            "lang", "charset", "name", "content", "rel", "href", "type", "class", "id", "tabindex", "role", "method",
            "action", "aria-label", "aria-labelledby", "value", "maxlength", "autocomplete", "selected", "open",
            "label",
            "size", "placeholder", "checked", "scope", "dir", "datetime", "cite", "html",
        ]
        var rest = html[...]
        while let start = rest.firstIndex(of: "<") {
            let end = try #require(rest[start...].firstIndex(of: ">"))
            // Values are between straight quotes; what is left of a tag without them are names.
            let parts = rest[rest.index(after: start)..<end].unicodeScalars.split(
                separator: "\"", omittingEmptySubsequences: false)
            try #require(parts.count % 2 == 1, "an odd number of quotes in \(rest[start...end])")
            let names = stride(from: 0, to: parts.count, by: 2).flatMap { index in
                String(parts[index]).split { $0.isWhitespace || $0 == "=" }
            }
            for name in names.dropFirst() { #expect(ours.contains(String(name)), "\(name) in \(rest[start...end])") }
            let tag = names.first.map { $0.drop { $0 == "/" || $0 == "!" } } ?? ""
            #expect(tag != "script" && tag != "img" && !tag.isEmpty, "<\(tag)>")
            rest = rest[rest.index(after: end)...]
        }
        #expect(!html.contains("javascript:"))
    }

    @Test(arguments: hostile)
    func `nothing from an article becomes markup`(text: String) async throws {
        let dossier = try hostileDossier(text)
        let catalog = FixedCatalog(dossiers: [dossier])
        let fields = ["position", "source", "since"].map { QueryField($0, text) }
        let query = QueryField.query(of: fields)
        let pages = try await serving(catalog) { client in
            try await ["/", "/changes/chg_one", "/?\(query)", "/nowhere?\(query)"].asyncMap { try await client.get($0) }
        }
        #expect(pages.map(\.status) == [200, 200, 400, 404])
        for page in pages { try expectHarmless(page.body) }
    }

    @Test func `the list shows who, what, how sure and why`() async throws {
        let dossier = Samples.dossier(try Samples.change(status: .rumoured))
        let page = try await serving(FixedCatalog(dossiers: [dossier])) { try await $0.get("/") }
        #expect(page.headers["content-type"] == "text/html; charset=utf-8")
        for part in [
            "<a href=\"/changes/chg_one\" dir=\"auto\">Odo Marchbanks</a>",
            "Deputy Minister of Tides, Ministry of Tides, FR",
            "Arrested", "<span class=\"status rumoured\">rumoured</span>",
            "Police arrested Odo Marchbanks on Thursday.", "<a href=\"https://news.example/1\"", "3 changes",
        ] {
            #expect(page.body.contains(part), "\(part)")
        }
    }

    @Test func `a change shows its proof, its history and its alerts`() async throws {
        let dossier = Samples.dossier(try Samples.change())
        let page = try await serving(FixedCatalog(dossiers: [dossier])) { try await $0.get("/changes/chg_one") }
        for part in [
            "<title>Odo Marchbanks: arrested · Reshuffle</title>", "<blockquote cite=\"https://news.example/1\"",
            "Deputy minister held", "body, read as happened by rule en.test", "2026-03-05, in the text “on Thursday”",
            "<li value=\"2\">", "a second source", "desk", "owed, attempts: 2", "server: try later", "83 %",
        ] {
            #expect(page.body.contains(part), "\(part)")
        }
    }

    @Test func `a withdrawn change says so, on both pages`() async throws {
        let change = try Samples.change(retraction: Retraction(at: Samples.now, reason: "another man of that name"))
        let pages = try await serving(FixedCatalog(dossiers: [Samples.dossier(change)])) { client in
            try await (client.get("/"), client.get("/changes/chg_one"))
        }
        for page in [pages.0, pages.1] {
            #expect(page.body.contains("withdrawn</span>"))
            #expect(!page.body.contains("happened</span>"))
        }
        #expect(pages.1.body.contains("<strong>Withdrawn</strong> on 2026-03-05 09:30 UTC: another man of that name"))
    }

    @Test func `filters stay in the form and in the links`() async throws {
        let dossiers = try ["chg_one", "chg_two", "chg_three"].map { Samples.dossier(try Samples.change($0)) }
        let page = try await serving(FixedCatalog(dossiers: dossiers)) {
            try await $0.get("/?person=Odo&kind=arrested&since=30d&limit=1&cursor=1")
        }
        #expect(page.body.contains("name=\"person\" value=\"Odo\""))
        #expect(page.body.contains("<option value=\"arrested\" selected>"))
        #expect(page.body.contains("<option value=\"30d\" selected>"))
        #expect(page.body.contains("<details open>"))
        let filters = "/?person=Odo&amp;kind=arrested&amp;since=30d&amp;limit=1"
        #expect(page.body.contains("href=\"\(filters)\">Newest"))
        #expect(page.body.contains("href=\"\(filters)&amp;cursor=2\" rel=\"next\">Older"))
    }

    @Test func `a bad filter shows what is wrong and no changes`() async throws {
        let catalog = FixedCatalog(dossiers: [Samples.dossier(try Samples.change())])
        let page = try await serving(catalog) { try await $0.get("/?kind=sacked") }
        #expect(page.status == 400)
        #expect(page.body.contains("<strong>kind</strong> “sacked” is not understood"))
        #expect(!page.body.contains("Odo Marchbanks"))
    }

    @Test func `sources that fail are told on top`() async throws {
        var catalog = FixedCatalog()
        catalog.health = [
            "agency-1": SourceHealth(lastAttempt: Samples.now, failuresInARow: 1, due: Samples.now),
            "agency-2": SourceHealth(lastAttempt: Samples.now, due: Samples.now),
        ]
        let page = try await serving(catalog) { try await $0.get("/") }
        #expect(page.body.contains("cannot be read at present: agency-1."))
        #expect(page.body.contains("No change matches."))
    }

    @Test(arguments: [
        ("https://a.example/x", true), ("HTTP://a.example", true), ("javascript:alert(1)", false),
        ("//a.example", false), ("data:text/html,x", false), (" https://a.example", false),
        ("https://a.example/\nx", false), ("file:///x", false),
    ])
    func `only plain web addresses become links`(url: String, isLink: Bool) {
        #expect((HTMLText.link(url) != nil) == isLink)
    }

    @Test func `the style sheet is one file without colours that need a script`() async throws {
        let sheet = try await serving { try await $0.get("/style.css") }
        #expect(sheet.headers["content-type"] == "text/css; charset=utf-8")
        #expect(sheet.body.contains("prefers-color-scheme: dark") && sheet.body.contains(":focus-visible"))
        #expect(!sheet.body.contains("url("))
    }
}
