import { instruments } from "../../sim/instruments/registry.ts";
import type { Organisation } from "../../sim/model/organisation.ts";
import type { Topic } from "../../sim/model/topic.ts";
import { loadLibrary } from "../../sim/node/library.ts";
import { typicalOrganisation } from "../../sim/organisation/typical.ts";
import type { RunInput } from "../../sim/run.ts";
import { compileOption } from "../../sim/scenario/compile.ts";
import type { InstrumentUse } from "../../sim/scenario/scenario.ts";
import { complete } from "../../sim/study/setting.ts";
import { centralWorld } from "../../sim/study/worlds.ts";

/** The real files of scenarios/. */
export const library = loadLibrary();

/** Occasions per staff member, year and topic in every measurement. */
const occasions = 5;

const topicIds = ["climate-mitigation", "climate-adaptation", "integration"];
const { parameters, structures } = centralWorld(library.parameters);

/** A run of the full model: a typical administration of about `staff`, with every process, a project team and a programme. */
export function fullRun(staff: number, topicCount: number, weeks: number, seed: number): RunInput {
  const organisation = cityOf(staff);
  const topics = topicIds.slice(0, topicCount).map((id) => busy(organisation, library.topics.find((t) => t.id === id)!));
  const scenario = library.scenario("project-funding-ends");
  const served = (use: InstrumentUse) => ({ ...use, topics: use.topics?.filter((id) => topics.some((t) => t.id === id)) });
  const serving = (uses: readonly InstrumentUse[]) => uses.map(served).filter((use) => use.topics?.length !== 0);
  const option = scenario.options.find(({ id }) => id === "checklist")!;
  const levers = compileOption(
    { ...scenario, base: serving(scenario.base), options: [{ ...option, instruments: serving(option.instruments) }] },
    option.id,
    instruments,
  );
  return {
    ...{ organisation, topics, levers, structures, seed, weeks },
    parameters: complete(parameters),
    compareFrom: 0,
    open: [],
    trace: false,
    without: [],
  };
}

/** Staff members of an organisation. */
export function staffOf({ departments }: Organisation): number {
  return departments.reduce((sum, { staff }) => sum + staff, 0);
}

/** The typical administration whose staff comes closest to `staff`. */
function cityOf(staff: number): Organisation {
  const of = (inhabitants: number) => typicalOrganisation(inhabitants, library.departmentTypes, library.topics);
  const perInhabitant = staffOf(of(100_000)) / 100_000;
  let inhabitants = staff / perInhabitant;
  for (let round = 0; round < 3; round++) inhabitants *= staff / staffOf(of(Math.round(inhabitants)));
  return of(Math.round(inhabitants));
}

/** The topic with as many occasions in this organisation as in every measurement. */
function busy(organisation: Organisation, topic: Topic): Topic {
  const touched = organisation.departments.reduce((sum, d) => sum + d.staff * (d.relevance[topic.id] ?? 0), 0);
  return { ...topic, occasionsPerStaffYear: (occasions * staffOf(organisation)) / touched };
}
