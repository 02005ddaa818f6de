/// How a text looks in a browser and on paper.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light dark; --text: #1c1c1e; --paper: #fdfdfb; --faint: #6b6b70; --line: #d8d8d4; --mark: #8a1f11; }
    @media (prefers-color-scheme: dark) { :root { --text: #e8e6e3; --paper: #17181a; --faint: #9a9aa0; --line: #38393d; --mark: #ffb4a6; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--text); font: 1.0625rem/1.8 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; overflow-wrap: anywhere; }
    main { max-width: 44rem; margin: 0 auto; padding: 1.25rem 1rem 4rem; }
    h1 { font-size: 1.6rem; line-height: 1.4; margin: 1rem 0; }
    h2, h3, h4, h5, h6 { line-height: 1.5; margin: 2rem 0 .5rem; }
    h2 { font-size: 1.3rem; } h3 { font-size: 1.15rem; } h4, h5, h6 { font-size: 1.0625rem; }
    p { margin: .6rem 0; }
    p.level-2 { margin-left: .5rem; } p.level-3 { margin-left: 1rem; } p.level-4, p.level-5, p.level-6 { margin-left: 1.5rem; }
    strong { font-weight: 700; color: var(--mark); }
    :target { background: color-mix(in srgb, var(--mark) 14%, transparent); scroll-margin-top: 1rem; }
    .anchor { margin-left: .4em; color: var(--faint); text-decoration: none; visibility: hidden; }
    :hover > .anchor, .anchor:focus { visibility: visible; }
    nav { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; }
    nav h2 { margin: 0 0 .25rem; font-size: 1rem; }
    nav ul { list-style: none; margin: 0; padding: 0; } nav .level-2 { padding-left: 1.25rem; font-size: .95em; }
    a { color: inherit; }
    .facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0 0 1.5rem; color: var(--faint); font-size: .9rem; }
    .facts dd { margin: 0; }
    @media print { :root { --text: #000; --paper: #fff; --mark: #000; } body { font-size: 10.5pt; line-height: 1.6; } main { max-width: none; padding: 0; } nav, .anchor { display: none; } h2, h3, h4 { break-after: avoid; } p { orphans: 2; widows: 2; } }

    """
}
