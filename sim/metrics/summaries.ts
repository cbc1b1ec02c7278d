import { weeksPerQuarter, weeksPerYear } from "../core/clock.ts";
import { type Fate, fateInfo, fates } from "../model/fate.ts";
import type { RunResult } from "../model/result.ts";
import type { Observed } from "./observed.ts";

/** Weight of a case done on paper only in the gap (assumption; varied in sensitivity). */
export const symbolicWeight = 0.5;

const quartersPerYear = weeksPerYear / weeksPerQuarter;

/** Fates that reached a reasoned decision. */
export const consideredFates: readonly Fate[] = fates.filter((f) => fateInfo[f].considered);

/** a ÷ b, 0 when there is nothing to divide by. */
export function ratio(a: number, b: number): number {
  return b > 0 ? a / b : 0;
}

/** Mean of a series over its quarters. */
export function mean(series: Float64Array): number {
  return series.length > 0 ? series.reduce((sum, x) => sum + x, 0) / series.length : 0;
}

/** Mean over quarters of a series by quarter and topic. */
export function meanTopic(series: Float64Array, run: RunResult, topic: number): number {
  let sum = 0;
  for (let q = 0; q < run.series.quarters; q++) sum += series[q * run.topics.length + topic];
  return ratio(sum, run.series.quarters);
}

/** Last quarter of a series by quarter and topic. */
export function last(series: Float64Array, run: RunResult, topic: number): number {
  return series[(run.series.quarters - 1) * run.topics.length + topic];
}

/** Mean over the last four quarters, or all if there are fewer, of a series by quarter and topic. */
export function lastYear(series: Float64Array, run: RunResult, topic: number): number {
  const { quarters } = run.series;
  const from = Math.max(0, quarters - quartersPerYear);
  let sum = 0;
  for (let q = from; q < quarters; q++) sum += series[q * run.topics.length + topic];
  return ratio(sum, quarters - from);
}

/** Sum of a tally over all departments and fates of one topic. */
export function total(tally: Float64Array, { run }: Observed, topic: number): number {
  const width = run.departments.length * fates.length;
  let sum = 0;
  for (let at = topic * width; at < (topic + 1) * width; at++) sum += tally[at];
  return sum;
}

/** Value of a topic's cases with one of the given fates. */
export function fateValue({ run, value }: Observed, topic: number, wanted: readonly Fate[]): number {
  let sum = 0;
  for (let d = 0; d < run.departments.length; d++)
    for (const fate of wanted) sum += value[(topic * run.departments.length + d) * fates.length + fates.indexOf(fate)];
  return sum;
}

/** The everyday implementation gap of a topic, 0…1; 0 when nothing was due. */
export function gapOf(observed: Observed, topic: number): number {
  const due = total(observed.value, observed, topic);
  const done = fateValue(observed, topic, ["implemented"]) + symbolicWeight * fateValue(observed, topic, ["symbolic"]);
  return due > 0 ? 1 - done / due : 0;
}
