/** Rules of style for reports on hypotheses, beside those of every report. */
export const testStyle = `
.answer h2 { margin: 0 0 .35rem; font-size: 1rem; color: var(--accent); }
.answer ul { margin: 0 0 .8rem; padding-left: 1.2rem; max-width: var(--measure); }
.answer li { margin-bottom: .35rem; }
.verdict { font-weight: 700; white-space: nowrap; }
.tested { margin-top: 2.75rem; padding-top: .25rem; border-top: 1px solid var(--rule); }
.tested h3 { margin: 1.1rem 0 .5rem; }
.statement { font-size: 1.1rem; color: var(--soft); line-height: 1.45; }
.findings { max-width: none; }
.findings > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1rem; margin-bottom: .7rem; }
.findings dt { font-weight: 400; color: var(--soft); }
.findings :is(p, ul) { margin: 0 0 .3rem; max-width: var(--measure); }
.findings ul { padding-left: 1.1rem; }
.findings li { margin-bottom: .5rem; overflow-wrap: break-word; }
.found { font-weight: 600; }
@media screen and (max-width: 52rem) {
  .answer h2 { font-size: 1rem; }
  .verdict { white-space: normal; }
  .findings > div { display: block; margin-bottom: 1rem; }
  .statement { font-size: 1rem; }
}
@media print {
  .tested { margin-top: 1.2rem; }
  .tested h3 { margin-top: .6rem; }
  .findings > div { break-inside: auto; }
}
`;
