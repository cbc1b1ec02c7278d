/** The report's look: calm, one accent, system fonts, tabular figures; own rules for narrow screens and for A4. */
export const style = `
:root { --ink: #1a1a1a; --soft: #555; --rule: #d4d4d4; --faint: #f3f5f8; --accent: #0b4f8a; --measure: 44rem; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font: 100%/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; color: var(--ink); background: #fff;
  font-variant-numeric: tabular-nums; -webkit-text-size-adjust: 100%; }
body { margin: 0; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.edition:focus { outline: none; }
.skip { position: absolute; left: -100vw; background: #fff; padding: .5rem 1rem; }
.skip:focus { left: 1rem; top: .5rem; z-index: 1; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.top, main { width: min(57rem, 100% - 3rem); margin: 0 auto; }
.top { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; padding-block: .75rem; border-bottom: 1px solid var(--rule); }
.top p { margin: 0; font-weight: 700; letter-spacing: .01em; }
.edition:not([hidden]) + .edition:not([hidden]) { border-top: 4px solid var(--accent); }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; overflow-wrap: break-word; hyphens: auto; }
h1 { font-size: 2.1rem; margin: .2rem 0 1rem; }
h2 { font-size: 1.6rem; margin: 0 0 .75rem; }
h3 { font-size: 1.25rem; margin: 2.75rem 0 .75rem; }
h4 { font-size: 1.05rem; margin: 0 0 .5rem; }
p, dl, ol { max-width: var(--measure); margin: 0 0 1rem; }
section, nav { margin-top: 3.5rem; padding-top: 1.5rem; border-top: 1px solid var(--rule); }
.intro { margin-top: 2.5rem; }
.kicker { color: var(--soft); margin: 0; }
.purpose { font-size: 1.15rem; }
.caution { border-left: 4px solid var(--soft); padding-left: 1rem; }
.brief { padding-left: 1.4rem; }
.brief li { margin-bottom: .9rem; padding-left: .25rem; }
.brief a { display: block; font-weight: 700; }
.question { font-size: 1.25rem; color: var(--soft); line-height: 1.4; }
.answer { background: var(--faint); border-left: 4px solid var(--accent); padding: 1.1rem 1.4rem .4rem; margin: 1.5rem 0 2rem; }
.answer h3 { margin: 0 0 .35rem; font-size: 1rem; color: var(--accent); }
.answer .finding { font-size: 1.35rem; line-height: 1.35; font-weight: 600; }
.setting, .note { color: var(--soft); font-size: .92rem; }
table + .note { margin-top: 1rem; }
.story { list-style: none; padding: 0; max-width: none; }
.only { border-top: 0; margin-top: 1.5rem; padding-top: 0; }
.story li { display: grid; grid-template-columns: 9.2rem 1fr; gap: 0 .75rem; padding: .28rem 0; border-bottom: 1px solid var(--rule); }
.story .when { color: var(--soft); }
.story .parting { display: block; color: var(--soft); }
.story + .answer { margin-top: 2rem; }
dt { font-weight: 700; }
dd { margin: 0; }
dl > div { margin-bottom: .9rem; }
.choice > div { padding-left: 2.1rem; }
.letter { display: inline-block; width: 1.6rem; height: 1.6rem; line-height: 1.5rem; margin: 0 .4rem 0 -2.1rem; text-align: center; border: 1px solid var(--ink); border-radius: 50%; }
.mark { font-weight: 400; color: var(--soft); font-size: .92rem; white-space: nowrap; }
.mark::before { content: "· "; }
figure { margin: 0 0 2.75rem; }
.number { display: block; font-weight: 400; font-size: .92rem; color: var(--soft); }
figure svg { display: block; width: 100%; height: auto; text-rendering: geometricPrecision; }
.wide { border: 1px solid var(--rule); }
.narrow { display: none; }
details { margin-top: .5rem; }
summary { color: var(--accent); cursor: pointer; width: fit-content; padding: .25rem 0; }
.scroll { overflow: auto; max-height: 26rem; border: 1px solid var(--rule); margin-top: .5rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.35; }
caption { text-align: left; color: var(--soft); padding: .5rem .6rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--rule); }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
.n, .options thead th + th { text-align: right; }
.options th[scope="row"] { font-weight: 400; width: 46%; }
.options abbr { text-decoration: none; }
.options tbody tr:first-child > * { font-weight: 700; }
.options caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.structures { margin-bottom: 1rem; }
.structures th[scope="row"] { font-weight: 400; padding-left: 1.5rem; }
.structures thead th + th { text-align: right; }
.facts > div { display: grid; grid-template-columns: 15rem 1fr; gap: 0 1rem; margin-bottom: .35rem; }
.facts dt { font-weight: 400; color: var(--soft); }
code { font: .92em/1.4 ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
@media screen and (max-width: 52rem) {
  .top, main { width: calc(100% - 2rem); }
  h1 { font-size: 1.6rem; }
  h2 { font-size: 1.35rem; }
  .wide { display: none; }
  .narrow { display: block; max-width: 30rem; margin: 0 -1rem; border-block: 1px solid var(--rule); }
  .answer { padding: .9rem 1rem .2rem; margin-inline: -1rem; }
  .answer .finding, .question { font-size: 1.12rem; }
  .story li { display: block; }
  .story .when { display: block; font-size: .92rem; }
  .mark { display: block; white-space: normal; }
  .mark::before { content: none; }
  table { font-size: .85rem; }
  th, td { padding: .4rem .3rem; }
  .options tr { display: grid; grid-template-columns: repeat(var(--options), minmax(0, 1fr)); border-bottom: 1px solid var(--rule); }
  .options :is(th, td) { border: 0; overflow-wrap: anywhere; hyphens: auto; }
  .options thead th:first-child { display: none; }
  .options th[scope="row"] { width: auto; grid-column: 1 / -1; padding-bottom: 0; color: var(--soft); }
  .structures th[scope="row"] { padding-left: .8rem; }
  .facts > div { display: block; margin-bottom: .7rem; }
}
@media screen and (max-width: 30rem) {
  .structures tr { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); border-bottom: 1px solid var(--rule); }
  .structures :is(th, td) { border: 0; overflow-wrap: anywhere; hyphens: auto; }
  .structures th:first-child { grid-column: 1 / -1; padding-bottom: 0; }
  .structures thead th:first-child { display: none; }
  .many thead { position: absolute; clip-path: inset(50%); }
  .many tr { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .many td::before { content: attr(data-letter) "\\a0"; color: var(--soft); font-weight: 400; }
}
@page { size: A4; margin: 16mm 14mm 18mm; @bottom-left { content: "Querschnitt"; font: 8pt sans-serif; color: #555; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #555; } }
@media print {
  html { font-size: 10.5pt; line-height: 1.45; }
  .top, .skip, details { display: none; }
  main { width: auto; }
  .intro { margin-top: 0; }
  section.chapter:not(.only) { break-before: page; }
  section.chapter { border-top: 0; margin: 0; padding: 0; }
  section, nav { margin-top: 1.5rem; }
  h1, h2, h3, h4 { break-after: avoid; }
  h3 { margin-top: 1.6rem; }
  p { orphans: 3; widows: 3; }
  .story li { padding: .1rem 0; }
  figure, .answer, .story li, table.options, .structures tbody, dl > div, tr { break-inside: avoid; }
  figure { margin-bottom: 1.2rem; }
  .legend { break-after: avoid; }
  .wide { border-color: #999; }
  figure svg { max-height: 236mm; }
  .answer { background: none; border: 1px solid var(--ink); border-left-width: 4px; }
  a { color: inherit; text-decoration: none; }
}
`;
