import type { Comparison } from "../../../sim/study/summary.ts";
import { points } from "../../text/numbers.ts";
import type { Flip, FlipPart } from "../data/flips.ts";
import { optionName } from "../data/option-name.ts";
import type { Chapter, Edition } from "./edition.ts";
import { html, type Markup } from "./markup.ts";

/** The few assumptions on which the answer hinges, or the sentence that none stands out. */
export function flipBlock(edition: Edition, chapter: Chapter, comparison: Comparison, flips: readonly Flip[]): Markup {
  const words = edition.words.page;
  const { flip } = words;
  if (flips.length === 0) return html`<h4>${words.flipTitle}</h4><p>${flip.nothing(comparison.worlds)}</p>`;
  const [a, b] = [comparison.a, comparison.b].map((option) => optionName(chapter.scenario, option).letter);
  const groups = flips.map(({ assumption, parts }) => {
    const rows = parts.map(
      (part) =>
        html`<tr><td>${when(assumption, part, edition)}</td><td class="n">${flip.of(part.worldsBetter, part.worlds)}</td><td class="n">${signed(points(part.mean))}</td></tr>\n`,
    );
    return html`<tbody><tr><th colspan="3" scope="rowgroup">${title(assumption, edition)}</th></tr>\n${rows}</tbody>`;
  });
  const turns = flips.some(({ parts }) => parts.some(({ mean }) => mean * comparison.mean < 0));
  return html`<h4>${words.flipTitle}</h4><p>${flip.lead(a, b, comparison.worlds)} ${turns ? flip.turns : flip.holds}</p>
<table class="flips"><caption class="hidden">${words.flipTitle}</caption>
<thead><tr>${flip.columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>${groups}</table>
<p class="note">${flip.caution}</p>`;
}

const signed = (n: number) => (n > 0 ? `+${n}` : `${n}`.replace("-", "−"));

function title(assumption: Flip["assumption"], { words, language }: Edition): string {
  return typeof assumption === "string" ? words.page.flip.structures[assumption].title : assumption.title[language];
}

function when(assumption: Flip["assumption"], part: FlipPart, { words }: Edition): string {
  const { flip } = words.page;
  if (part.when === "lower" || part.when === "upper") return flip[part.when];
  const values: Readonly<Record<string, string>> = typeof assumption === "string" ? flip.structures[assumption].values : {};
  return values[part.when] ?? part.when;
}
