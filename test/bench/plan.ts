import type { Scenario } from "../../sim/scenario/scenario.ts";
import type { Plan } from "../../sim/study/plan.ts";
import { library } from "./city.ts";

/** A plan of one scenario in one set of assumptions, some of it changed. */
export function planOf(scenario: Scenario, changes: Partial<Plan>): Plan {
  return {
    scenarios: [scenario],
    organisations: [library.organisationOf(scenario)],
    topics: library.topics,
    parameters: library.parameters,
    fixed: {},
    fixedStructures: {},
    seed: "bench",
    ensemble: { kind: "ranges" },
    worlds: 1,
    replications: 1,
    without: [],
    log: "none",
    ...changes,
  };
}
