import type { ReadonlySignal } from "@preact/signals";
import type { Text } from "../../../sim/core/language.ts";
import type { Fate, Stage } from "../../../sim/model/fate.ts";
import type { Scenario } from "../../../sim/scenario/scenario.ts";
import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";
import type { StructureVerdict } from "../../../sim/study/statistics/structure-verdicts.ts";
import type { Summary } from "../../../sim/study/summary.ts";
import type { Draft } from "../../findings/figures.ts";

/** One option in one set of assumptions, as far as it has run: shown while a slider moves, before the ensemble answers. */
export interface Preview {
  /** Id of the option that changed. */
  readonly option: string;
  /** Weeks run so far, and the horizon. */
  readonly week: number;
  readonly weeks: number;
  /** Cases lost of 100 so far (everyday gap), and those of the option as it was before over the same weeks; null: there was none. */
  readonly lost: number;
  readonly lostBefore: number | null;
  /** The same year by year, as far as it has run; NaN where nothing was due. */
  readonly years: readonly { readonly lost: number; readonly lostBefore: number | null }[];
}

/** Everything the figures, sentences and tables of one state of an inquiry need; plain data from the worker. */
export interface Findings {
  /** What was computed; the page may show a newer inquiry meanwhile. */
  readonly inquiry: Inquiry;
  readonly scenario: Scenario;
  /** Sets of assumptions computed so far, ≥ 1. */
  readonly worlds: number;
  readonly summary: Summary;
  /** Id of the option that is compared with the first; undefined with one option. */
  readonly against: string | undefined;
  /** All figures there are results for; what could flip the answer is the data of "flip-strip". */
  readonly drafts: readonly Draft[];
  /** Arrears of regular work by option id, share 0…1. */
  readonly arrears: Readonly<Record<string, number>>;
  readonly structures: readonly StructureVerdict[];
  /** Digest of the whole study, 64 hex digits; null until every job is done. */
  readonly digest: string | null;
}

/** How far the work is. "preview": one world; "options": the ensemble; "reasons": bottlenecks and contributions. */
export interface Progress {
  readonly phase: "idle" | "preview" | "options" | "reasons" | "done" | "stopped";
  /** Sets of assumptions (phase "options") or jobs (phase "reasons") done. */
  readonly done: number;
  readonly total: number;
  /** null until it can be told. */
  readonly secondsLeft: number | null;
}

/** Which cases to show: by their fate under the first and under the compared option, and where they arose. */
export interface CaseQuery {
  readonly fateA?: Fate;
  readonly fateB?: Fate;
  /** Department code. */
  readonly department?: string;
  /** Number of the set of assumptions, from 0. */
  readonly world: number;
}

/** A stretch of a case's way. */
export interface CaseStep {
  /** First week of it, counted from the begin of the run, and its length in weeks (0: within a week). */
  readonly from: number;
  readonly weeks: number;
  readonly stage: Stage;
  /** What happened in it: waiting for an officer, for heads and partners, for hours of work, or the step itself. */
  readonly what: "arises" | "advice" | "coordination" | "work" | "settled";
}

/** One case's way under one option. */
export interface CaseWay {
  readonly owner: string;
  readonly fate: Fate | "pending";
  readonly settled: number;
  readonly steps: readonly CaseStep[];
}

/** The same case under both options. A single case's twin depends on how chance is coupled; it illustrates, shares are the finding. */
export interface FollowedCase {
  /** Stable: department, topic, week and ordinal make it. */
  readonly id: string;
  readonly department: string;
  readonly week: number;
  /** First week in which it is too late. */
  readonly deadline: number;
  readonly a: CaseWay;
  readonly b: CaseWay;
}

/** Runs inquiries in workers. Exactly one state is computed at a time; the newest wins; what has not changed is remembered. */
export interface Engine {
  readonly preview: ReadonlySignal<Preview | null>;
  /** The newest findings, kept while newer ones are computed; null until the first set of assumptions is done. */
  readonly findings: ReadonlySignal<Findings | null>;
  readonly progress: ReadonlySignal<Progress>;
  /** What went wrong, in plain words, when a worker broke down or an inquiry cannot run; null when all is well. Nothing is lost. */
  readonly trouble: ReadonlySignal<Text | null>;
  /** Asks for the findings of `inquiry`; does nothing when nothing changed that decides numbers. */
  submit(inquiry: Inquiry): void;
  /** Ends running work; what is done stays. `resume` goes on with the newest inquiry. */
  stop(): void;
  resume(): void;
  /** Compares the first option with another one; findings follow at once. */
  compareWith(option: string): void;
  /** Up to `count` cases that fit, from a traced run of both options. */
  follow(query: CaseQuery, count: number): Promise<readonly FollowedCase[]>;
}
