import type { RunResult } from "./result.ts";
import type { Process } from "./week.ts";
import type { World } from "./world.ts";

/** Runs the world to its horizon with the given processes, week by week, in their order. */
export function simulate(w: World, processes: readonly Process[]): void {
  for (w.week = 0; w.week < w.weeks; w.week++) for (const { step } of processes) step(w);
}

/** What the finished world shows. */
export function resultOf(w: World): RunResult {
  const { recorder: r, c, departments } = w;
  let ties = 0;
  let pairs = 0;
  for (let d = 0; d < departments; d++)
    for (let e = 0; e < departments; e++) {
      if (d === e || c.staffCount[d] === 0 || c.staffCount[e] === 0) continue;
      const de = d * departments + e;
      ties += 1 - (1 - c.informalTie[de]) * (1 - c.bodyTie[de]) * (1 - c.projectTie[de]);
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
    capacity: r.capacity,
    leverHours: r.leverHours,
    leverEuro: r.leverEuro,
  };
}
