import type { Table } from "../../../sim/core/table.ts";
import { instruments } from "../../../sim/instruments/registry.ts";
import { digestStudy } from "../../../sim/study/digest.ts";
import { ensembleFacts, worldsOf } from "../../../sim/study/ensemble.ts";
import { planInquiry } from "../../../sim/study/inquiry/plan-of-inquiry.ts";
import { planJobs, reasonJobs } from "../../../sim/study/jobs.ts";
import type { Job, Plan } from "../../../sim/study/plan.ts";
import { joinTables } from "../../../sim/study/remembered-run.ts";
import { summarise } from "../../../sim/study/statistics/summarise.ts";
import { toldComparison } from "../../../sim/study/statistics/told-comparison.ts";
import { weightsOf } from "../../../sim/study/statistics/world-weights.ts";
import type { Summary } from "../../../sim/study/summary.ts";
import type { TableName } from "../../../sim/study/tables.ts";
import type { World } from "../../../sim/study/world.ts";
import { prepare } from "../../findings/prepare.ts";
import type { Findings } from "./engine.ts";
import type { FindingsRequest } from "./messages.ts";
import { unpackTables } from "./packed-table.ts";
import type { WorkerLibrary, WorkOn } from "./worker.ts";

type Tables = Partial<Record<TableName, Table>>;

/** Results of one study, job by job. */
interface Collected {
  readonly study: number;
  readonly results: Map<string, { readonly job: Job; readonly digest: string; readonly tables: Tables }>;
}

/** From results to findings. */
export function findingsWork({ shelf, plausible, model }: WorkerLibrary): WorkOn<"jobs" | "results" | "findings" | "reasons"> {
  let collected: Collected = { study: -1, results: new Map() };

  /** Takes results in; false when they belong to a study that a newer one has followed. */
  function take({ study, results }: FindingsRequest): boolean {
    if (study < collected.study) return false;
    if (collected.study !== study) collected = { study, results: new Map() };
    for (const { job, digest, tables } of results)
      if (!collected.results.has(job.id)) collected.results.set(job.id, { job, digest, tables: unpackTables(tables) });
    return true;
  }

  /** The tables of all options so far in the order of the plan's jobs, and what they sum up to. */
  function sumUp(plan: Plan): { readonly tables: Tables; readonly worlds: readonly World[]; readonly summary: Summary } {
    const done = planJobs(plan).filter(({ id }) => collected.results.has(id));
    const tables = join(done.map(({ id }) => collected.results.get(id)!.tables));
    const numbers = new Set(done.map(({ world }) => world));
    const worlds = worldsOf(plan, plan.worlds).filter(({ index }) => numbers.has(index));
    const { weights, priorWeights } = weightsOf(worlds);
    return { tables, worlds, summary: summarise(plan.scenarios, tables, weights, priorWeights) };
  }

  function whole(plan: Plan): boolean {
    return planJobs(plan).every(({ id }) => collected.results.has(id));
  }

  /** Digest of exactly the jobs that the command line runs; null while one is missing. */
  function digest(plan: Plan, summary: Summary): string | null {
    if (!whole(plan)) return null;
    const jobs = [...planJobs(plan), ...reasonJobs(plan, summary)].map(({ id }) => collected.results.get(id));
    return jobs.some((one) => one === undefined)
      ? null
      : digestStudy(jobs.map((one) => ({ id: one!.job.id, digest: one!.digest })));
  }

  return {
    jobs: ({ inquiry }) => planJobs(planInquiry(inquiry, shelf, plausible)),

    results(request) {
      take(request);
      return null;
    },

    findings(request) {
      if (!take(request)) return null;
      const { inquiry, against } = request;
      const plan = planInquiry(inquiry, shelf, plausible);
      const { tables: ofOptions, worlds, summary } = sumUp(plan);
      if (worlds.length === 0) return null;
      const reasons = [...collected.results.values()]
        .filter(({ job }) => job.kind !== "options")
        .sort((x, y) => (x.job.id < y.job.id ? -1 : 1));
      const tables = { ...ofOptions, ...join(reasons.map(({ tables }) => tables)) };
      const [scenario] = plan.scenarios;
      const sha = digest(plan, summary);
      const meta = {
        model,
        seed: plan.seed,
        ensemble: ensembleFacts(plan.ensemble, model),
        worlds: worlds.length,
        replications: plan.replications,
        digest: sha ?? "",
        optionsTried: scenario.options.length,
        command: "",
      };
      const { topics, parameters, scenarios, organisations } = plan;
      const input = { scenarios, organisations, topics, instruments, tables, summary, meta, worlds, parameters };
      const [prepared] = prepare(input, against).scenarios;
      return {
        inquiry,
        scenario,
        worlds: worlds.length,
        summary,
        against: toldComparison(summary, scenario, against)?.b,
        drafts: prepared.drafts,
        arrears: prepared.arrears,
        structures: prepared.structures,
        digest: sha,
      } satisfies Findings;
    },

    reasons(request) {
      if (!take(request)) return [];
      const plan = planInquiry(request.inquiry, shelf, plausible);
      if (!whole(plan)) return [];
      const { summary } = sumUp(plan);
      const chosen = request.against === undefined ? [] : reasonJobs(plan, summary, request.against);
      const jobs = new Map([...reasonJobs(plan, summary), ...chosen].map((job) => [job.id, job]));
      return [...jobs.values()];
    },
  };
}

/** Tables of several jobs as one set, in the jobs' order. */
function join(all: readonly Tables[]): Tables {
  const byName = new Map<TableName, Table[]>();
  for (const tables of all)
    for (const [name, table] of Object.entries(tables) as [TableName, Table][])
      byName.set(name, [...(byName.get(name) ?? []), table]);
  return Object.fromEntries([...byName].map(([name, tables]) => [name, joinTables(tables)]));
}
