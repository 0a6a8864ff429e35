// SPDX-License-Identifier: Apache-2.0
import Foundation
import Logging
import Testing
@testable import reshuffle

struct JournalLogHandlerTests {
    /// Keeps what is written; a log handler writes synchronously, so that this cannot be an actor.
    private final class Written: Sendable {
        private let stream: AsyncStream<String>
        private let sink: AsyncStream<String>.Continuation
        init() { (stream, sink) = AsyncStream.makeStream(of: String.self) }
        func add(_ bytes: [UInt8]) { sink.yield(String(decoding: bytes, as: UTF8.self)) }
        func all() async -> [String] {
            sink.finish()
            return await stream.reduce(into: []) { $0.append($1) }
        }
    }

    private func logged(_ style: LogStyle, _ body: (Logger) -> Void) async -> [String] {
        let written = Written()
        var logger = Logger(label: "test") { _ in
            JournalLogHandler(
                style: style, logLevel: .info, now: { Date(timeIntervalSince1970: 1_772_703_000) },
                write: { written.add($0) })
        }
        logger[metadataKey: "source"] = "agency-1"
        body(logger)
        return await written.all()
    }

    @Test func `the journal gets priorities and no time`() async {
        let lines = await logged(.journal) { logger in
            logger.debug("unseen")
            logger.info("source read", metadata: ["new": "3"])
            logger.notice("ready")
            logger.warning("source failed", metadata: ["error": "no answer", "source": "agency-2"])
            logger.error("alert given up")
            logger.critical("stop")
        }
        #expect(
            lines == [
                "<6>source read new=3 source=agency-1\n", "<5>ready source=agency-1\n",
                "<4>source failed error=\"no answer\" source=agency-2\n", "<3>alert given up source=agency-1\n",
                "<2>stop source=agency-1\n",
            ])
    }

    @Test func `others get the time and the level`() async {
        #expect(
            await logged(.plain) { $0.notice("ready") } == ["2026-03-05T09:30:00Z notice   ready source=agency-1\n"])
        let coloured = await logged(.coloured) { $0.error("x") }
        #expect(coloured.first?.contains("\u{1B}[31merror") == true)
    }

    @Test func `nothing in a line begins another or commands the terminal`() async {
        let lines = await logged(.plain) { logger in
            logger.notice(
                "a\n<0>forged", metadata: ["b": "x\r\ny=\"z\"\u{1B}[2J", "c": "", "d": ["k": "v w"], "e": "\u{2028}"])
        }
        #expect(
            lines == [
                "2026-03-05T09:30:00Z notice   a\\n<0>forged b=\"x\\r\\ny=\\\"z\\\"\\u{1b}[2J\" c=\"\" "
                    + "d=\"[\\\"k\\\": \\\"v w\\\"]\" e=\\u{2028} source=agency-1\n"
            ])
    }

    @Test func `an error that is logged is told`() async {
        struct Lost: Error {}
        #expect(await logged(.journal) { $0.error("x", error: Lost()) } == ["<3>x error=Lost() source=agency-1\n"])
    }

    @Test func `the journal is known by its very stream`() throws {
        let identity = try #require(FileIdentity(descriptor: 0))
        let style = LogStyle(
            environment: ["JOURNAL_STREAM": identity.description], isTerminal: true, standardError: identity)
        #expect(style == .journal)
        let other = LogStyle(environment: ["JOURNAL_STREAM": "1:2"], isTerminal: false, standardError: identity)
        #expect(other == .plain)
        #expect(FileIdentity(descriptor: -1) == nil)
    }

    @Test(arguments: [
        ([:], true, LogStyle.coloured), ([:], false, .plain), (["NO_COLOR": "1"], true, .plain),
        (["NO_COLOR": ""], true, .coloured), (["TERM": "dumb"], true, .plain),
    ])
    func `colour is for terminals that want it`(environment: [String: String], isTerminal: Bool, style: LogStyle) {
        #expect(LogStyle(environment: environment, isTerminal: isTerminal, standardError: nil) == style)
    }
}
