// SPDX-License-Identifier: Apache-2.0

extension PageFixture {
    static let odd: [PageFixture] = [
        PageFixture(
            name: "everything in one box: paragraphs, a heading, readers' words",
            title: "Consul called home",
            blocks: [
                "headline: Consul called home",
                "body: The consul in Estby",
                "body: He leaves on Friday.",
                "body: What happens next",
                "body: A successor will be named",
                "comment: Good riddance",
                "comment: She was never any use",
            ],
            html: #"""
                <html><head><title>Consul called home</title></head><body><h1>Consul called home</h1><p>The consul
                in Estby, Olga Prent, has been called home after her remarks about the fishing dispute.</p>
                <p>He leaves on Friday.</p><h2>What happens next</h2><p>A successor will be named in the spring,
                the foreign ministry said on Thursday, and not before.</p>
                <h2>2 comments</h2><p><b>Ulf:</b></p><p>Good riddance, and take the ambassador with her, he should
                have been dismissed long before this.</p>
                <p><b>Siri:</b></p><p>She was never any use to anybody in the harbour, and the deputy was arrested
                for drinking.</p></body></html>
                """#),
        PageFixture(
            name: "the number of comments stands between the lead and the text",
            title: "Treasurer let go",
            blocks: [
                "headline: Treasurer let go",
                "body: The treasurer of the county",
                "body: 3 comments",
                "body: Her books did not",
                "body: The county has",
            ],
            html: #"""
                <html><head><title>Treasurer let go</title></head><body><div><h1>Treasurer let go</h1><p>The
                treasurer of the county of Mar, Ines Calder, has been let go with immediate effect.</p><div>3
                comments</div>
                <p>Her books did not add up for two years in a row, the auditors said in a letter to the council on
                Monday.</p><p>The county has asked the bank for help until a new treasurer is found, which may take
                until Christmas.</p></div></body></html>
                """#),
        PageFixture(
            name: "a column of short news, longer than the story, a linked title and a sentence each, no class",
            title: "Sheriff voted out",
            blocks: [
                "headline: Sheriff voted out",
                "body: The voters of Pine County",
                "body: He had held the office",
                "teaser: The coroner was",
            ],
            html: #"""
                <html><head><title>Sheriff voted out</title></head><body><table><tr><td width="70%"><h1>Sheriff
                voted out</h1><p>The voters of Pine County have put Sheriff Walt Grady out of office, by two
                thousand votes.</p><p>He had held the office for twenty years.</p></td>
                <td><b>News</b><h4><a href="/1">Coroner suspended over lost papers</a></h4><p>The coroner was
                suspended on Monday, after the papers of nine cases could not be found in his office or at
                home.</p><h4><a href="/2">Bishop resigns in the south</a></h4><p>The bishop has resigned, as he had
                said that he would, and a new one will be named by the synod before Easter comes.</p><h4><a
                href="/3">Trainer fired by the Herons</a></h4><p>The Herons have fired their trainer after nine
                games without a win, the club said late on Saturday in a short
                note.</p></td></tr></table></body></html>
                """#),
        PageFixture(
            name: "a digest: many short stories under headings of one page, which are all its own",
            title: "The week in offices",
            blocks: [
                "headline: The week in offices",
                "body: Agriculture",
                "body: The minister of agriculture, Odd Vik",
                "body: Justice",
                "body: The prosecutor general, Mina Roth",
                "body: Defence",
                "body: The head of the air force",
            ],
            html: #"""
                <html><head><title>The week in offices</title></head><body><main><h1>The week in
                offices</h1><section><h2>Agriculture</h2><p>The minister of agriculture, Odd Vik, has resigned; his
                state secretary takes over until the summer.</p></section>
                <section><h2>Justice</h2><p>The prosecutor general, Mina Roth, was dismissed on Tuesday by a vote
                of parliament.</p></section><section><h2>Defence</h2><p>The head of the air force, General Tor Lie,
                retires in May, the ministry said.</p></section></main></body></html>
                """#),
        PageFixture(
            name: "an old blog: comments before any heading, with names, days and times, no class",
            title: "Museum director out",
            blocks: [
                "headline: Museum director out",
                "body: Tuesday, May 6th",
                "body: The director of the city museum",
                "body: The board says",
                "comment: They arrested",
                "comment: My aunt worked",
                "comment: And who appointed",
            ],
            html: #"""
                <html><head><title>Our Town &raquo; Blog Archive &raquo; Museum director
                out</title></head><body><div id="page"><h1><a href="/">Our Town</a></h1><hr><div><h2>Museum
                director out</h2><small>Tuesday, May 6th</small>
                <p>The director of the city museum, Clara Voss, is out after the roof came down on the Roman hall
                in March.</p><p>The board says that she was told of the cracks twice, and that a new director will
                be found by the autumn.</p>
                <ol><li><cite>Jo</cite> Says:<br><small>May 6th, 2024 at 10:15 am</small><p>They arrested the
                builder last week but the real culprits sit in the council, as everybody in this town
                knows.</p></li>
                <li><cite>Hal</cite> Says:<br><small>May 6th, 2024 at 11:02 am</small><p>My aunt worked there for
                thirty years and was fired without a word of thanks, so I have no pity for the lady.</p></li>
                <li><cite>Mo</cite> Says:<br><small>May 7th, 2024 at 7:40 am</small><p>And who appointed her? The
                mayor did, and he should be the one to resign if there were any justice at
                all.</p></li></ol></div></div></body></html>
                """#),
        PageFixture(
            name: "a ministry that calls all its pages the same, with the title in a second heading",
            title: "State secretary relieved of her duties", published: "2025-02-03 (day)", language: "en",
            blocks: [
                "headline: State secretary relieved of her duties",
                "body: 3 February 2025",
                "body: The prime minister has relieved",
                "body: Her tasks pass to",
            ],
            html: #"""
                <html lang="en"><head><title>Ministry of Waters</title></head><body><div id="head"><a
                href="/">Ministry of Waters</a></div><div id="nav"><ul><li><a href="/n">News</a></li><li><a
                href="/m">The minister</a></li></ul></div>
                <div id="text"><h2>State secretary relieved of her duties</h2><p>3 February 2025</p><p>The prime
                minister has relieved state secretary Dina Holm of her duties at her own request.</p><p>Her tasks
                pass to the head of the dams department, Karl Lind, from Monday on.</p></div><div
                id="bottom">Ministry of Waters, Canal Street 1</div></body></html>
                """#),
        PageFixture(
            name: "the second half of the story opens at a click, in boxes whose classes sound like other things",
            title: "Head of railways goes",
            blocks: [
                "headline: Head of railways goes",
                "body: The head of the railways",
                "body: The minister of transport",
                "body: The trade union",
                "body: A new head",
            ],
            html: #"""
                <html><head><title>Head of railways goes</title></head><body><div class="page-wrap
                js-share-page"><h1>Head of railways goes</h1><div class="read-more-js"><p>The head of the railways,
                Per Strand, goes at the end of the month, after the second derailing on the northern line since
                Easter. He said that somebody had to take the blame, and that it might as well be the one who was
                paid for it. The trains will not run again before June, and buses will be few.</p>
                <p>The minister of transport said that he had not asked for it, but did not want to stand in the
                way. He thanked Mr Strand for seven years in which, as he put it, most trains had
                arrived.</p></div><div class="more-content banner-free"><p>The trade union of the engine drivers
                said that the rails were forty years old and that no head of anything could change that in seven
                years. It asked for money rather than for heads, and said that it would strike if none came before
                the autumn.</p><p>A new head will be named in the summer.</p></div></div></body></html>
                """#),
        PageFixture(
            name: "other stories named within a text: in a paragraph, a list, a box; short lines between",
            title: "Coach of the nation dismissed",
            blocks: [
                "headline: Coach of the nation dismissed",
                "body: The football union has dismissed",
                "body: He is 51.",
                "body: The players heard of it",
                "body: Nobody wept.",
                "body: A match is due on Sunday",
                "teaser: Captain banned",
                "teaser: Union president held",
            ],
            html: #"""
                <html><head><title>Coach of the nation dismissed</title></head><body><article><h1>Coach of the
                nation dismissed</h1><p>The football union has dismissed the coach of the nation, Rui Salt, after
                six defeats in a row.</p>
                <p><strong>Read also:</strong></p><p><a href="/1">Captain banned for two matches after red
                card</a></p><p>He is 51.</p><p>The players heard of it on the bus, from the driver, who had it from
                the wireless.</p>
                <h4>More on this story</h4><ul><li><a href="/2">Union president held in bribery case, lawyer
                says</a></li><li><a href="/3">The six defeats, and how they came about</a></li></ul><p>Nobody
                wept.</p><p>A match is due on Sunday in the capital, and the coach of the youth will stand at the
                line.</p></article></body></html>
                """#),
        PageFixture(
            name: "today's date at the top, dates of other stories at the end, the story's own in words",
            title: "Warden of the forests named", published: "2024-09-03 (day)",
            blocks: [
                "headline: Warden of the forests named",
                "body: Published: 3 September 2024",
                "body: The duke has named",
                "body: He succeeds",
                "teaser: Gamekeeper",
            ],
            html: #"""
                <html><head><title>Warden of the forests named</title></head><body><div><time
                datetime="2026-11-27">Friday, 27 November 2026</time></div><div><h1>Warden of the forests
                named</h1><p>Published: 3 September 2024</p><p>The duke has named Hob Greene warden of the forests,
                the court gazette says in its issue of Tuesday.</p><p>He succeeds Tam Lind, who held the post for
                forty years.</p></div>
                <div><h3>Read next</h3><ul><li><a href="/1">Gamekeeper dismissed after hunt, 1 January 2020</a>
                <time datetime="2020-01-01">1 January</time></li></ul></div></body></html>
                """#),
        PageFixture(
            name: "the next stories in full below the story, each with its own h1, and parts of this one under h1, too",
            title: "Registrar replaced",
            blocks: [
                "headline: Registrar replaced",
                "body: The university of Tarn",
                "body: What it means",
                "body: Students will not notice",
                "teaser: Provost",
                "teaser: The provost of another",
            ],
            html: #"""
                <html><head><title>Registrar replaced</title></head><body><div class="endless"><div
                class="item"><h1 class="t">Registrar replaced</h1><div class="txt"><p>The university of Tarn has
                replaced its registrar, Lou Finch, after the examination papers were sold twice.</p><h1>What it
                means</h1><p>Students will not notice much, says the rector: the marks stay as they are, and so do
                the fees.</p></div></div>
                <div class="item"><h1 class="t">Provost of the cathedral arrested</h1><div class="txt"><p>The
                provost of another town was arrested on Sunday after the mass, in front of the whole
                choir.</p><p>He had been provost for eleven years and was to be made a bishop in the autumn of this
                year.</p></div></div></div></body></html>
                """#),
        PageFixture(
            name: "short paragraphs in boxes of their own after the long one; cards with long summaries beside it",
            title: "Dyke reeve replaced",
            blocks: [
                "headline: Dyke reeve replaced",
                "body: The dyke reeve of the western polder",
                "body: He keeps his house.",
                "body: The new reeve starts",
                "teaser: The clerk of the weir",
                "comment: He never once",
            ],
            html: #"""
                <html><head><title>Dyke reeve replaced</title></head><body><div><header><h1>Dyke reeve
                replaced</h1></header><div>The dyke reeve of the western polder, Wim Kade, has been replaced by his
                deputy, Rikst Zee, after the sluice stood open for a night and the cows had to be fetched from the
                church, where they had gone of their own accord, as the sexton told the council.</div><div>He keeps
                his house.</div><div>The new reeve starts on Monday.</div><section
                id="comments"><ol><li><article><cite>Bob K.</cite> <p>He never once looked at that sluice, and the
                council knew it all along, every one of them.</p></article></li></ol></section></div>
                <div><h4><a href="/1">Clerk of the weir suspended again</a></h4><p>The clerk of the weir was
                suspended again on Friday, for the third time in as many years, and this time he will not come
                back, the board said, since nobody could be found who would speak for him, not even his brother,
                who had done so twice before and been laughed at for it.</p><h4><a href="/2">Ferryman appointed to
                the board</a></h4><p>The ferryman has been appointed to the board of the weir, in place of the
                miller, who is ill.</p></div></body></html>
                """#),
    ]
}
