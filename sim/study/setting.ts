import type { Ablation } from "../model/ablation.ts";
import type { Lever } from "../model/levers.ts";
import type { Organisation } from "../model/organisation.ts";
import { parameterNames } from "../model/parameter-names.ts";
import type { Parameters } from "../model/parameters.ts";
import type { RunInput } from "../run.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { digestText } from "./digest.ts";
import { worldAt } from "./ensemble.ts";
import type { Job, Plan } from "./plan.ts";
import { runSeed } from "./worlds.ts";

/** What all options of a scenario meet in one world and replication. */
export interface Setting {
  readonly scenario: Scenario;
  readonly world: number;
  readonly replication: number;
  readonly input: Omit<RunInput, "levers" | "open">;
}

/** The setting of a job. Throws for scenarios, topics and parameters that the plan lacks. */
export function settingOf(plan: Plan, { scenario: id, world: index, replication }: Omit<Job, "id" | "kind">): Setting {
  const at = plan.scenarios.findIndex((s) => s.id === id);
  const scenario = plan.scenarios[at] ?? missing("scenario", id);
  const world = worldAt(plan, index);
  return {
    scenario,
    world: index,
    replication,
    input: {
      organisation: plan.organisations[at],
      topics: scenario.topics.map((topic) => plan.topics.find((t) => t.id === topic) ?? missing("topic", topic)),
      parameters: complete(world.parameters),
      structures: world.structures,
      seed: runSeed(plan.seed, index, replication),
      weeks: scenario.weeks,
      compareFrom: scenario.compareFrom,
      trace: plan.log === "trace",
      without: plan.without as readonly Ablation[],
    },
  };
}

/**
 * A text that two settings share only if every run in them, and every row told of it, comes out the same, 64 hex digits. Names of
 * departments and titles decide nothing.
 */
export function settingKey({ scenario, world, replication, input }: Setting): string {
  const { organisation, topics, ...rest } = input;
  const plainTopics = topics.map(({ title: _, ...topic }) => topic);
  return digestText(contentOf([scenario.focus, world, replication, bare(organisation), plainTopics, rest]));
}

/** The same of levers: runs in one setting with equal levers, in the same order, are the same run. */
export function leversKey(levers: readonly Lever[]): string {
  return digestText(contentOf(levers));
}

function bare({ dezernate, departments }: Organisation): unknown {
  return [dezernate.map(({ code }) => code), departments.map(({ name: _, ...department }) => department)];
}

/** Plain data as text; tells apart what JSON would not: infinities, NaN, −0. */
function contentOf(data: unknown): string {
  return JSON.stringify(data, (_, value) =>
    typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0))
      ? { number: Object.is(value, -0) ? "-0" : String(value) }
      : value,
  );
}

/** The parameter set, checked against the names the model reads. */
export function complete(values: Readonly<Record<string, number>>): Parameters {
  for (const name of parameterNames) if (values[name] === undefined) missing("parameter", name);
  return values as Parameters;
}

function missing(kind: string, id: string): never {
  throw new Error(`no ${kind} "${id}" in the plan`);
}
