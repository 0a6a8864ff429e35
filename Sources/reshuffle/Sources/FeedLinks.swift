// SPDX-License-Identifier: Apache-2.0
import FeedParsing

/// Which links of a page may lead to feeds.
enum FeedLinks {
    /// Of the feeds that a page offers, those that are news: a feed of readers' comments counts only where there is no
    /// other.
    static func worthwhile(_ offers: [HTMLLink]) -> [HTMLLink] {
        let others = offers.filter { offer in
            URLReference(offer.address)?.path.split(separator: "/").contains("comments") == false
        }
        return others.isEmpty ? offers : others
    }

    /// Many sites of the state have no `link rel=alternate`, but the word RSS in a corner.
    static func among(_ links: [HTMLLink]) -> [String] {
        links.filter { link in
            guard let parts = URLReference(link.address), parts.scheme == "http" || parts.scheme == "https" else {
                return false
            }
            let place = (parts.path + parts.query).lowercased()
            // Buttons that subscribe in somebody's reader carry the feed's address inside of theirs.
            if place.contains("http:") || place.contains("https:") || place.contains("%3a%2f%2f") { return false }
            return saysFeed(place) || saysFeed(link.text.lowercased())
        }
        .map(\.address)
    }

    /// One of the words stands by itself: in "/rss.xml", "?format=feed", "RSS 2.0", but not in "/feedback".
    private static func saysFeed(_ text: String) -> Bool {
        text.split { !$0.isLetter && !$0.isNumber }.contains { words.contains(String($0)) }
    }

    private static let words: Set<String> = ["rss", "rss2", "rssfeed", "rdf", "atom", "feed", "feeds"]
}
