import type { RunResult } from "./result.ts";
import { tie } from "./tie.ts";
import type { Process } from "./week.ts";
import type { World } from "./world.ts";

/**
 * Carries the world on from where it stands until the week `until` begins, at most to its horizon, with the given processes, week
 * by week, in their order. How a run is cut into slices changes nothing in it.
 */
export function simulate(w: World, processes: readonly Process[], until: number = w.weeks): void {
  const end = Math.min(until, w.weeks);
  for (; w.week < end; w.week++) for (const { step } of processes) step(w);
}

/**
 * What the world shows. Before the horizon it shows what has happened so far, its length being that of the whole run: cases on their
 * way are pending, quarters and years to come are 0, those under way hold the part summed so far. The columns then are copies, so
 * that what is shown stays as it is when the run goes on; at the horizon they are the world's own.
 */
export function resultOf(w: World): RunResult {
  const result = shown(w);
  return w.week < w.weeks ? copied(result) : result;
}

/** A copy of `value` with columns of its own. */
function copied<T>(value: T): T {
  if (ArrayBuffer.isView(value)) return (value as unknown as Uint8Array).slice() as T;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copied(part)])) as T;
}

function shown(w: World): RunResult {
  const { recorder: r, c, departments } = w;
  const tieStrengths = new Float32Array(departments * departments);
  let ties = 0;
  let pairs = 0;
  for (let d = 0; d < departments; d++)
    for (let e = 0; e < departments; e++) {
      if (d === e || c.staffCount[d] === 0 || c.staffCount[e] === 0) continue;
      const strength = tie(w, d, e);
      tieStrengths[d * departments + e] = strength;
      ties += strength;
      pairs++;
    }
  const ratio = (a: Float64Array, b: Float64Array) => Float64Array.from(a, (x, t) => (b[t] > 0 ? x / b[t] : 0));
  return {
    departments: w.organisation.departments.map((d) => d.code),
    topics: w.topics.map((t) => t.id),
    weeks: w.weeks,
    compareFrom: w.compareFrom,
    log: w.cases.log(),
    series: r.series,
    byDepartment: r.byDepartment,
    programmeDue: r.programmeDue,
    programmeDelivered: r.programmeDelivered,
    measureWeeks: ratio(r.measureWeeks, r.measuresDelivered),
    officerAnswerWeeks: ratio(r.answerWeeks, r.answered),
    officerRequests: r.requests,
    officerLapsed: r.lapsed,
    headWaitWeeks: r.headMatters > 0 ? r.headWaitWeeks / r.headMatters : 0,
    directShare: ratio(r.direct, r.agreements),
    costPosts: r.costPosts,
    costMeetings: r.costMeetings,
    costBudgets: r.costBudgets,
    leavers: r.leavers,
    ties: pairs > 0 ? ties / pairs : 0,
    tieStrengths,
    capacity: r.capacity,
    leverHours: r.leverHours,
    leverEuro: r.leverEuro,
  };
}
