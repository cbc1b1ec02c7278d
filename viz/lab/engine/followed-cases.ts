import { fates, pending, type Stage, stages } from "../../../sim/model/fate.ts";
import type { OccasionLog, RunResult } from "../../../sim/model/result.ts";
import type { CaseQuery, CaseStep, CaseWay, FollowedCase } from "./engine.ts";

/** Which cases are wanted. */
export interface Wanted {
  /** Index of the topic. */
  readonly topic: number;
  readonly query: CaseQuery;
  readonly count: number;
  /** The code by which a department may be shown; small ones share one. */
  readonly unitOf: (code: string) => string;
}

/**
 * Up to `count` cases that fit, in the order in which they arose and spread evenly over those that fit. Only cases that both runs
 * have and that count in both are told.
 */
export function chooseCases(a: RunResult, b: RunResult, { topic, query, count, unitOf }: Wanted): FollowedCase[] {
  const fits = (run: RunResult, row: number, fate: string | undefined) =>
    run.log.deadline[row] >= run.compareFrom &&
    run.log.deadline[row] < run.weeks &&
    run.log.fate[row] !== pending &&
    (fate === undefined || fates[run.log.fate[row]] === fate);
  const units = a.departments.map(unitOf);
  const fitting = twinRows(a.log, b.log).filter(
    ([i, j]) =>
      a.log.topic[i] === topic &&
      (query.department === undefined || units[a.log.origin[i]] === query.department) &&
      fits(a, i, query.fateA) &&
      fits(b, j, query.fateB),
  );
  return spread(fitting, count).map(([i, j]) => ({
    id: [units[a.log.origin[i]], a.topics[topic], a.log.week[i], a.log.ordinal[i]].join(" "),
    department: units[a.log.origin[i]],
    week: a.log.week[i],
    deadline: a.log.deadline[i],
    a: wayOf(a, i, unitOf),
    b: wayOf(b, j, unitOf),
  }));
}

/** The way of the case in `row` of a traced run. */
function wayOf({ log, departments }: RunResult, row: number, unitOf: (code: string) => string): CaseWay {
  const fate = log.fate[row];
  return {
    owner: unitOf(departments[log.owner[row]]),
    fate: fate === pending ? "pending" : fates[fate],
    settled: log.settled[row],
    steps: stepsOf(log, row),
  };
}

/**
 * Waiting is logged when it ends well; what is left until the case is settled was spent at its last stage. A case waits for advice,
 * then for partners and heads, then for hours of work.
 */
function stepsOf(log: OccasionLog, row: number): CaseStep[] {
  const [begin, end] = [log.week[row], log.settled[row]];
  const last = stages[log.stage[row]];
  const steps: CaseStep[] = [{ from: begin, weeks: 0, stage: "assign", what: "arises" }];
  let week = begin;
  const wait = (until: number, stage: Stage, what: CaseStep["what"]) => {
    const stop = Math.min(Math.max(until, week), end);
    if (stop > week) steps.push({ from: week, weeks: stop - week, stage, what });
    week = stop;
  };
  const rest = stages.indexOf(last);
  wait(week + log.waitedOfficer[row], "knowHow", "advice");
  if (rest === stages.indexOf("knowHow")) wait(end, last, "advice");
  wait(week + log.waitedCoordination[row], "coordinate", "coordination");
  if (rest === stages.indexOf("do")) {
    const worked = log.waitedWork[row] > 0 ? log.waitedWork[row] : 0;
    if (worked > 0) wait(end - worked, "decide", "coordination");
    wait(end, "do", "work");
  } else if (rest >= stages.indexOf("coordinate")) wait(end, last, "coordination");
  steps.push({ from: end, weeks: 0, stage: last, what: "settled" });
  return steps;
}

/** Rows of the cases that both logs have; both are in the order of week, origin, topic, ordinal. */
function twinRows(a: OccasionLog, b: OccasionLog): (readonly [number, number])[] {
  const rows: (readonly [number, number])[] = [];
  const compare = (i: number, j: number) =>
    a.week[i] - b.week[j] ||
    a.origin[i] - b.origin[j] ||
    a.topic[i] - b.topic[j] ||
    a.ordinal[i] - b.ordinal[j] ||
    a.creator[i] - b.creator[j];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    const order = compare(i, j);
    if (order === 0) rows.push([i++, j++]);
    else if (order < 0) i++;
    else j++;
  }
  return rows;
}

/** `count` of the items, evenly spread, or all. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, k) => items[Math.floor(((k + 0.5) * items.length) / count)]);
}
