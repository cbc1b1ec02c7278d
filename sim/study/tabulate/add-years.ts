import { weeksPerYear } from "../../core/clock.ts";
import type { TableBuilder } from "../../core/table.ts";
import { fates, pending } from "../../model/fate.ts";
import type { RunResult } from "../../model/result.ts";
import type { RunKey } from "./run-key.ts";

const implemented = fates.indexOf("implemented");
const symbolic = fates.indexOf("symbolic");

/**
 * Adds, for the topic `focus`, the value due and done of each department of origin by the year of the cases' own deadline, from the
 * start to the horizon. A last year cut short by the horizon counts as far as it goes.
 */
export function addYears(to: TableBuilder, key: RunKey, { log, weeks, departments, topics }: RunResult, focus: string): void {
  const topic = topics.indexOf(focus);
  const years = Math.ceil(weeks / weeksPerYear);
  const due = new Float64Array(departments.length * years);
  const properly = new Float64Array(due.length);
  const onPaper = new Float64Array(due.length);
  for (let row = 0; row < log.length; row++) {
    if (log.topic[row] !== topic || log.fate[row] === pending || log.deadline[row] >= weeks) continue;
    const at = log.origin[row] * years + Math.floor(log.deadline[row] / weeksPerYear);
    due[at] += log.value[row];
    if (log.fate[row] === implemented) properly[at] += log.value[row];
    else if (log.fate[row] === symbolic) onPaper[at] += log.value[row];
  }
  departments.forEach((department, d) => {
    for (let year = 0; year < years; year++) {
      const at = d * years + year;
      if (due[at] > 0) to.add(...key, focus, department, year, due[at], properly[at], onPaper[at]);
    }
  });
}
