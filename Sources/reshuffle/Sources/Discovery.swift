// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Pipeline

/// Finds what can be read behind an address that somebody copied from a browser.
struct Discovery {
    enum Found {
        /// This is to be read.
        case source(SourceTrial)
        /// More than one feed; which is meant is for people to say.
        case several([SourceTrial])
        /// A page that offers none.
        case nothing
        /// Nothing came, or nothing that can be read.
        case failed(SourceTrial)
    }

    let probe: Probe
    /// Of a page, where the operator says so: its links that lead to articles.
    var links: LinkChoice?

    /// Where systems that make sites put their feeds: WordPress, Drupal, Hugo, Jekyll, Movable Type.
    private static let usualPaths = [
        "/feed/", "/rss.xml", "/rss", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json",
    ]

    /// Reads what is behind the address: the feed itself, else those that the page names, else those that it links to,
    /// else those where feeds usually are, else those on the pages that these turned out to be. `kind` is what the
    /// operator says that it is; nil: to be found out.
    func look(at address: String, kind: String?) async -> Found {
        let kind = kind ?? (SourceAddress.telegramChannel(address) == nil ? "feed" : "telegram")
        let first = await probe.read(
            Source(id: SourceTrial.id, kind: kind, address: address, links: kind == "page" ? links : nil))
        guard first.error != nil else { return .source(first) }
        guard kind == "feed", let page = first.page, let base = first.answers.last?.url else { return .failed(first) }
        var search = FeedSearch(probe: probe, tried: [address, base])
        await search.read(FeedLinks.worthwhile(page.feeds).map(\.address))
        if search.found.isEmpty { await search.read(FeedLinks.among(page.links)) }
        for path in Self.usualPaths where search.found.isEmpty {
            await search.read([URLReference(path)?.resolved(against: base)].compactMap(\.self))
        }
        for page in search.pages where search.found.isEmpty {
            await search.read(FeedLinks.worthwhile(page.feeds).map(\.address) + FeedLinks.among(page.links))
        }
        guard let only = search.found.first else { return .nothing }
        return search.found.count == 1 ? .source(only) : .several(search.found)
    }
}

/// The addresses of one site that are tried, each once and not too many.
private struct FeedSearch {
    let probe: Probe
    private(set) var found: [SourceTrial] = []
    /// What was no feed but a page.
    private(set) var pages: [HTMLDocument] = []
    private var tried: Set<String>
    /// Requests that may still be made: a site with more feeds than that has a page where people choose.
    private var left = 24

    init(probe: Probe, tried: [String]) { (self.probe, self.tried) = (probe, Set(tried.map(SourceAddress.key))) }

    mutating func read(_ addresses: [String]) async {
        for address in addresses where left > 0 && tried.insert(SourceAddress.key(address)).inserted {
            left -= 1
            let trial = await probe.read(Source(id: SourceTrial.id, kind: "feed", address: address))
            // Two addresses may lead to one document.
            let end = SourceAddress.key(trial.answers.last?.url ?? address)
            if trial.error == nil, !found.contains(where: { SourceAddress.key($0.answers.last?.url ?? "") == end }) {
                found.append(trial)
            } else if let page = trial.page {
                pages.append(page)
            }
        }
    }
}
