// SPDX-License-Identifier: Apache-2.0

/// The words of classes and ids that say what part of a page an element is.
enum RegionWords {
    struct Claim {
        let role: HTMLBlock.Role
        /// True where the word has other senses, too: a class "paywall" may be around the article's own paragraphs.
        var isWeak = false
        /// True where no length of text makes an article of it.
        var isFirm = false
    }

    /// Nil where no name says anything. "article-share_list" and "ArticleShareList" are article, share and list.
    static func claim(of names: [Range<Int>], in bytes: [UInt8]) -> Claim? {
        var found: Claim?
        for name in names {
            var index = name.lowerBound
            var isShownSomewhere: Bool {
                // Hidden on small screens only: "hidden md:block".
                [":block", ":flex", ":grid", ":inline", ":table"].contains { bytes.string(name).contains($0) }
            }
            // More names than that are a list of something else: of topics, of tests.
            for _ in 0..<32 where index < name.upperBound {
                while index < name.upperBound, bytes[index].isMarkupSpace { index += 1 }
                let start = index
                while index < name.upperBound, !bytes[index].isMarkupSpace { index += 1 }
                let words = words(of: bytes, start..<index)
                guard let claim = claim(of: words), words != ["hidden"] || !isShownSomewhere else { continue }
                // Comments and other stories have captions and buttons, too: the outer sense wins.
                if found == nil || claim.role == .comment || found?.isWeak == true && !claim.isWeak { found = claim }
            }
        }
        return found
    }

    private static func claim(of words: [String]) -> Claim? {
        // Subjects and settings: "category-comment", "no-comments", "has-sidebar".
        guard let first = words.first, !qualifiers.contains(first) else { return nil }
        if words.count > 1, let last = words.last, states.contains(last) { return nil }
        if words.count == 1, invisible.contains(first) { return Claim(role: .chrome, isWeak: true) }
        if words.count == 3, words[1] == "reader", words[2] == "text" { return Claim(role: .chrome, isWeak: true) }
        var found: Claim?
        for (index, word) in words.enumerated() {
            let pair = index + 1 < words.count ? table[word + words[index + 1]] : nil
            guard let claim = pair ?? table[word] ?? stems(word) else { continue }
            if found == nil || claim.role == .comment || claim.isFirm { found = claim }
        }
        return found
    }

    /// Letters in lower case, parted by everything else and where a capital follows a small letter.
    private static func words(of bytes: [UInt8], _ range: Range<Int>) -> [String] {
        var words = [String]()
        var start = range.lowerBound
        for index in range {
            let byte = bytes[index]
            let isCapital = byte >= 0x41 && byte <= 0x5A
            let startsWord = isCapital && index > start && bytes[index - 1] >= 0x61
            if !byte.isLetter || startsWord {
                if index > start { words.append(word(of: bytes, start..<index)) }
                start = startsWord ? index : index + 1
            }
        }
        if range.upperBound > start { words.append(word(of: bytes, start..<range.upperBound)) }
        return words
    }

    private static func word(of bytes: [UInt8], _ range: Range<Int>) -> String {
        String(decoding: bytes[range].map(\.lowercased), as: UTF8.self)
    }

    private static func stems(_ word: String) -> Claim? {
        if word.hasPrefix("related") || word.hasPrefix("recommend") { return Claim(role: .teaser) }
        if word.hasPrefix("kommentar") || word.hasPrefix("commentaire") || word.hasPrefix("comentario")
            || (word.hasPrefix("comments") || word.hasPrefix("commentl") || word.hasPrefix("commentf"))
        {
            return Claim(role: .comment)
        }
        return nil
    }

    private static let qualifiers: Set<String> = [
        "no", "not", "has", "have", "with", "without", "hide", "show", "category", "cat", "tag", "term", "tax", "topic",
        "type", "postid", "rubric", "theme", "supports",
    ]
    private static let states: Set<String> = [
        "open", "opened", "closed", "enabled", "disabled", "on", "off", "allowed", "active", "loaded", "ready",
    ]
    private static let invisible: Set<String> = ["hidden", "invisible"]

    private static let table: [String: Claim] = {
        var table = [String: Claim]()
        func add(_ role: HTMLBlock.Role, isWeak: Bool = false, _ list: String) {
            for word in list.split(separator: " ") { table[String(word)] = Claim(role: role, isWeak: isWeak) }
        }
        for word in ["cookie", "cookies", "gdpr", "consent"] { table[word] = Claim(role: .chrome, isFirm: true) }
        add(
            .comment,
            """
            comment comments disqus respond replies reactions hypercomments commento talkback talkbacks livefyre \
            spotim openweb giscus utterances remark vuukle cackle coraltalk komentarze komentare komentari reacties \
            yorumlar kommentit discussionlist guestbook ugc
            """)
        add(
            .teaser,
            """
            related teaser teasers trending mostread mostpopular mostviewed readalso alsoread seealso sidebar outbrain \
            taboola recirc recirculation crosslink morenews morestories morefrom latestnews latestposts recentposts \
            recentnews othernews topnews topstories newsfeed newslist newsticker ticker upnext youmaylike mightlike \
            mgid revcontent nextarticle prevarticle nextpost prevpost postnavigation
            """)
        add(.teaser, isWeak: true, "latest recent interesting similar readmore readnext popular promo promos")
        add(.caption, "caption captions imagecredit photocredit wpcaption photoauthor imgcaption figcaption")
        add(.caption, isWeak: true, "credit credits copyright")
        add(
            .chrome,
            """
            nav navigation navbar menu footer breadcrumb breadcrumbs share sharing shares social socials sharedaddy \
            subscribe subscription newsletter advert advertisement advertising adsbygoogle \
            taglist posttags articletags tagcloud pagination pager paging login signin signup toolbar donate donation \
            skiplink skiptocontent printonly authorbio aboutauthor authorbox feedbackform searchform
            """)
        add(
            .chrome, isWeak: true,
            "ads banner banners tags modal popup paywall rating ratings overlay dropdown sronly visuallyhidden")
        return table
    }()
}
