import type { Text } from "../../../sim/core/language.ts";
import { effectForest } from "../../charts/effect-forest.ts";
import type { EffectForestData, ForestContrast, ForestHypothesis } from "../../charts/effect-forest-data.ts";
import type { ChartOptions, Figure, FigureContext } from "../../charts/figure.ts";
import { findingWordsOf } from "../../findings/text/words.ts";
import { standIns } from "../../text/forest-words.ts";
import { contrastFacts } from "./contrast-sentences.ts";
import { type Tested, type TestedFile, type TestReportInput, withNumbers } from "./input.ts";
import { rawUnitWords } from "./units.ts";
import { testWordsOf } from "./words.ts";

/** A figure of hypotheses, ready to be drawn in any language and width. */
export interface ForestDraft {
  /** "effect-forest", with the set and the part where there are several. */
  readonly id: string;
  readonly context: FigureContext;
  draw(options: Omit<ChartOptions, "context">): Figure;
}

/** Rough heights in a wide figure, pixels, and what fits a printed page. */
const [headHigh, contrastHigh, pageHigh] = [36, 50, 900];

/** The figures of some hypotheses of a report, in as many parts as a printed page holds; `scope` says which ones, empty for all. */
export function draftForests(
  input: TestReportInput,
  places: readonly number[],
  { id, scope }: { readonly id: string; readonly scope: Text },
): ForestDraft[] {
  const parts = partsOf(input, places);
  return parts.map((part, p) => {
    const hypotheses = part.map((at) => forestHypothesis(input.tested[at], input.files[at]));
    const data: EffectForestData = {
      judged: input.judged,
      scope: parts.length > 1 ? partScope(scope, p + 1, parts.length) : scope,
      weighted: input.ensemble === "plausible",
      hypotheses,
    };
    const context = contextOf(input, part, scope);
    return {
      id: parts.length > 1 ? `${id}-${p + 1}` : id,
      context,
      draw: (options) => effectForest.draw(data, { height: 0, ...options, context }),
    };
  });
}

function partsOf({ tested }: TestReportInput, places: readonly number[]): number[][] {
  const parts: number[][] = [];
  let high = Number.POSITIVE_INFINITY;
  for (const at of places) {
    const own = headHigh + contrastHigh * tested[at].contrasts.length;
    if (high + own > pageHigh) {
      parts.push([]);
      high = 0;
    }
    parts[parts.length - 1].push(at);
    high += own;
  }
  return parts;
}

const inBoth = (say: (language: "de" | "en") => string): Text => ({ de: say("de"), en: say("en") });

function partScope(scope: Text, part: number, of: number): Text {
  return inBoth((language) => [scope[language], testWordsOf(language).part(part, of)].filter((text) => text !== "").join(", "));
}

function contextOf(
  { model, seed, tested, ensemble, judged }: TestReportInput,
  part: readonly number[],
  scope: Text,
): FigureContext {
  const worlds = part.map((at) => tested[at].worlds);
  const [least, most] = [Math.min(...worlds), Math.max(...worlds)];
  const limits = inBoth((language) =>
    findingWordsOf(language)
      .figureLimits(ensemble === "plausible")
      .join("\n"),
  );
  const source = (language: "de" | "en") => {
    const words = testWordsOf(language);
    const what = scope[language] || (part.length === 1 ? tested[part[0]].title[language] : words.figured(judged, part.length));
    return least === most ? what : `${what} (${words.eachWorlds(least, most)})`;
  };
  const [de, en] = [limits.de.split("\n"), limits.en.split("\n")];
  return { model, seed, worlds: most, source: inBoth(source), limits: de.map((text, i) => ({ de: text, en: en[i] })) };
}

function forestHypothesis(one: Tested, file: TestedFile): ForestHypothesis {
  const facts = { de: contrastFacts(one, file, "de"), en: contrastFacts(one, file, "en") };
  const nulls = Object.fromEntries(
    standIns.flatMap((model) => {
      const effect = one.nulls?.[model]?.effect;
      return effect === null || effect === undefined ? [] : [[model, effect]];
    }),
  );
  const contrasts = one.contrasts.map((contrast, i): ForestContrast => {
    const { claim, test, bound, estimate, lo, hi, priorEstimate, verdict } = withNumbers(contrast);
    const ablated = ablatedEffect(one, i);
    return {
      claim,
      says: inBoth((language) => facts[language][i].says),
      test,
      bound,
      unit: inBoth((language) => rawUnitWords(facts[language][i].unit, language)),
      estimate,
      lo,
      hi,
      priorEstimate,
      verdict,
      ...(ablated === undefined ? {} : { ablated }),
      ...(i === 0 && Object.keys(nulls).length > 0 ? { standIns: nulls } : {}),
    };
  });
  const { id, title, verdict, confidence, worlds, shareOfWorlds, sharePrior } = one;
  const exploratory = one.registered?.status === "exploratory";
  return { id, title, verdict, confidence, worlds, shareOfWorlds, sharePrior, exploratory, contrasts };
}

/** What the first ablation that should remove the contrast's effect leaves of it: ablations list the contrasts of a claim in order. */
function ablatedEffect({ contrasts, ablations = [] }: Tested, at: number): number | undefined {
  const { claim, test } = contrasts[at];
  if (test !== "above") return undefined;
  const before = contrasts.slice(0, at).filter((other) => other.claim === claim && other.test === test).length;
  for (const ablation of ablations) {
    const own = ablation.contrasts.filter((other) => other.claim === claim)[before];
    if (own !== undefined) return own.ablated ?? undefined;
  }
  return undefined;
}
