import { describe, expect, it } from "vitest";
import type { ParameterSpec } from "../../sim/model/parameters.ts";
import { type Answers, answersOf } from "../../sim/study/answers.ts";
import type { Ensemble } from "../../sim/study/ensemble.ts";
import { worldsOf } from "../../sim/study/ensemble.ts";
import { summarise } from "../../sim/study/statistics/summarise.ts";
import { weightsOf } from "../../sim/study/statistics/world-weights.ts";
import type { ChoiceWeights } from "../../sim/study/weighting/reweighted-answers.ts";
import { selectDraws } from "../../sim/study/weighting/selection.ts";
import { scenarioOf, tablesOf } from "./statistics/tables.ts";

const draws = 1_000;
const text = { de: "Text", en: "text" };
const parameters: ParameterSpec[] = ["pull", "idle"].map((name) => ({
  ...{ name, group: "g", title: text, unit: "", default: 0.5, min: 0, max: 1, scale: "linear", source: "assumption" },
}));
const normalised = (values: Float64Array) => values.map((x) => x / values.reduce((sum, y) => sum + y, 0));

/** Position of the parameter "pull" in a draw; "idle" has nothing to do with it. */
const pull = (draw: number) => (draw + 0.5) / draws;

/** Weights that grow with the parameter, and weights that know nothing. */
function choiceOf(kind: "all" | "none", weight: (draw: number) => number): ChoiceWeights {
  const prior = new Float64Array(draws).fill(1 / draws);
  const posterior = normalised(Float64Array.from({ length: draws }, (_, draw) => weight(draw)));
  const weights = { prior, posterior, effective: draws, untempered: draws, exponent: 1 };
  return { choice: { kind, of: "", exponents: {} }, weights, bits: 0 };
}
const known = choiceOf("all", (draw) => pull(draw) ** 3);
const none = choiceOf("none", () => 1);

/** Worlds kept by the weights of `known`; option b gains where the parameter is large, option c loses two points everywhere. */
function retold(count = 240, choices = [known, none]): Answers {
  const ensemble: Ensemble = {
    kind: "plausible",
    model: "model",
    worlds: selectDraws(known.weights, "test", count).map(({ draw, weight, priorWeight }) => ({
      ...{ draw, weight, priorWeight },
      ranks: [Math.floor(pull(draw) * 65536), (draw * 7919) % 65536],
      structures: { stages: "gates", openness: "bounded", regularWork: "first", coordination: "negative" },
    })),
  };
  const plan = { scenarios: [scenarioOf("s", "a", "b", "c")], parameters, ensemble };
  const worlds = worldsOf({ ...plan, seed: "x", fixed: {}, fixedStructures: {} }, count);
  const { topics, runs } = tablesOf(
    worlds.flatMap(({ index }) => {
      const { draw } = ensemble.worlds[index];
      const base = 0.6 + 0.001 * ((draw * 31) % 17);
      return [
        { option: "a", world: index, values: { gap: base } },
        { option: "b", world: index, values: { gap: base + (pull(draw) > 0.5 ? -0.03 : 0.015) } },
        { option: "c", world: index, values: { gap: base + 0.02 } },
      ];
    }),
  );
  const { weights, priorWeights } = weightsOf(worlds);
  const summary = summarise(plan.scenarios, { topics, runs }, weights, priorWeights);
  return answersOf({ plan, summary, topics, worlds }, choices);
}

describe("answers re-told", () => {
  const { scenarios, ...whole } = retold();
  const [{ rankings, comparisons, options }] = scenarios;
  const [b, c] = comparisons;

  it("tell how often the options come in which order, by what is known and by the ranges alone", () => {
    expect(rankings.map(({ order }) => order)).toEqual([
      ["b", "a", "c"],
      ["a", "b", "c"],
    ]);
    // Integrals of x³ and of 1 above one half.
    expect(rankings[0].share).toBeCloseTo(15 / 16, 1);
    expect(rankings[0].sharePrior).toBeCloseTo(1 / 2, 1);
    expect(rankings.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(options.map(({ option }) => option)).toEqual(["a", "b", "c"]);
  });

  it("judge every option again under other choices of patterns", () => {
    expect(b).toMatchObject({ verdict: "better", verdictPrior: "undecided" });
    expect(b.choices).toMatchObject([
      { kind: "all", verdict: "better" },
      { kind: "none", verdict: "undecided" },
    ]);
    expect(b.choices[0].shareBetter).toBeCloseTo(b.shareBetter, 12);
    expect(b.choices[1].shareBetter).toBeCloseTo(b.sharePrior, 12);
    expect(c.choices.map(({ verdict }) => verdict)).toEqual(["worse", "worse"]);
    expect(whole.choices[0].effective).toBeCloseTo(whole.effective, 9);
    expect(whole.choices[1].effective).toBeCloseTo(whole.effectivePrior, 9);
  });

  it("name the assumption whose half leads to another verdict, and no other", () => {
    expect(b.flips.map(({ assumption }) => assumption)).toEqual(["pull"]);
    expect(b.flips[0].parts.map(({ when, verdict }) => [when, verdict])).toEqual([
      ["lower", "worse"],
      ["upper", "better"],
    ]);
    expect(c.flips).toEqual([]);
  });

  it("tell the verdict for every form of every structural alternative", () => {
    expect(b.structures).toHaveLength(9);
    const bounded = b.structures.find(({ form }) => form === "bounded");
    expect(bounded).toMatchObject({ structure: "openness", worlds: 240, verdict: "better" });
    expect(b.structures.find(({ form }) => form === "none")).toMatchObject({ worlds: 0 });
  });

  it("refuse weights that the worlds were not kept by", () => {
    expect(() => retold(40, [none, known])).toThrow(/other weights/);
  });
});
