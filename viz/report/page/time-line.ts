import { monthName, until } from "../../text/dates.ts";
import { optionName } from "../data/option-name.ts";
import type { TimeLineEntry } from "../data/time-line.ts";
import type { Chapter, Edition } from "./edition.ts";
import { html, type Markup } from "./markup.ts";

/** A scenario's story as a list: month by month what came, and which options part from the first one there. */
export function timeLine({ language, words }: Edition, { scenario, topic, anchor }: Chapter, entries: readonly TimeLineEntry[]) {
  const { timeLine: said } = words.page;
  const id = `${language}-${anchor}-story`;
  const { letter, title } = optionName(scenario, scenario.options[0].id);
  const option = words.answer.option(letter, title[language]);

  const when = (month: string | undefined): Markup =>
    month === undefined
      ? html`<span class="when">${said.atStart}</span>`
      : html`<time class="when" datetime="${month}">${monthName(month, language)}</time>`;
  const entry = ({ month, marks, uses, parting }: TimeLineEntry): Markup => {
    const named = marks.map((mark) => mark[language]).join(", ");
    const begun = uses.map(({ title, posts, until: end }) => said.use(title[language], posts, end && until(end, language)));
    const others = parting.map((name) => words.answer.option(name.letter, name.title[language]));
    return html`<li>${when(month)} <span>${named !== "" && html`<strong>${named}</strong>`}${named !== "" && begun.length > 0 && " · "}${begun.join(", ")}${
      others.length > 0 && html` <span class="parting">${said.parting(letter)} ${others.join(", ")}</span>`
    }</span></li>\n`;
  };
  return html`<h3 id="${id}">${said.title}</h3>
<p class="note">${said.lead(option, topic.title[language])}</p>
<ol class="story" role="list" aria-labelledby="${id}">${entries.map(entry)}</ol>`;
}
