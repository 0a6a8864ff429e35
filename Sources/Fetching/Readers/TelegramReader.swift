// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Personnel
public import Pipeline

/// Reads the latest posts of a Telegram channel from its public preview on the web.
public struct TelegramReader: SourceReader {
    public static let kind = "telegram"

    private let fetcher: DocumentFetcher
    private static let accept = "text/html"

    init(fetcher: DocumentFetcher) { self.fetcher = fetcher }

    public func read(_ source: Source, from bookmark: Bookmark?) async throws(ReadError) -> Reading {
        var preview = source
        preview.address = try Self.previewAddress(source.address)
        let bookmark = bookmark?.fingerprints[preview.addressKey] == nil ? nil : bookmark
        let known = bookmark?.fingerprints[Self.newest]
        let fetched = try await fetcher.fetch(preview, from: bookmark, accept: Self.accept)
        guard case .fresh(let document) = fetched else {
            var reading = try fetched.reading { _ throws(ReadError) in throw ReadError(.cancelled) }
            reading.bookmark?.fingerprints[Self.newest] = known
            return reading
        }
        guard let channel = Self.channel(on: document) else {
            throw ReadError(
                .unreadable("no public preview of this channel: it is private, or its owner or Telegram has closed it"))
        }
        let earlier = try await earlierPosts(than: channel, downTo: known.flatMap { Int($0) }, of: preview)
        var maker = ArticleMaker(source: source, fetched: fetcher.clock.now())
        for post in earlier.posts + channel.posts {
            switch post {
            case .text(let draft): maker.add(draft)
            case .empty(let reason): maker.drop(reason)
            }
        }
        var next = earlier.isComplete ? document.bookmark : document.bookmark.unvalidated
        next.fingerprints[Self.newest] = earlier.isComplete ? channel.numbers.max().map(String.init) ?? known : known
        return Reading(
            articles: maker.articles, bookmark: next, repairs: maker.repairs, dropped: maker.dropped,
            restFor: document.restFor, isWindow: true)
    }

    /// The number of the newest post that was read, in the bookmark.
    private static let newest = "newest-post"
    /// Pages of twenty posts that are asked for behind the first one, where more have come since the last reading.
    private static let earlierPages = 5

    private static func channel(on document: SourceDocument) -> TelegramChannel? {
        TelegramChannel(HTMLPage(document.bytes, contentType: document.contentType, baseURL: document.url))
    }

    /// The posts between those that are known and those on the first page. `isComplete` is false where a page could not
    /// be had, so that the next reading has to ask again.
    private func earlierPosts(
        than channel: TelegramChannel, downTo known: Int?, of preview: Source
    ) async throws(ReadError) -> (posts: [TelegramChannel.Post], isComplete: Bool) {
        var posts: [TelegramChannel.Post] = []
        guard let known, case .web = try SourcePlace(preview.address), !preview.address.contains("?") else {
            return (posts, true)
        }
        var oldest = channel.numbers.min() ?? known
        for _ in 0..<Self.earlierPages where oldest > known + 1 {
            var page = preview
            page.address += "?before=\(oldest)"
            do throws(ReadError) {
                guard case .fresh(let document) = try await fetcher.fetch(page, from: nil, accept: Self.accept),
                    let earlier = Self.channel(on: document), let first = earlier.numbers.min(), first < oldest
                else { break }
                posts = earlier.posts + posts
                oldest = first
            } catch {
                if error.reason == .cancelled { throw error }
                return (posts, false)
            }
        }
        return (posts, true)
    }

    /// `https://t.me/NAME` and the like become `https://t.me/s/NAME`, which is the preview; addresses of other servers,
    /// which may pass it on, and of files stay as they are.
    static func previewAddress(_ address: String) throws(ReadError) -> String {
        guard case .web(let web) = try SourcePlace(address), hosts.contains(web.host) else { return address }
        var parts = web.path.split(separator: "/")
        if parts.first == "s" { parts.removeFirst() }
        guard let name = parts.first, name.utf8.allSatisfy(isNameByte) else {
            throw ReadError(
                .unreadable("\(address) names no public channel; write https://t.me/s/NAME"))
        }
        return "https://t.me/s/\(name)"
    }

    private static let hosts: Set<String> = [
        "t.me", "www.t.me", "telegram.me", "www.telegram.me", "telegram.dog", "www.telegram.dog",
    ]

    /// Letters, digits and `_`: a link with `+` invites to a private channel.
    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
        default: false
        }
    }
}
