import type { Ensemble } from "../ensemble.ts";
import type { Plan } from "../plan.ts";
import type { Inquiry } from "./inquiry.ts";
import { organisationOf } from "./organisation-of-inquiry.ts";
import { scenarioOf } from "./scenario-of-inquiry.ts";
import type { Shelf } from "./shelf.ts";

/**
 * The plan that answers an inquiry; `plausible` are the sets of assumptions it uses unless it asks for the ranges. Throws
 * InputError where the shelf lacks what the inquiry names.
 */
export function planInquiry(inquiry: Inquiry, shelf: Shelf, plausible: Ensemble): Plan {
  const { organisation, fixed, seed, worlds, replications, ensemble } = inquiry;
  return {
    scenarios: [scenarioOf(inquiry, shelf.scenario(inquiry.scenario))],
    organisations: [organisationOf(organisation, shelf)],
    topics: shelf.topics,
    parameters: shelf.parameters,
    fixed: fixed.parameters,
    fixedStructures: fixed.structures,
    seed,
    ensemble: ensemble === "ranges" ? { kind: "ranges" } : plausible,
    worlds,
    replications,
    without: [],
    log: "none",
  };
}
