import { type Fate, fates, pending, stages } from "../../../model/fate.ts";
import type { OccasionLog } from "../../../model/result.ts";
import type { Measure, Seen } from "./measure.ts";

const done: readonly Fate[] = ["implemented", "symbolic"];

/** Mean of `value` over the cases looked at for which `counts` holds; NaN when there are none. */
function over(
  { run, topic, from, until, departments }: Seen,
  counts: (log: OccasionLog, row: number) => boolean,
  value: (log: OccasionLog, row: number) => number,
): number {
  const { log } = run;
  let sum = 0;
  let n = 0;
  for (let row = 0; row < log.length; row++) {
    if (log.topic[row] !== topic || !departments[log.origin[row]] || log.fate[row] === pending) continue;
    if (log.deadline[row] < from || log.deadline[row] >= until || !counts(log, row)) continue;
    const x = value(log, row);
    if (!Number.isFinite(x)) continue;
    sum += x;
    n++;
  }
  return n > 0 ? sum / n : Number.NaN;
}

const isDone = (log: OccasionLog, row: number): boolean => done.includes(fates[log.fate[row]]);
const all = (): boolean => true;
const coordinated = (log: OccasionLog, row: number): boolean =>
  log.stage[row] >= stages.indexOf("coordinate") && log.partners[row] > 0;

/** Properties of single cases, averaged over those looked at. */
export const singleCases: readonly Measure[] = [
  {
    id: "cases.partners",
    title: { de: "Beteiligte Ämter je fälligem Fall", en: "Partner departments per case due" },
    unit: "departments",
    windowed: true,
    value: (seen) => over(seen, all, (log, row) => log.partners[row]),
  },
  {
    id: "done.partners",
    title: { de: "Beteiligte Ämter je erledigtem Fall", en: "Partner departments per case done" },
    unit: "departments",
    windowed: true,
    value: (seen) => over(seen, isDone, (log, row) => log.partners[row]),
  },
  {
    id: "done.effort",
    title: { de: "Aufwand je erledigtem Fall", en: "Effort per case done" },
    unit: "hours",
    windowed: true,
    value: (seen) => over(seen, isDone, (log, row) => log.effort[row]),
  },
  {
    id: "done.weeks",
    title: { de: "Wochen bis zur Erledigung", en: "Weeks until a case was done" },
    unit: "weeks",
    windowed: true,
    value: (seen) => over(seen, isDone, (log, row) => log.settled[row] - log.week[row]),
  },
  {
    id: "coordinationWeeks",
    title: { de: "Wochen der Abstimmung je Fall mit Beteiligten", en: "Weeks of coordination per case with partners" },
    unit: "weeks",
    windowed: true,
    traced: true,
    value: (seen) => over(seen, coordinated, (log, row) => log.waitedCoordination[row]),
  },
];
