// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// `reshuffle sources`: finding, trying, adding and pausing, against a site on loopback.
@Suite("Sources") struct SourcesTests {
    private static func rss(_ title: String, language: String = "en", items: Int = 2) -> SiteServer.Page {
        let entries = (0..<items).map { number in
            """
            <item><title>The council met on the matter of bridge \(number) for the third time in the year</title>
            <link>/news/\(number)</link><guid>n\(number)</guid>
            <description>It is the view of the mayor that the bridge has to be closed to all of the traffic and that \
            the work on it is to start in the spring with the help of the state.</description>
            <pubDate>Thu, 0\(number % 9 + 1) Jan 2026 10:00:00 GMT</pubDate></item>
            """
        }
        return SiteServer.Page(
            type: "application/rss+xml",
            body: "<rss version=\"2.0\"><channel><title>\(title)</title><language>\(language)</language>"
                + entries.joined() + "</channel></rss>")
    }

    private static func page(_ head: String, body: String = "") -> SiteServer.Page {
        SiteServer.Page(
            body: "<!DOCTYPE html><html><head><title>Town hall</title>\(head)</head>"
                + "<body><h1>Town hall</h1>\(body)</body></html>")
    }

    private static func offer(_ path: String, _ type: String = "application/rss+xml") -> String {
        "<link rel=\"alternate\" type=\"\(type)\" href=\"\(path)\" title=\"News\">"
    }

    /// A configuration of its own, and a site that it may reach.
    private struct Town {
        let scratch: Scratch
        let site: SiteServer
        let configuration: String

        init(_ pages: [String: SiteServer.Page], sources: String = "") throws {
            scratch = try Scratch()
            site = try SiteServer(pages)
            configuration = try scratch.write(
                "reshuffle.yaml",
                "data: data\nnetwork:\n  allow: [127.0.0.0/8]\n  host_gap: 0s\n"
                    + sources.replacing("SITE", with: site.url("")))
        }

        func run(_ arguments: String..., input: String = "") throws -> Program.Result {
            try Program.run(["sources"] + arguments + ["-c", configuration], input: input)
        }

        func remove() {
            site.stop()
            scratch.remove()
        }
    }

    @Test func `a test shows what a feed holds and stores nothing`() throws {
        let town = try Town(["/feed": Self.rss("News of the town", items: 5)])
        defer { town.remove() }
        let result = try town.run("test", town.site.url("/feed"), "--json")
        #expect(result.status == 0, "\(result.errors)")
        let report = try #require(result.objects.first)
        #expect(report["status"] as? Int == 200)
        #expect(report["format"] as? String == "rss")
        #expect(report["encoding"] as? String == "utf-8")
        #expect(report["title"] as? String == "News of the town")
        #expect(report["entries"] as? Int == 5)
        #expect(report["articles"] as? Int == 5)
        #expect(report["dated"] as? Int == 5)
        #expect(report["newest"] as? String == "2026-01-05T10:00:00Z")
        #expect(report["language"] as? String == "en")
        #expect(report["language_seen"] as? String == "en")
        #expect((report["titles"] as? [String])?.count == 3)
        #expect((report["warnings"] as? [String])?.count == 1, "short texts")
        #expect(!FileManager.default.fileExists(atPath: town.scratch.url.appendingPathComponent("data").path))
        let table = try town.run("test", town.site.url("/feed"))
        #expect(table.output.contains("articles  5, 5 dated"))
    }

    @Test func `a test says what is wrong, by its exit code too`() throws {
        let town = try Town([
            "/empty": Self.rss("Nothing", items: 0), "/page": Self.page(Self.offer("/feed")),
            "/de": Self.rss("Wrong label", language: "de"), "/feed": Self.rss("Feed"),
            "/old": SiteServer.Page(status: "301 Moved Permanently", headers: ["Location": "/feed"]),
        ])
        defer { town.remove() }
        let cases: [(path: String, status: Int32, said: String)] = [
            ("/empty", 1, "no article came of it"), ("/page", 65, town.site.url("/feed")), ("/nowhere", 69, "404"),
            ("/de", 0, "it looks like en"), ("/old", 0, "has moved for good"),
        ]
        for (path, status, said) in cases {
            let result = try town.run("test", town.site.url(path))
            #expect(result.status == status, "\(path): \(result.errors)")
            #expect((result.output + result.errors).contains(said), "\(path): \(result.output)")
        }
        #expect(try town.run("test", "nobody").status == 78)
        #expect(try town.run("test", town.site.url("/feed"), "--kind", "carrier-pigeon").status == 64)
    }

    @Test func `add finds the feed of a page and writes it where the configuration reads it`() throws {
        let town = try Town([
            "/": Self.page(Self.offer("/news.rss") + Self.offer("/comments/feed")),
            "/news.rss": Self.rss("Town: \"news\" # daily *"), "/comments/feed": Self.rss("Words of readers"),
        ])
        defer { town.remove() }
        let result = try town.run(
            "add", town.site.url("/"), "--id", "town", "--country", "NO", "--expect", "2d", "--official")
        #expect(result.status == 0, "\(result.errors)")
        let listed = try town.run("list", "--json").objects
        #expect(listed.map { $0["id"] as? String } == ["town"])
        #expect(listed.first?["address"] as? String == town.site.url("/news.rss"))
        #expect(listed.first?["name"] as? String == "Town: \"news\" # daily *")
        let again = try town.run("add", town.site.url("/news.rss"))
        #expect(again.status == 1)
        #expect(again.errors.contains("it is the source town"))
        #expect(try Program.run(["check-config", "-c", town.configuration]).status == 0)
    }

    @Test func `a page with several feeds lists them, and one with none says so`() throws {
        let town = try Town([
            "/": Self.page(Self.offer("/a.rss") + Self.offer("/b.rss") + Self.offer("/dead.rss")),
            "/a.rss": Self.rss("A"), "/b.rss": Self.rss("B"),
        ])
        defer { town.remove() }
        let several = try town.run("add", town.site.url("/"))
        #expect(several.status == 1)
        #expect(several.lines.count == 2)
        #expect(several.output.contains(town.site.url("/a.rss")))
        #expect(several.output.contains(town.site.url("/b.rss")))
        #expect(town.scratch.read("conf.d/50-added.yaml").isEmpty)

        let bare = try Town(["/": Self.page("")])
        defer { bare.remove() }
        let none = try bare.run("add", bare.site.url("/"))
        #expect(none.status == 1)
        #expect(none.errors.contains("no feed was found"))
        #expect(try bare.run("add", bare.site.url("/missing")).status == 69)
    }

    @Test func `a feed is found where feeds usually are`() throws {
        let town = try Town(["/news/": Self.page(""), "/rss.xml": Self.rss("Quiet town")])
        defer { town.remove() }
        #expect(try town.run("add", town.site.url("/news/"), "--id", "quiet").status == 0)
        #expect(try town.run("list", "--json").objects.first?["address"] as? String == town.site.url("/rss.xml"))
    }

    @Test func `feeds that a page only links to are found, on a page of feeds too`() throws {
        let town = try Town([
            "/": Self.page("", body: "<p>News</p><a href=\"/rss/\">RSS</a> <a href=\"/feedback\">Write to us</a>"),
            "/rss/": Self.page("", body: "<a href=\"/rss/court.xml\">Court</a><a href=\"/rss/mayor.xml\">Mayor</a>"),
            "/rss/court.xml": Self.rss("Court"), "/rss/mayor.xml": Self.rss("Mayor"),
        ])
        defer { town.remove() }
        let result = try town.run("add", town.site.url("/"))
        #expect(result.status == 1)
        #expect(result.lines.count == 2, "\(result.output) \(result.errors)")
        #expect(result.output.contains("Mayor"))
    }

    @Test func `a page that lists articles is tried and added with its links`() throws {
        let town = try Town([
            "/": Self.page("", body: "<a href=\"/news/1\">The mayor was dismissed</a> <a href=\"/about\">About us</a>")
        ])
        defer { town.remove() }
        let pattern = town.site.url("/news/*")
        let tried = try town.run("test", town.site.url("/"), "--pattern", pattern, "--json")
        #expect(tried.status == 0, "\(tried.errors)")
        #expect(tried.objects.first?["titles"] as? [String] == ["The mayor was dismissed"])
        #expect(try town.run("add", town.site.url("/"), "--pattern", pattern, "--id", "town").status == 0)
        #expect(town.scratch.read("conf.d/50-added.yaml").contains("kind: page\n"))
        #expect(try town.run("test", "town", "--json").objects.first?["articles"] as? Int == 1)
    }

    @Test func `what would break the configuration is undone, and people's lines stay`() throws {
        let town = try Town(["/feed": Self.rss("Feed")])
        defer { town.remove() }
        let before = """
            # Ours.
            sources:
                # the wire
                - id: wire
                  address: wire.txt   # by hand
                  kind: text

            # the end

            """
        let path = URL(fileURLWithPath: try town.scratch.write("conf.d/50-added.yaml", before))
        let refused = try town.run("add", town.site.url("/feed"), "--country", "ATLANTIS")
        #expect(refused.status == 78)
        #expect(refused.errors.contains("nothing was changed"))
        #expect(town.scratch.read("conf.d/50-added.yaml") == before)
        #expect(try town.run("add", town.site.url("/feed"), "--id", "feed").status == 0)
        let after = town.scratch.read("conf.d/50-added.yaml")
        let item = "    - id: feed\n      address: \"\(town.site.url("/feed"))\"\n      name: Feed\n"
        #expect(after == before.replacing("      kind: text\n", with: "      kind: text\n" + item))
        let files = try FileManager.default.contentsOfDirectory(atPath: path.deletingLastPathComponent().path)
        #expect(files == ["50-added.yaml"])
    }

    @Test func `pause and resume are read back, and a pause by hand is said`() throws {
        let town = try Town(
            [:],
            sources: "sources:\n  - {id: one, address: SITE/1}\n  - {id: two, address: SITE/2}\n"
                + "  - {id: three, address: SITE/3, paused: true}\n")
        defer { town.remove() }
        func paused() throws -> [String] {
            try town.run("list", "--json").objects.filter { $0["paused"] as? Bool == true }
                .compactMap { $0["id"] as? String }
        }
        #expect(try town.run("pause", "one", "two", "one").status == 0)
        #expect(try paused() == ["one", "two", "three"])
        #expect(try town.run("pause", "one").output.contains("already"))
        #expect(try town.run("resume", "one").status == 0)
        #expect(try paused() == ["two", "three"])
        let byHand = try town.run("resume", "two", "three")
        #expect(byHand.status == 1)
        #expect(byHand.errors.contains("three is paused elsewhere"))
        #expect(try paused() == ["three"])
        #expect(try town.run("pause", "four").status == 78)
        #expect(try town.run("pause", "two").status == 0)
        #expect(try paused() == ["two", "three"])
    }

    @Test func `a list that goes out comes in again the same`() throws {
        let town = try Town(
            [:],
            sources: """
                sources:
                  - {id: ministry, address: "https://ministry.example/a?b=1&c=2", name: "R&D <\\"x\\">", language: en-GB,
                     country: "NO", official: true, expect: 36h, paused: true}
                  - {id: other, address: "https://other.example/feed", full_text: true, headers: {Accept-Language: en}}
                  - {id: disk, kind: folder, address: /tmp}

                """)
        defer { town.remove() }
        let out = try town.run("export")
        #expect(out.status == 0)
        #expect(out.errors.contains("1 sources are no feeds"))
        #expect(!out.output.contains("Accept-Language"))
        let fresh = try Town([:])
        defer { fresh.remove() }
        let taken = try fresh.run("import", "-", input: out.output)
        #expect(taken.status == 0, "\(taken.errors)")
        #expect(try fresh.run("export").output == out.output)
        let twice = try fresh.run("import", "-", "--json", input: out.output)
        #expect(twice.objects.last?["added"] as? Int == 0)
        #expect(twice.objects.last?["duplicates"] as? Int == 2)
    }

    @Test func `lists of other readers are taken as they come`() throws {
        let town = try Town([:])
        defer { town.remove() }
        let list = """
            <?xml version='1.0' encoding='UTF-8'?>
            <opml version='1.0'><body>
              <outline text='State'>
                <outline text='Courts  &amp;\tlaw&#xFFFF;' type='rss' xmlUrl='https://courts.example/feed?a=1&amp;b=2'/>
                <outline title='Deeper'>
                  <outline TEXT='Gazette' XMLURL='feed://gazette.example/rss' language='en_GB' />
                </outline>
                <outline text='The same again' xmlUrl='http://www.courts.example/feed?a=1&amp;b=2'></outline>
              </outline>
              <outline text='A note'/>
              <outline text='Secret' xmlUrl='https://me:word@closed.example/rss'/>
              <outline text='Mail' xmlUrl='mailto:x@y.example'/>
              <outline text='Port' xmlUrl='https://port.example:70000/rss'/>
            </body></opml>
            """
        let dry = try town.run("import", "-", "--dry-run", "--json", input: list)
        #expect(dry.objects.last?["would_add"] as? Int == 2)
        #expect(town.scratch.read("conf.d/50-added.yaml").isEmpty)
        let result = try town.run("import", "-", "--country", "KE", input: list)
        #expect(result.status == 1)
        #expect(result.errors.contains("A note: an outline without xmlUrl"))
        #expect(result.errors.contains("user name or password"))
        #expect(result.output.contains("2 sources added; 1 were there already, 1 outlines without xmlUrl, 3 with"))
        let listed = try town.run("list", "--json").objects
        #expect(listed.map { $0["id"] as? String } == ["courts.example", "gazette.example"])
        #expect(listed.map { $0["name"] as? String } == ["Courts & law", "Gazette"])
        let addresses = listed.map { $0["address"] as? String }
        #expect(addresses == ["https://courts.example/feed?a=1&b=2", "http://gazette.example/rss"])
        #expect(try town.run("import", "-", input: "<rss/>").status == 65)
    }

    @Test func `a running daemon reads what was added after a reload`() throws {
        let port = try FreePort.next()
        let town = try Town(["/feed": Self.rss("Feed")], sources: "http: {listen: \"127.0.0.1:\(port)\"}\n")
        defer { town.remove() }
        let daemon = try Program.start(["run", "-c", town.configuration], in: town.scratch, name: "daemon")
        defer { end(daemon) }
        try waitUntil("it is ready") {
            guard FreePort.answers(port) else { return false }
            return try Web.get("http://127.0.0.1:\(port)/-/ready").status == 200
        }
        #expect(try town.run("add", town.site.url("/feed"), "--id", "late").status == 0)
        kill(daemon.processIdentifier, SIGHUP)
        try waitUntil("the source was read") {
            try town.run("list", "--json").objects.first?["articles"] as? Int == 2
        }
    }

    @Test func `commands at the same time lose nothing`() throws {
        let town = try Town([:])
        defer { town.remove() }
        let processes = try (0..<8).map { number in
            try Program.start(
                [
                    "sources", "add", "https://gov.example/\(number)", "--id", "n\(number)", "--untested", "-c",
                    town.configuration,
                ],
                in: town.scratch, name: "add\(number)")
        }
        processes.forEach { $0.waitUntilExit() }
        #expect(processes.allSatisfy { $0.terminationStatus == 0 })
        #expect(try town.run("list", "--json").objects.count == 8)
    }
}
