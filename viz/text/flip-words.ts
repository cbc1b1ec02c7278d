import type { Structures } from "../../sim/model/parameters.ts";

/** Words on the assumptions that an answer hinges on. Options come as letters; `assumption` is its title. */
export interface FlipWords {
  /** Whether the lead changes between the parts of the assumption, and `more` others flip the verdict too. */
  titleTurns(a: string, b: string, assumption: string, more: number): string;
  /** One part alone has this clear verdict, or the whole has it and a part has not. */
  titleFlips(clear: "better" | "worse" | "equivalent", a: string, b: string, assumption: string, more: number): string;
  titleSize(assumption: string): string;
  readonly titleNone: string;
  /** With so few sets of assumptions nothing can be split. */
  tooFew(worlds: number): string;
  lead(topic: string, a: string, b: string, letterA: string, letterB: string, weighted: boolean): string;
  /** Heading over the assumptions of each kind. */
  readonly flips: string;
  readonly size: string;
  all(worlds: number): string;
  readonly lower: string;
  readonly upper: string;
  readonly lowerShort: string;
  readonly upperShort: string;
  /** A part's mean difference in points: "7 weniger", "3 mehr", "gleich viele"; with room "im Mittel 7 weniger". */
  mean(points: number, roomy: boolean): string;
  /** "22 von 25", with what the ranges alone say where worlds are weighted: "22 von 25 (20)"; with room "weniger in 22 von 25 (20)". */
  often(count: number, worlds: number, prior: number | undefined, roomy: boolean): string;
  /** One part in a sentence; `part` is its label. */
  describe(assumption: string, part: string, verdict: string, mean: string, often: string): string;
  readonly structures: Readonly<{
    [K in keyof Structures]: { readonly title: string; readonly values: Readonly<Record<Structures[K], string>> };
  }>;
  readonly caution: string;
  /** Only what stands out from chance is shown. */
  standout(worlds: number): string;
  /** Headings of the data table. */
  readonly column: Readonly<
    Record<"assumption" | "kind" | "part" | "from" | "to" | "unit" | "worlds" | "better" | "prior" | "mean", string>
  >;
}
