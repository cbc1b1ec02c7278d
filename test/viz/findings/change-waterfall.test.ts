import { describe, expect, it } from "vitest";
import { instruments } from "../../../sim/instruments/registry.ts";
import type { Comparison } from "../../../sim/study/summary.ts";
import { changeWaterfallData } from "../../../viz/findings/data/change-waterfall.ts";
import { topics as known, organisation, scenarios } from "../report/setting.ts";
import { tableOf } from "../report/study.ts";

const [first] = scenarios;
const officer = (posts: number) => ({ use: "officer", id: "climate-officer", with: { posts } });
const [a, b] = first.options;
const about = {
  scenario: {
    ...first,
    options: [
      { ...a, instruments: [officer(1), { use: "network" }] },
      { ...b, instruments: [officer(3.5), { use: "checklist" }] },
    ],
  },
  organisation,
  topic: known[0],
};
const comparison = { a: a.id, b: b.id, lo: -0.2, hi: 0.1 } as Comparison;
const run = (option: string, world: number, replication = 0) => ({
  scenario: first.id,
  option,
  world,
  replication,
  topic: known[0].id,
});
const topics = tableOf("topics", [
  { ...run(a.id, 0), gap: 0.7 },
  { ...run(a.id, 0, 1), gap: 0.1 },
  { ...run(a.id, 1), gap: 0.8 },
  { ...run(a.id, 2), gap: 0.1 },
  { ...run(b.id, 0), gap: 0.6 },
  { ...run(b.id, 1), gap: 0.5 },
  { ...run(b.id, 2), gap: 0.1 },
]);
const undone = (world: number, change: string, gap: number, gapBefore: number) => ({
  ...run(b.id, world),
  change,
  gap,
  gapBefore,
});
const contributions = tableOf("contributions", [
  undone(0, "changed climate-officer", 0.65, 0.6),
  undone(1, "changed climate-officer", 0.6, 0.5),
  undone(0, "added checklist", 0.6, 0.6),
  undone(1, "added checklist", 0.48, 0.5),
  undone(0, "leftOut network", 0.62, 0.6),
  undone(1, "leftOut network", 0.52, 0.5),
  { ...undone(0, "added checklist", 0, 1), topic: "integration" },
]);
const study = (weights?: readonly number[]) =>
  changeWaterfallData(about, topics, contributions, comparison, instruments, weights)!;

describe("what each change does", () => {
  it("is the option's gap with it less that without it, in the worlds that were run again", () => {
    const { data, worlds } = study();
    expect(worlds).toBe(2);
    expect(data.gapA).toBeCloseTo(0.75);
    expect(data.gapB).toBeCloseTo(0.55);
    expect(data.steps.map(({ kind, mean }) => [kind, Math.round(mean * 1000) / 1000])).toEqual([
      ["changed", -0.075],
      ["added", 0.01],
      ["leftOut", -0.02],
    ]);
    expect(data.steps[0].lo).toBeCloseTo(-0.095);
    expect(data.assumptions).toEqual({ lo: -0.2, hi: 0.1 });
  });

  it("respects the worlds' weights", () => {
    const { data } = study([0, 1]);
    expect(data.gapA).toBeCloseTo(0.8);
    expect(data.steps[0].mean).toBeCloseTo(-0.1);
  });

  it("names instruments, and the numbers that are changed", () => {
    const titles = study().data.steps.map(({ title }) => title);
    expect(titles[0].de).toMatch(/\(.+: 3,5 statt 1\)$/);
    expect(titles[0].en).toMatch(/\(.+: 3\.5 instead of 1\)$/);
    expect(titles[1]).toEqual(instruments.find(({ id }) => id === "checklist")!.title);
  });
});

describe("a single change", () => {
  const single = {
    ...about,
    scenario: {
      ...about.scenario,
      options: [about.scenario.options[0], { ...b, instruments: [officer(1), { use: "network" }, { use: "checklist" }] }],
    },
  };

  it("has the whole difference of all worlds, without any run of its own", () => {
    const { data, worlds } = changeWaterfallData(single, topics, undefined, comparison, instruments, undefined)!;
    // World 0's second replication was not run under b.
    expect(data.steps).toHaveLength(1);
    expect(data.steps[0].mean).toBeCloseTo((-0.1 - 0.3 + 0) / 3);
    expect(data.gapB - data.gapA).toBeCloseTo(data.steps[0].mean);
    expect(worlds).toBe(3);
  });
});

it("is none without changes, and without the runs that tell them apart", () => {
  const same = { ...about, scenario: { ...first, options: [a, b] } };
  expect(changeWaterfallData(same, topics, contributions, comparison, instruments, undefined)).toBeUndefined();
  expect(changeWaterfallData(about, topics, undefined, comparison, instruments, undefined)).toBeUndefined();
});
