/// How a text looks in a browser and on paper.
enum HTMLStyle {
  static let sheet = colours + text + lists + paper

  private static let colours = """
    :root { color-scheme: light dark; --text: #1c1c1e; --paper: #fdfdfb; --faint: #66666b; --line: #dcdcd7; --mark: #8a1f11; --panel: #f4f4f0; }
    @media (prefers-color-scheme: dark) { :root { --text: #e6e4e1; --paper: #17181a; --faint: #a0a0a6; --line: #38393d; --mark: #ffb4a6; --panel: #202124; } }

    """

  private static let text = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: var(--paper); color: var(--text); font: 1.0625rem/1.8 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; overflow-wrap: anywhere; }
    main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1.125rem 4rem; }
    h1 { font-size: 1.625rem; line-height: 1.4; margin: .5rem 0 1rem; text-wrap: balance; }
    h2, h3, h4, h5, h6 { line-height: 1.5; margin: 2.25rem 0 .5rem; text-wrap: balance; }
    h2 { font-size: 1.3rem; border-top: 1px solid var(--line); padding-top: 1.25rem; } h3 { font-size: 1.125rem; margin-top: 1.5rem; } h4, h5, h6 { font-size: 1.0625rem; margin-top: 1.25rem; }
    p { margin: .625rem 0; }
    article .level-3 { margin-left: 1.125rem; } article .level-4, article .level-5, article .level-6 { margin-left: 2.25rem; }
    strong { font-weight: 700; color: var(--mark); }
    [id] { scroll-margin-top: 1rem; }
    :target { background: color-mix(in srgb, var(--mark) 12%, transparent); box-shadow: 0 0 0 .35rem color-mix(in srgb, var(--mark) 12%, transparent); border-radius: .1rem; }
    a { color: inherit; text-underline-offset: .2em; }
    .anchor { margin-left: .4em; color: var(--faint); text-decoration: none; opacity: 0; }
    :hover > .anchor, .anchor:focus { opacity: 1; }
    @media (hover: none) { .anchor { opacity: .45; } }
    .warning { border-left: .25rem solid var(--mark); background: var(--panel); padding: .5rem .875rem; color: var(--mark); font-weight: 600; }

    """

  private static let lists = """
    .facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0 0 1.5rem; color: var(--faint); font-size: .9rem; }
    .facts dd { margin: 0; }
    .proofs { font-size: .8rem; grid-template-columns: 1fr; margin: 0; } .proofs dd { font-family: ui-monospace, monospace; }
    footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
    nav { background: var(--panel); border-radius: .5rem; padding: .75rem 1rem; font-size: .95rem; }
    summary { font-weight: 600; cursor: pointer; }
    nav ul { list-style: none; margin: .375rem 0 0; padding: 0; } nav .level-2 { padding-left: 1.25rem; color: var(--faint); }
    nav a { text-decoration: none; } nav a:hover, nav a:focus { text-decoration: underline; }
    .versions { list-style: none; margin: 0; padding: 0; } .versions li { padding: .75rem 0; border-bottom: 1px solid var(--line); }
    .versions p { margin: .25rem 0; } .forms, .about { color: var(--faint); font-size: .9rem; } .forms a { margin-right: .75em; }
    .status { margin-left: .75em; padding: .05em .6em; border: 1px solid var(--line); border-radius: 1em; font-size: .8rem; color: var(--faint); } .status.in_force { color: var(--paper); background: var(--text); border-color: var(--text); }

    """

  private static let paper = """
    @page { margin: 2cm; }
    @media print { :root { --text: #000; --paper: #fff; --faint: #444; --line: #bbb; --mark: #000; --panel: #fff; } body { font-size: 10.5pt; line-height: 1.65; } main { max-width: none; padding: 0; } nav, .anchor { display: none; } h2 { margin-top: 1.5rem; } h2, h3, h4, h5, h6 { break-after: avoid; } p { orphans: 2; widows: 2; } :target { background: none; box-shadow: none; } }

    """
}
