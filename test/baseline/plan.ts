import type { Instrument } from "../../sim/instruments/instrument.ts";
import { instruments } from "../../sim/instruments/registry.ts";
import type { InstrumentUse, Scenario } from "../../sim/scenario/scenario.ts";
import { bottleneckJobs, contributionJobs, planJobs } from "../../sim/study/jobs.ts";
import type { Job, Plan } from "../../sim/study/plan.ts";
import { city, library, scenarios } from "../support/city.ts";

const organisation = city(13_000);

/** Every instrument with the values of its example, all at once, beside nothing. */
const everything: Scenario = {
  ...scenarios[0],
  id: "everything",
  base: [],
  events: instruments.filter(({ kind }) => kind === "event").map(useOf),
  options: [
    { ...scenarios[0].options[0], id: "nothing", instruments: [] },
    {
      ...scenarios[0].options[0],
      id: "all",
      instruments: instruments.filter(({ kind }) => kind !== "event").map(useOf),
    },
  ],
};

function useOf({ id, example }: Instrument): InstrumentUse {
  return { use: id, id, topics: example.topics, start: 10, end: 90, with: example.with };
}

const kept = [...scenarios, everything];

/** The fixed plan whose digests are kept: every scenario and every instrument, two years in a town of about 300 staff, two worlds, every case told. */
export const baselinePlan: Plan = {
  scenarios: kept.map((scenario) => ({ ...scenario, weeks: 104, compareFrom: 26 })),
  organisations: kept.map(() => organisation),
  topics: library.topics,
  parameters: library.parameters,
  fixed: {},
  fixedStructures: {},
  seed: "baseline",
  ensemble: { kind: "ranges" },
  worlds: 2,
  replications: 1,
  without: [],
  log: "trace",
};

/** Its jobs, the bottlenecks of one option, and what its differences from the first contribute. */
export const baselineJobs: readonly Job[] = [
  ...planJobs(baselinePlan),
  ...bottleneckJobs(baselinePlan, "climate-mayor", ["officer"], 1),
  ...contributionJobs(baselinePlan, "climate-mayor", "deputy-mayor-and-unit", 1),
];
