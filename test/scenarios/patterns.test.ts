import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { loadLibrary } from "../../sim/node/library.ts";
import { compileHypothesis } from "../../sim/study/hypotheses/compile.ts";
import type { ExperimentArm } from "../../sim/study/hypotheses/experiment.ts";
import { look } from "../../sim/study/hypotheses/look.ts";
import { armsOf, runArms } from "../../sim/study/hypotheses/trial.ts";
import { asIs } from "../../sim/study/hypotheses/variants.ts";
import { centralWorld } from "../../sim/study/worlds.ts";

const library = loadLibrary();
const register = library.evidence.patterns;
const world = centralWorld(library.parameters);

/** Patterns whose mechanism the specification already discusses: they count less. */
const seen = ["crisis-flips-structure", "priority-without-posts"];

/** Patterns that set mechanisms side by side or follow from a definition, so that there is no single one to take away. */
const withoutAblation = ["steps-in-line-or-side", "three-bundles", "what-survives"];

/** Enough for every process to have its turn. */
const weeks = 20;
const shortened = (arm: ExperimentArm): ExperimentArm => ({ ...arm, weeks, compareFrom: 0 });

it("every pattern of the register has a file, and every file a pattern", () => {
  expect(library.patternIds).toEqual(register.map(({ id }) => id).sort());
});

describe.each(library.patternIds)("%s", (id) => {
  const pattern = library.hypothesis(id);
  const experiment = compileHypothesis(pattern, library);

  it("is what the register calls it", () => {
    expect(pattern.id).toBe(basename(library.hypothesisFile(id), ".yaml"));
    expect({ id, set: pattern.pattern?.set, title: pattern.title }).toEqual(register.find((entry) => entry.id === id));
    expect(pattern.pattern?.seen).toBe(seen.includes(id));
  });

  it("is told in both languages and rests on sources", () => {
    const texts = [pattern.title, pattern.statement, ...pattern.ablations.map(({ title }) => title)];
    for (const { de, en } of texts) expect(de).not.toBe(en);
    expect(pattern.evidence.sources.join("\n")).toMatch(/seed 00\d|\d{4}/);
  });

  it("uses every arm and outcome it declares", () => {
    const terms = experiment.contrasts.flatMap((contrast) => contrast.terms);
    const used = { arms: new Set(terms.map(({ arm }) => arm)), outcomes: new Set(terms.map(({ outcome }) => outcome)) };
    expect(used.arms.size).toBe(experiment.arms.length);
    expect(used.outcomes.size).toBe(experiment.outcomes.length);
    for (const { terms: own } of experiment.contrasts) expect(own.length).toBeGreaterThan(0);
  });

  it("has an ablation unless it validates, and each ablation changes something", () => {
    const { set } = pattern.pattern!;
    if (set !== "V" && !withoutAblation.includes(id)) expect(pattern.ablations.length).toBeGreaterThan(0);
    for (const { id: ablation } of experiment.ablations)
      expect(JSON.stringify(armsOf(experiment, ablation))).not.toBe(JSON.stringify(experiment.arms));
  });

  it("runs in every arm, as it is and under every ablation", () => {
    for (const variant of [asIs, ...experiment.ablations.map((ablation) => ablation.id)]) {
      const arms = armsOf(experiment, variant).map(shortened);
      const runs = runArms(experiment, arms, world, "patterns", 0);
      arms.forEach((arm, a) => {
        expect(runs[a].weeks).toBe(weeks);
        expect(runs[a].log.length).toBeGreaterThan(0);
        for (const outcome of experiment.outcomes)
          expect(typeof look(runs[a], arm, { ...outcome, from: 0, until: weeks })).toBe("number");
      });
    }
  });
});
