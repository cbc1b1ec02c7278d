import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MeasureStep, ProgrammeLever } from "../../sim/model/levers.ts";
import { run } from "../../sim/run.ts";
import { administration, inputWith, parametersWith, topicsNamed } from "../support/city.ts";

/** A city in which nothing is left to chance: every step is taken up at once, asks for no hours, money or partner. */
function weeksOf(network: readonly MeasureStep[], arrangement: ProgrammeLever["arrangement"]): number {
  const lever: ProgrammeLever = {
    lever: "programme",
    programme: "path",
    topic: "climate-mitigation",
    measures: 1,
    binding: 1,
    joint: false,
    steps: 1,
    arrangement,
    network,
    start: 0,
    end: null,
    ramp: 0,
  };
  const input = inputWith({
    organisation: administration([{ code: "A", staff: 12, relevance: { "climate-mitigation": 1 } }]),
    topics: topicsNamed("climate-mitigation"),
    levers: [lever],
    weeks: 400,
    parameters: parametersWith({ measurePace: 1e6 }),
    without: ["outside"],
  });
  return run(input).measureWeeks[0];
}

const step = (id: string, weeks: number, after: readonly string[] = []): MeasureStep => ({
  id,
  lead: "",
  partners: [],
  weeks,
  hours: 0,
  euro: 0,
  after,
});

/** Any network of up to eight steps: each may wait for some of those before it; written down in any order. */
const networks = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(255), fc.nat(1000)), { minLength: 1, maxLength: 8 })
  .map((list) => {
    const steps = list.map(([weeks, bits], i) =>
      step(
        `s${i}`,
        weeks,
        list.flatMap((_, j) => (j < i && (bits >> j) % 2 === 1 ? [`s${j}`] : [])),
      ),
    );
    return steps
      .map((s, i) => ({ s, key: list[i][2] }))
      .sort((a, b) => a.key - b.key)
      .map(({ s }) => s);
  });

/** Length of the longest chain of steps, by the definition. */
function longestPath(network: readonly MeasureStep[]): number {
  const finish = (s: MeasureStep): number =>
    s.weeks + Math.max(0, ...s.after.map((id) => finish(network.find((other) => other.id === id)!)));
  return Math.max(...network.map(finish));
}

describe("a measure without chance takes as long as", () => {
  it("its longest chain when it is decomposed", () => {
    fc.assert(
      fc.property(networks, (network) => {
        expect(weeksOf(network, "decomposed")).toBe(longestPath(network));
      }),
      { numRuns: 60 },
    );
  });

  it("all its steps together when they stand in line", () => {
    fc.assert(
      fc.property(networks, (network) => {
        expect(weeksOf(network, "line")).toBe(network.reduce((sum, { weeks }) => sum + weeks, 0));
      }),
      { numRuns: 30 },
    );
  });

  it("planning, two procedures side by side and building: 6 + max(10, 25) + 12 weeks", () => {
    const network = [
      step("plan", 6),
      step("tender", 10, ["plan"]),
      step("land", 25, ["plan"]),
      step("build", 12, ["tender", "land"]),
    ];
    expect(weeksOf(network, "decomposed")).toBe(43);
    expect(weeksOf(network, "line")).toBe(53);
  });
});
