// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Testing

/// A small feed with one flaw, named after it, and what a reader should see of its first entry all the same.
struct FlawedFeed: CustomTestStringConvertible, Sendable {
    let flaw: String
    let document: String
    var title: String? = nil
    var summary: String? = nil
    var content: String? = nil
    var link: String? = nil
    var entryCount = 1
    /// Repairs that must be counted.
    var repairs: [Repair.Kind] = []

    var testDescription: String { flaw }

    static func rss(_ inside: String) -> String { "<rss version=\"2.0\"><channel>\(inside)</channel></rss>" }

    static let all: [FlawedFeed] = markup + entities + structure

    private static let markup = [
        FlawedFeed(
            flaw: "bare ampersands", document: rss("<item><title>AT&T names R&D head</title></item>"),
            title: "AT&T names R&D head", repairs: [.bareAmpersand]),
        FlawedFeed(
            flaw: "less-than in a title", document: rss("<item><title>Debt < 3 % of GDP, deficit <5</title></item>"),
            title: "Debt < 3 % of GDP, deficit <5", repairs: [.bareLessThan]),
        FlawedFeed(
            flaw: "title left open", document: rss("<item><title>Judge retires<link>https://a.example/1</link></item>"),
            title: "Judge retires", link: "https://a.example/1", repairs: [.unclosedElement]),
        FlawedFeed(
            flaw: "description left open",
            document: rss("<item><title>A</title><description>Text<guid>7</guid></item><item><title>B</title></item>"),
            title: "A", summary: "Text", entryCount: 2, repairs: [.unclosedElement]),
        FlawedFeed(
            flaw: "items left open", document: rss("<item><title>A</title><item><title>B</title>"),
            title: "A", entryCount: 2, repairs: [.unclosedElement]),
        FlawedFeed(
            flaw: "tags misnested", document: rss("<item><description><b><i>Bold</b></i> text</description></item>"),
            summary: "Bold text"),
        FlawedFeed(
            flaw: "stray end tags", document: rss("</p><item></b><title>A</title></item></li>"), title: "A",
            repairs: [.strayEndTag]),
        FlawedFeed(
            flaw: "names in capitals",
            document: "<RSS><CHANNEL><ITEM><TITLE>Loud</TITLE><LINK>https://a.example/</LINK></ITEM></CHANNEL></RSS>",
            title: "Loud", link: "https://a.example/", repairs: [.wrongCase]),
        FlawedFeed(
            flaw: "garbage before the declaration",
            document: "\n\nWarning: line 3\n<?xml version=\"1.0\"?>" + rss("<item><title>A</title></item>"),
            title: "A", repairs: [.leadingGarbage]),
        FlawedFeed(
            flaw: "control characters", document: rss("<item><title>Com\u{0}mand\u{1B}er</title></item>"),
            title: "Commander", repairs: [.controlCharacters]),
        FlawedFeed(
            flaw: "quote left open in a tag",
            document: rss(
                "<item><title>A</title><enclosure url=\"https://a.example/x><title>no</title></item>"
                    + "<item><title>B</title><guid isPermaLink=\"false\">1</guid></item>"),
            title: "A", entryCount: 2, repairs: [.brokenTag]),
        FlawedFeed(
            flaw: "cut off in a title",
            document: "<rss><channel><item><title>A</title></item><item><title>Minister res",
            title: "A", entryCount: 2, repairs: [.truncated]),
        FlawedFeed(
            flaw: "cut off in a guid", document: "<rss><channel><item><title>A</title><guid>https://a.example/1",
            title: "A", repairs: [.truncated, .missingGuid]),
        FlawedFeed(
            flaw: "cut off in a CDATA section",
            document: "<rss><channel><item><description><![CDATA[<p>The mayor</p><p>was det",
            summary: "The mayor\n\nwas det",
            repairs: [.truncated]),
        FlawedFeed(
            flaw: "comment that nobody closed", document: rss("<!-- begin ><item><title>A</title></item>"), title: "A"),
        FlawedFeed(
            flaw: "document type with a subset",
            document: "<!DOCTYPE rss [<!ENTITY a \"x>y\"><!ELEMENT rss ANY>]>" + rss("<item><title>A</title></item>"),
            title: "A"),
    ]

    private static let entities = [
        FlawedFeed(
            flaw: "HTML's entities undeclared",
            document: rss("<item><title>S&atilde;o&nbsp;Paulo &mdash; caf&eacute;</title></item>"),
            title: "São\u{A0}Paulo — café", repairs: [.undeclaredEntity]),
        FlawedFeed(
            flaw: "entity that nobody knows", document: rss("<item><title>A &foo; B</title></item>"),
            title: "A &foo; B",
            repairs: [.undeclaredEntity]),
        FlawedFeed(
            flaw: "entities that expand each other",
            document: "<!DOCTYPE r [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>"
                + rss("<item><title>&c;</title></item>"),
            title: "&c;", repairs: [.undeclaredEntity]),
        FlawedFeed(
            flaw: "numbers that mean windows-1252",
            document: rss("<item><title>&#147;Out&#148; &#x96; now</title></item>"),
            title: "“Out” – now"),
        FlawedFeed(
            flaw: "numbers of no character", document: rss("<item><title>A&#0;B&#xD800;C&#x110000;</title></item>"),
            title: "A\u{FFFD}B\u{FFFD}C\u{FFFD}", repairs: [.badReference]),
        FlawedFeed(
            flaw: "HTML in a title",
            document: rss("<item><title>&lt;b&gt;Ivan&lt;/b&gt; Petrov &amp;amp; Co</title></item>"),
            title: "Ivan Petrov & Co", repairs: [.htmlInTitle]),
        FlawedFeed(
            flaw: "title in angle brackets", document: rss("<item><title>&lt;Update&gt; Minister out</title></item>"),
            title: "<Update> Minister out"),
        FlawedFeed(
            flaw: "HTML escaped twice",
            document: rss(
                "<item><description>&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Two&amp;lt;/p&amp;gt;"
                    + "</description></item>"
            ),
            summary: "One\n\nTwo", repairs: [.doubleEscaped]),
        FlawedFeed(
            flaw: "HTML as elements in RSS",
            document: rss("<item><description><p>A &amp; B</p><p>C</p></description></item>"),
            summary: "A & B\n\nC"),
        FlawedFeed(
            flaw: "script in a description",
            document: rss(
                "<item><description><![CDATA[<script>if (a < b) x()</script><style>p{}</style><p>Text</p>]]>"
                    + "</description></item>"
            ),
            summary: "Text"),
    ]

    private static let structure = [
        FlawedFeed(
            flaw: "prefix without a declaration",
            document: rss("<item><title>A</title><content:encoded>&lt;p&gt;Long&lt;/p&gt;</content:encoded></item>"),
            title: "A", content: "Long", repairs: [.unknownNamespace]),
        FlawedFeed(
            flaw: "namespace with a wrong address",
            document: "<rss xmlns:content=\"http://wrong.example/\"><channel><item>"
                + "<content:encoded>Long</content:encoded></item></channel></rss>",
            content: "Long", repairs: [.unknownNamespace]),
        FlawedFeed(
            flaw: "usual namespace under an unusual prefix",
            document: "<rss xmlns:c=\"http://purl.org/rss/1.0/modules/content/\"><channel><item>"
                + "<c:encoded>Long</c:encoded></item></channel></rss>",
            content: "Long"),
        FlawedFeed(
            flaw: "items outside the channel",
            document:
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\">"
                + "<channel><title>F</title></channel>"
                + "<item rdf:about=\"https://a.example/1\"><title>A</title></item></rdf:RDF>",
            title: "A", link: "https://a.example/1"),
        FlawedFeed(
            flaw: "titles of other things inside an entry",
            document: rss(
                "<item><source url=\"https://b.example\"><title>S</title></source><media:title>M</media:title>"
                    + "<title>A</title></item>"),
            title: "A"),
        FlawedFeed(
            flaw: "no root element", document: "<channel><item><title>A</title></item></channel>", title: "A"),
        FlawedFeed(
            flaw: "no guid", document: rss("<item><title>A</title></item>"), title: "A", repairs: [.missingGuid]),
        FlawedFeed(
            flaw: "date that is none", document: rss("<item><title>A</title><pubDate>soon</pubDate></item>"),
            title: "A",
            repairs: [.badDate]),
        FlawedFeed(flaw: "no entries", document: rss("<title>F</title>"), entryCount: 0),
        FlawedFeed(
            flaw: "link relative to the site",
            document: rss("<link>https://a.example/news/</link><item><link>../x/1?y#z</link></item>"),
            link: "https://a.example/x/1?y#z"),
        FlawedFeed(
            flaw: "link broken over lines", document: rss("<item><link>\n https://a.example/\n  1 \n</link></item>"),
            link: "https://a.example/1"),
    ]
}
