import type { Language } from "../../../sim/core/language.ts";
import type { ParameterSpec } from "../../../sim/model/parameters.ts";
import type { StructureVerdict } from "../../../sim/study/statistics/structure-verdicts.ts";
import type { Summary } from "../../../sim/study/summary.ts";
import type { Figure } from "../../charts/figure.ts";
import type { Comparable } from "../../findings/data/comparable.ts";
import type { TimeLineEntry } from "../../findings/data/time-line.ts";
import type { ReportMeta } from "../../findings/input.ts";
import type { FigureId } from "../../findings/text/words.ts";
import type { ReportWords } from "../text/words.ts";
import type { Markup } from "./markup.ts";

/** A figure drawn for one language's page. */
export interface PlacedFigure {
  readonly id: FigureId;
  readonly part: "picture" | "reason" | "doubt";
  /** SVG for wide screens and paper, and for narrow screens. */
  readonly wide: Markup;
  readonly narrow: Markup;
  /** The wide drawing, for its numbers. */
  readonly drawn: Figure;
}

/** Everything one language's page shows of one scenario. */
export interface Chapter extends Comparable {
  /** Unique on the page and safe as part of an id. */
  readonly anchor: string;
  readonly figures: readonly PlacedFigure[];
  /** Arrears of regular work by option id, share 0…1; NaN where nothing is known. */
  readonly arrears: Readonly<Record<string, number>>;
  /** Undefined without a calendar. */
  readonly timeLine: readonly TimeLineEntry[] | undefined;
  /** Verdicts form by form of every structural alternative; none where worlds were not handed over or nothing was compared. */
  readonly structures: readonly StructureVerdict[];
}

/** One language's whole report. */
export interface Edition {
  readonly language: Language;
  readonly words: ReportWords;
  readonly summary: Summary;
  readonly chapters: readonly Chapter[];
  /** All scenarios in one figure; undefined with fewer than two that have results. */
  readonly sideBySide: PlacedFigure | undefined;
  readonly meta: ReportMeta;
  readonly parameters: readonly ParameterSpec[];
}
