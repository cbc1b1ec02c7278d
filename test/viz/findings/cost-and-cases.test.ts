import { expect, it } from "vitest";
import { instruments } from "../../../sim/instruments/registry.ts";
import type { ParameterSpec } from "../../../sim/model/parameters.ts";
import type { Comparison, OptionSummary, Summary } from "../../../sim/study/summary.ts";
import { costAndCasesData } from "../../../viz/findings/data/cost-and-cases.ts";
import { organisation, scenarios, topics } from "../report/setting.ts";
import { tableOf } from "../report/study.ts";

const [first] = scenarios;
const [a, b] = first.options;
const circle = { use: "steering-circle", with: { setUpHours: 100, setUpEuro: 5000 } };
const scenario = {
  ...first,
  weeks: 104,
  compareFrom: 26,
  marks: [],
  options: [
    { ...a, instruments: [] },
    { ...b, instruments: [circle, { ...circle, id: "later", start: 104 }] },
  ],
};
const about = { scenario, organisation, topic: topics[0] };
const run = (option: string, world: number, cost: number, arrears: number) => ({
  scenario: first.id,
  option,
  world,
  cost,
  arrears,
});
const runs = tableOf("runs", [
  run(a.id, 0, 200_000, 0.02),
  run(a.id, 1, 400_000, 0.04),
  run(b.id, 0, 311_000, 0.05),
  run(b.id, 1, 511_000, 0.07),
]);
const comparison = {
  scenario: first.id,
  topic: topics[0].id,
  outcome: "gap",
  a: a.id,
  b: b.id,
  mean: -0.05,
  lo: -0.09,
  hi: -0.01,
  verdict: "better",
} as Comparison;
const summary = { scenarios: [], comparisons: [comparison], weighted: false } as Summary;
const options = [a, b].map(({ id }) => ({ option: id }) as OptionSummary);
const perHour = [{ name: "costPerHour", default: 60 }] as ParameterSpec[];
const priced = (weights?: readonly number[]) =>
  costAndCasesData(about, runs, { summary, options, told: comparison, instruments, parameters: perHour, weights });

it("spreads cost over the years, but for what is spent once within the horizon", () => {
  const [ofA, ofB] = priced().options;
  expect(ofA.once).toBe(0);
  expect(ofB.once).toBe(5000 + 100 * 60);
  expect(ofA.yearly.mean).toBeCloseTo(150_000);
  expect(ofB.yearly.mean).toBeCloseTo((411_000 - 11_000) / 2);
  expect(ofB.yearly.lo).toBeCloseTo(160_000);
});

it("sets the comparison and arrears beside, and tells of the option that was asked for", () => {
  const { options: all, told } = priced();
  expect(told).toBe("B");
  expect(all[0].difference).toBeUndefined();
  expect(all[1].difference).toEqual({ mean: -0.05, lo: -0.09, hi: -0.01, verdict: "better" });
  expect(all[1].arrears.mean).toBeCloseTo(0.06);
});

it("respects the worlds' weights", () => {
  const [ofA] = priced([0, 1]).options;
  expect(ofA.yearly.mean).toBeCloseTo(200_000);
  expect(ofA.arrears.mean).toBeCloseTo(0.04);
});
