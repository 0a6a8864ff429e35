// SPDX-License-Identifier: Apache-2.0

extension PageFixture {
    static let plain: [PageFixture] = [
        PageFixture(
            name: "a government's portal: all of it in one form, a table of appointments, other decrees beside it",
            title: "Personnel decisions of 12 May 2025", published: "2025-05-12 (day)",
            blocks: [
                "headline: Personnel decisions of 12 May 2025",
                "body: 12 May 2025",
                "body: By order of the head",
                "body: Name Post Decision",
                "body: Irena Valk Head of the tax office relieved at own request",
                "body: Jon Mardal Head of the tax office appointed from 15 May",
                "body: The decisions take effect",
            ],
            html: #"""
                <html><head><title>Government of Norland - Personnel decisions of 12 May
                2025</title></head><body><form method="post" action="./view.aspx" id="aspnetForm"><input
                type="hidden" name="__VIEWSTATE" value="x">
                <div id="ctl00_toolbar">A A A Large print version of the site</div><div class="breadcrumbs"><a
                href="/">Home</a> &gt; <a href="/d">Decrees</a></div>
                <table id="layout" width="100%"><tr><td id="leftmenu"><ul><li><a
                href="/1">Government</a></li><li><a href="/2">Documents</a></li><li><a href="/3">Decree on the
                dismissal of the head of customs</a></li></ul></td>
                <td id="ctl00_content"><h1>Personnel decisions of 12 May 2025</h1><div>12 May 2025</div>
                <p>By order of the head of the government, the following decisions on the staff of the tax office
                have been taken.</p>
                <table border="1"><tr><th>Name</th><th>Post</th><th>Decision</th></tr><tr><td>Irena
                Valk</td><td>Head of the tax office</td><td>relieved at own request</td></tr>
                <tr><td>Jon Mardal</td><td>Head of the tax office</td><td>appointed from 15 May</td></tr></table>
                <p>The decisions take effect on the day of their publication in the official journal of the
                republic of Norland.</p></td></tr></table>
                <div id="footer">Government of Norland. The site is kept by the press office, and its texts may be
                used freely if the source is named.</div></form></body></html>
                """#),
        PageFixture(
            name: "tables of the 1990s: fonts, no class, the headline in bold, a copyright line",
            title: "Governor Pell leaves office",
            blocks: [
                "headline: Governor Pell leaves office",
                "body: SOUTHPORT, Feb. 2",
                "body: The assembly will meet",
                "body: Mr. Pell has denied",
            ],
            html: #"""
                <HTML><HEAD><TITLE>Governor Pell leaves office</TITLE></HEAD><BODY BGCOLOR=#FFFFFF>
                <TABLE WIDTH=100%><TR><TD COLSPAN=2><FONT SIZE=+3>Southport Daily Online</FONT></TD></TR>
                <TR><TD VALIGN=top WIDTH=120><A HREF=/>Front page</A><BR><A HREF=/w>Weather</A><BR><A
                HREF=/s>Sheriff arrested in river town scandal</A><BR></TD>
                <TD><CENTER><FONT SIZE=5><B>Governor Pell leaves office</B></FONT></CENTER>
                <P>SOUTHPORT, Feb. 2 -- Governor Adam Pell has left office two years before the end of his term,
                his aides said last night.
                <P>The assembly will meet on Thursday to swear in Lt. Governor Ruth Amory, who has said that she
                will serve out the term.
                <P>Mr. Pell has denied that he took money from builders, and no charge has been brought against him.
                </TD></TR><TR><TD COLSPAN=2><FONT SIZE=1>Copyright 1998 Southport Daily. All rights reserved. Send
                your letters to the editor at the address below.</FONT></TD></TR></TABLE></BODY></HTML>
                """#),
        PageFixture(
            name: "no class at all: readers' words in a list, with names and times and a word to reply",
            title: "Chief of staff resigns",
            blocks: [
                "headline: Chief of staff resigns",
                "body: The chief of staff of the president",
                "body: His letter was two lines long",
                "comment: They should arrest",
                "comment: The whole palace",
                "comment: Was he not dismissed",
            ],
            html: #"""
                <html><head><title>Chief of staff resigns</title></head><body><div><a href="/">Start</a> <a
                href="/p">Politics</a></div><div><h1>Chief of staff resigns</h1>
                <p>The chief of staff of the president, Emil Fonda, has resigned, the palace said in a statement on
                Friday morning.</p><p>His letter was two lines long and gave no reason for the step.</p></div>
                <div><div><div>Rolf</div><div>3 hours ago</div><p>They should arrest the whole lot of them, and the
                first one should be the president himself, who knew of it all along and never said a word about
                it.</p><a href="#c1">Reply</a></div>
                <div><div>Inge</div><div>2 hours ago</div><p>The whole palace will be dismissed by summer, mark my
                words. My cousin works in the kitchen there and hears every word that is said at the table.</p><a
                href="#c2">Reply</a></div>
                <div><div>Bea</div><div>20 minutes ago</div><p>Was he not dismissed once before, when he was the
                governor of the province? I seem to remember that it was in all the papers then, at least in
                ours.</p><a href="#c3">Reply</a></div></div></body></html>
                """#),
        PageFixture(
            name: "JSON-LD with everything in a graph: the site, a video, other stories in a list, the story last",
            title: "Bank governor replaced & deputy dismissed",
            published: "2025-02-01T07:00:00Z",
            modified: "2025-02-02T07:00:00Z",
            language: "en",
            site: "Ledger & Co",
            blocks: [
                "headline: Bank governor replaced",
                "body: The president has replaced",
                "body: A deputy was dismissed",
            ],
            html: #"""
                <html><head><title>Bank governor replaced | Ledger</title>
                <script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"ListItem",
                "item":{"@type":"NewsArticle","headline":"Judge arrested","datePublished":"2020-01-01"}}]}</script>
                <SCRIPT TYPE="application/ld+json; charset=utf-8">//<![CDATA[
                {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Ledger &amp; Co",
                "datePublished":"1999-01-01"},{"@type":"VideoObject","name":"x","uploadDate":"2001-01-01",
                "datePublished":"2001-01-01"},
                {"@type":"NewsArticle","headline":"Another story","datePublished":"2011-01-01",
                "url":"https://h.x/news/999"},
                {"@type":["Article","NewsArticle"],"headline":"Bank governor replaced &amp; deputy dismissed",
                "url":"http://www.h.x/news/1/","datePublished" : "2025-02-01T07:00:00Z",
                "dateModified":"2025-02-02T07:00:00Z","inLanguage":{"@type":"Language","name":"English",
                "alternateName":"en"}}]}
                //]]></SCRIPT></head><body><div><h1>Bank governor replaced</h1>
                <p>The president has replaced the governor of the central bank, Ola Tveit, with his own adviser, Ida Moen.</p>
                <p>A deputy was dismissed the same day for a leak of the figures, the bank said in a note on its
                site.</p></div></body></html>
                """#),
        PageFixture(
            name: "a banner longer than the story, a dialog, hidden parts, words for want of scripts",
            title: "Dean stands down", language: "en",
            blocks: [
                "headline: Dean stands down",
                "body: The dean of the faculty",
                "body: A search for a successor",
            ],
            html: #"""
                <html lang="en"><head><title>Dean stands down</title></head><body><div
                id="cookie-consent-banner"><p>We use cookies and like means to keep this site running, to count our
                readers, and to show what may please them.</p><p>You can agree to all of them or choose among them,
                and you can change your mind at any time on the page about privacy, which is long.</p></div>
                <div role="dialog" aria-modal="true"><p>Subscribe today and read everything without limits for
                three months, at a price that will surprise you a good deal.</p></div>
                <noscript><p>Please switch on scripts in your browser: without them most of what this site can do
                will not work as it should.</p></noscript>
                <div class="content"><h1>Dean stands down</h1><p>The dean of the faculty of law, Ewa Sobol, stands
                down at the end of the term.</p>
                <p hidden>Hidden: the rector was arrested on Monday morning in front of his house, two neighbours
                said.</p><p style="display: none;">Hidden: the provost was dismissed last year and came back under
                a different name, people say.</p>
                <div aria-hidden="true"><p>Hidden: the bursar has been suspended and will not be seen again at the
                faculty before the winter.</p></div>
                <p>A search for a successor has begun.</p><template><p>Template: the chancellor was sacked at dawn
                by the visitor, as templates always say in such cases.</p></template></div></body></html>
                """#),
        PageFixture(
            name: "all that may be left out is left out: no head, no body, no end tags",
            title: "Envoy recalled", language: "da",
            blocks: [
                "headline: Envoy recalled",
                "body: The envoy to the islands",
                "body: She will be followed",
            ],
            html: #"""
                <!doctype html><html lang=da><head><meta charset=utf-8><title>Envoy recalled</title><link
                rel=stylesheet href=a.css><div id=x><h1>Envoy recalled</h1><p>The envoy to the islands, Grete Dahl,
                has been recalled for talks, the foreign office says.<p>She will be followed by her deputy until
                further notice, according to the same note.</div>
                """#),
        PageFixture(
            name: "other stories in elements called article, before and after the story's own, no class",
            title: "Judge removed from bench",
            blocks: [
                "headline: Judge removed from bench",
                "body: The council of judges",
                "body: Judge Kroll had been",
                "teaser: The warden of the",
                "teaser: A new prefect was",
            ],
            html: #"""
                <html><head><title>Judge removed from bench</title></head><body><section><article><h2><a
                href="/1">Warden dismissed after escape</a></h2><p>The warden of the old prison was dismissed on
                Sunday after four men got over the wall with a ladder.</p></article>
                <article><h2><a href="/2">Prefect appointed to the coast</a></h2><p>A new prefect was appointed to
                the coast on Saturday; he has never seen the sea, as he said himself.</p></article></section>
                <section><article><h1>Judge removed from bench</h1><p>The council of judges has removed Tilda Kroll
                from the bench for selling verdicts to a shipping line.</p><p>Judge Kroll had been on the bench
                since 2004.</p></article></section></body></html>
                """#),
        PageFixture(
            name: "a lead above the box of the text, more paragraphs below it, a title in the second heading",
            title: "Minister of mines steps aside", published: "2025-07-01 (day)", site: "Ore & Coal",
            blocks: [
                "headline: Minister of mines steps aside",
                "body: The minister of mines, Rune Falk, steps aside",
                "body: Mr Falk said on Tuesday",
                "body: His tasks go to",
                "body: The opposition had asked",
            ],
            html: #"""
                <html><head><title>Ore &amp; Coal: Minister of mines steps aside</title><meta
                property="og:site_name" content="Ore &amp; Coal"><meta name="date"
                content="2025-07-01"></head><body><div class="logo"><h1><a href="/">Ore &amp; Coal</a></h1></div>
                <div class="col"><h2>Minister of mines steps aside</h2><p class="lead">The minister of mines, Rune
                Falk, steps aside while an inquiry looks into the sale of a licence.</p>
                <div class="text"><p>Mr Falk said on Tuesday that he had done nothing wrong and would be back
                before the leaves fall from the trees.</p><p>His tasks go to the minister of energy, Vera Holt, for
                the time being, the government decided at a short meeting.</p></div>
                <div class="ad-slot advert"><p>Advertisement: the best drills for the hardest rock are made in
                Norby, as everybody in the trade knows.</p></div>
                <div class="text"><p>The opposition had asked for his dismissal since the
                spring.</p></div></div></body></html>
                """#),
        PageFixture(
            name: "a press release in preformatted lines",
            title: "Notice of appointment",
            blocks: [
                "headline: Notice of appointment",
                "body: The Board has appointed\nDr. Una Berg Director\nof the Institute.",
            ],
            html: #"""
                <html><head><title>Notice of appointment</title></head><body><h1>Notice of appointment</h1><pre>The Board has appointed
                Dr. Una Berg Director
                of the Institute.</pre></body></html>
                """#),
    ]
}
