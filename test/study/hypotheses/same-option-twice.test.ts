import seedrandom from "seedrandom";
import { beforeAll, describe, expect, it } from "vitest";
import { readHypothesis } from "../../../sim/scenario/hypothesis-file.ts";
import { compileHypothesis } from "../../../sim/study/hypotheses/compile.ts";
import { effectIn } from "../../../sim/study/hypotheses/contrasts.ts";
import { runArms, valuesOf } from "../../../sim/study/hypotheses/trial.ts";
import { conclude, goOn } from "../../../sim/study/statistics/sequential.ts";
import { drawWorlds } from "../../../sim/study/worlds.ts";
import { library } from "../../support/city.ts";

/** One option in two arms that do not meet the same cases: whatever differs between them is chance. */
const file = `
schemaVersion: 1
id: same-option-twice
title: { de: Zweimal dasselbe, en: The same twice }
statement: { de: Nichts als Zufall., en: Nothing but chance. }
evidence: { grade: assumption, sources: [definition] }
scenario:
  organisation: typical
  inhabitants: 3000
  topics: [climate-adaptation]
  focus: climate-adaptation
  weeks: 78
  options: [{ id: officer, instruments: [{ use: officer }] }]
arms:
  - { id: once, option: officer, chance: once }
  - { id: again, option: officer, chance: again }
outcomes:
  gap: { measure: gap }
claims:
  - { kind: difference, outcome: gap, arms: [once, again], direction: falls, smallest: 0.01 }
`;

const studies = 1000;
const pool = 500;
const call = { confidence: 0.95, hypotheses: 1, least: 20 };

let effects: number[];

beforeAll(() => {
  const known = {
    ...library.known,
    measures: ["gap"],
    ablations: [],
    reserved: [],
    findScenario: () => ({ message: { de: "keins", en: "none" } }),
  };
  const experiment = compileHypothesis(readHypothesis(file, "same.yaml", known), library);
  effects = drawWorlds(library.parameters, "same", pool).map((world) => {
    const runs = runArms(experiment, experiment.arms, world, "same", 0);
    return effectIn(experiment.contrasts[0], valuesOf(experiment, experiment.arms, runs));
  });
}, 60_000);

/** Effects of one study of up to `budget` worlds, drawn from the pool, until it is decided. */
function study(seed: number, budget: number) {
  const random = seedrandom.alea(`study ${seed}`);
  const tests = [{ test: "above", bound: 0.01 }] as const;
  const values: number[] = [];
  do for (let i = 0; i < 10; i++) values.push(effects[Math.floor(random() * pool)]);
  while (goOn([{ values, weights: values.map(() => 1) }], tests, { ...call, budget }));
  return conclude([{ values, weights: values.map(() => 1) }], tests, call).verdict;
}

describe("the same option against itself, on chance of its own", () => {
  it("chance makes a difference in every world", () => {
    expect(effects.filter((effect) => effect === 0).length).toBeLessThan(pool / 20);
  });

  it("is called supported or contradicted in at most 5 of 100 studies", () => {
    const verdicts = Array.from({ length: studies }, (_, seed) => study(seed, 100));
    const wrong = verdicts.filter((verdict) => verdict === "supported" || verdict === "contradicted");
    expect(wrong.length).toBeLessThanOrEqual(0.05 * studies);
  }, 60_000);

  it("reverses no verdict with twice the worlds", () => {
    const opposite = { supported: "contradicted", contradicted: "supported" } as Readonly<Record<string, string>>;
    for (let seed = 0; seed < 200; seed++) expect(study(seed, 200)).not.toBe(opposite[study(seed, 100)] ?? "none");
  }, 60_000);
});
