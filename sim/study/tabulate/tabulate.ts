import { weeksPerQuarter } from "../../core/clock.ts";
import { TableBuilder } from "../../core/table.ts";
import { capacityComponents } from "../../metrics/capacity-components.ts";
import { tallyCapacity, yearsCounted } from "../../metrics/capacity-tally.ts";
import type { Observed } from "../../metrics/observed.ts";
import { metrics } from "../../metrics/registry.ts";
import { capacityCounts } from "../../model/capacity.ts";
import { fateInfo, fates, pending, stages } from "../../model/fate.ts";
import type { RunResult } from "../../model/result.ts";
import { tables } from "../tables.ts";
import { addYears } from "./add-years.ts";
import type { RunKey } from "./run-key.ts";
import { type Twins, twinIndex, twinWord } from "./twins.ts";

const runMetrics = metrics.filter((m) => m.level === "run");
const topicMetrics = metrics.filter((m) => m.level === "topic");
const done = [fates.indexOf("implemented"), fates.indexOf("symbolic")];

/** Builders of the tables one job fills. */
export function tableBuilders() {
  return {
    runs: new TableBuilder(tables.runs),
    topics: new TableBuilder(tables.topics),
    departments: new TableBuilder(tables.departments),
    years: new TableBuilder(tables.years),
    series: new TableBuilder(tables.series),
    capacity: new TableBuilder(tables.capacity),
    workload: new TableBuilder(tables.workload),
    pairs: new TableBuilder(tables.pairs),
    ties: new TableBuilder(tables.ties),
    occasions: new TableBuilder(tables.occasions),
  };
}

type Builders = ReturnType<typeof tableBuilders>;

/** Adds one run to all tables of runs but `ties`; `focus` is the topic whose cases are told by department and year. */
export function addRun(to: Builders, key: RunKey, observed: Observed, focus: string): void {
  const { run } = observed;
  to.runs.add(...key, ...runMetrics.map((m) => m.value(observed, 0)));
  run.topics.forEach((topic, t) => {
    to.topics.add(...key, topic, ...topicMetrics.map((m) => m.value(observed, t)));
    run.departments.forEach((department, d) => {
      const at = (t * run.departments.length + d) * fates.length;
      const cases = observed.cases.subarray(at, at + fates.length);
      if (cases.every((n) => n === 0)) return;
      to.departments.add(...key, topic, department, ...cases, ...observed.value.subarray(at, at + fates.length));
    });
  });
  addYears(to.years, key, run, focus);
  addSeries(to, key, run);
  addCapacity(to, key, run);
}

function addCapacity(to: Builders, key: RunKey, run: RunResult): void {
  run.topics.forEach((topic, t) => {
    for (let year = 0; year < yearsCounted(run); year++) {
      const tally = tallyCapacity(run, t, year, year + 1);
      const counts = capacityCounts.map((count) => tally[count]);
      to.capacity.add(...key, topic, year, ...capacityComponents.map(({ of }) => of(tally)), ...counts);
    }
  });
}

function addSeries(to: Builders, key: RunKey, run: RunResult): void {
  const { series, topics, log } = run;
  const width = topics.length * fates.length;
  const value = new Float64Array(series.quarters * width);
  for (let row = 0; row < log.length; row++) {
    if (log.fate[row] === pending || log.deadline[row] >= run.weeks) continue;
    const quarter = Math.min(series.quarters - 1, Math.floor(log.deadline[row] / weeksPerQuarter));
    value[quarter * width + log.topic[row] * fates.length + log.fate[row]] += log.value[row];
  }
  for (let q = 0; q < series.quarters; q++) {
    to.workload.add(
      ...key,
      q,
      series.backlogHours[q],
      series.stress[q],
      series.sickness[q],
      series.vacancy[q],
      series.arrears[q],
    );
    for (let t = 0; t < topics.length; t++) {
      const byFate = value.subarray(q * width + t * fates.length, q * width + (t + 1) * fates.length);
      let due = 0;
      let considered = 0;
      byFate.forEach((v, f) => {
        due += v;
        if (fateInfo[fates[f]].considered) considered += v;
      });
      const at = q * topics.length + t;
      to.series.add(
        ...key,
        topics[t],
        q,
        due,
        byFate[done[0]],
        byFate[done[1]],
        considered,
        series.awareness[at],
        series.knowHow[at],
        series.openness[at],
        series.trust[at],
        series.priority[at],
        series.councilSupport[at],
        series.officerUtilisation[at],
        series.reported[at],
        series.achieved[at],
      );
    }
  }
}

/** Adds what became of the same cases under two options. */
export function addPair(
  to: Builders,
  keys: readonly [string, string, string, number, number],
  topics: readonly string[],
  twins: Twins,
): void {
  topics.forEach((topic, t) => {
    for (let a = 0; a <= fates.length; a++)
      for (let b = 0; b <= fates.length; b++) {
        const at = twinIndex(t, a, b);
        if (twins.cases[at] > 0) to.pairs.add(...keys, topic, twinWord(a), twinWord(b), twins.cases[at], twins.value[at]);
      }
  });
}

/** Adds every single case of a run. */
export function addOccasions(to: Builders, key: RunKey, run: RunResult): void {
  const { log, departments, topics } = run;
  const traced = log.waitedOfficer.length > 0;
  for (let row = 0; row < log.length; row++) {
    to.occasions.add(
      ...key,
      departments[log.origin[row]],
      topics[log.topic[row]],
      log.week[row],
      log.ordinal[row],
      departments[log.owner[row]],
      log.deadline[row],
      log.value[row],
      log.fate[row] === pending ? "pending" : fates[log.fate[row]],
      stages[log.stage[row]],
      log.settled[row],
      log.creator[row],
      traced ? log.waitedOfficer[row] : 0,
      traced ? log.waitedCoordination[row] : 0,
      traced ? log.waitedWork[row] : 0,
    );
  }
}
