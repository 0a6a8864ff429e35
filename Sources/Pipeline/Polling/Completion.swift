// SPDX-License-Identifier: Apache-2.0
import Personnel
import struct FoundationEssentials.Date

/// Gets the whole texts of a reading's articles, so many pages at a time. What it leaves comes with the next reading.
struct Completion {
    /// Pages of one reading.
    static let pages = 10
    /// No page is begun later, in seconds: other sources wait meanwhile.
    static let span: Double = 60
    /// Failures in a row that may pass, after which the site is left alone until the next reading.
    static let patience = 2

    private let completer: any ArticleCompleter
    private let clock: WallClock
    private let source: Source
    /// Articles whose pages could not be had last time. They are asked for once more, and then have to do with what
    /// the source says: an alert that waits for a page that never comes is lost.
    private let postponed: Set<String>

    /// In the bookmark, before the id of each article that was postponed.
    private static let mark = "postponed:"

    /// `bookmark`: of the last reading.
    init(_ completer: any ArticleCompleter, clock: WallClock, of source: Source, after bookmark: Bookmark?) {
        (self.completer, self.clock, self.source) = (completer, clock, source)
        postponed = Set(bookmark?.fingerprints.keys.filter { $0.hasPrefix(Self.mark) } ?? [])
    }

    /// What became of the articles.
    struct Outcome {
        /// By their places; what is not here comes with the next reading.
        var taken: [Int: Article] = [:]
        var left: Set<Int> = []
        /// Articles that have to do with the source's own words.
        var failed = 0
        fileprivate var marks: Set<String> = []

        /// The bookmark under which the rest comes again.
        func bookmark(_ bookmark: Bookmark?) -> Bookmark? {
            var next = left.isEmpty ? bookmark : bookmark?.unvalidated
            for key in next?.fingerprints.keys.filter({ $0.hasPrefix(Completion.mark) }) ?? [] {
                next?.fingerprints[key] = nil
            }
            for mark in marks { next?.fingerprints[mark] = "" }
            return next
        }
    }

    /// The first ones first. Throws `cancelled` alone.
    func run(_ articles: [Article]) async throws(ReadError) -> Outcome {
        var outcome = Outcome()
        var (pages, troubles) = (0, 0)
        let start = clock.now()
        for (place, article) in articles.enumerated() {
            guard article.url != nil else {
                outcome.taken[place] = article
                continue
            }
            guard troubles < Self.patience else {
                giveWay(article, at: place, &outcome)
                continue
            }
            guard pages < Self.pages, clock.now().timeIntervalSince(start) < Self.span else {
                outcome.left.insert(place)
                continue
            }
            pages += 1
            do throws(ReadError) {
                outcome.taken[place] = try await completer.complete(article, of: source)
                troubles = 0
            } catch {
                if error.reason == .cancelled { throw error }
                if error.mayPass {
                    troubles += 1
                    giveWay(article, at: place, &outcome)
                } else {
                    troubles = 0
                    outcome.failed += 1
                    outcome.taken[place] = article
                }
            }
        }
        return outcome
    }

    /// For the next reading, or, where that has been tried, without its page.
    private func giveWay(_ article: Article, at place: Int, _ outcome: inout Outcome) {
        let mark = Self.mark + article.id.rawValue
        if postponed.contains(mark) {
            outcome.failed += 1
            outcome.taken[place] = article
        } else {
            outcome.marks.insert(mark)
            outcome.left.insert(place)
        }
    }
}

extension ReadError {
    /// True where the same request may do better in a while.
    fileprivate var mayPass: Bool {
        switch reason {
        case .unreachable, .timeout: true
        case .refused(let status): status == 408 || status == 429 || status >= 500
        case .gone, .tooLarge, .forbiddenAddress, .unreadable, .missing, .denied, .cancelled: false
        }
    }
}
