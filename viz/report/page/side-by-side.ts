import { wordsOf } from "../../text/words.ts";
import { comparedPeriod } from "../text/period.ts";
import type { Edition, PlacedFigure } from "./edition.ts";
import { figureBlock } from "./figure.ts";
import { html, type Markup } from "./markup.ts";

/** Anchor of the chapter on all scenarios, safe as part of an id. */
export const sideBySideAnchor = "profiles";

/** Last chapter of a report on several scenarios: their first options' profiles of capacity, in the order of the call. */
export function sideBySide(edition: Edition, figure: PlacedFigure): Markup {
  const { language, chapters } = edition;
  const words = edition.words.page;
  const id = `${language}-${sideBySideAnchor}`;
  const entries = chapters.map(
    ({ anchor, scenario, organisation, topic }, i) =>
      html`<div><dt><span class="letter">${i + 1}</span> <a href="#${language}-${anchor}">${scenario.title[language]}</a></dt><dd>${words.sideBySide.entry(organisation.title[language], topic.title[language], scenario.options[0].title[language], comparedPeriod(scenario, language))}</dd></div>\n`,
  );
  return html`<section class="chapter" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${words.sideBySide.title}</h2>
<p class="question"><span class="hidden">${words.question}: </span>${words.sideBySide.question}</p>
<div class="answer"><h3>${words.answer}</h3>
<p class="finding">${figure.drawn.title}.</p>
<p>${wordsOf(language).capacity.noRanking}</p>
</div>
<dl class="choice">${entries}</dl>
${figureBlock(figure, `${chapters.length + 1}.1`, id, edition)}
</section>
`;
}
