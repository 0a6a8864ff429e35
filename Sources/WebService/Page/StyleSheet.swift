// SPDX-License-Identifier: Apache-2.0

/// The one style sheet, and the icon. Colours keep a contrast of at least 4.5 to 1 in the light and in the dark;
/// nothing is told by colour alone.
enum StyleSheet {
    static let text = """
        :root {
            color-scheme: light dark;
            --ground: #fdfdfc; --raised: #f3f2ef; --ink: #1c1b1a; --faint: #5c5a55; --line: #d9d6cf;
            --link: #1a4fa3; --happened: #1b5e34; --expected: #1a4fa3; --rumoured: #7a4a00; --denied: #a01c2b;
        }
        @media (prefers-color-scheme: dark) {
            :root {
                --ground: #171716; --raised: #232321; --ink: #ecebe7; --faint: #aaa79f; --line: #3c3b37;
                --link: #8db8ff; --happened: #7fd6a0; --expected: #8db8ff; --rumoured: #f0be6a; --denied: #ff9aa5;
            }
        }
        * { box-sizing: border-box; }
        body {
            margin: 0; background: var(--ground); color: var(--ink);
            font: 1rem/1.5 system-ui, "Noto Sans", sans-serif; overflow-wrap: break-word;
        }
        a { color: var(--link); text-underline-offset: .15em; }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
        main:focus { outline: none; }
        .skip { position: absolute; left: -100vw; }
        .skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--ground); z-index: 1; }
        header.site, main, footer.site { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
        header.site { padding-top: 1rem; }
        header.site a { font-weight: 700; letter-spacing: .02em; color: inherit; text-decoration: none; }
        footer.site { border-top: 1px solid var(--line); margin-top: 2.5rem; color: var(--faint); font-size: .875rem; }
        h1 { font-size: 1.7rem; line-height: 1.2; margin: .75rem 0 1rem; }
        h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
        form { background: var(--raised); padding: 1rem 1.25rem .75rem; border-radius: .5rem; margin-bottom: 1.5rem; }
        .fields { display: grid; gap: .75rem 1rem; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); }
        label { display: block; font-size: .875rem; color: var(--faint); }
        input, select {
            display: block; width: 100%; min-height: 2.5rem; margin-top: .2rem; padding: .35rem .6rem; font: inherit;
            font-size: 1rem; color: var(--ink); background: var(--ground);
            border: 1px solid var(--faint); border-radius: .3rem;
        }
        .check { display: flex; align-items: center; gap: .6rem; align-self: end; min-height: 2.5rem; }
        .check input { width: 1.25rem; min-height: 1.25rem; height: 1.25rem; margin: 0; }
        summary { cursor: pointer; padding: .7rem 0; }
        .actions { margin: .5rem 0 0; display: flex; gap: 1.25rem; align-items: center; }
        button {
            min-height: 2.5rem; padding: 0 1.5rem; font: inherit; font-weight: 600; color: var(--ground);
            background: var(--link); border: 1px solid transparent; border-radius: .3rem; cursor: pointer;
        }
        .alert { border-left: .25rem solid var(--denied); background: var(--raised); padding: .6rem 1rem; }
        table { width: 100%; border-collapse: collapse; }
        th, td { text-align: start; vertical-align: top; padding: .75rem 1rem .75rem 0; }
        thead th { font-size: .875rem; color: var(--faint); font-weight: 600; padding-bottom: .3rem; }
        tbody tr { border-top: 1px solid var(--line); }
        tbody th { font-weight: 600; width: 26%; }
        tbody td:nth-child(2) { width: 15%; }
        tbody td:nth-child(3) { width: 20%; }
        dd, blockquote, figcaption, td .minor { overflow-wrap: anywhere; }
        tbody th a { font-size: 1.05rem; }
        .post, .minor { display: block; font-weight: 400; font-size: .875rem; color: var(--faint); }
        .post { color: var(--ink); }
        .kind { font-weight: 600; margin-inline-end: .35rem; }
        .dot::before { content: "· "; }
        .status {
            display: inline-block; padding: 0 .5rem; border: 1px solid currentColor; border-radius: 1rem;
            font-size: .8rem; line-height: 1.4rem; color: var(--faint);
        }
        .happened { color: var(--happened); }
        .expected { color: var(--expected); }
        .rumoured { color: var(--rumoured); border-style: dashed; }
        .denied { color: var(--denied); border-style: dotted; }
        .withdrawn .kind, .withdrawn th a { text-decoration: line-through; }
        q { quotes: "“" "”"; }
        .pages { display: flex; gap: 1.5rem; margin: 1.25rem 0; }
        .pages a { padding: .5rem 0; }
        .summary { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; }
        .summary { color: var(--faint); font-size: .875rem; }
        .lead { font-size: 1.15rem; margin-top: -.5rem; }
        .lead .minor { display: inline; }
        .facts { display: grid; gap: .6rem 2rem; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); margin: 0; }
        dt { font-size: .875rem; color: var(--faint); }
        dd { margin: 0; }
        figure { margin: 0 0 1.25rem; }
        blockquote {
            margin: 0 0 .35rem; padding: .5rem 1rem; border-inline-start: .25rem solid var(--link);
            background: var(--raised); font-size: 1.05rem; white-space: pre-line;
        }
        figcaption { padding-inline-start: 1.25rem; }
        .history { padding-inline-start: 1.5rem; }
        @media (max-width: 44rem) {
            header.site, main, footer.site { padding-inline: 1rem; }
            thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
            table, tbody, tr, th, td { display: block; }
            tbody :is(th, td):nth-child(n) { width: auto; }
            th, td { padding: .15rem 0; }
            tbody tr { padding: .85rem 0; }
            tbody th a { display: inline-block; padding: .25rem 0; }
        }
        @media print { form, .skip, .pages, footer.site { display: none; } }

        """

    /// Two arrows that change places.
    static let icon = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1a4fa3"/>
        <path d="M6 12h17m-5-5 5 5-5 5M26 21H9m5-5-5 5 5 5" fill="none" stroke="#fff" stroke-width="3"/></svg>

        """
}
