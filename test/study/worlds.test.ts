import { describe, expect, it } from "vitest";
import type { ParameterSpec } from "../../sim/model/parameters.ts";
import { structuralAlternatives } from "../../sim/model/parameters.ts";
import { centralWorld, defaultFormShare, drawWorlds, parameterAt, runSeed } from "../../sim/study/worlds.ts";

const spec = (name: string, min: number, max: number, scale: "linear" | "log" = "linear"): ParameterSpec => ({
  name,
  group: "test",
  title: { de: name, en: name },
  unit: "1",
  default: min,
  min,
  max,
  scale,
  source: "assumption",
});
const specs = [spec("rate", 0.001, 10, "log"), spec("share", 0, 1), spec("shift", -3, 5), spec("still", 2, 2)];

describe("plausible worlds", () => {
  it("lie inside every range and spread over it", () => {
    const worlds = drawWorlds(specs, "spread", 200);
    for (const { name, min, max } of specs) {
      const values = worlds.map((w) => w.parameters[name]);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(min);
      expect(Math.max(...values)).toBeLessThanOrEqual(max);
    }
    const mean = (name: string) => worlds.reduce((sum, w) => sum + w.parameters[name], 0) / worlds.length;
    expect(mean("share")).toBeCloseTo(0.5, 2);
    expect(mean("shift")).toBeCloseTo(1, 1);
    // On a logarithmic scale each of the four decades between 0.001 and 10 holds a quarter of the worlds.
    const decades = [0.01, 0.1, 1].map((end) => worlds.filter((w) => w.parameters.rate < end).length);
    expect(decades.map((n) => Math.round(n / 10))).toEqual([5, 10, 15]);
  });

  it("keep a parameter's value when other parameters or worlds come", () => {
    const few = drawWorlds(specs, "extend", 20);
    const many = drawWorlds([spec("new", 0, 1), ...specs], "extend", 50);
    for (const world of few) {
      expect(many[world.index].parameters).toMatchObject(world.parameters);
      expect(many[world.index].ranks.slice(1)).toEqual(world.ranks);
      expect(many[world.index].structures).toEqual(world.structures);
    }
  });

  it("store ranks from which the values follow", () => {
    for (const world of drawWorlds(specs, "ranks", 30)) {
      specs.forEach((s, i) => {
        expect(world.parameters[s.name]).toBe(parameterAt(s, world.ranks[i]));
      });
    }
  });

  it("take each structure's default in seven of ten worlds, the others alike", () => {
    const worlds = drawWorlds(specs, "forms", 1000);
    for (const [name, words] of Object.entries(structuralAlternatives)) {
      const count = (word: string) =>
        worlds.filter((w) => w.structures[name as keyof typeof structuralAlternatives] === word).length;
      expect(count(words[0])).toBe(1000 * defaultFormShare);
      for (const word of words.slice(1)) expect(Math.abs(count(word) - 300 / (words.length - 1))).toBeLessThan(45);
    }
    for (const world of worlds.slice(0, 100)) expect(world.weight).toBe(1);
  });

  it("hold what is fixed and leave the rest as it was", () => {
    const free = drawWorlds(specs, "fixed", 20);
    const held = drawWorlds(specs, "fixed", 20, { share: 0.25 }, { stages: "compensating" });
    held.forEach((world, i) => {
      expect(world.parameters).toEqual({ ...free[i].parameters, share: 0.25 });
      expect(world.structures).toEqual({ ...free[i].structures, stages: "compensating" });
    });
  });

  it("have a centre made of defaults", () => {
    const world = centralWorld(specs);
    expect(world.parameters).toEqual({ rate: 0.001, share: 0, shift: -3, still: 2 });
    expect(world.structures).toEqual({ stages: "gates", openness: "bounded", regularWork: "first", coordination: "negative" });
    expect(world.index).toBe(-1);
  });
});

describe("seeds of runs", () => {
  it("are 32-bit, reproducible and all different", () => {
    const seeds = new Set<number>();
    for (let world = 0; world < 100; world++) {
      for (let replication = 0; replication < 20; replication++) {
        const seed = runSeed("seeds", world, replication);
        expect(seed).toBe(runSeed("seeds", world, replication));
        expect(Number.isInteger(seed) && seed >= 0 && seed < 4294967296).toBe(true);
        seeds.add(seed);
      }
    }
    expect(seeds.size).toBe(2000);
    expect(runSeed("a", 1, 1)).not.toBe(runSeed("b", 1, 1));
  });
});
