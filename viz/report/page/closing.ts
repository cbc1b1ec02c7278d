import type { Term } from "../text/words.ts";
import type { Edition } from "./edition.ts";
import { html, type Markup } from "./markup.ts";

/** Terms with their meanings, as a list. */
export function termList(terms: readonly Term[]): Markup {
  return html`<dl class="terms">${terms.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>\n`)}</dl>`;
}

/** Limits, how to reproduce, and all assumptions. */
export function closing({ language, words: { page: words }, summary: { weighted }, meta, parameters }: Edition): Markup {
  const { reproduce } = words;
  const facts: readonly (readonly [string, string | number | Markup])[] = [
    [reproduce.model, html`<code>${meta.model}</code>`],
    [reproduce.seed, html`<code>${meta.seed}</code>`],
    [reproduce.worlds, meta.worlds],
    [reproduce.ensemble, words.ensemble(meta.ensemble)],
    [reproduce.replications, meta.replications],
    [reproduce.digest, html`<code>${meta.digest}</code>`],
    [reproduce.command, html`<code>${meta.command}</code>`],
    [reproduce.again, html`<code>npx querschnitt reproduce DIR</code>`],
  ];
  const value = new Intl.NumberFormat(language === "de" ? "de-DE" : "en-GB", { maximumSignificantDigits: 3 });
  return html`<section id="${language}-limits" aria-labelledby="${language}-limits-title">
<h2 id="${language}-limits-title">${words.limitsTitle}</h2>
${termList(words.limits(meta.worlds, weighted, meta.ensemble.kind === "plausible" && meta.ensemble.stale, meta.optionsTried))}
</section>
<section id="${language}-reproduce" aria-labelledby="${language}-reproduce-title">
<h2 id="${language}-reproduce-title">${words.reproduceTitle}</h2>
<dl class="facts">${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>\n`)}</dl>
<p class="note">${reproduce.files}</p>
${
  parameters.length > 0 &&
  html`<details><summary>${words.parametersTitle}</summary><p class="note">${words.parametersNote}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${words.parametersTitle}"><table class="data"><caption class="hidden">${words.parametersTitle}</caption>
<thead><tr>${words.parameterColumns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${parameters.map(
    (p) =>
      html`<tr><td>${p.title[language]}</td>${[p.min, p.default, p.max].map((n) => html`<td class="n">${value.format(n)}</td>`)}<td>${p.unit}</td><td>${p.source}</td></tr>\n`,
  )}</tbody></table></div></details>`
}
</section>
`;
}
