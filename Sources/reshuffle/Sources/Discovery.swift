// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Personnel
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

    /// Feeds that one page offers and that are tried; a page with more is a directory of feeds.
    private static let mostOffers = 12
    /// Where systems that make sites put their feeds: WordPress, Drupal, Hugo, Jekyll, Movable Type.
    private static let usualPaths = [
        "/feed/", "/rss.xml", "/rss", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json",
    ]

    /// Reads what is behind the address: the feed itself, else those that the page names, else those where feeds
    /// usually are. `kind` is what the operator says that it is; nil: to be found out.
    func look(at address: String, kind: String?) async -> Found {
        let kind = kind ?? (SourceAddress.telegramChannel(address) == nil ? "feed" : "telegram")
        let first = await probe.read(Self.candidate(address, kind: kind))
        guard first.error != nil else { return .source(first) }
        guard kind == "feed", let page = first.page, let base = first.answers.last?.url else { return .failed(first) }
        var trials: [SourceTrial] = []
        for offer in Self.worthwhile(page.feeds).prefix(Self.mostOffers) {
            let trial = await probe.read(Self.candidate(offer.address, kind: kind))
            if trial.error == nil, !trials.contains(where: { Self.isSame($0, trial) }) { trials.append(trial) }
        }
        if trials.count > 1 { return .several(trials) }
        if let only = trials.first { return .source(only) }
        for path in Self.usualPaths {
            guard let url = URLReference(path)?.resolved(against: base) else { continue }
            let trial = await probe.read(Self.candidate(url, kind: kind))
            if trial.error == nil { return .source(trial) }
        }
        return .nothing
    }

    /// Readers' comments are no news: a feed of them counts only where there is no other.
    static func worthwhile(_ offers: [HTMLLink]) -> [HTMLLink] {
        let others = offers.filter { offer in
            URLReference(offer.address)?.path.split(separator: "/").contains("comments") == false
        }
        return others.isEmpty ? offers : others
    }

    /// Two addresses of one document.
    private static func isSame(_ one: SourceTrial, _ other: SourceTrial) -> Bool {
        guard let first = one.answers.last, let second = other.answers.last else { return false }
        return SourceAddress.key(first.url) == SourceAddress.key(second.url)
    }

    private static func candidate(_ address: String, kind: String) -> Source {
        Source(id: SourceID(rawValue: "trial"), kind: kind, address: address)
    }
}
