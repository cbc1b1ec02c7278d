import type { Organisation } from "../../sim/model/organisation.ts";
import type { Scenario } from "../../sim/scenario/scenario.ts";
import type { Ensemble } from "../../sim/study/ensemble.ts";
import type { Plan } from "../../sim/study/plan.ts";

const text = (word: string) => ({ de: `${word} – für „alle“`, en: word });

function scenario(id: string, options: readonly string[]): Scenario {
  return {
    schemaVersion: 1,
    id,
    title: text(id),
    question: text("question"),
    description: text("description"),
    sources: [],
    organisation: "small",
    topics: ["climate-adaptation"],
    focus: "climate-adaptation",
    weeks: 52,
    compareFrom: 0,
    marks: [],
    base: [],
    events: [],
    options: options.map((option) => ({
      id: option,
      title: text(option),
      description: text(option),
      instruments: option === "today" ? [] : [{ use: option, with: { posts: 2 } }],
    })),
  };
}

const organisation: Organisation = {
  id: "small",
  title: text("Kleinstadt"),
  inhabitants: 12_000,
  dezernate: [{ code: "OB", name: "Bürgermeisterin" }],
  departments: [],
};

/** Three stored worlds for {@link samplePlan}, which has no parameters. */
export const sampleEnsemble = {
  kind: "plausible",
  model: "v0",
  worlds: [0.3, 1.2, 0.1 + 0.2].map((weight, draw) => ({
    draw,
    ranks: [],
    structures: { stages: "gates", openness: "bounded", regularWork: "first", coordination: "negative" },
    weight,
    priorWeight: 2 - weight,
  })),
} as const satisfies Ensemble;

/** A small plan of two scenarios in four worlds; enough for whatever does not compute. */
export const samplePlan: Plan = {
  scenarios: [scenario("alpha", ["today", "unit"]), scenario("beta", ["today"])],
  organisations: [organisation, { ...organisation, id: "other" }],
  topics: [],
  parameters: [],
  fixed: { zeta: 0.1 + 0.2, alpha: 5e-324 },
  fixedStructures: { stages: "gates" },
  seed: "sample",
  ensemble: { kind: "ranges" },
  worlds: 4,
  replications: 1,
  without: [],
  log: "none",
};
