import { toldComparison } from "../../../sim/study/statistics/told-comparison.ts";
import { answerOf } from "../../findings/answer.ts";
import { letterOf } from "../../findings/data/option-name.ts";
import { whole } from "../../text/numbers.ts";
import { countedFromOf, periodOf } from "../text/period.ts";
import type { Chapter, Edition } from "./edition.ts";
import { figureBlock } from "./figure.ts";
import { html, type Markup } from "./markup.ts";
import { optionsTable } from "./options-table.ts";
import { structureTable } from "./structure-table.ts";
import { timeLine } from "./time-line.ts";

/** One scenario: question, story, answer, options, then the picture, the reasons and the doubt. */
export function chapterSection(edition: Edition, chapter: Chapter): Markup {
  const { language, summary } = edition;
  const words = edition.words.page;
  const { scenario, organisation, topic } = chapter;
  const id = `${language}-${chapter.anchor}`;
  const answer = answerOf(summary, scenario, language);
  const comparison = toldComparison(summary, scenario);
  const staff = organisation.departments.reduce((sum, d) => sum + d.staff, 0);

  const mark = (option: string, index: number) => {
    if (index === 0 && scenario.options.length > 1) return html` <span class="mark">${words.baseOption}</span>`;
    return option === comparison?.b && scenario.options.length > 2 && html` <span class="mark">${words.bestOption}</span>`;
  };
  const options = scenario.options.map(
    ({ id: option, title, description }, i) =>
      html`<div><dt><span class="letter">${letterOf(i)}</span> ${title[language]}${mark(option, i)}</dt><dd>${description[language]}</dd></div>\n`,
  );
  const numberOf = (place: number) =>
    edition.chapters.length > 1 ? `${edition.chapters.indexOf(chapter) + 1}.${place}` : `${place}`;
  const numbered = chapter.figures.map((figure, i) => ({
    part: figure.part,
    block: figureBlock(figure, numberOf(i + 1), id, edition),
  }));
  const part = (name: "picture" | "reason" | "doubt") => {
    const blocks = numbered.filter((f) => f.part === name).map(({ block }) => block);
    const after = name === "doubt" && structureTable(edition, chapter, chapter.structures);
    return (blocks.length > 0 || after) && html`<h3 id="${id}-${name}">${words.sections[name]}</h3>\n${blocks}${after}`;
  };

  const isOnly = edition.chapters.length === 1;
  return html`<section class="chapter${isOnly && " only"}" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title"${isOnly && html` class="hidden"`}>${scenario.title[language]}</h2>
<p class="question"><span class="hidden">${words.question}: </span>${scenario.question[language]}</p>
${chapter.timeLine && timeLine(edition, chapter, chapter.timeLine)}
${
  answer
    ? html`<div class="answer"><h3>${words.answer}</h3>
<p class="finding">${answer.finding}</p>
${answer.certainty && html`<p>${answer.certainty}</p>`}
${(answer.reason || answer.others) && html`<p>${[answer.reason, answer.others].filter((s) => s !== "").join(" ")}</p>`}
</div>`
    : html`<p>${words.noFigure}</p>`
}
<p>${scenario.description[language]}</p>
<p class="setting">${words.setting(organisation.title[language], organisation.departments.length, whole(staff, language), topic.title[language], periodOf(scenario, language))}
${countedFromOf(scenario, language)}</p>
<h3 id="${id}-options">${words.optionsTitle}</h3>
<dl class="choice">${options}</dl>
${part("picture")}
${part("reason")}
${part("doubt")}
${answer && html`<h3 id="${id}-table">${words.tableTitle}</h3>\n${optionsTable(edition, chapter)}`}
</section>
`;
}
