import { bottleneckJobs, planJobs } from "../../sim/study/jobs.ts";
import type { Job, Plan } from "../../sim/study/plan.ts";
import { city, library, scenarios } from "../support/city.ts";

const organisation = city(13_000);

/** The fixed plan whose digests are kept: every scenario, two years in a town of about 300 staff, two worlds, every case told. */
export const baselinePlan: Plan = {
  scenarios: scenarios.map((scenario) => ({ ...scenario, weeks: 104, compareFrom: 26 })),
  organisations: scenarios.map(() => organisation),
  topics: library.topics,
  parameters: library.parameters,
  fixed: {},
  fixedStructures: {},
  seed: "baseline",
  worlds: 2,
  replications: 1,
  without: [],
  log: "trace",
};

/** Its jobs, and the bottlenecks of one option. */
export const baselineJobs: readonly Job[] = [
  ...planJobs(baselinePlan),
  ...bottleneckJobs(baselinePlan, "climate-mayor", ["officer"], 1),
];
