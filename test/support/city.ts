import { instruments } from "../../sim/instruments/registry.ts";
import { buildWorld } from "../../sim/model/build.ts";
import type { Department, Organisation } from "../../sim/model/organisation.ts";
import type { Parameters } from "../../sim/model/parameters.ts";
import type { Topic } from "../../sim/model/topic.ts";
import { type ProcessId, processes } from "../../sim/model/week.ts";
import type { World } from "../../sim/model/world.ts";
import { loadLibrary } from "../../sim/node/library.ts";
import { typicalOrganisation } from "../../sim/organisation/typical.ts";
import type { RunInput } from "../../sim/run.ts";
import { compileOption } from "../../sim/scenario/compile.ts";
import type { Scenario } from "../../sim/scenario/scenario.ts";
import { complete } from "../../sim/study/setting.ts";
import { centralWorld } from "../../sim/study/worlds.ts";

/** The real files of scenarios/. */
export const library = loadLibrary();

/** All scenarios that come with the program. */
export const scenarios: readonly Scenario[] = library.scenarioIds.map((id) => library.scenario(id));

/** Ids of all topics that come with the program. */
export const topicIds: readonly string[] = library.topics.map(({ id }) => id);

const { parameters, structures } = centralWorld(library.parameters);

/** Every parameter at its default, some of them changed. */
export function parametersWith(changes: Partial<Parameters> = {}): Parameters {
  return { ...complete(parameters), ...changes };
}

/** Topics by id. */
export function topicsNamed(...ids: string[]): Topic[] {
  return ids.map((id) => library.topics.find((topic) => topic.id === id)!);
}

/** A typical administration. */
export function city(inhabitants: number): Organisation {
  return typicalOrganisation(inhabitants, library.departmentTypes, library.topics);
}

/** Typical administrations of about 60 (the smallest), 180, 1,000 and 15,000 staff (the largest). */
export const village = city(2_600);
export const town = city(7_500);
export const thousand = city(42_500);
export const metropolis = city(637_000);

/** An administration of given departments, all in the mayor's Dezernat unless they say otherwise. */
export function administration(departments: readonly (Partial<Department> & { readonly code: string })[]): Organisation {
  return {
    id: "made",
    title: { de: "Gemachte Verwaltung", en: "Made administration" },
    inhabitants: null,
    dezernate: [
      { code: "OB", name: "OB" },
      { code: "II", name: "Zwei" },
    ],
    departments: departments.map((department) => ({
      name: department.code,
      dezernat: "OB",
      type: "other",
      staff: 10,
      posts: department.staff ?? 10,
      utilisation: null,
      hierarchy: null,
      relevance: {},
      contact: {},
      ...department,
    })),
  };
}

/** One run of the small town under no levers, some of it changed. */
export function inputWith(changes: Partial<RunInput> = {}): RunInput {
  return {
    organisation: town,
    topics: topicsNamed("climate-adaptation", "integration"),
    levers: [],
    parameters: parametersWith(),
    structures,
    seed: 20_251,
    weeks: 104,
    compareFrom: 0,
    open: [],
    trace: false,
    without: [],
    ...changes,
  };
}

/** One option of a scenario that comes with the program, in the small town. */
export function optionInput(scenario: Scenario, option: string, changes: Partial<RunInput> = {}): RunInput {
  return inputWith({
    topics: topicsNamed(...scenario.topics),
    levers: compileOption(scenario, option, instruments),
    weeks: scenario.weeks,
    compareFrom: scenario.compareFrom,
    ...changes,
  });
}

/** Runs like `run` and shows the world after every week. */
export function watch(input: RunInput, look: (world: World) => void): World {
  return watchOnly(
    input,
    processes.map(({ id }) => id).filter((id) => !input.without.includes(id)),
    look,
  );
}

/** Runs only the named processes, in the week's order; `prepare` may arrange the world before the first week. */
export function watchOnly(
  input: RunInput,
  only: readonly ProcessId[],
  look: (world: World) => void,
  prepare: (world: World) => void = () => {},
): World {
  const w = buildWorld(input);
  prepare(w);
  for (w.week = 0; w.week < w.weeks; w.week++) {
    for (const { id, step } of processes) if (only.includes(id)) step(w);
    look(w);
  }
  return w;
}
