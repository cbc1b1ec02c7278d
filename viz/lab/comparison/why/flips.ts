import type { Language } from "../../../../sim/core/language.ts";
import { type ParameterSpec, type Structures, structuralAlternatives } from "../../../../sim/model/parameters.ts";
import type { FlipStripData, FlipStripPart } from "../../../charts/flip-strip.ts";
import { countOf, points } from "../../../text/numbers.ts";
import { wordsOf } from "../../../text/words.ts";
import type { Findings } from "../../engine/engine.ts";
import type { Action } from "../../state/action.ts";

/** Half of an assumption's range, or a form of a mechanism, with what its sets of assumptions say. */
export interface FlipPart {
  readonly label: string;
  /** "B", "offen": who leads here. */
  readonly leader: string;
  /** "im Mittel 7 weniger", "weniger in 22 von 25". */
  readonly told: readonly [mean: string, often: string];
  /** What computes with this part alone. */
  readonly action: Action;
}

/** An assumption on which the comparison depends. */
export interface Flip {
  readonly name: string;
  /** Whether a part's verdict is another one; else only the size of the difference moves. */
  readonly flips: boolean;
  readonly parts: readonly FlipPart[];
}

/** What could flip the answer: the assumptions, and how many sets of assumptions that rests on; undefined before it is known. */
export interface Flips {
  readonly worlds: number;
  readonly rows: readonly Flip[];
}

/** Fewest sets of assumptions that can be split. */
export const leastToSplit = 10;

/** What could flip the answer of these findings. */
export function flipsOf(
  { drafts, summary }: Findings,
  parameters: readonly ParameterSpec[],
  language: Language,
): Flips | undefined {
  const data = drafts.find(({ chart }) => chart === "flip-strip")?.data as FlipStripData | undefined;
  if (data === undefined) return undefined;
  const { flip, verdicts } = wordsOf(language);
  const leader = ({ verdict }: FlipStripPart) =>
    verdict === "better" ? data.b.letter : verdict === "worse" ? data.a.letter : verdicts[verdict];
  const told = ({ mean, shareBetter, sharePrior, worlds }: FlipStripPart): [string, string] => [
    flip.mean(points(mean), true),
    flip.often(countOf(shareBetter, worlds), worlds, summary.weighted ? countOf(sharePrior, worlds) : undefined, true),
  ];
  const rows = data.rows.map(({ assumption, flips, parts }): Flip => {
    const forms: Readonly<Record<string, string>> = typeof assumption === "string" ? flip.structures[assumption].values : {};
    const label = ({ when }: FlipStripPart) => (when === "lower" ? flip.lower : when === "upper" ? flip.upper : forms[when]);
    return {
      name: typeof assumption === "string" ? flip.structures[assumption].title : assumption.title[language],
      flips,
      parts: parts.map((part) => ({
        label: label(part),
        leader: leader(part),
        told: told(part),
        action:
          typeof assumption === "string"
            ? { kind: "fixStructure", name: assumption, value: part.when }
            : { kind: "fixParameter", name: assumption.name, value: middleOf(part, parameters, assumption.name) },
      })),
    };
  });
  return { worlds: data.all.worlds, rows };
}

/** The middle of a half, on the scale the parameter is drawn on. */
function middleOf({ from, to }: FlipStripPart, parameters: readonly ParameterSpec[], name: string): number {
  const isLog = parameters.find((spec) => spec.name === name)?.scale === "log";
  return isLog ? Math.sqrt(from * to) : (from + to) / 2;
}

/** The forms of a mechanism with their words, its default first. */
export function formsOf(structure: keyof Structures, language: Language): { readonly value: string; readonly label: string }[] {
  const values: Readonly<Record<string, string>> = wordsOf(language).flip.structures[structure].values;
  return structuralAlternatives[structure].map((value) => ({ value, label: values[value] }));
}
