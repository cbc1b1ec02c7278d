import { describe, expect, it } from "vitest";
import type { ParameterSpec } from "../../sim/model/parameters.ts";
import { type Ensemble, ensembleFacts, type WorldSource, worldAt, worldsOf } from "../../sim/study/ensemble.ts";
import { execute } from "../../sim/study/execute.ts";
import { planJobs } from "../../sim/study/jobs.ts";
import { parametersHash } from "../../sim/study/parameters-hash.ts";
import type { Plan } from "../../sim/study/plan.ts";
import { drawWorlds, runSeed } from "../../sim/study/worlds.ts";
import { library, scenarios, village } from "../support/city.ts";
import { storedWorlds } from "../support/stored-worlds.ts";

const specs = library.parameters;
const { worlds } = storedWorlds(specs, "v1", 40);
const plausible: Ensemble = { kind: "plausible", model: "v1", worlds };
const source: WorldSource = { parameters: specs, seed: "s", ensemble: plausible, fixed: {}, fixedStructures: {} };

describe("an ensemble of stored worlds", () => {
  it("is the beginning of a larger one, and each world can be had alone", () => {
    const many = worldsOf(source, 50);
    expect(worldsOf(source, 20)).toEqual(many.slice(0, 20));
    for (const index of [0, 19, 39, 47]) expect(worldAt(source, index)).toEqual(many[index]);
  });

  it("starts over beyond the last stored world, with chance of its own", () => {
    const [first, again] = [worldAt(source, 3), worldAt(source, 43)];
    expect(again).toEqual({ ...first, index: 43 });
    expect(runSeed("s", again.index, 0)).not.toBe(runSeed("s", first.index, 0));
  });

  it("has the values, forms and weights that were stored", () => {
    const drawn = drawWorlds(specs, "stored", 40);
    worldsOf(source, 40).forEach((world, i) => {
      expect(world).toEqual({ ...drawn[i], weight: worlds[i].weight, priorWeight: worlds[i].priorWeight });
    });
    expect(new Set(worlds.map(({ weight }) => weight)).size).toBe(40);
  });

  it("holds what is fixed in every world and leaves the rest as it was", () => {
    const held = worldsOf({ ...source, fixed: { utilisation: 0.9 }, fixedStructures: { openness: "none" } }, 40);
    worldsOf(source, 40).forEach((world, i) => {
      expect(held[i]).toEqual({
        ...world,
        parameters: { ...world.parameters, utilisation: 0.9 },
        structures: { ...world.structures, openness: "none" },
      });
    });
  });

  it("is told with its model version, and called stale under another", () => {
    expect(ensembleFacts(plausible, "v1")).toEqual({ kind: "plausible", stored: 40, model: "v1", stale: false });
    expect(ensembleFacts(plausible, "v2")).toMatchObject({ model: "v1", stale: true });
    expect(ensembleFacts({ kind: "ranges" }, "v2")).toEqual({ kind: "ranges" });
  });
});

describe("an ensemble from the ranges", () => {
  const ranges: WorldSource = { ...source, ensemble: { kind: "ranges" }, fixed: { utilisation: 0.9 } };

  it("is the design's, all worlds weighing 1, and each world can be had alone", () => {
    const drawn = worldsOf(ranges, 25);
    expect(drawn).toEqual(drawWorlds(specs, "s", 25, { utilisation: 0.9 }));
    for (const index of [0, 9, 10, 24]) expect(worldAt(ranges, index)).toEqual(drawn[index]);
    expect(drawn.every(({ weight, priorWeight }) => weight === 1 && priorWeight === 1)).toBe(true);
  });
});

describe("runs", () => {
  const plan: Plan = {
    scenarios: [{ ...scenarios[0], weeks: 30, compareFrom: 0, options: scenarios[0].options.slice(0, 1) }],
    organisations: [village],
    topics: library.topics,
    parameters: specs,
    fixed: {},
    fixedStructures: {},
    seed: "runs",
    ensemble: { kind: "ranges" },
    worlds: 4,
    replications: 1,
    without: [],
    log: "none",
  };
  const digests = (changed: Plan) => planJobs(changed).map((job) => execute(changed, job).digest);
  /** The worlds that the ranges give, stored. */
  const stored = drawWorlds(specs, "runs", 3).map(({ index, ranks, structures }) => ({
    draw: index,
    ranks,
    structures,
    weight: 0.5 + index,
    priorWeight: 1,
  }));

  it("give the same bits in a stored world as in the one it was drawn from, whatever its weight", () => {
    const ensemble: Ensemble = { kind: "plausible", model: "v1", worlds: stored };
    const [kept, drawn] = [digests({ ...plan, ensemble }), digests(plan)];
    expect(kept.slice(0, 3)).toEqual(drawn.slice(0, 3));
    // The fourth meets the first world's assumptions with other chance.
    expect(new Set([...kept, drawn[3]]).size).toBe(5);
  });

  it("take the stored order, not the drawn one", () => {
    const ensemble: Ensemble = { kind: "plausible", model: "v1", worlds: stored.toReversed() };
    expect(digests({ ...plan, ensemble })[0]).not.toBe(digests(plan)[0]);
  });
});

describe("the hash of the parameters", () => {
  const spec = (name: string, changes: Partial<ParameterSpec> = {}): ParameterSpec => ({
    name,
    group: "g",
    title: { de: name, en: name },
    unit: "factor",
    default: 1,
    min: 0.5,
    max: 2,
    scale: "log",
    source: "assumption",
    ...changes,
  });
  const hash = parametersHash([spec("a"), spec("b")]);

  it("changes with names, ranges and scales", () => {
    const others = [
      [spec("a")],
      [spec("a"), spec("c")],
      [spec("a"), spec("b", { min: 0.4 })],
      [spec("a"), spec("b", { max: 3 })],
    ];
    const hashes = [...others, [spec("a"), spec("b", { scale: "linear" })]].map(parametersHash);
    expect(new Set([hash, ...hashes]).size).toBe(hashes.length + 1);
  });

  it("does not change with their order, words or defaults", () => {
    const told = spec("a", { title: { de: "x", en: "y" }, unit: "hours", default: 1.5, group: "h", source: "seed 001 §1.2" });
    expect(parametersHash([spec("b"), told])).toBe(hash);
  });
});
