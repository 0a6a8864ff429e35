// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import FeedParsing
import Foundation
import Personnel
import Pipeline

/// One reading of a source that was stored nowhere, and what it shows.
struct SourceTrial: Sendable {
    /// What a feed says of itself, beside its articles.
    struct FeedFacts: Sendable {
        var format: String
        var encoding: String
        var title: String?
        var language: String?
        var entries = 0
    }

    /// Of a source that is not configured.
    static let id = SourceID(rawValue: "trial")

    let source: Source
    let outcome: Result<Reading, ReadError>
    /// The answers of its server, in order; empty for files.
    let answers: [HTTPReply]
    let took: Duration
    /// Nil for what was no feed.
    let feed: FeedFacts?

    init(source: Source, outcome: Result<Reading, ReadError>, answers: [HTTPReply], took: Duration) {
        (self.source, self.outcome, self.answers, self.took) = (source, outcome, answers, took)
        guard case .success = outcome, source.kind == "feed" else {
            feed = nil
            return
        }
        if let answer = answers.last {
            feed = Self.facts(answer.body, contentType: answer.headers["content-type"])
        } else {
            feed = Self.localFile(source.address).flatMap { Self.facts($0, contentType: nil) }
        }
    }

    var articles: [Article] {
        guard case .success(let reading) = outcome else { return [] }
        return reading.articles
    }

    var error: ReadError? {
        guard case .failure(let error) = outcome else { return nil }
        return error
    }

    /// Where 301 and 308 have moved it to for good.
    var movedTo: String? {
        guard case .success(let reading) = outcome else { return answers.compactMap(\.movedTo).last }
        return reading.bookmark?.movedTo
    }

    /// The latest of the dated articles.
    var newest: Date? { articles.compactMap(\.published?.instant).max() }

    /// The page that came instead of a feed; nil where something else came.
    var page: HTMLDocument? {
        guard error != nil, let answer = answers.last, (200..<300).contains(answer.status),
            DocumentKind(answer.body) == .html
        else { return nil }
        return HTMLText.document(answer.body, contentType: answer.headers["content-type"], baseURL: answer.url)
    }

    /// 0: articles were read. 1: it was read, and holds none. 65: what came cannot be read. 69: nothing came.
    var exitCode: ExitCode {
        switch outcome {
        case .success: articles.isEmpty ? Exit.foundProblems : .success
        case .failure(let error): error.exitCode
        }
    }

    private static func facts(_ bytes: [UInt8], contentType: String?) -> FeedFacts? {
        var facts = FeedFacts(format: "", encoding: "")
        do throws(FeedError) {
            _ = try FeedParser.read(bytes, contentType: contentType) { feed in
                facts.format = feed.format.rawValue
                facts.encoding = feed.encoding
                facts.title = feed.title
                facts.language = feed.language
            } each: { _ in
                facts.entries += 1
            }
            return facts
        } catch {
            return nil
        }
    }

    /// Nil where the file went away after it was read.
    private static func localFile(_ address: String) -> [UInt8]? {
        let path = address.hasPrefix("file:") ? URL(string: address)?.path : address
        return path.flatMap { FileManager.default.contents(atPath: $0) }.map(Array.init)
    }
}

extension ReadError {
    /// What a source that cannot be read means for a command.
    var exitCode: ExitCode {
        switch reason {
        case .unreachable, .timeout, .refused, .gone, .forbiddenAddress: Exit.unavailable
        case .tooLarge, .unreadable, .missing, .denied: Exit.unreadable
        case .cancelled: Exit.tryLater
        }
    }
}
