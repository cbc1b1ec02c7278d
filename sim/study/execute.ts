import { type Table, TableBuilder } from "../core/table.ts";
import { instruments } from "../instruments/registry.ts";
import { type Observed, observed } from "../metrics/observed.ts";
import { gapOf } from "../metrics/summaries.ts";
import type { Stage } from "../model/fate.ts";
import type { Lever } from "../model/levers.ts";
import { beginRun } from "../run.ts";
import { compileOption } from "../scenario/compile.ts";
import { changesBetween, undoChange } from "./contributions.ts";
import { digestTables } from "./digest.ts";
import type { Job, JobResult, Plan } from "./plan.ts";
import type { Memory } from "./remember.ts";
import { keepRun, type RememberedRun, rememberedRun, tablesOfRuns } from "./remembered-run.ts";
import { leversKey, type Setting, settingKey, settingOf } from "./setting.ts";
import { tables } from "./tables.ts";
import type { RunKey } from "./tabulate/run-key.ts";
import { addOccasions, addPair, tableBuilders } from "./tabulate/tabulate.ts";
import { joinCases, type Twins } from "./tabulate/twins.ts";

/**
 * Runs one job: pure, the same bits wherever it runs. With a memory, runs that it still holds are not run again, and what comes out
 * is the same.
 */
export function execute(plan: Plan, job: Job, memory?: Memory): JobResult {
  const work = executing(plan, job, memory);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same week by week, for whoever has other things to do in between. */
export function* executing(plan: Plan, job: Job, memory?: Memory): Generator<undefined, JobResult, undefined> {
  const result = yield* works[job.kind](plan, job, memory);
  return { job, tables: result, digest: digestTables(result) };
}

type Work<Result> = Generator<undefined, Result, undefined>;

const works = { options: compareOptions, bottlenecks: openStages, contributions: undoChanges };

/** Every option in one world, then every pair of options case by case. */
function* compareOptions(plan: Plan, job: Job, memory?: Memory): Work<JobResult["tables"]> {
  const setting = settingOf(plan, job);
  const { scenario } = setting;
  const { pairs, occasions, ...rest } = tableBuilders();
  const to = { pairs, occasions, ...rest };
  const here = memory && plan.log === "none" ? new Recall(memory, setting) : undefined;
  const runs: { readonly key: RunKey; readonly levers: string; readonly run: RememberedRun }[] = [];
  for (const { id } of scenario.options) {
    const levers = compileOption(scenario, id, instruments);
    const key: RunKey = [scenario.id, id, job.world, job.replication];
    const ofLevers = here ? leversKey(levers) : "";
    let run = here?.run(ofLevers);
    if (run === undefined) {
      const seen = yield* observe(setting, levers, []);
      if (plan.log !== "none") addOccasions(to, key, seen.run);
      run = rememberedRun(seen, setting);
      if (here) run = here.keepRun(ofLevers, run);
    }
    runs.push({ key, levers: ofLevers, run });
  }
  for (const [i, a] of runs.entries())
    for (const b of runs.slice(i + 1)) {
      const twins = here?.twins(a, b) ?? joinCases(a.run.cases, b.run.cases);
      addPair(
        to,
        [scenario.id, a.key[1], b.key[1], job.world, job.replication],
        setting.input.topics.map(({ id }) => id),
        twins,
      );
      yield;
    }
  const built: Partial<Record<string, Table>> = { ...tablesOfRuns(runs), pairs: pairs.build() };
  if (plan.log !== "none") built.occasions = occasions.build();
  return built;
}

/** One option with each stage opened in turn: how far would the gap fall if this one stage always passed? */
function* openStages(plan: Plan, job: Job, memory?: Memory): Work<JobResult["tables"]> {
  const { option, stages } = job;
  if (option === undefined || stages === undefined) throw new Error(`job ${job.id}: no option or stages`);
  const to = new TableBuilder(tables.bottlenecks);
  const setting = settingOf(plan, job);
  const here = memory && new Recall(memory, setting);
  const levers = compileOption(setting.scenario, option, instruments);
  const before = yield* gaps(setting, levers, [], here);
  for (const stage of stages) {
    const after = yield* gaps(setting, levers, [stage], here);
    setting.input.topics.forEach(({ id }, t) => {
      to.add(job.scenario, option, job.world, job.replication, id, stage, after[t], before[t]);
    });
  }
  return { bottlenecks: to.build() };
}

/** One option with each of its differences from the base undone in turn: what does each contribute? */
function* undoChanges(plan: Plan, job: Job, memory?: Memory): Work<JobResult["tables"]> {
  const { option } = job;
  if (option === undefined) throw new Error(`job ${job.id}: no option`);
  const to = new TableBuilder(tables.contributions);
  const setting = settingOf(plan, job);
  const { scenario } = setting;
  const here = memory && new Recall(memory, setting);
  const before = yield* gaps(setting, compileOption(scenario, option, instruments), [], here);
  for (const change of changesBetween(scenario, scenario.options[0].id, option, instruments)) {
    const undone = undoChange(scenario, option, change);
    const after = yield* gaps(setting, compileOption(undone, option, instruments), [], here);
    setting.input.topics.forEach(({ id }, t) => {
      to.add(job.scenario, option, job.world, job.replication, id, change.key, after[t], before[t]);
    });
  }
  return { contributions: to.build() };
}

/** The everyday gap of each topic. */
function* gaps(setting: Setting, levers: readonly Lever[], open: readonly Stage[], here?: Recall): Work<readonly number[]> {
  const known = here?.gaps(levers, open);
  if (known) return known;
  const seen = yield* observe(setting, levers, open);
  const found = setting.input.topics.map((_, t) => gapOf(seen, t));
  here?.keepGaps(levers, open, found);
  return found;
}

function* observe({ input }: Setting, levers: readonly Lever[], open: readonly Stage[]): Work<Observed> {
  const run = beginRun({ ...input, levers, open });
  while (run.week < run.weeks) {
    run.advance(run.week + 1);
    yield;
  }
  return observed(run.result());
}

/** What is remembered of one setting. */
class Recall {
  private readonly key: string;

  constructor(
    private readonly memory: Memory,
    setting: Setting,
  ) {
    this.key = settingKey(setting);
  }

  run(levers: string): RememberedRun | undefined {
    return this.memory.recall(`run ${this.key} ${levers}`);
  }

  keepRun(levers: string, run: RememberedRun): RememberedRun {
    return keepRun(this.memory, this.key, `run ${this.key} ${levers}`, run);
  }

  /** The joined cases of two runs, remembered or joined now. */
  twins(a: { readonly levers: string; readonly run: RememberedRun }, b: typeof a): Twins {
    const key = `twins ${this.key} ${a.levers} ${b.levers}`;
    const known = this.memory.recall<Twins>(key);
    if (known) return known;
    const joined = joinCases(a.run.cases, b.run.cases);
    this.memory.keep(key, joined, joined.cases.byteLength + joined.value.byteLength);
    return joined;
  }

  gaps(levers: readonly Lever[], open: readonly Stage[]): readonly number[] | undefined {
    return this.memory.recall(this.gapsKey(levers, open));
  }

  keepGaps(levers: readonly Lever[], open: readonly Stage[], found: readonly number[]): void {
    this.memory.keep(this.gapsKey(levers, open), found, 8 * found.length);
  }

  private gapsKey(levers: readonly Lever[], open: readonly Stage[]): string {
    return `gaps ${this.key} ${leversKey(levers)} ${open.join(" ")}`;
  }
}
