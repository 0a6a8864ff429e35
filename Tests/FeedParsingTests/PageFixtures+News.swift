// SPDX-License-Identifier: Apache-2.0

extension PageFixture {
    static let news: [PageFixture] = [
        PageFixture(
            name: "a news system: teasers above and below, a box in the text, a newsletter, comments",
            title: "Harbour chief dismissed after audit",
            published: "2025-03-04T08:30:00Z",
            modified: "2025-03-04T10:05:00Z",
            language: "en-GB",
            site: "The Coastal Post",
            blocks: [
                "headline: Harbour chief dismissed after audit",
                "body: The board ended the contract",
                "body: By Mara Quill",
                "caption: The harbour office",
                "body: The board of the port of Lindmouth has dismissed",
                "body: Ms Tarn had run the port",
                "teaser: Fisheries minister quits",
                "body: Her deputy, Olaf Renn,",
                "comment: About time",
            ],
            html: #"""
                <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Harbour chief dismissed after
                audit | The Coastal Post</title>
                <meta property="og:title" content="Harbour chief dismissed after audit"><meta
                property="og:site_name" content="The Coastal Post">
                <meta property="article:published_time" content="2025-03-04T08:30:00Z"><meta
                property="article:modified_time" content="2025-03-04T10:05:00Z"></head>
                <body class="page page--story has-ads"><div class="topBar"><a href="/">Home</a> <a
                href="/world">World</a></div>
                <div class="c-trending"><h4>Trending</h4><ul><li><a href="/t1">General Brock arrested at the border
                on Sunday</a></li><li><a href="/t2">Spring tides: what to know</a></li></ul></div>
                <div class="l-story"><div class="story__head"><h1 class="story__title">Harbour chief dismissed
                after audit</h1>
                <p class="story__standfirst">The board ended the contract at once and named a deputy.</p><span
                class="story__by">By Mara Quill</span>
                <time datetime="2025-03-04T08:30:00Z">4 March</time></div>
                <figure class="story__media"><img src="p.jpg"><figcaption>The harbour office in Lindmouth. Photo:
                M. Quill</figcaption></figure>
                <div class="story__body"><p>The board of the port of Lindmouth has dismissed its director, Hanna
                Tarn, after an audit found gaps in the books.</p>
                <p>Ms Tarn had run the port since 2017. She said on Tuesday that she would not contest the
                decision.</p>
                <div class="inline-promo"><a href="/f">Fisheries minister quits over quota row</a></div>
                <div class="newsletter-signup"><p>Get the morning's news in your inbox, every day, for nothing. You
                can leave at any time.</p><input type="email"></div>
                <p>Her deputy, Olaf Renn, will run the port until the council meets again in the autumn to choose a
                successor.</p></div>
                <div class="story__share share-tools"><a href="#">Share on</a></div></div>
                <div class="moreStories"><h3>More stories</h3><div class="card"><a href="/m1"><h4>Mayor of Eastholm
                suspended over hotel bills</h4></a><p>The mayor of Eastholm was suspended on Monday by the county,
                which said that it had asked the police to look into the matter.</p></div></div>
                <div id="story-comments" data-app="talk"><div><p>About time. The last one was sacked for the same
                thing and nobody learnt from it at all.</p></div></div>
                <footer><p>© 2025 The Coastal Post. No part of this site may be copied without leave of the
                publisher, who is in Lindmouth.</p></footer></body></html>
                """#),
        PageFixture(
            name: "WordPress: classes of topics on the post, plugins, a list of comments longer than the post, widgets",
            title: "Council names new chief of police",
            published: "2025-02-10T08:00:00Z",
            language: "en-US",
            site: "Valley Notes",
            blocks: [
                "headline: Council names new chief of police",
                "body: The town council of Upper Drin",
                "body: She takes the place of Tom Barrow",
                "teaser: Related",
                "teaser: Fire brigade chief resigns",
                "comment: Barrow should have been sacked",
                "comment: I knew him at school",
                "teaser: Budget officer arrested",
            ],
            html: #"""
                <!DOCTYPE html><html lang="en-US"><head><title>Council names new chief of police &#8211; Valley
                Notes</title>
                <script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org",
                "@graph":[{"@type":"WebPage","@id":"https://h.x/news/1","url":"https://h.x/news/1",
                "name":"Council names new chief of police - Valley Notes",
                "datePublished":"2025-02-10T09:00:00+01:00","inLanguage":"en-US"},{"@type":"WebSite",
                "name":"Valley Notes","url":"https://h.x/"}]}</script>
                <link rel="alternate" type="application/rss+xml" title="Valley Notes &raquo; Feed"
                href="https://h.x/feed/"><link rel="alternate" type="application/json"
                href="https://h.x/wp-json/wp/v2/posts/1"></head>
                <body class="post-template-default single single-post comments-open category-comment has-sidebar">
                <div id="page" class="site"><header id="masthead"><div class="site-title"><a href="/">Valley
                Notes</a></div></header>
                <div id="content" class="site-content"><div id="primary" class="content-area"><main id="main">
                <article id="post-1" class="post-1 post type-post status-publish category-latest-news tag-popular
                comments-open">
                <header class="entry-header"><h1 class="entry-title">Council names new chief of police</h1><div
                class="entry-meta"><a href="/2025/02/10/" rel="bookmark"><time class="entry-date published"
                datetime="2025-02-10T09:00:00+01:00">10/02/2025</time></a></div></header>
                <div class="entry-content"><p>The town council of Upper Drin has named Lena Ostrow chief of police,
                the mayor&#8217;s office said after a vote on Monday.</p>
                <p>She takes the place of Tom Barrow, who retired at the end of January after eleven years in the
                post.</p>
                <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a
                href="?share=x">X</a></li></ul></div>
                <div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p><a href="/fb">Fire brigade
                chief resigns in Lower Drin</a></p></div></div></article>
                <div id="comments" class="comments-area"><h2 class="comments-title">3 Comments</h2><ol
                class="comment-list">
                <li class="comment even"><article class="comment-body"><b class="fn">Ann K.</b><p>Barrow should
                have been sacked years ago, and so should the whole council, if you ask anybody in the valley who
                had to deal with them in the flood. They were asleep, all of them.</p><a class="comment-reply-link"
                href="#r">Reply</a></article></li>
                <li class="comment odd"><article class="comment-body"><b class="fn">Piet</b><p>I knew him at
                school. He was suspended twice and expelled once, and then they made him a policeman, which tells
                you everything about this town and about the people who run it.</p></article></li></ol>
                <div id="respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published. Required
                fields are marked with a star, please fill them.</p></form></div></div></main></div>
                <div id="secondary" class="widget-area sidebar"><section class="widget
                widget_recent_entries"><h2>Recent Posts</h2><ul><li><a href="/b">Budget officer arrested at the
                airport</a></li></ul></section></div></div></div></body></html>
                """#),
        PageFixture(
            name: "Drupal: fields, other articles in teaser mode, comments as articles",
            title: "Rector of the naval academy relieved of duty", published: "2024-11-20T10:15:00Z", language: "en",
            blocks: [
                "headline: Rector of the naval academy relieved of duty",
                "body: 20 November 2024",
                "body: The ministry of defence",
                "body: Commodore Ilves was appointed",
                "body: An inquiry into",
                "teaser: Two admirals retire",
                "teaser: Two admirals of the fleet",
                "comment: He was arrested in 2009",
            ],
            html: #"""
                <html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><title>Rector of the naval academy
                relieved of duty | Ministry Watch</title></head><body class="path-node page-node-type-article">
                <div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div
                class="layout-container"><header role="banner"><div class="region region-header">Ministry
                Watch</div></header>
                <main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div
                class="region region-content">
                <div id="block-title" class="block block-core"><h1 class="page-title"><span>Rector of the naval
                academy relieved of duty</span></h1></div>
                <article data-history-node-id="7" class="node node--type-article node--view-mode-full
                clearfix"><footer class="node__meta"><div>Submitted by editor</div></footer>
                <div class="node__content"><div class="field field--name-field-date"><div class="field__item"><time
                datetime="2024-11-20T12:15:00+02:00">20 November 2024</time></div></div>
                <div class="clearfix text-formatted field field--name-body field--type-text-with-summary"><p>The
                ministry of defence has relieved Commodore Arvo Ilves of his duties as rector of the naval
                academy.</p>
                <p>Commodore Ilves was appointed in 2021. The vice-rector will stand in until the spring.</p><p>An
                inquiry into the loss of a training boat in September goes on, the ministry said in a short
                statement.</p></div></div></article>
                <div class="views-element-container block"><div class="view view-news"><div
                class="views-row"><article class="node node--type-article node--view-mode-teaser"><h2><a
                href="/node/8">Two admirals retire from the general staff</a></h2><p>Two admirals of the fleet have
                retired, and a third has asked to be let go, the ministry said on Friday
                afternoon.</p></article></div></div></div>
                <section class="field field--name-comment comment-wrapper"><article class="comment
                js-comment"><div><p>He was arrested in 2009 for the very same thing, but nobody seems to remember
                that any more these days.</p></div></article></section>
                </div></div></main></div></div></body></html>
                """#),
        PageFixture(
            name: "AMP: a side bar, consent, advertisements, boilerplate in noscript, a list of related stories",
            title: "Court lets ambassador go", published: "2025-01-30T17:45:00Z", language: "en", site: "Riverside",
            blocks: [
                "headline: Court lets ambassador go",
                "body: A court in Arden has released",
                "caption: The court house",
                "body: The ambassador was recalled",
                "teaser: Consul held at airport",
            ],
            html: #"""
                <!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Court lets ambassador
                go</title><link rel="canonical" href="https://h.x/news/1">
                <script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle",
                "mainEntityOfPage":{"@type":"WebPage","@id":"https://h.x/news/1"},
                "headline":"Court lets ambassador go","datePublished":"2025-01-30T17:45:00Z","publisher":{
                "@type":"Organization","name":"Riverside"}}</script>
                <style amp-boilerplate>body{visibility:hidden}</style><noscript><style
                amp-boilerplate>body{animation:none}</style></noscript></head><body>
                <amp-sidebar id="sb" layout="nodisplay"><p>Sections: politics, courts, weather, and a long list of
                others that nobody ever reads to its end.</p></amp-sidebar>
                <amp-consent id="c"><div>We and our partners store and read information on your device, for this
                and that, as you can read in a long text.</div></amp-consent>
                <header><a href="/">Riverside</a></header><article><h1>Court lets ambassador go</h1>
                <p>A court in Arden has released the former ambassador to the southern union, Pia Lund, on bail,
                her lawyer said.</p>
                <amp-ad width=300 height=250 type="x"><div>Advertisement: buy this splendid kettle today, and you
                will never want another kettle as long as you live.</div></amp-ad>
                <figure><amp-img src="a.jpg"></amp-img><figcaption>The court house in Arden on
                Thursday</figcaption></figure>
                <p>The ambassador was recalled in December and dismissed on the second of
                January.</p><amp-social-share type="x"></amp-social-share>
                <div class="relatedArticles"><a href="/c"><h3>Consul held at
                airport</h3></a></div></article></body></html>
                """#),
        PageFixture(
            name: "a live blog: updates with names and times, which look like comments and are not",
            title: "Cabinet reshuffle: as it happened", published: "2025-06-01T08:00:00Z", language: "en",
            blocks: [
                "headline: Cabinet reshuffle: as it happened",
                "body: The prime minister is changing",
                "body: 10:42",
                "body: Nora Feld",
                "body: Kay Brandt is out as minister of transport",
                "body: 10:20",
                "body: Nora Feld",
                "body: Lea Sommer has been made minister of health",
                "body: 09:58",
                "body: Jan Ruud",
                "body: The minister of justice, Finn Aas",
            ],
            html: #"""
                <html lang="en"><head><title>Cabinet reshuffle: as it happened</title>
                <script type="application/ld+json">{"@type":"LiveBlogPosting",
                "headline":"Cabinet reshuffle: as it happened","datePublished":"2025-06-01T08:00:00Z",
                "liveBlogUpdate":[{"@type":"BlogPosting","headline":"Kay Brandt is out",
                "datePublished":"2025-06-01T10:42:00Z"}]}</script></head>
                <body><div><h1>Cabinet reshuffle: as it happened</h1><p>The prime minister is changing her cabinet.
                Follow the names as they come from the palace.</p><div>
                <div><time datetime="2025-06-01T10:42:00Z">10:42</time><span></span><div>Nora Feld</div><p>Kay
                Brandt is out as minister of transport after only five months, the palace says in a note to the
                press.</p></div>
                <div><time datetime="2025-06-01T10:20:00Z">10:20</time><div>Nora Feld</div><p>Lea Sommer has been
                made minister of health. She led the hospital of Nordby until last year.</p></div>
                <div><time datetime="2025-06-01T09:58:00Z">09:58</time><div>Jan Ruud</div><p>The minister of
                justice, Finn Aas, has told friends that he stays, two people who spoke with him
                say.</p></div></div></div></body></html>
                """#),
        PageFixture(
            name: "class names made by tools: capitals within words, hashes, a wall around the paragraphs",
            title: "Ombudsman asked to go", language: "en",
            blocks: [
                "headline: Ombudsman asked to go",
                "body: Parliament has asked",
                "body: He took office",
                "teaser: Auditor general sacked",
                "comment: He was the only one",
            ],
            html: #"""
                <html lang="en"><head><title>Ombudsman asked to go</title></head><body><div id="__next"><div
                class="Layout_root__2xYz9"><div class="TopNavigation_nav__Qq1"><a href="/">Home</a></div>
                <div class="StoryPage_main__a1B"><h1 class="StoryPage_headline__zZ9">Ombudsman asked to go</h1><div
                class="paywall StoryPage_body__Kk2"><p>Parliament has asked the ombudsman, Piotr Wilk, to go before
                the end of his term, by a vote of ninety to eighty.</p>
                <p>He took office in 2022 and has fallen out with the government over the rights of prisoners. He
                has not said what he will do, and his office did not answer when it was asked on Thursday evening.
                The law does not say what happens if he stays, and jurists are divided on it, as they were the last
                time, fifteen years ago.</p></div>
                <div class="RelatedStories_list__p0"><a class="RelatedStories_item__1" href="/r">Auditor general
                sacked after two weeks</a></div>
                <div class="ReaderComments_wrap__7"><p>He was the only one in that building who ever answered a
                letter, so of course they had to dismiss him first.</p></div></div></div></div></body></html>
                """#),
        PageFixture(
            name: "classes that say how things look: hidden on small screens is not hidden",
            title: "Ferry boss fired", language: "en",
            blocks: [
                "headline: Ferry boss fired",
                "body: The island council has fired",
                "body: Passengers had waited",
                "teaser: Head teacher suspended in Vik",
                "teaser: Bus company director resigns",
                "teaser: Harbour master appointed in Nes",
            ],
            html: #"""
                <html lang="en"><head><title>Ferry boss fired</title></head><body class="bg-white"><div
                class="container mx-auto grid"><div class="col-span-8 hidden md:block"><h1 class="text-3xl">Ferry
                boss fired</h1>
                <p class="mb-4">The island council has fired the head of the ferry line, Stig Moe, after the third
                cancelled crossing in a week.</p><p class="mb-4">Passengers had waited for nine hours on the quay.
                Mr Moe blamed the wind.</p></div>
                <div class="col-span-4"><h3 class="font-bold">Latest</h3><div><a href="/a"><h4>Head teacher
                suspended in Vik</h4></a><p>The head teacher was suspended on Monday, the council of Vik said in a
                note to parents and pupils.</p></div>
                <div><a href="/b"><h4>Bus company director resigns</h4></a><p>The director of the bus company has
                resigned after a quarrel with the drivers about their rest.</p></div>
                <div><a href="/c"><h4>Harbour master appointed in Nes</h4></a><p>A harbour master has been
                appointed in Nes, after two years in which nobody wanted the
                post.</p></div></div></div></body></html>
                """#),
    ]
}
