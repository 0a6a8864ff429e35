// SPDX-License-Identifier: Apache-2.0
import Testing

/// What a server sends in place of a feed, and what is said of it.
struct HostileAnswer: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let answer: LoopbackServer.Answer
    /// Words of the one error; nil where something was read, be it with repairs.
    let error: String?

    private init(_ what: String, _ answer: LoopbackServer.Answer, error: String?) {
        (testDescription, self.answer, self.error) = (what, answer, error)
    }

    private init(_ what: String, _ body: String, error: String?) {
        self.init(what, LoopbackServer.Answer.reply("200 OK", [:], body), error: error)
    }

    /// `network.body_limit` and `network.timeout` while they are sent.
    static let bodyLimitBytes = 2 << 20
    static let timeoutSeconds = 3

    /// Entries whose titles tell of a change each.
    static let good = [
        entry(1, "Governor Anton Berel was dismissed on Monday."),
        entry(2, "The mayor of Tula, Lena Marsh, was arrested on Monday on suspicion of taking bribes."),
    ]
    static let later = entry(3, "Parliament appointed Marek Idrin minister of justice on Tuesday.")

    static func feed(_ entries: [String], before: String = "") -> String {
        before + head + entries.joined() + "</channel></rss>"
    }

    private static let head = "<rss version=\"2.0\"><channel><title>The wire</title><language>en</language>"

    private static func entry(_ number: Int, _ title: String) -> String {
        "<item><guid isPermaLink=\"false\">n\(number)</guid><title>\(title)</title>"
            + "<pubDate>Tue, 05 May 2026 10:00:00 GMT</pubDate><description>\(title)</description></item>"
    }

    private static func many(_ piece: String, _ count: Int) -> String { String(repeating: piece, count: count) }

    static let all = documents + transfers

    private static let documents = [
        HostileAnswer("a feed cut off in an entry", head + good[0] + good[1].dropLast(60), error: nil),
        HostileAnswer("nothing", "", error: "empty"),
        HostileAnswer("NULs", many("\0", 100_000), error: "empty"),
        HostileAnswer("NULs between the letters", feed(good).replacing("wire", with: "w\0ire"), error: nil),
        HostileAnswer("a page for people", "<!DOCTYPE html><html><body>Log in</body></html>", error: "HTML page"),
        HostileAnswer(
            "100,000 elements one in another", head + "<item>" + many("<a>", 100_000), error: "more than 512 elements"),
        HostileAnswer(
            "100,000 elements in a text", head + "<item><guid>x</guid><description>" + many("<div>", 100_000),
            error: nil),
        HostileAnswer(
            "100,000 lists in JSON",
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[" + many("[", 100_000),
            error: "more than 512 elements"),
        HostileAnswer(
            "an element with 2,000 attributes", head + "<item " + many("a=\"b\" ", 2000) + "/>",
            error: "more than 1000 attributes"),
        HostileAnswer("100,001 entries", feed([many("<item/>", 100_001)]), error: "more than 100000 entries"),
        HostileAnswer(
            "a billion laughs",
            feed(good + ["<item><guid>x</guid><title>&a29;</title></item>"], before: laughs), error: nil),
        HostileAnswer(
            "entities of quadratic growth",
            feed(
                good + ["<item><guid>x</guid><description>\(many("&a;", 200_000))</description></item>"],
                before: "<!DOCTYPE rss [<!ENTITY a '\(many("x", 200_000))'>]>"),
            error: nil),
        HostileAnswer(
            "an entity from a file",
            feed(
                good + ["<item><guid>x</guid><title>&a;</title></item>"],
                before: "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"),
            error: nil),
        HostileAnswer(
            "an entry of 1.5 MB",
            feed(good + ["<item><guid>x</guid><description>\(many("Rain fell. ", 140_000))</description></item>"]),
            error: nil),
        HostileAnswer(
            "the year 99999",
            feed(
                good.map { $0.replacing("2026", with: "99999") }
                    + ["<item><guid>x</guid><title>Rain</title><pubDate>01 Jan 99999 00:00:00 GMT</pubDate></item>"]),
            error: nil),
    ]

    private static let laughs =
        "<!DOCTYPE rss [<!ENTITY a0 'ha'>"
        + (1..<30).map { "<!ENTITY a\($0) '\(many("&a\($0 - 1);", 10))'>" }.joined() + "]>"

    private static let transfers = [
        HostileAnswer(
            "a small body that unpacks to 64 MiB",
            .bytes(compressed(GzipBytes.bomb(unpacksTo: 64 << 20))), error: "limit of \(bodyLimitBytes) bytes"),
        HostileAnswer(
            "a body without end",
            .endless(
                LoopbackServer.Answer.head("200 OK", ["Transfer-Encoding": "chunked"]),
                piece: Array(("8000\r\n" + many("x", 0x8000) + "\r\n").utf8)),
            error: "limit of \(bodyLimitBytes) bytes"),
        HostileAnswer(
            "a megabyte of headers",
            .endless(
                Array("HTTP/1.1 200 OK\r\n".utf8), piece: Array(many("X-Filler: \(many("y", 990))\r\n", 16).utf8)),
            error: "limit of \(64 << 10) bytes"),
        HostileAnswer(
            "a redirect to itself", .reply("302 Found", ["Location": "?again"]), error: "5 redirects"),
        HostileAnswer("silence", .silence, error: "no complete answer within \(timeoutSeconds).0 seconds"),
        HostileAnswer("an answer that stops short", .lastBytes(short), error: "cannot be reached"),
        HostileAnswer("no HTTP", .lastBytes(Array("220 mail.example ESMTP\r\n".utf8)), error: "cannot be reached"),
        HostileAnswer("a server in trouble", .reply("503 Service Unavailable"), error: "answered 503"),
    ]

    private static func compressed(_ body: [UInt8]) -> [UInt8] {
        LoopbackServer.Answer.head("200 OK", ["Content-Encoding": "gzip", "Content-Length": "\(body.count)"]) + body
    }

    private static let short =
        LoopbackServer.Answer.head("200 OK", ["Content-Length": "100000"]) + Array(feed(good).utf8)
}
