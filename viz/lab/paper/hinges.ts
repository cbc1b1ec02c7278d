import type { Language } from "../../../sim/core/language.ts";
import type { EvidenceGrade } from "../../../sim/instruments/instrument.ts";
import type { ParameterSpec, Structures } from "../../../sim/model/parameters.ts";
import type { EvidenceRegister, Reading } from "../../../sim/scenario/evidence-file.ts";
import type { FlipStripData, FlipStripRow } from "../../charts/flip-strip.ts";
import { countOf } from "../../text/numbers.ts";
import { wordsOf } from "../../text/words.ts";
import { amountOf } from "../comparison/why/assumption-scale.ts";
import { assumptionSource } from "../comparison/why/assumption-source.ts";
import type { Findings } from "../engine/engine.ts";
import { sourceWords } from "../options/source-words.ts";
import type { PaperWords } from "./text/words.ts";

/** Grades of evidence, the strongest first. */
const grades: readonly EvidenceGrade[] = [
  "survey",
  "observed",
  "literature",
  "perceived",
  "recommended",
  "extrapolated",
  "assumption",
];

/** What the assumptions that the answer hinges on are looked up in. */
export interface Library {
  readonly parameters: readonly ParameterSpec[];
  readonly evidence: EvidenceRegister;
}

/** Rows of the table of assumptions that the answer hinges on: what, its range, what it does to the answer, and what supports it. */
export function hinges(
  { drafts }: Findings,
  library: Library,
  language: Language,
  words: PaperWords,
): readonly (readonly string[])[] {
  const data = drafts.find(({ chart }) => chart === "flip-strip")?.data as FlipStripData | undefined;
  if (data === undefined) return [];
  const said = words.assumptions;
  return data.rows.map((row) => {
    const { assumption } = row;
    const effect = [row.flips ? said.flips : said.size, ...row.parts.map((part) => partWords(part, row, data, language, words))];
    if (typeof assumption === "string") {
      const { title, values } = wordsOf(language).flip.structures[assumption];
      return [title, said.forms(Object.values(values)), effect.join("\n"), mechanismWords(assumption, library, language, words)];
    }
    const spec = library.parameters.find(({ name }) => name === assumption.name);
    const support = [
      mechanismWords(assumption.name, library, language, words),
      spec ? said.source(assumptionSource(spec.source, language)) : "",
    ];
    const shown = (value: number) => amountOf(value, assumption, language);
    const range = spec ? said.range(shown(spec.min), shown(spec.default), shown(spec.max)) : "";
    return [assumption.title[language], range, effect.join("\n"), support.filter((text) => text !== "").join("\n")];
  });
}

function partWords(
  part: FlipStripRow["parts"][number],
  { assumption }: FlipStripRow,
  { a, b }: FlipStripData,
  language: Language,
  words: PaperWords,
): string {
  const { flip, verdicts } = wordsOf(language);
  const forms: Readonly<Record<string, string>> = typeof assumption === "string" ? flip.structures[assumption].values : {};
  const name = part.when === "lower" ? flip.lower : part.when === "upper" ? flip.upper : forms[part.when];
  const leader = { better: b.letter, worse: a.letter, equivalent: verdicts.equivalent, undecided: verdicts.undecided }[
    part.verdict
  ];
  return words.assumptions.part(name, leader, countOf(part.shareBetter, part.worlds), part.worlds);
}

/** The strongest reading of the mechanisms that an assumption sizes or shapes; "" where none is known. */
function mechanismWords(name: string | keyof Structures, { evidence }: Library, language: Language, words: PaperWords): string {
  const readings = evidence.mechanisms
    .filter(({ parameters, structures }) => parameters.includes(name) || structures.includes(name))
    .flatMap(({ sources }) => sources);
  const strongest = readings.reduce<Reading | undefined>(
    (best, reading) => (best && grades.indexOf(best.grade) <= grades.indexOf(reading.grade) ? best : reading),
    undefined,
  );
  return strongest === undefined ? "" : words.assumptions.mechanism(strongest.grade, sourceWords(strongest.source, language));
}
