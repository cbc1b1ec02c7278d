import type { Language } from "../../../sim/core/language.ts";
import { type Fate, fateInfo } from "../../../sim/model/fate.ts";
import type { TestVerdict } from "../../../sim/study/statistics/test-verdict.ts";
import { forestCounts } from "../../charts/effect-forest-data.ts";
import { forestWordsOf, standIns } from "../../text/forest-words.ts";
import { points } from "../../text/numbers.ts";
import { html, type Markup } from "../page/markup.ts";
import { type ContrastFacts, contrastFacts } from "./contrast-sentences.ts";
import { type Tested, type TestedFile, withNumbers } from "./input.ts";
import { effectText, unitWords } from "./units.ts";
import { testWordsOf } from "./words.ts";

/** What the sections of a report share. */
export interface SectionContext {
  readonly language: Language;
  /** Number judged together. */
  readonly together: number;
  readonly weighted: boolean;
}

/** Signs of verdicts beside their words, as in the figure. */
const signs: Readonly<Record<TestVerdict, string>> = { supported: "●", contradicted: "✕", equivalent: "■", undecided: "◆" };

/** A verdict with its sign. */
export function verdictMark(verdict: TestVerdict, language: Language): Markup {
  return html`<span class="verdict"><span aria-hidden="true">${signs[verdict]}</span>\u00A0${forestWordsOf(language).verdicts[verdict]}</span>`;
}

/** One hypothesis: what it says, what came of it, how sure that is, what it rests on. */
export function testedSection(one: Tested, file: TestedFile, { language, together, weighted }: SectionContext): Markup {
  const words = testWordsOf(language);
  const facts = contrastFacts(one, file, language);
  const id = `${language}-${one.id}`;
  const because = words.because({ verdict: one.verdict, counts: countsOf(one), worlds: one.worlds, together });
  const rows: readonly (readonly [string, Markup | false])[] = [
    [words.claims, claimList(one, facts, weighted, language)],
    [words.sure, sureness(one, weighted, language)],
    [words.ablations, ablationList(one, facts, language)],
    [words.nulls, nullList(one, facts, language)],
    [words.moved, movedList(one, file, language)],
    [
      words.setting,
      html`<p>${words.settingIs(
        file.organisations.map((title) => title[language]),
        file.weeks,
      )}</p>`,
    ],
    [
      words.evidence,
      html`<p>${file.grade[language]}: ${file.sources.map((source) => source[language]).join("; ")}${one.seen && html`. ${words.seen}`}</p>`,
    ],
    [
      words.registration,
      one.registered !== undefined && html`<p>${words.registered(one.registered.status, one.registered.since)}</p>`,
    ],
  ];
  return html`<article class="tested" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title">${one.title[language]} ${one.registered?.status === "exploratory" && html`<span class="mark">${words.exploratory}</span>`}</h3>
<p class="statement">${one.statement[language]}</p>
<p>${verdictMark(one.verdict, language)}. ${because}</p>
<dl class="findings">${rows.map(([term, told]) => told && html`<div><dt>${term}</dt><dd>${told}</dd></div>\n`)}</dl>
</article>
`;
}

/** Contrasts of a hypothesis by their own verdicts. */
function countsOf({ contrasts }: Tested): Record<TestVerdict, number> {
  const counts = { supported: 0, contradicted: 0, equivalent: 0, undecided: 0 };
  for (const { verdict } of contrasts) counts[verdict]++;
  return counts;
}

function claimList(one: Tested, facts: readonly ContrastFacts[], weighted: boolean, language: Language): Markup {
  const words = testWordsOf(language);
  const items = one.contrasts.map(withNumbers).map(({ test, bound, estimate, lo, hi, priorEstimate, verdict }, i) => {
    const { says, unit } = facts[i];
    const number = (effect: number) => effectText(effect, bound, unit, language);
    const end = (effect: number) => (Number.isFinite(effect) ? number(effect) : "");
    const found = Number.isNaN(estimate)
      ? words.noNumber
      : words.found(number(estimate), end(lo), end(hi), unitWords(unit, language));
    const more = [words.wanted(test, number(bound)), ...(weighted ? [words.prior(number(priorEstimate))] : [])];
    return html`<li>${says}.<p>${one.contrasts.length > 1 && html`${verdictMark(verdict, language)}: `}<span class="found">${found}</span>; ${more.join("; ")}.</p></li>
`;
  });
  return html`<ul>${items}</ul>`;
}

function sureness(one: Tested, weighted: boolean, language: Language): Markup {
  const words = testWordsOf(language);
  const p = new Intl.NumberFormat(language === "de" ? "de-DE" : "en-GB", { maximumSignificantDigits: 2 }).format(one.adjusted);
  const told = [words.holds(...forestCounts(one, weighted)), words.limitsAt(Math.round(one.confidence * 100), one.worlds)];
  return html`<p>${told.join(" ")}${one.adjusted < 1 && ` ${words.adjusted(p)}.`}</p>`;
}

function ablationList(one: Tested, facts: readonly ContrastFacts[], language: Language): Markup | false {
  const { ablations = [], contrasts } = one;
  if (ablations.length === 0) return false;
  const words = testWordsOf(language);
  const items = ablations.map((ablation) => {
    const left = ablation.contrasts.map(({ claim, effect, ablated, shrinks }) => {
      const at = contrasts.findIndex((contrast) => contrast.claim === claim);
      const [{ bound }, { unit }] = [contrasts[at], facts[at]];
      const number = (x: number | null) => effectText(x ?? Number.NaN, bound, unit, language);
      return words.ablated(number(effect), number(ablated), unitWords(unit, language), shrinks);
    });
    return html`<li>${ablation.title[language]}: ${words.vanishes(ablation.vanishes)}; ${left.join("; ")}.</li>\n`;
  });
  return html`<ul>${items}</ul>`;
}

function nullList(one: Tested, facts: readonly ContrastFacts[], language: Language): Markup | false {
  const { nulls, contrasts } = one;
  if (nulls === undefined) return false;
  const words = testWordsOf(language);
  const [{ bound }] = contrasts;
  const [{ unit }] = facts;
  const shown = standIns.filter((model) => nulls[model] !== undefined);
  const items = shown.map((model) => {
    const { verdict, effect } = nulls[model];
    const said = effect === null ? "" : `${effectText(effect, bound, unit, language)} ${unitWords(unit, language)}`;
    return html`<li>${words.standIns[model]}: ${words.standIn(verdict, said, contrasts.length > 1)}.</li>\n`;
  });
  const also = shown.some((model) => nulls[model].verdict === "supported");
  return html`<ul>${items}</ul>${also && html`<p class="note">${words.arithmetic}</p>`}`;
}

function movedList(one: Tested, { arms, movedBetween }: TestedFile, language: Language): Markup | false {
  if (movedBetween === undefined) return false;
  const words = testWordsOf(language);
  const armTitle = (id: string) => arms.find((arm) => arm.id === id)?.title[language] ?? id;
  const fate = (id: string) => fateInfo[id as Fate]?.title[language] ?? words.noTwin;
  const shown = one.moved.filter(({ share }) => share >= 0.005).slice(0, 6);
  if (shown.length === 0) return html`<p>${words.nothingMoved}</p>`;
  const [a, b] = movedBetween;
  return html`<p>${words.movedBetween(armTitle(a), armTitle(b))}</p>
<ul>${shown.map(({ from, to, share }) => html`<li>${words.movedCases(points(share), fate(from), fate(to))}</li>\n`)}</ul>`;
}
