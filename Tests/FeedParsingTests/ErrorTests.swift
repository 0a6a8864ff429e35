// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Testing

struct ErrorTests {
    private func error(_ document: String, limits: FeedLimits = FeedLimits()) -> FeedError? {
        do throws(FeedError) {
            _ = try FeedParser.parse(Array(document.utf8), limits: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test func `what is no feed is told apart`() {
        #expect(error("") == .empty)
        #expect(error(" \n\t ") == .empty)
        #expect(error("<!DOCTYPE html><html><head><title>404</title></head></html>") == .htmlPage)
        #expect(error("<opml><body/></opml>") == .notAFeed(found: "<opml>"))
        #expect(error("The minister resigned.") == .notAFeed(found: "plain text"))
        #expect(error("{\"error\": 1}") == .badJSON("it has no version, title or items"))
        #expect(error("{") == .badJSON("it has no version, title or items"))
        #expect(throws: FeedError.notAFeed(found: "gzip data")) { try FeedParser.parse([0x1F, 0x8B, 8, 0, 1]) }
    }

    @Test func `each bound is an error with the bound in it`() {
        var limits = FeedLimits()
        limits.bytes = 10
        #expect(error("<rss></rss>", limits: limits) == .tooLarge(limitBytes: 10))
        limits = FeedLimits()
        limits.depth = 3
        #expect(
            error("<rss><channel><a><b><c/></b></a></channel></rss>", limits: limits) == .tooDeep(limit: 3, offset: 17))
        limits = FeedLimits()
        limits.entries = 1
        #expect(error(FlawedFeed.rss("<item/><item/>"), limits: limits) == .tooManyEntries(limit: 1))
        #expect(error("{\"version\":\"1\",\"items\":[{},{}]}", limits: limits) == .tooManyEntries(limit: 1))
        limits.attributes = 2
        #expect(error("<rss a=\"1\" b=\"2\" c=\"3\"/>", limits: limits) == .tooManyAttributes(limit: 2, offset: 0))
    }

    @Test func `the bound is one of the bytes that come, however long they are in UTF-8`() throws {
        let start = Array("<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><title>".utf8)
        let document = start + Array(repeating: 0xE0, count: 1_000) + Array("</title></channel></rss>".utf8)
        var limits = FeedLimits()
        limits.bytes = document.count
        #expect(try FeedParser.parse(document, limits: limits).title?.utf8.count == 2_000)
        limits.bytes -= 1
        #expect(throws: FeedError.tooLarge(limitBytes: limits.bytes)) {
            try FeedParser.parse(document, limits: limits)
        }
    }

    @Test(arguments: [
        FeedError.empty, .htmlPage, .notAFeed(found: "<opml>"), .badJSON("x"), .tooLarge(limitBytes: 7),
        .tooDeep(limit: 7, offset: 1), .tooManyEntries(limit: 7), .tooManyAttributes(limit: 7, offset: 1),
    ])
    func `an error is one line`(_ error: FeedError) {
        #expect(error.description.count > 20)
        #expect(!error.description.contains("\n"))
    }

    @Test func `depth without end is an error, not a crash`() {
        let deep = String(repeating: "<a>", count: 200_000)
        #expect(error("<rss><channel>" + deep) == .tooDeep(limit: 512, offset: 14 + 510 * 3))
        _ = HTMLText.document(String(repeating: "<div>", count: 200_000) + "text")
    }
}
