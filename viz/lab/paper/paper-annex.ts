import type { Language } from "../../../sim/core/language.ts";
import { countOf, points } from "../../text/numbers.ts";
import { wordsOf } from "../../text/words.ts";
import { amountOf } from "../comparison/why/assumption-scale.ts";
import type { Findings } from "../engine/engine.ts";
import { hinges, type Library } from "./hinges.ts";
import type { PaperTable } from "./price-table.ts";
import type { PaperWords } from "./text/words.ts";

/** Forms met by fewer sets of assumptions get no verdict. */
const leastWorlds = 5;

/** The forms of one mechanism with what the sets of assumptions say that have them. */
export interface FormsTable extends PaperTable {
  readonly title: string;
}

/** What the answer rests on. */
export interface PaperAssumptions {
  readonly hinges: PaperTable;
  readonly forms: readonly FormsTable[];
  readonly formsNote: string;
  /** One phrase for each assumption held fixed; none: nothing was. */
  readonly fixed: readonly string[];
  readonly rest: string;
}

/** The part on assumptions. */
export function paperAssumptions(findings: Findings, library: Library, language: Language, words: PaperWords): PaperAssumptions {
  const { fixed } = findings.inquiry;
  const count = Object.keys(fixed.parameters).length;
  return {
    hinges: { columns: words.assumptions.columns, rows: hinges(findings, library, language, words) },
    forms: formsTables(findings, language, words),
    formsNote: words.assumptions.formsNote(findings.summary.weighted),
    fixed: fixedWords(findings, library, language, words),
    rest: words.assumptions.rest(library.parameters.length - count, findings.worlds),
  };
}

/** A table for every structural alternative that was met in two forms or more. */
function formsTables({ structures, summary }: Findings, language: Language, words: PaperWords): readonly FormsTable[] {
  const { flip, verdicts } = wordsOf(language);
  const { price, assumptions } = words;
  const met = structures.filter(({ worlds }) => worlds > 0);
  return [...new Set(met.map(({ structure }) => structure))].flatMap((structure) => {
    const forms = met.filter((verdict) => verdict.structure === structure);
    if (forms.length < 2) return [];
    const { title, values } = flip.structures[structure];
    const prior = <Value>(value: Value) => (summary.weighted ? value : undefined);
    const rows = forms.map(({ form, worlds, shareBetter, sharePrior, mean, verdict, verdictPrior }) => [
      (values as Readonly<Record<string, string>>)[form],
      price.of(countOf(shareBetter, worlds), worlds, prior(countOf(sharePrior, worlds))),
      price.range(points(mean), points(mean)),
      worlds < leastWorlds ? price.none : price.verdict(verdicts[verdict], prior(verdicts[verdictPrior])),
    ]);
    return [{ title, columns: assumptions.formColumns, rows }];
  });
}

function fixedWords({ inquiry }: Findings, { parameters }: Library, language: Language, words: PaperWords): readonly string[] {
  const { structures } = wordsOf(language).flip;
  const numbers = Object.entries(inquiry.fixed.parameters).flatMap(([name, value]) => {
    const spec = parameters.find((parameter) => parameter.name === name);
    if (spec === undefined) return [];
    const shown = (number: number) => amountOf(number, spec, language);
    return [words.assumptions.fixedNumber(spec.title[language], shown(value), shown(spec.min), shown(spec.max))];
  });
  const forms = Object.entries(inquiry.fixed.structures).map(([name, form]) => {
    const { title, values } = structures[name as keyof typeof structures];
    return words.assumptions.fixedForm(title, (values as Readonly<Record<string, string>>)[form]);
  });
  return [...numbers, ...forms];
}
