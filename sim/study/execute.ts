import { type Table, TableBuilder } from "../core/table.ts";
import { instruments } from "../instruments/registry.ts";
import { type Observed, observed } from "../metrics/observed.ts";
import { gapOf } from "../metrics/summaries.ts";
import type { Ablation } from "../model/ablation.ts";
import type { Stage } from "../model/fate.ts";
import { parameterNames } from "../model/parameter-names.ts";
import type { Parameters } from "../model/parameters.ts";
import { run } from "../run.ts";
import { compileOption } from "../scenario/compile.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { digestTables } from "./digest.ts";
import { worldAt } from "./ensemble.ts";
import type { Job, JobResult, Plan } from "./plan.ts";
import { tables } from "./tables.ts";
import { addOccasions, addPair, addRun, tableBuilders } from "./tabulate/tabulate.ts";
import { twins } from "./tabulate/twins.ts";
import type { World } from "./world.ts";
import { runSeed } from "./worlds.ts";

/** Runs one job: pure, the same bits wherever it runs. */
export function execute(plan: Plan, job: Job): JobResult {
  const result = job.kind === "options" ? compareOptions(plan, job) : openStages(plan, job);
  return { job, tables: result, digest: digestTables(result) };
}

/** Every option in one world, then every pair of options case by case. */
function compareOptions(plan: Plan, job: Job): JobResult["tables"] {
  const scenario = scenarioOf(plan, job);
  const to = tableBuilders();
  const world = worldAt(plan, job.world);
  const runs = scenario.options.map((option) => {
    const seen = runOption(plan, job, world, option.id, []);
    const key = [scenario.id, option.id, job.world, job.replication] as const;
    addRun(to, key, seen);
    if (plan.log !== "none") addOccasions(to, key, seen.run);
    return { option: option.id, run: seen.run };
  });
  runs.forEach((a, i) => {
    for (const b of runs.slice(i + 1))
      addPair(to, [scenario.id, a.option, b.option, job.world, job.replication], a.run.topics, twins(a.run, b.run));
  });
  const { occasions, ...always } = to;
  const built: Record<string, Table> = {};
  for (const [name, builder] of Object.entries(always)) built[name] = builder.build();
  if (plan.log !== "none") built.occasions = occasions.build();
  return built;
}

/** One option with each stage opened in turn: how far would the gap fall if this one stage always passed? */
function openStages(plan: Plan, job: Job): JobResult["tables"] {
  const { option, stages } = job;
  if (option === undefined || stages === undefined) throw new Error(`job ${job.id}: no option or stages`);
  const to = new TableBuilder(tables.bottlenecks);
  const world = worldAt(plan, job.world);
  const before = runOption(plan, job, world, option, []);
  for (const stage of stages) {
    const seen = runOption(plan, job, world, option, [stage]);
    seen.run.topics.forEach((topic, t) => {
      to.add(job.scenario, option, job.world, job.replication, topic, stage, gapOf(seen, t), gapOf(before, t));
    });
  }
  return { bottlenecks: to.build() };
}

function runOption(plan: Plan, job: Job, world: World, option: string, open: readonly Stage[]): Observed {
  const at = plan.scenarios.findIndex((s) => s.id === job.scenario);
  const scenario = plan.scenarios[at];
  return observed(
    run({
      organisation: plan.organisations[at],
      topics: scenario.topics.map((id) => plan.topics.find((t) => t.id === id) ?? missing("topic", id)),
      levers: compileOption(scenario, option, instruments),
      parameters: complete(world.parameters),
      structures: world.structures,
      seed: runSeed(plan.seed, job.world, job.replication),
      weeks: scenario.weeks,
      compareFrom: scenario.compareFrom,
      open,
      trace: plan.log === "trace",
      without: plan.without as readonly Ablation[],
    }),
  );
}

function scenarioOf(plan: Plan, job: Job): Scenario {
  return plan.scenarios.find((s) => s.id === job.scenario) ?? missing("scenario", job.scenario);
}

/** The parameter set, checked against the names the model reads. */
export function complete(values: Readonly<Record<string, number>>): Parameters {
  for (const name of parameterNames) if (values[name] === undefined) missing("parameter", name);
  return values as Parameters;
}

function missing(kind: string, id: string): never {
  throw new Error(`no ${kind} "${id}" in the plan`);
}
