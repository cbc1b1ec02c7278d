import { instruments } from "../../instruments/registry.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { ParameterSpec } from "../../model/parameters.ts";
import type { Topic } from "../../model/topic.ts";
import type { Known } from "../../scenario/check.ts";
import { compileOption } from "../../scenario/compile.ts";
import type { Arm, Departure, Hypothesis } from "../../scenario/hypothesis.ts";
import { overrideScenario } from "../../scenario/override.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { readOverrides } from "../../scenario/set.ts";
import { contrastsOf } from "./contrasts.ts";
import type { Experiment, ExperimentArm } from "./experiment.ts";

/** What an experiment takes from the library. */
export interface Materials {
  readonly topics: readonly Topic[];
  readonly parameters: readonly ParameterSpec[];
  readonly known: Known;
  organisationOf(scenario: Scenario): Organisation;
}

/** The hypothesis ready to run in any world. Throws InputError where a path of an arm leads nowhere. */
export function compileHypothesis(hypothesis: Hypothesis, materials: Materials): Experiment {
  const { scenario, arms, claims, confidence, ablations } = hypothesis;
  const outcomes = Object.entries(hypothesis.outcomes).map(([id, { measure, topic, from, until, departments }]) => ({
    id,
    measure,
    topic: scenario.topics.indexOf(topic),
    from: from ?? scenario.compareFrom,
    until: until ?? scenario.weeks,
    departments,
  }));
  return {
    id: hypothesis.id,
    arms: arms.map((arm) => compileArm(arm, scenario, materials)),
    outcomes,
    contrasts: claims.flatMap((claim) => contrastsOf(claim, { arms, outcomes })),
    confidence,
    ablations: ablations.map((ablation) => ({
      id: ablation.id,
      title: ablation.title,
      arms: arms.map((arm) => compileArm(departed(arm, ablation), scenario, materials)),
      removes: ablation.removes.length > 0 ? ablation.removes : claims.map(({ id }) => id),
    })),
  };
}

/** The arm without the mechanism; what the ablation holds wins over what the arm sets. */
function departed(arm: Arm, { parameters, structures, set, off }: Departure): Arm {
  return {
    ...arm,
    parameters: { ...arm.parameters, ...parameters },
    structures: { ...arm.structures, ...structures },
    set: { ...arm.set, ...set },
    off: [...new Set([...arm.off, ...off])],
  };
}

function compileArm(arm: Arm, scenario: Scenario, { topics, parameters, known, organisationOf }: Materials): ExperimentArm {
  const texts = Object.entries(arm.set).map(([path, value]) => `${path}=${value}`);
  const overrides = readOverrides(texts, parameters);
  const set = overrideScenario(scenario, overrides.scenario, known);
  const sized: Scenario = arm.inhabitants === undefined ? set : { ...set, organisation: "typical", inhabitants: arm.inhabitants };
  return {
    id: arm.id,
    title: arm.title,
    organisation: organisationOf(sized),
    topics: set.topics.flatMap((id) => topics.filter((topic) => topic.id === id)),
    levers: compileOption(set, arm.option, instruments),
    weeks: set.weeks,
    compareFrom: set.compareFrom,
    parameters: { ...overrides.fixed, ...arm.parameters },
    structures: { ...overrides.fixedStructures, ...arm.structures },
    off: arm.off,
    open: arm.open,
    chance: arm.chance ?? "",
  };
}
