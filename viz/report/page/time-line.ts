import { optionName } from "../../findings/data/option-name.ts";
import type { TimeLineEntry } from "../../findings/data/time-line.ts";
import { findingWordsOf } from "../../findings/text/words.ts";
import { monthName, until } from "../../text/dates.ts";
import type { Chapter, Edition } from "./edition.ts";
import { html, type Markup } from "./markup.ts";

/** A scenario's story as a list: month by month what came, and which options part from the first one there. */
export function timeLine({ language, words }: Edition, { scenario, topic, anchor }: Chapter, entries: readonly TimeLineEntry[]) {
  const { timeLine: said } = words.page;
  const { answer: named } = findingWordsOf(language);
  const id = `${language}-${anchor}-story`;
  const { letter, title } = optionName(scenario, scenario.options[0].id);
  const option = named.option(letter, title[language]);

  const when = (month: string | undefined): Markup =>
    month === undefined
      ? html`<span class="when">${said.atStart}</span>`
      : html`<time class="when" datetime="${month}">${monthName(month, language)}</time>`;
  const entry = ({ month, marks, uses, parting }: TimeLineEntry): Markup => {
    const marked = marks.map((mark) => mark[language]).join(", ");
    const begun = uses.map(({ title, posts, until: end }) => said.use(title[language], posts, end && until(end, language)));
    const others = parting.map((name) => named.option(name.letter, name.title[language]));
    return html`<li>${when(month)} <span>${marked !== "" && html`<strong>${marked}</strong>`}${marked !== "" && begun.length > 0 && " · "}${begun.join(", ")}${
      others.length > 0 && html` <span class="parting">${said.parting(letter)} ${others.join(", ")}</span>`
    }</span></li>\n`;
  };
  return html`<h3 id="${id}">${said.title}</h3>
<p class="note">${said.lead(option, topic.title[language])}</p>
<ol class="story" role="list" aria-labelledby="${id}">${entries.map(entry)}</ol>`;
}
