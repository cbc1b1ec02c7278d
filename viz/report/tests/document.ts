import type { Language } from "../../../sim/core/language.ts";
import type { PatternSet } from "../../../sim/scenario/hypothesis.ts";
import { forestCounts, forestFinding } from "../../charts/effect-forest-data.ts";
import { forestWordsOf } from "../../text/forest-words.ts";
import { termList } from "../page/closing.ts";
import type { PlacedFigure } from "../page/edition.ts";
import { figureUnder } from "../page/figure.ts";
import { html, type Markup } from "../page/markup.ts";
import { pageShell } from "../page/shell.ts";
import { reportWordsOf } from "../text/words.ts";
import type { TestReportInput } from "./input.ts";
import { testedSection, verdictMark } from "./section.ts";
import { testStyle } from "./style.ts";
import { type TestFacts, testWordsOf } from "./words.ts";

/** Hypotheses told together: all of a report, or one set of patterns. */
export interface TestGroup {
  /** Unique on the page and safe as part of an id. */
  readonly anchor: string;
  readonly set: PatternSet | undefined;
  /** Places of its hypotheses in the input. */
  readonly places: readonly number[];
}

/** A group's figures drawn for one language. */
export type PlacedForest = Pick<PlacedFigure, "wide" | "narrow" | "drawn"> & { readonly id: string };

/** The whole report; `figures` gives each group's figures in a language. */
export function testDocument(
  input: TestReportInput,
  groups: readonly TestGroup[],
  figures: (group: TestGroup, language: Language) => readonly PlacedForest[],
): string {
  const editions = (["de", "en"] as const).map((language) => {
    const { otherLanguage, skip } = reportWordsOf(language).page;
    const body = html`${intro(input, groups, language)}
${groups.map((group, g) => groupSection(input, group, figures(group, language), groups.length > 1 ? `${g + 1}.` : "", language))}
${closing(input, language)}
`;
    return { language, title: titleOf(input, language), otherLanguage, skip, body };
  });
  return pageShell(editions, testStyle);
}

function titleOf({ judged, tested }: TestReportInput, language: Language): string {
  return tested.length === 1 ? tested[0].title[language] : testWordsOf(language).title(judged);
}

function intro(input: TestReportInput, groups: readonly TestGroup[], language: Language): Markup {
  const { judged, tested } = input;
  const words = testWordsOf(language);
  const finding = forestFinding({ judged, hypotheses: tested }, forestWordsOf(language));
  return html`<div class="intro"><p class="kicker">${words.kicker}</p>
<h1>${titleOf(input, language)}</h1>
<div class="answer"><h2>${words.answer}</h2>
<p class="finding">${finding}.</p>
${answerList(input, groups, language)}
</div>
<p class="purpose">${words.purpose(judged)}</p>
<p class="caution">${words.caution}</p>
</div>`;
}

/** What came of each hypothesis, or of each set of patterns, in a line; a single hypothesis gets its own sentence. */
function answerList({ judged, tested, ensemble }: TestReportInput, groups: readonly TestGroup[], language: Language): Markup {
  const words = testWordsOf(language);
  const holds = (at: number) => words.holds(...forestCounts(tested[at], ensemble === "plausible"));
  if (judged === "hypotheses") {
    if (tested.length === 1) return html`<p>${tested[0].statement[language]} ${holds(0)}</p>`;
    const lines = tested.map(
      ({ id, title, verdict }, at) =>
        html`<li><a href="#${language}-${id}">${title[language]}</a>: ${verdictMark(verdict, language)}. ${holds(at)}</li>\n`,
    );
    return html`<ul>${lines}</ul>`;
  }
  const lines = groups.flatMap(({ anchor, set, places }) => {
    if (set === undefined) return [];
    const own = places.map((at) => tested[at]);
    const withAblation = own.filter(({ ablations = [] }) => ablations.length > 0);
    const vanishing = withAblation.filter(({ ablations = [] }) => ablations.every(({ vanishes }) => vanishes));
    const byNull = own.filter(({ nulls = {} }) => Object.values(nulls).some(({ verdict }) => verdict === "supported"));
    const told = words.setFinding({
      all: own.length,
      supported: own.filter(({ verdict }) => verdict === "supported").length,
      withAblation: withAblation.length,
      vanishing: vanishing.length,
      byNull: byNull.length,
    });
    return [html`<li><a href="#${language}-${anchor}">${words.sets[set].title}</a>: ${told}</li>\n`];
  });
  return html`<ul>${lines}</ul>`;
}

function groupSection(
  input: TestReportInput,
  { anchor, set, places }: TestGroup,
  figures: readonly PlacedForest[],
  prefix: string,
  language: Language,
): Markup {
  const words = testWordsOf(language);
  const { tested, files, judged, ensemble } = input;
  const id = `${language}-${anchor}`;
  const blocks = figures.map((figure, f) =>
    figureUnder(words.figure(judged), figure, `${prefix}${f + 1}`, id, language, reportWordsOf(language)),
  );
  const context = { language, together: tested.length, weighted: ensemble === "plausible" };
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${set === undefined ? words.list(tested.length) : words.sets[set].title}</h2>
${set !== undefined && html`<p>${words.sets[set].lead}</p>`}
<h3 id="${id}-picture">${words.picture}</h3>
${blocks}
${places.map((at) => testedSection(tested[at], files[at], context))}
</section>
`;
}

function closing(input: TestReportInput, language: Language): Markup {
  const words = testWordsOf(language);
  const { reproduce, reproduceTitle } = reportWordsOf(language).page;
  const { judged, tested, ensemble, model, seed, digest, tried, besideWorlds, command } = input;
  const worlds = tested.map((one) => one.worlds);
  const [least, most] = [Math.min(...worlds), Math.max(...worlds)];
  const facts: TestFacts = {
    judged,
    count: tested.length,
    weighted: ensemble === "plausible",
    worlds: most,
    confidence: Math.round(100 * Math.max(...tested.map(({ confidence }) => confidence))),
    tried,
    besideWorlds,
  };
  const told: readonly (readonly [string, string | Markup])[] = [
    [reproduce.model, html`<code>${model}</code>`],
    [reproduce.seed, html`<code>${seed}</code>`],
    [reproduce.worlds, words.worlds(least, most)],
    [reproduce.ensemble, words.ensemble(facts.weighted)],
    [reproduce.digest, html`<code>${digest}</code>`],
    [reproduce.command, html`<code>${command}</code>`],
  ];
  const part = (name: string, title: string, inside: Markup) => {
    const id = `${language}-${name}`;
    return html`<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${inside}\n</section>\n`;
  };
  return html`${part("method", words.methodTitle, termList(words.method(facts)))}
${part("limits", words.limitsTitle, termList(words.limits(facts)))}
${part(
  "reproduce",
  reproduceTitle,
  html`<dl class="facts">${told.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>\n`)}</dl>
<p class="note">${words.files} ${words.sources}</p>`,
)}`;
}
