// SPDX-License-Identifier: Apache-2.0

/// The pages' HTML. Only `{{{body}}}` goes out unescaped: the layout's body, which another template has made.
///
/// The tables and their parts carry roles, because on narrow screens the style sheet makes cards of them, and browsers
/// take the meaning away with the layout.
enum Templates {
    static let layout = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{{title}} · Reshuffle</title>
        <link rel="stylesheet" href="/style.css">
        <link rel="icon" href="/icon.svg" type="image/svg+xml">
        </head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="site"><a href="/">Reshuffle</a></header>
        <main id="main" tabindex="-1">
        {{{body}}}
        </main>
        <footer class="site"><p>Found by a program in what sources wrote: read the quote before you rely on a change.
        For programs: <a href="/api/v1/changes">JSON</a>, <a href="/metrics">metrics</a>.</p></footer>
        </body>
        </html>

        """

    static let fault = """
        <h1>{{heading}}</h1>
        <p class="alert" role="alert">{{detail}}</p>
        <p><a href="/">All recent changes</a></p>
        """

    static let list = """
        <h1>{{heading}}</h1>
        {{#failing}}<p class="alert">These sources cannot be read at present: {{failing}}.</p>{{/failing}}
        <form method="get" action="/" role="search" aria-label="Filter the changes">
        {{#form}}
        <div class="fields">
        <label>Person <input name="person" value="{{person}}" type="search" maxlength="100" autocomplete="off"></label>
        <label>Post or body <input name="position" value="{{position}}" type="search" maxlength="100" autocomplete="off">
        </label>
        <label>Found <select name="since">{{#periods}}
        <option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{title}}</option>{{/periods}}
        </select></label>
        </div>
        <details{{#isUnfolded}} open{{/isUnfolded}}>
        <summary>More filters</summary>
        <div class="fields">
        <label>Kind <select name="kind"><option value="">Any</option>{{#kindGroups}}
        <optgroup label="{{family}}">{{#kinds}}
        <option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{title}}</option>{{/kinds}}
        </optgroup>{{/kindGroups}}
        </select></label>
        <label>Family <select name="family"><option value="">Any</option>{{#families}}
        <option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{title}}</option>{{/families}}
        </select></label>
        <label>Status <select name="status"><option value="">Any</option>{{#statuses}}
        <option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{title}}</option>{{/statuses}}
        </select></label>
        <label>Country <input name="country" value="{{country}}" size="8" placeholder="FR" autocomplete="off"></label>
        <label>Source <input name="source" value="{{source}}" autocomplete="off"></label>
        <label>Until <input name="until" value="{{until}}" placeholder="2026-03-05" autocomplete="off"></label>
        <label class="check"><input type="checkbox" name="background" value="true"
        {{#isBackgroundChosen}} checked{{/isBackgroundChosen}}> Told as history too</label>
        </div>
        </details>
        {{/form}}
        <p class="actions"><button type="submit">Show</button> <a href="/">Clear</a></p>
        </form>
        {{#faults}}<p class="alert" role="alert"><strong>{{field}}</strong> {{reason}}</p>{{/faults}}
        {{^faults}}{{^rows}}<p class="empty">No change matches.</p>{{/rows}}{{/faults}}
        {{#hasRows}}
        <table role="table" aria-label="Changes, newest first">
        <thead role="rowgroup"><tr role="row">
        <th role="columnheader" scope="col">Who</th>
        <th role="columnheader" scope="col">What</th>
        <th role="columnheader" scope="col">When</th>
        <th role="columnheader" scope="col">Proof</th>
        </tr></thead>
        <tbody role="rowgroup">
        {{#rows}}
        <tr role="row"{{#change.isRetracted}} class="withdrawn"{{/change.isRetracted}}>
        <th role="rowheader" scope="row"><a href="{{change.link}}" dir="auto">{{change.who}}</a>
        {{#change.post}}<span class="post" dir="auto">{{change.post}}</span>{{/change.post}}</th>
        <td role="cell"><span class="kind">{{change.kind}}</span>
        {{#change.refinement}}<span class="minor">{{change.refinement}}</span>{{/change.refinement}}
        {{^change.isRetracted}}<span class="status {{change.status}}">{{change.status}}</span>{{/change.isRetracted}}
        {{#change.isRetracted}}<span class="status denied">withdrawn</span>{{/change.isRetracted}}
        {{#change.isBackground}}<span class="minor">history</span>{{/change.isBackground}}</td>
        <td role="cell">{{#change.when}}<span class="when">{{change.when}}</span>{{/change.when}}
        <span class="minor">found <time datetime="{{change.firstSeenISO}}">{{change.firstSeen}}</time></span></td>
        <td role="cell">{{#quote}}<q dir="auto">{{quote}}</q>{{/quote}}
        <span class="minor">{{#article}}<a href="{{article}}" rel="noreferrer noopener">{{publisher}}</a>{{/article}}
        {{^article}}{{publisher}}{{/article}}
        {{#change.sources}}<span class="dot">{{change.sources}}</span>{{/change.sources}}</span></td>
        </tr>
        {{/rows}}
        </tbody>
        </table>
        {{/hasRows}}
        <nav class="pages" aria-label="Pages">
        {{#newest}}<a href="{{newest}}">Newest</a>{{/newest}}
        {{#older}}<a href="{{older}}" rel="next">Older</a>{{/older}}
        </nav>
        <ul class="summary" aria-label="In store">{{#summary}}<li>{{.}}</li>{{/summary}}</ul>
        """

    static let change = """
        <nav aria-label="Back"><a href="/">Recent changes</a></nav>
        <article>
        {{#change}}
        <h1 dir="auto">{{who}}</h1>
        <p class="lead"><span class="kind">{{kind}}</span>
        {{#refinement}}<span class="minor">{{refinement}}</span>{{/refinement}}
        {{^isRetracted}}<span class="status {{status}}">{{status}}</span>{{/isRetracted}}
        {{#isRetracted}}<span class="status denied">withdrawn</span>{{/isRetracted}}
        {{#isBackground}}<span class="minor">told as history</span>{{/isBackground}}</p>
        {{/change}}
        {{#withdrawal}}<p class="alert" role="note"><strong>Withdrawn</strong> on {{term}}: {{detail}}</p>{{/withdrawal}}
        <dl class="facts">
        {{#facts}}<div><dt>{{term}}</dt><dd dir="auto">{{detail}}</dd></div>
        {{/facts}}
        </dl>
        <section aria-labelledby="proof">
        <h2 id="proof">Proof</h2>
        {{#proofs}}
        <figure>
        <blockquote{{#article}} cite="{{article}}"{{/article}} dir="auto">{{quote}}</blockquote>
        <figcaption>
        {{#article}}<a href="{{article}}" rel="noreferrer noopener" dir="auto">
        {{#headline}}{{headline}}{{/headline}}{{^headline}}{{article}}{{/headline}}</a>{{/article}}
        {{^article}}{{#headline}}<span dir="auto">{{headline}}</span>{{/headline}}{{/article}}
        <span class="minor">{{publisher}}{{#dated}}, <time datetime="{{datedISO}}">{{dated}}</time>{{/dated}};
        {{reading}}</span>
        </figcaption>
        </figure>
        {{/proofs}}
        </section>
        {{#hasRelatives}}
        <section aria-labelledby="related">
        <h2 id="related">Belongs with</h2>
        <ul>{{#relatives}}<li>{{relation}}: <a href="{{target}}">{{id}}</a></li>{{/relatives}}</ul>
        </section>
        {{/hasRelatives}}
        <section aria-labelledby="history">
        <h2 id="history">History</h2>
        <ol class="history">
        {{#amendments}}<li value="{{number}}"><time datetime="{{atISO}}">{{at}}</time> <span dir="auto">{{because}}</span>
        </li>{{/amendments}}
        {{^amendments}}<li>Unchanged since it was found.</li>{{/amendments}}
        </ol>
        </section>
        <section aria-labelledby="alerts">
        <h2 id="alerts">Alerts</h2>
        {{^messages}}<p>None went out.</p>{{/messages}}
        {{#hasMessages}}
        <table role="table" aria-labelledby="alerts">
        <thead role="rowgroup"><tr role="row">
        <th role="columnheader" scope="col">To</th>
        <th role="columnheader" scope="col">Event</th>
        <th role="columnheader" scope="col">State</th>
        <th role="columnheader" scope="col">At</th>
        </tr></thead>
        <tbody role="rowgroup">
        {{#messages}}
        <tr role="row"><th role="rowheader" scope="row">{{endpoint}}</th>
        <td role="cell">{{event}}</td>
        <td role="cell">{{state}}, attempts: {{attempts}}
        {{#trouble}}<span class="minor" dir="auto">{{trouble}}</span>{{/trouble}}</td>
        <td role="cell"><time datetime="{{atISO}}">{{at}}</time></td></tr>
        {{/messages}}
        </tbody>
        </table>
        {{/hasMessages}}
        </section>
        <p class="minor"><a href="{{record}}">This change as JSON</a></p>
        </article>
        """
}
